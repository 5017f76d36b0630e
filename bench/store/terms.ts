// Words of a search as the store takes them: each with its stems in both languages.
import { fold } from '../../src/ground/fold.ts'
import { stemOf } from '../../src/search/tokens.ts'

export function termsOf(words: string): string[][] {
  return words.split(' ').map((word) => [...new Set([stemOf(fold(word), 'nl'), stemOf(fold(word), 'en')])])
}
