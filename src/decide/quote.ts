// A stretch of a text as evidence: its words are the text's own, whoever marked them.
import { evidenceOf, type Evidence } from '../model/span.ts'
import { DecisionError } from './problem.ts'

/** @throws DecisionError when the stretch lies outside the text, is empty, or holds other words than `quote`. */
export function evidenceAt(text: string, start: number, end: number, quote?: string): Evidence {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || end <= start) throw new DecisionError('other-text', `${start}-${end} is no stretch of this text, which has ${text.length} characters.`)
  const found = evidenceOf(text, { start, end })
  if (found.quote.trim() === '') throw new DecisionError('other-text', `There are no words at ${start}-${end}.`)
  if (quote !== undefined && quote !== found.quote) throw new DecisionError('other-text', `At ${start}-${end} the text says "${found.quote}", not "${quote}". Nothing was kept.`)
  return found
}

/** The only place where these words stand. @throws DecisionError when they stand nowhere, or more than once. */
export function evidenceOfWords(text: string, words: string): Evidence {
  const start = text.indexOf(words)
  if (words === '' || start < 0) throw new DecisionError('other-text', `The text does not say "${words}".`)
  if (text.includes(words, start + 1)) throw new DecisionError('ambiguous', `"${words}" stands there more than once: take more words, or give the place as start-end.`)
  return evidenceAt(text, start, start + words.length)
}
