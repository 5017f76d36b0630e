// Doubt about who, in the words around him: "suspected militants", "most likely by X", "X or Y"; whatever the verb asserts, he is no more than that.
import type { Sentence, Token } from '../../../model/sentence.ts'
import { responsibilityWords } from '../../../scheme/responsibility.ts'
import { childrenOf, cueWords } from '../../clauses/index.ts'
import type { View } from '../view.ts'
import type { Basis } from './blame.ts'

/** What is left of a basis once the words around the doer are read. */
export function doubted(view: View, sentence: Sentence, token: number, basis: Basis): Basis {
  if (basis !== 'asserted' && basis !== 'possible') return basis
  if (isSuspected(view, sentence, token)) return 'suspected'
  return isOneOfTwo(view, sentence, token) ? 'possible' : basis
}

/** "Suspected members of the group", "de vermoedelijke dader", "vrijwel zeker door X": in his phrase, or right before it, whatever the tree made of that. */
function isSuspected(view: View, sentence: Sentence, token: number): boolean {
  const { suspecting } = responsibilityWords[view.language]
  const doubts = ({ lemma, form }: Token): boolean => suspecting.includes(lemma.toLowerCase()) || suspecting.includes(form.toLowerCase())
  const from = sentence.tokens.findLastIndex(({ index, upos }) => index < token && !/^(?:NOUN|PROPN|ADJ|NUM|PUNCT)$/u.test(upos))
  if (childrenOf(sentence, token).some((child) => /^(?:amod|compound|advmod)$/u.test(child.rel) && doubts(child))) return true
  if (sentence.tokens[from]?.upos === 'VERB' && doubts(sentence.tokens[from])) return true
  return isHedgedRightBefore(view, sentence, startOf(view, sentence, token))
}

/** "mogelijk door X", "by possibly X": over adposition and article. */
function isHedgedRightBefore(view: View, sentence: Sentence, start: number): boolean {
  const hedges = cueWords(sentence, view.words).filter(({ kind }) => kind === 'possible' || kind === 'probable' || kind === 'reportative')
  for (let at = start - 1; at >= 0 && at >= start - 4; at--) {
    if (hedges.some(({ last }) => last === at)) return true
    if (!/^(?:DET|ADP)$/u.test(sentence.tokens[at]!.upos)) return false
  }
  return false
}

/** "killed by the army or the rebels": one of the two did it, and the text does not say which. */
function isOneOfTwo(view: View, sentence: Sentence, token: number): boolean {
  const mention = view.mentionAt(sentence.index, token)
  if (mention === undefined) return false
  const isOr = (at: number): boolean => /^(?:of|or)$/iu.test(sentence.tokens[at]?.form ?? '') && sentence.tokens[at]!.upos === 'CCONJ'
  return view.mentionsOf(sentence.index).some(({ actor, first, last }) => actor !== null && actor !== mention.actor
    && ((isOr(mention.last + 1) && first > mention.last && first - mention.last <= 3) || (isOr(mention.first - 1) && last === mention.first - 2) || (isOr(mention.first - 2) && last === mention.first - 3)))
}

function startOf(view: View, { index }: Sentence, token: number): number {
  return view.mentionAt(index, token)?.first ?? token
}
