// Options that several commands share, each written once.
import { InvalidArgumentError, Option, type Command } from 'commander'
import { parseDate } from '../../read/published.ts'

export const language = (): Option => new Option('--language <id>', 'language of the texts; found by itself otherwise').choices(['nl', 'en'])
export const viewLanguage = (): Option => new Option('--lang <id>', 'language of the words around the record').choices(['nl', 'en']).env('KRONIEK_LANG')
export const recordOption = (): Option => new Option('--record <folder>', 'the record; .kroniek here or in a folder above otherwise').env('KRONIEK_RECORD')
export const byOption = (): Option => new Option('--by <name>', 'who decides; the name of the account otherwise').env('KRONIEK_USER')
export const jsonOption = (): Option => new Option('--json', 'as JSON')

export const publishedOption = (): Option => new Option('--published <date>', 'publication date, as precise as it is known: 2021, 2021-08 or 2021-08-27').argParser(publicationDate)

/** As it was typed: the source says how precise it is. */
function publicationDate(value: string): string {
  if (parseDate(value, { dayFirst: true }) === null) throw new InvalidArgumentError('A date is wanted: 2021, 2021-08 or 2021-08-27.')
  return value
}

export function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('A whole number is wanted.')
  return Number(value)
}

/** What is said of articles that are read, and with what they are read: the same for `read` and `add`. */
export function readingOptions(command: Command): Command {
  return command
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
}
