// Options that several commands share, each written once.
import { InvalidArgumentError, Option } from 'commander'

export const language = (): Option => new Option('--language <id>', 'language of the texts; found by itself otherwise').choices(['nl', 'en'])
export const viewLanguage = (): Option => new Option('--lang <id>', 'language of the words around the record').choices(['nl', 'en']).env('KRONIEK_LANG')
export const recordOption = (): Option => new Option('--record <folder>', 'the record; .kroniek here or in a folder above otherwise').env('KRONIEK_RECORD')
export const byOption = (): Option => new Option('--by <name>', 'who decides; the name of the account otherwise').env('KRONIEK_USER')
export const jsonOption = (): Option => new Option('--json', 'as JSON')

export function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError(`a whole number is wanted, not "${value}"`)
  return Number(value)
}
