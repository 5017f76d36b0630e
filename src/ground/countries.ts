// The table of countries: names, adjectives and peoples in Dutch and English.
import { readDataFile } from './dataFile.ts'
import { readTable, wordsOf, type Word } from './tsv.ts'

export interface Country {
  /** ISO 3166-1 alpha-2 (XK for Kosovo). */
  readonly iso: string
  readonly name: { readonly en: string; readonly nl: string }
  /** All words for the country itself. */
  readonly names: readonly Word[]
  /** `Afghaans`, `Afghaanse`, `Afghan`. */
  readonly adjectives: readonly string[]
  /** `Afghaan`, `Afghanen`, `Afghans`. */
  readonly peoples: readonly string[]
}

/** Both forms of a Dutch adjective: `Afghaans` → `Afghaanse`, `Libanees` → `Libanese`. */
export function dutchForms(adjective: string): string[] {
  return [adjective, adjective.endsWith('ees') ? `${adjective.slice(0, -3)}ese` : `${adjective}e`]
}

export function parseCountries(text: string, file = 'countries.tsv'): Country[] {
  return readTable(text, file).map(({ cells }) => ({
    iso: cells.iso!,
    name: { en: cells.name_en!, nl: cells.name_nl! },
    names: [...wordsOf(cells.name_en), ...wordsOf(cells.name_nl), ...wordsOf(cells.aliases)],
    adjectives: [...wordsOf(cells.adjective_en).map((word) => word.text), ...wordsOf(cells.adjective_nl).flatMap((word) => dutchForms(word.text))],
    peoples: [...wordsOf(cells.people_en), ...wordsOf(cells.people_nl)].map((word) => word.text),
  }))
}

export function loadCountries(): Country[] {
  return parseCountries(readDataFile('places/countries.tsv'))
}
