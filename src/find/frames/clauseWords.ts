// What stands in the clause of a predicate: its dates, places and quantities, without those of clauses below it.
import type { DateMention } from '../../model/date.ts'
import type { Span } from '../../model/span.ts'
import type { Predicate } from '../../model/predicate.ts'
import type { Sentence } from '../../model/sentence.ts'
import { ancestors, relOf } from '../clauses/tree.ts'
import type { View } from './view.ts'

const ownClause = new Set(['acl', 'advcl', 'ccomp', 'csubj', 'parataxis', 'xcomp', 'conj'])

/** Whether the words at `span` belong to the clause of the predicate, and to no clause under it. */
export function inClause(sentence: Sentence, span: Span, predicate: Predicate): boolean {
  const inside = sentence.tokens.filter(({ start, end }) => start < span.end && span.start < end)
  const top = inside.find(({ head }) => !inside.some(({ index }) => index === head)) ?? inside[0]
  if (!top) return false
  if (top.index === predicate.token) return true
  let at = top
  for (const above of ancestors(sentence, top.index)) {
    const clausal = ownClause.has(relOf(at)) && (at.upos === 'VERB' || at.upos === 'AUX')
    if (clausal) return false
    if (above.index === predicate.token) return true
    at = above
  }
  return false
}

/** Index of the token at which `span` begins. */
export function tokenAt(sentence: Sentence, offset: number): number {
  return sentence.tokens.findIndex(({ start, end }) => start <= offset && offset < end)
}

/** Durations and frequencies tell how long or how often, not when. */
const whens = new Set<DateMention['kind']>(['absolute', 'relative', 'anchored', 'vague'])

/** The first date that stands in the clause of the predicate. */
export function dateInClause({ dates }: View, sentence: Sentence, predicate: Predicate | null): DateMention | null {
  if (!predicate) return null
  return dates.find(date => date.sentence === sentence.index && whens.has(date.kind) && inClause(sentence, date, predicate)) ?? null
}
