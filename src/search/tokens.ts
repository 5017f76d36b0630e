// Words of a text for search: as they are (folded) and as stems, in Dutch or English.
import snowball from 'snowball-stemmers'
import { fold } from '../ground/fold.ts'
import type { LanguageId } from '../model/source.ts'

const stemmers: Readonly<Record<LanguageId, { stem(word: string): string }>> = { nl: snowball.newStemmer('dutch'), en: snowball.newStemmer('english') }

/** Stemming is the costly part, and most words come again. */
const known: Readonly<Record<LanguageId, Map<string, string>>> = { nl: new Map(), en: new Map() }
const knownMost = 50_000

export function stemOf(folded: string, language: LanguageId): string {
  const memory = known[language]
  let stem = memory.get(folded)
  if (stem === undefined) {
    stem = stemmers[language].stem(folded)
    if (memory.size >= knownMost) memory.clear()
    memory.set(folded, stem)
  }
  return stem
}

/** Folded words in order, and their stems beside them. */
export function tokensOf(text: string, language: LanguageId): { readonly exact: readonly string[]; readonly stem: readonly string[] } {
  const exact = text.split(/[^\p{L}\p{N}'’]+/u).flatMap((word) => fold(word).split(' ')).filter((word) => word !== '')
  return { exact, stem: exact.map((word) => stemOf(word, language)) }
}
