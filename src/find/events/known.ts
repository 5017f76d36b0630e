// Nouns that the text takes as known.
import type { Sentence } from '../../model/sentence.ts'
import { childrenOf, hasFeat, isDefinite, relOf } from '../clauses/index.ts'

/** "the attack", "deze aanslag", "IS's attack", "Jansens aanslagen": taken as known. */
export function isKnown(sentence: Sentence, token: number): boolean {
  return isDefinite(sentence, token) || childrenOf(sentence, token).some((child) => child.rel === 'nmod:poss' || hasFeat(child, 'Poss=Yes') || hasFeat(child, 'PronType=Dem') || (relOf(child) === 'det' && pointing.test(child.form)))
}

const pointing = /^(?:de|het|deze|dit|die|dat|the|this|that|these|those|beide|both)$/iu
