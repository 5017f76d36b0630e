// Values that are counts of people: "driehonderd strijders"; "tien provincies" is no size.
import type { QuantityMention } from '../../model/quantity.ts'
import type { Sentence } from '../../model/sentence.ts'
import { contains, hull } from '../../model/span.ts'
import { quantityRecord } from '../../reading/convert.ts'
import { memberNouns } from '../../scheme/properties/size.ts'
import type { PropertyType } from '../../scheme/relationType.ts'
import { nounPhrase } from '../clauses/index.ts'
import { inClause } from '../frames/clauseWords.ts'
import type { Filling, FrameMatch } from '../frames/match.ts'
import type { View } from '../frames/view.ts'
import type { Value } from './value.ts'

export function countsOf(view: View, match: FrameMatch<PropertyType>, sentence: Sentence, fillings: readonly Filling[] | undefined): readonly Value[] {
  const counts = view.quantities.filter(({ sentence: at, kind }) => at === sentence.index && kind === 'count')
  const wanted = fillings ? fillings.map(({ token }) => token) : [match.token]
  // a value that the tree lost ("telt naar schatting 500 strijders") is looked for in the clause of the verb
  const lost = !fillings && 'value' in match.frame.roles ? match.predicate : null
  return counts.flatMap(count => {
    const noun = unitOf(sentence, count.noun ?? wanted.find(token => contains(nounPhrase(sentence, token).span, count)) ?? -1)
    const inside = lost ? inClause(sentence, count, lost) : wanted.some(token => unitOf(sentence, token) === noun || contains(nounPhrase(sentence, token).span, count))
    const unit = sentence.tokens[noun]?.form.toLowerCase()
    // "telt tien provincies" is no size: the counted must be people
    // "enkele leden" tells no size
    const { low, best, high } = count.value
    return inside && (best ?? low ?? high ?? 0) >= 5 && unit !== undefined && memberNouns[view.language.id].test(unit) ? [countValue(view, sentence, count, noun)] : []
  })
}

/** The counted noun: "honderden strijders" has the number for its head. */
export function unitOf(sentence: Sentence, token: number): number {
  if (sentence.tokens[token]?.upos !== 'NUM') return token
  const next = sentence.tokens.slice(token + 1, token + 4).find(({ upos }) => upos === 'NOUN' || upos === 'PROPN')
  return next ? next.index : token
}

function countValue(view: View, sentence: Sentence, count: QuantityMention, noun: number): Value {
  const span = noun >= 0 ? hull([count, sentence.tokens[noun]!]) : count
  const unit = noun >= 0 ? sentence.tokens[noun]!.form : null
  return { text: view.text.slice(span.start, span.end), span, quantity: quantityRecord(count.value, count.text, unit) }
}
