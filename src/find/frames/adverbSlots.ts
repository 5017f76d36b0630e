// Adpositions without a noun behind them: "daarvan", "waar het uit ontstond", "er … bij".
import type { Sentence } from '../../model/sentence.ts'
import { childrenOf } from '../clauses/tree.ts'
import { antecedent, clauseNoun, type SlotFiller } from './filler.ts'
import { pronounAdverb } from './pronounAdverb.ts'

/** "waar het uit ontstond", "er … bij aangesloten": an adposition left alone beside the verb, whose pronoun stands before. */
export function strandedSlots(sentence: Sentence, at: number): readonly SlotFiller[] {
  const below = childrenOf(sentence, at)
  const pronoun = below.find(({ form }) => /^(?:er|daar|waar|hier)$/i.test(form))
  if (!pronoun) return []
  const stranded = below.filter(child => child.upos === 'ADP' && childrenOf(sentence, child.index).length === 0 && child.index > pronoun.index)
    .map(child => ({ slot: `prep:${child.form.toLowerCase()}` as const, token: /^waar$/i.test(pronoun.form) ? clauseNoun(sentence, pronoun) : pronoun.index, loose: false }))
  // "Syrië, waar de groep actief is"
  const where = /^waar$/i.test(pronoun.form) && stranded.length === 0 ? clauseNoun(sentence, pronoun) : pronoun.index
  return where === pronoun.index ? stranded : [{ slot: 'prep:in', token: where, loose: false }]
}

export function adverbSlots(sentence: Sentence, at: number): readonly SlotFiller[] {
  return childrenOf(sentence, at).flatMap(child => {
    const adverb = pronounAdverb(child.form)
    return adverb ? [{ slot: `prep:${adverb.prep}` as const, token: adverb.relative ? antecedent(sentence, child.index) : child.index, loose: false }] : []
  })
}
