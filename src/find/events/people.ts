// Words for people, as a figure counts them: whether they are people, which group they are, and how many.
import { attackerNouns, peopleNouns } from '../../scheme/contexts.ts'
import type { CasualtyFrame } from '../../scheme/casualties.ts'
import { targetTypeOf } from '../../scheme/targets.ts'
import type { Quantity, QuantityMention } from '../../model/quantity.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { LanguageId } from '../../model/source.ts'
import { childrenOf, nounPhrase, prepOf, relOf } from '../clauses/index.ts'
import { isKnown } from './known.ts'
import type { View } from './view.ts'
import { holds, nounWords, termsOf, wordSet } from './vocabulary.ts'

/** The count of a noun: it names the noun, stands on it, or is it. */
export function quantityAt(view: View, sentence: Sentence, at: number): QuantityMention | undefined {
  const token = sentence.tokens[at]!
  const here = view.quantitiesOf(sentence.index).filter(({ kind }) => kind === 'count')
  return here.find(({ noun }) => noun === at) ?? here.find(({ head }) => head.start <= token.start && token.end <= head.end)
    // "drie verdachten": a counted word that the tagger took for a verb.
    ?? here.find(({ noun, end }) => noun === undefined && sentence.tokens[at - 1]?.end === end && isPerson(view, sentence, at))
}

/** "Duizenden", "veertigduizend": more than one deed kills, unless the text says where and when; "zeker 7500" may be one. */
export function isBeyondOne({ op, low, best }: Quantity): boolean {
  return (low ?? best ?? 0) >= (op === 'vague' ? 1000 : 10_000)
}

/** More than one raid of a group kills, though one massacre may. */
export function isBeyondRaid({ low, best, high }: Quantity): boolean {
  return (low ?? best ?? high ?? 0) >= 500 || (high ?? 0) >= 1000
}

/** Endings of words for people that no list has. */
const personal: Readonly<Record<LanguageId, RegExp>> = {
  nl: /(?:er|aar|ist|ant|ent|ling|genoot|lid|leden|man|mannen|vrouw|ees|ezen|iër|iërs|nen|ot)$/u,
  en: /(?:man|men|woman|women|ist|eer|ian|worker|keeper|fighter|goer|maker|owner|member|leader|officer|holder|trooper)$/u,
}

const manyOf = /^(?:score|thousand|hundred|dozen|number|handful|majority|million|group|hundreds|thousands|scores|dozens)$/iu

export function isPerson(view: View, sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at]!
  // "scores of people", "thousands of residents": as many of those.
  if (manyOf.test(token.lemma)) {
    const counted = childrenOf(sentence, at).find((child) => relOf(child) === 'nmod' && /^(?:of|van)$/u.test(prepOf(sentence, child.index) ?? ''))
    if (counted) return isPerson(view, sentence, counted.index)
  }
  if (token.upos === 'NUM' || token.upos === 'PRON') return !/^(?:het|it|dit|dat|this|that|er|wat)$/iu.test(token.form)
  if (holds(wordSet(peopleNouns[view.language]), sentence, token) || holds(wordSet(attackerNouns[view.language]), sentence, token)) return true
  const mention = view.mentionAt(sentence.index, at)
  const actor = mention?.actor ? view.actors.get(mention.actor) : undefined
  if (actor && /^(?:person|person_perpetrator|members_of|civilians|identity_group|unknown_attackers|state_military|police_security)$/u.test(actor.type)) return true
  return token.entity.endsWith('PER') || (token.upos === 'ADJ' && /(?:en|ed)$/u.test(token.form)) || personal[view.language].test(token.lemma)
}

export function groupOf(view: View, sentence: Sentence, at: number, who: CasualtyFrame['who']): string {
  if (who === 'self') return 'total'
  const token = sentence.tokens[at]!
  const words = nounWords(token)
  if (words.some((word) => /^(?:kind|baby|peuter|scholier|leerling|minderjarige|child|toddler|pupil|schoolchild)/u.test(word))) return 'children'
  if (words.some((word) => /^(?:vrouw|moeder|meisje|woman|mother|girl)$/u.test(word))) return 'women'
  if (words.some((word) => /^(?:burger|civilian|dorpeling|villager)$/u.test(word))) return 'civilians'
  if (isAttacker(view, sentence, at)) return 'attackers'
  const target = termsOf(sentence, token).map((word) => targetTypeOf(word, view.language)).find((type) => type !== null)
  if (target === 'police' || target === 'military') return 'security_forces'
  if (words.some((word) => /^(?:mens|persoon|man|slachtoffer|inzittende|people|person|victim|tiental|honderdtal|duizendtal|dozen|score|hundred|thousand)$/u.test(word)) || token.upos === 'NUM' || token.upos === 'PRON') return 'total'
  return token.lemma.toLowerCase()
}

export function isAttacker(view: View, sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at]!
  if (holds(wordSet(attackerNouns[view.language]), sentence, token)) return true
  // "een man", "drie agenten" are new in the story: never the attacker told before.
  if (token.upos === 'NOUN' && !isKnown(sentence, at)) return false
  if (isWhoDies(view, sentence, at)) return false
  const mention = view.mentionAt(sentence.index, at)
  return mention?.actor !== undefined && mention.actor !== null && view.actors.get(mention.actor)?.type === 'person_perpetrator'
}

/** "A man was held after the mayor was stabbed. He died today.": of two that may be meant the one who dies was struck. */
export function isWhoDies(view: View, sentence: Sentence, at: number): boolean {
  const mention = view.mentionAt(sentence.index, at)
  return mention?.how === 'pronoun' && mention.sure !== 'solid' && dying.test(view.predicateOver(sentence.index, at)?.lemma ?? '')
}

const dying = /^(?:overlijden|sterven|bezwijken|die|succumb)$/u

/** Prepositions that begin a sentence and are then often taken for adverbs or conjunctions. */
const besides = /^(?:naast|behalve|buiten|besides|apart|beyond)$/iu

/** Behind an adposition, also where the tree does not say so: "naast de twee doden". The "at" of "at least nine" is none. */
export function hasPrep(view: View, sentence: Sentence, at: number): boolean {
  const first = sentence.tokens[nounPhrase(sentence, at).first]!
  const count = quantityAt(view, sentence, at)
  if (count && count.start <= first.start && first.upos === 'ADP') return sentence.tokens[first.index - 1]?.upos === 'ADP'
  return prepOf(sentence, at) !== undefined || sentence.tokens[first.index - 1]?.upos === 'ADP' || (first.index < at && first.upos === 'ADP')
    || besides.test(sentence.tokens[first.index - 1]?.form ?? '') || (besides.test(first.form) && !sentence.tokens.slice(first.index, at).some(({ upos }) => upos === 'VERB'))
}

/** An armed group is named before the word: it may have done it on many days. */
export function isGroups(view: View, sentence: number, before: number): boolean {
  return view.mentionsOf(sentence).some(({ actor, last }) => last < before && actor !== null && view.actors.get(actor)?.type === 'armed_group')
}
