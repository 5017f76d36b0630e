// Commands that make and fill a record.
import { Option, type Command } from 'commander'
import { byOption, jsonOption, language, publishedOption, recordOption, viewLanguage, wholeNumber } from './options.ts'

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

  program.command('add')
    .description('read articles into the record; what is there already is passed over, so it may be broken off and repeated')
    .argument('<inputs...>', 'files, folders, globs, - for standard input; JSONL, CSV and TSV row by row')
    .option('--map <pairs>', 'which column is what, in a table: text=body,published=date (title, outlet, author, url, language, html, id)')
    .addOption(language())
    .addOption(publishedOption())
    .option('--outlet <name>', 'who published it')
    .option('--title <text>', 'title')
    .option('--author <name>', 'author')
    .option('--url <address>', 'canonical address')
    .addOption(new Option('--format <id>', 'format of the inputs; found by itself otherwise').choices(['text', 'html', 'pdf', 'docx']))
    .option('--register <file...>', 'your own actors, in the format of data/register')
    .option('--models <folder>', 'folder with model files instead of those of the package')
    .addOption(new Option('--workers <n>', 'worker threads for many files; 0 reads in this thread').argParser(wholeNumber))
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
