// Sentences that begin with a word for a place or time named just before: "Daar", "Ook daar", "Toen".
import { pointingWords } from '../../scheme/guardWords.ts'
import type { View } from './view.ts'

/** Whether the sentence begins with such a word, and the one before stands in the same paragraph. */
export function pointsBack(view: View, sentence: number, to: 'place' | 'time'): boolean {
  const here = view.sentences[sentence]!
  const words = pointingWords[view.language]
  const before = view.sentences[sentence - 1]
  if (!before || before.block !== here.block) return false
  const first = here.tokens.slice(0, 2).map(({ form }) => form.toLowerCase())
  const at = words.also.includes(first[0]!) ? 1 : 0
  return first[at] !== undefined && words[to].includes(first[at])
}
