// Commands that make and fill a record.
import type { Command } from 'commander'
import { byOption, jsonOption, readingOptions, recordOption, viewLanguage } from './options.ts'

export function recordCommands(program: Command): void {
  program.command('init')
    .description('make an empty record, private to you')
    .argument('[folder]', 'where; this folder otherwise')
    .addOption(jsonOption())
    .addOption(viewLanguage())
    .addHelpText('after', `
Example:
  kroniek init onderzoek`)
    .action(async (folder: string | undefined, options) => (await import('../init.ts')).initCommand(folder, options))

  readingOptions(program.command('add')
    .description('read articles into the record; what is there already is passed over, so it may be broken off and repeated')
    .argument('<inputs...>', 'files, folders, globs, - for standard input; JSONL, CSV and TSV row by row')
    .option('--map <pairs>', 'which column is what, in a table: text=body,published=date (title, outlet, author, url, language, html, id)'))
    .option('--quiet', 'no progress on standard error')
    .addOption(recordOption())
    .addOption(byOption())
    .addOption(jsonOption())
    .addOption(viewLanguage())
    .addHelpText('after', `
Examples:
  kroniek add krant/ --outlet "De Voorbeeldkrant"
  kroniek add articles.jsonl
  kroniek add export.csv --map text=body,published=date,outlet=paper`)
    .action(async (inputs: string[], options) => (await import('../add.ts')).addCommand(inputs, options))
}
