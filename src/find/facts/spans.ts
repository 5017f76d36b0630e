// The stretch of text that a value is: a phrase, all that explains it, a clause without its actor.
import type { Sentence } from '../../model/sentence.ts'
import { hull, type Span } from '../../model/span.ts'
import { clauseSpan, nounPhrase } from '../clauses/index.ts'
import { relOf, subtree } from '../clauses/tree.ts'
import type { View } from '../frames/view.ts'
import type { Who } from '../frames/who.ts'
import { longestValue, valueAt, type Value } from './value.ts'

/** A noun phrase with what hangs behind it, as "een eigen staat in het noorden". */
export function phraseSpan(sentence: Sentence, token: number): Span {
  const { first, last } = nounPhrase(sentence, token)
  // "delen hun opvatting niet": a trailing adverb is the verb's
  let end = last
  while (end > token && sentence.tokens[end]!.upos === 'ADV') end--
  // "ook kinderen", "vooral meisjes": nor is a leading one that says nothing of an adjective
  let from = first
  while (from < token && sentence.tokens[from]!.upos === 'ADV' && !(sentence.tokens[from]!.head > from && sentence.tokens[from]!.head < token)) from++
  return { start: sentence.tokens[from]!.start, end: sentence.tokens[end]!.end }
}

/** "grote delen van het land | in handen": cut off before the frame's own word and its adposition. */
export function before(sentence: Sentence, span: Span, word: number): Span {
  const { tokens } = sentence
  const at = tokens[word - 1]?.upos === 'ADP' ? word - 1 : word
  return tokens[at]!.start > span.start && tokens[at]!.start < span.end && at > 0 ? { start: span.start, end: tokens[at - 1]!.end } : span
}

/** "woede over de plannen": what the reason is about often hangs on the verb in the tree, but stands right behind it. */
export function reasonSpan(sentence: Sentence, token: number): Span {
  const span = phraseSpan(sentence, token)
  const next = sentence.tokens.find(({ start }) => start >= span.end)
  const about = next?.upos === 'ADP' && next.head > next.index ? nounPhrase(sentence, next.head).span : null
  return about ? hull([span, about]) : span
}

/** The phrase with all that explains it: "een eigen gebied, een kalifaat dat reikt tot de kust"; the phrase alone where that is too long. */
export function wholeSpan(sentence: Sentence, token: number): Span {
  const { first, last, span } = nounPhrase(sentence, token)
  const within = new Set(subtree(sentence, token, child => relOf(child) !== 'case' || child.head !== token))
  let end = last
  while (within.has(end + 1) || (sentence.tokens[end + 1]?.upos === 'PUNCT' && within.has(end + 2))) end++
  while (end > last && sentence.tokens[end]!.upos === 'PUNCT') end--
  // "lijkt de hoofdstad | te zijn"
  if (sentence.tokens[end]!.rel === 'cop' && /^(?:te|to)$/i.test(sentence.tokens[end - 1]?.form ?? '')) end -= 2
  const whole = { start: sentence.tokens[first]!.start, end: sentence.tokens[end]!.end }
  return whole.end - whole.start <= longestValue ? whole : span
}

/** "streeft een eigen staat | na | in het noorden": what says more of the goal may stand behind the verb's own particle. */
export function pastParticle(view: View, sentence: Sentence, verb: number, span: Span): readonly Value[] {
  const particle = sentence.tokens.find(({ start }) => start >= span.end)
  const adposition = sentence.tokens[(particle?.index ?? -2) + 1]
  if (particle?.rel !== 'compound:prt' || particle.head !== verb || adposition?.upos !== 'ADP' || adposition.head <= adposition.index) return valueAt(view, span)
  const phrase = nounPhrase(sentence, adposition.head)
  if (phrase.first < particle.index) return valueAt(view, span)
  const more = { start: adposition.start, end: phrase.span.end }
  return [{ text: `${view.text.slice(span.start, span.end)} ${view.text.slice(more.start, more.end)}`, span: hull([span, more]) }]
}

/** The clause of an infinitive or "dat"-clause, without the actor where it stands in it and without its conjunction. */
export function clauseValue(sentence: Sentence, token: number, { mention }: Who): Span {
  const whole = clauseSpan(sentence, token)
  const words = sentence.tokens.filter(word => word.start >= whole.start && word.end <= whole.end)
  // what stands before the actor ("Met geweld wil de groep …") is cut off with it
  const own = words.filter(word => word.end > mention.start && word.start < mention.end)
  const end = own.length > 0 ? behindBracket(sentence, Math.max(...own.map(({ index }) => index))) : -1
  const inserted = end < 0 ? end : behindRelative(sentence, end, token)
  const after = own.length > 0 ? words.filter(word => word.index > inserted || word.index === token) : words
  const first = after.findIndex(word => word.upos !== 'PUNCT' && !/^(?:dat|that|om|te|to)$/i.test(word.form) && !(word.rel === 'mark' && word.head === token) && !(word.upos === 'ADP' && word.rel === 'case' && word.head === token))
  return first < 0 ? whole : hull(after.slice(first))
}

/** The other name that a bracket gives the actor belongs to the actor's words: "de Dageraad (DG) pleegt aanslagen". */
function behindBracket({ tokens }: Sentence, last: number): number {
  if (tokens[last + 1]?.form !== '(') return last
  const close = tokens.findIndex(({ index, form }) => form === ')' && index > last && index < last + 8)
  return close < 0 ? last : close
}

/** So does what a relative clause says of it: "de Dageraad, die gelieerd is aan X, pleegt aanslagen". */
function behindRelative({ tokens }: Sentence, last: number, verb: number): number {
  if (tokens[last + 1]?.form !== ',' || !/^(?:die|dat|waarvan|which|who|that|whose)$/i.test(tokens[last + 2]?.form ?? '')) return last
  const close = tokens.findIndex(({ index, form }) => form === ',' && index > last + 2)
  return close < 0 || close > verb ? last : close
}

/** One name: without what is coordinated with it. */
export function nameSpan(sentence: Sentence, token: number): Span {
  const words = subtree(sentence, token, child => ['flat', 'compound', 'fixed', 'appos', 'amod', 'nmod', 'case'].includes(relOf(child)) && !(child.head === token && relOf(child) === 'case'))
  return hull(words.map(at => sentence.tokens[at]!))
}
