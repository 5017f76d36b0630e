// Where the words of a search stand in a text, by the same words and stems as the index, with true offsets.
import { fold } from '../ground/fold.ts'
import type { LanguageId } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import { stemOf } from '../search/tokens.ts'
import type { TextQuery } from '../store/store.ts'

export interface Match extends Span {
  /** Which of the words or phrases asked for. */
  readonly term: number
}

/** Enough to choose the telling sentences from. */
const most = 200

export function matchesIn(text: string, language: LanguageId, { all, phrases }: Pick<TextQuery, 'all' | 'phrases'>): Match[] {
  const words = [...text.matchAll(/[\p{L}\p{N}'’]+/gu)].flatMap(({ 0: word, index }) => fold(word).split(' ').filter(Boolean).map((folded) => ({ folded, start: index, end: index + word.length })))
  const found: Match[] = []
  for (const [at, { folded, start, end }] of words.entries()) {
    const stem = stemOf(folded, language)
    for (const [term, stems] of all.entries()) if (stems.some((it) => (it.endsWith('*') ? stem.startsWith(it.slice(0, -1)) : it === stem))) found.push({ start, end, term })
    for (const [index, phrase] of phrases.entries()) {
      if (phrase.every((word, step) => words[at + step]?.folded === word)) found.push({ start, end: words[at + phrase.length - 1]!.end, term: all.length + index })
    }
    if (found.length >= most) break
  }
  return found
}
