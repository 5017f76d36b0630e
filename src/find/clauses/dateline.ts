// "GAO (VPB) - …", "PARIS, 3 May (Agency) –": where a report was filed, before its first sentence begins. It names no actor and no subject.
import type { Sentence } from '../../model/sentence.ts'

const dashes: ReadonlySet<string> = new Set(['-', '–', '—'])
const longest = 12

/** Index of the first token behind the dateline; 0 where the sentence has none. */
export function datelineEnd({ tokens }: Sentence): number {
  if (!/^\p{Lu}/u.test(tokens[0]?.form ?? '')) return 0
  const open = tokens.findIndex(({ form, index }) => form === '(' && index > 0 && index < longest)
  if (open < 0) return 0
  // Only names and a date stand before the agency: a clause before the bracket is a sentence.
  if (tokens.slice(0, open).some(({ form }) => !/^(?:\p{Lu}|\d|,|\p{L}{3,9}\.?$)/u.test(form)) || tokens.slice(0, open).some(({ upos }) => upos === 'VERB' || upos === 'AUX' || upos === 'DET')) return 0
  const close = tokens.findIndex(({ form, index }) => form === ')' && index > open && index <= open + 5)
  return close > 0 && dashes.has(tokens[close + 1]?.form ?? '') ? close + 2 : 0
}
