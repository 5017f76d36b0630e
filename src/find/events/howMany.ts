// How many a figure counts, with or without a number, and the words for whom it counts.
import type { CasualtyFrame } from '../../scheme/casualties.ts'
import { peopleNouns } from '../../scheme/contexts.ts'
import type { Quantity, QuantityMention } from '../../model/quantity.ts'
import type { Sentence } from '../../model/sentence.ts'
import { childrenOf, hasFeat, nounPhrase, prepOf, relOf } from '../clauses/index.ts'
import { quantityAt } from './people.ts'
import { tokensIn, type View } from './view.ts'
import { holds, wordSet } from './vocabulary.ts'

const one: Quantity = { low: 1, best: 1, high: 1, op: 'exact' }
const some: Quantity = { low: 2, best: null, high: null, op: 'vague' }
export const zero: Quantity = { low: 0, best: 0, high: 0, op: 'none' }

export function quantityFor(view: View, sentence: Sentence, at: number, frame: CasualtyFrame): QuantityMention | undefined {
  const direct = quantityAt(view, sentence, at)
  if (direct) return direct
  const below = childrenOf(sentence, at).filter((child) => relOf(child) === 'nummod' || relOf(child) === 'det' || relOf(child) === 'amod').map((child) => quantityAt(view, sentence, child.index)).find((one) => one !== undefined)
  if (below) return below
  // "fourteen police officers": the number may be tied to the first part of the compound.
  const compound = view.quantitiesOf(sentence.index).find(({ kind, noun }) => kind === 'count' && noun !== undefined && relOf(sentence.tokens[noun]!) === 'compound' && sentence.tokens[noun]!.head === at)
  if (compound) return compound
  // "tientallen doden": the count stands right before its noun, whatever the tagger made of it.
  const right = view.quantitiesOf(sentence.index).find(({ kind, noun, end }) => kind === 'count' && (noun === undefined || noun === at) && /^\s+(?:\p{L}+e\s+){0,2}$/u.test(view.text.slice(end, sentence.tokens[at]!.start)))
  if (right) return right
  // "claimed the lives of 11 people", "the deaths of 11 people"
  if (frame.who === 'self') {
    const of = childrenOf(sentence, at).filter((child) => relOf(child) === 'nmod' && /^(?:of|van)$/u.test(prepOf(sentence, child.index) ?? '')).map((child) => quantityAt(view, sentence, child.index)).find((one) => one !== undefined)
    if (of) return of
  }
  if (frame.id !== 'dode' && frame.id !== 'death') return undefined
  // "het dodental steeg van 14 naar 31": the last number is the one that holds.
  const toll = /(?:tal|aantal|cijfer|toll)$/u.test(sentence.tokens[at]!.lemma)
  if (!toll) return undefined
  const here = view.quantitiesOf(sentence.index).filter(({ kind, start }) => kind === 'count' && start > sentence.tokens[at]!.start)
  return here.findLast(({ start }) => tokensIn(sentence, { start: start - 1, end: start }).length >= 0 && /(?:naar|op|to|at|tot|of)$/iu.test(view.text.slice(sentence.start, start).trimEnd())) ?? here[0]
}

const none = /^(?:niemand|geen|nobody|none|no)$/iu

export function saysNone(sentence: Sentence, at: number): boolean {
  return none.test(sentence.tokens[at]!.form) || childrenOf(sentence, at).some((child) => none.test(child.form))
}

/** "een man" is one; "andere personen" are some; "mensen" says nothing. */
export function unnumbered(view: View, sentence: Sentence, at: number, { kind, who }: CasualtyFrame): Quantity | null {
  if (who === 'self') return null
  const token = sentence.tokens[at]!
  const plural = hasFeat(token, 'Number=Plur')
  const modified = childrenOf(sentence, at).some((child) => /^(?:ander|sommig|meerdere|verschillende|enkele|other|some|several)e?$/iu.test(child.form))
  if (token.upos === 'NOUN' && plural) return modified ? some : null
  // One arrested or wounded person is news only with a number; one dead person is a figure.
  if (kind === 'arrested' || kind === 'displaced' || kind === 'surrendered' || kind === 'escaped' || kind === 'captive' || kind === 'abducted') return null
  // "Held doodde ontvoerder": titles leave out articles and with them the number.
  if (view.roleOf(sentence.index) === 'headline' && !childrenOf(sentence, at).some((child) => relOf(child) === 'det')) return null
  if (token.upos === 'NOUN' && holds(wordSet(peopleNouns[view.language]), sentence, token)) return one
  if (token.upos === 'PROPN' || token.upos === 'PRON') {
    const mention = view.mentionAt(sentence.index, at)
    const actor = mention?.actor ? view.actors.get(mention.actor) : undefined
    if (actor && (actor.type === 'person' || actor.type === 'person_perpetrator') && actor.number !== 'plural') return one
  }
  return null
}

/** Ends of the verb that the tree hangs on the counted noun before it. */
const lostEnd = / (?:om het leven|om|dood|gewond|dead|to death|zijn|waren)$/u

/** The counted words, from the count on where there is one: no "donderdag", "ook" or "onder wie" before them, no day behind them. */
export function whoOf(view: View, sentence: Sentence, at: number, mention: QuantityMention | undefined): string | null {
  const { first, last } = nounPhrase(sentence, at)
  let from = first
  while (from < at && sentence.tokens[from]!.start < (mention?.start ?? Infinity) && (/^(?:ADV|ADP|SCONJ|CCONJ|PUNCT)$/u.test(sentence.tokens[from]!.upos) || /^(?:wie|whom|them|dead)$/iu.test(sentence.tokens[from]!.form))) from++
  const known = /^(?:de|het|the)$/iu.test(sentence.tokens[from]!.form)
  const counted = mention && !known && mention.start <= sentence.tokens[at]!.start ? mention.start : sentence.tokens[from]!.start
  const day = view.datesOf(sentence.index).find(({ kind, start, end }) => kind !== 'duration' && start > sentence.tokens[at]!.end && end >= sentence.tokens[last]!.end && start < sentence.tokens[last]!.end)
  const to = day ? sentence.tokens.findLast(({ index, end, upos }) => index >= at && end <= day.start && upos !== 'ADP')! : sentence.tokens[last]!
  const words = view.text.slice(counted, to.end).replace(lostEnd, '')
  // "negen zijn gewond": a number alone counts no words.
  return words === mention?.text ? null : words
}
