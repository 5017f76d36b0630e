// Runs of capitalised words, for names that no model and no register knows: "Volksfront voor de Bevrijding".
import type { Token } from '../../model/sentence.ts'

export const isCapital = (token: Token | undefined): boolean => token !== undefined && /^['’]?\p{Lu}/u.test(token.form)

/** Last token of the run of capitalised words that starts at `first`, small words only in between; -1 when `first` has no capital. */
export function capitalRun(tokens: readonly Token[], first: number, small: readonly string[]): number {
  if (!isCapital(tokens[first])) return -1
  let last = first
  for (let at = first + 1; at < tokens.length && at - first < 10; at++) {
    const token = tokens[at]!
    // A full stop glued to a word ends more than the word, unless it is an initial.
    if (/\p{L}{2}.*\.$/u.test(tokens[at - 1]!.form)) break
    if (isCapital(token) || /^\d{1,2}$/u.test(token.form)) { last = at; continue }
    if (small.includes(token.form.toLowerCase()) && at - last <= 2) continue
    break
  }
  return last
}

/** First token of such a run that ends at `last`. */
export function capitalRunBack(tokens: readonly Token[], last: number, small: readonly string[]): number {
  let first = isCapital(tokens[last]) ? last : -1
  for (let at = last; at >= 0 && last - at < 12; at--) {
    const token = tokens[at]!
    if (isCapital(token)) { first = at; continue }
    if (/^\p{L}+-?$/u.test(token.form) && (small.includes(token.form.toLowerCase()) || token.form.endsWith('-'))) continue
    break
  }
  return first
}
