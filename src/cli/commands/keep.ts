// Commands that bring a record out and keep it safe: export, erase, backup, restore, doctor.
import { Option, type Command } from 'commander'
import { byOption, jsonOption, recordOption, viewLanguage, wholeNumber } from './options.ts'

function keeping(command: Command): Command {
  return command.addOption(recordOption()).addOption(jsonOption()).addOption(viewLanguage())
}

export function keepCommands(program: Command): void {
  keeping(program.command('export'))
    .description('write the record, or a part of it, as files for others: JSONL, CSV, Markdown, GeoJSON, with a manifest')
    .argument('[folder]', 'where the files come; kroniek-export otherwise')
    .addOption(new Option('--format <formats...>', 'which; all otherwise').choices(['jsonl', 'csv', 'markdown', 'geojson']))
    .option('--actor <name>', 'only what speaks of this actor')
    .option('--private', 'let --actor be a private person')
    .option('--type <type>', 'only events of this type, by its label or id: "bomaanslag", attack')
    .option('--country <name>', 'only in this country')
    .option('--from <date>', 'first day: 2020, 2020-05 or 2020-05-14')
    .option('--to <date>', 'last day')
    .option('--outlet <name>', 'only articles of this outlet')
    .option('--accepted', 'only what a person accepted, corrected or added')
    .option('--rejected', 'also what a person rejected or replaced, marked so')
    .addOption(new Option('--quotes <words>', 'how many words of one source are quoted at most, together; 40 otherwise').argParser(wholeNumber))
    .option('--full-quotes', 'quote without limit: mind the rights in the texts')
    .option('--mask-private', 'pseudonyms for private persons, also inside quotes')
    .option('--bom', 'byte order mark in the CSV files, for Excel')
    .option('--force', 'replace files of an earlier export')
    .option('--quiet', 'no progress on standard error')
    .option('--no-color', 'no colours (also NO_COLOR)')
    .addHelpText('after', `
Examples:
  kroniek export uit/
  kroniek export dossier/ --format markdown csv --actor "Red Hills Front" --accepted
  kroniek export kaart/ --format geojson --country Mali --from 2024 --mask-private`)
    .action(async (folder: string | undefined, options) => (await import('../export.ts')).exportCommand(folder, options))

  keeping(program.command('erase'))
    .description('remove articles for good: text, bytes, index, claims, and what the log says of them')
    .argument('<what>', 'an article by id, path or address; or a person by name, and with it every article that names them')
    .option('--yes', 'erase without asking')
    .option('--why <reason>', 'kept with the tombstone: write nothing that was to be erased')
    .addOption(byOption())
    .option('--no-color', 'no colours (also NO_COLOR)')
    .addHelpText('after', `
Examples:
  kroniek erase s_1a2b3c4d5e6f
  kroniek erase https://krant.example/bericht --why "verzoek van betrokkene"
  kroniek erase "Tomas Verhulst"`)
    .action(async (what: string, options) => (await import('../erase.ts')).eraseCommand(what, options))

  keeping(program.command('backup'))
    .description('one file with the whole record, while others may write; private, never over another file')
    .argument('[file]', 'where; kroniek-<day>.bak otherwise')
    .addOption(byOption())
    .addHelpText('after', `
Example:
  kroniek backup /media/stick/kroniek-2024-03-14.bak`)
    .action(async (file: string | undefined, options) => (await import('../backup.ts')).backupCommand(file, options))

  keeping(program.command('restore'))
    .description('put a backup in the place of the record: checked first, the present record kept beside it, what was erased since erased again')
    .argument('<file>', 'a file of `kroniek backup`, or a .bak beside the record')
    .addOption(byOption())
    .addHelpText('after', `
Example:
  kroniek restore /media/stick/kroniek-2024-03-14.bak`)
    .action(async (file: string, options) => (await import('../restore.ts')).restoreCommand(file, options))

  keeping(program.command('doctor'))
    .description('look for damage, changes behind the record\'s back, wrong rights and a broken names file; says what to do')
    .option('--rebuild', 'first make anew what follows from the rest: who is who, names, the search index')
    .addHelpText('after', `
Example:
  kroniek doctor --rebuild`)
    .action(async (options) => (await import('../doctor.ts')).doctorCommand(options))
}
