// What was done: the events that words name, point back to, or simply follow.
import type { Sentence } from '../../../model/sentence.ts'
import { responsibilityWords } from '../../../scheme/responsibility.ts'
import { childrenOf, prepOf, subtree } from '../../clauses/index.ts'
import { nominalConjuncts } from '../../frames/words.ts'
import { isKnown } from '../known.ts'
import type { Cluster } from '../cluster.ts'
import type { View } from '../view.ts'
import { nounWords } from '../vocabulary.ts'

export interface Deed { readonly cluster: Cluster; readonly named: boolean }

export function clusterAt(clusters: readonly Cluster[], sentence: number, token: number): Cluster | undefined {
  return clusters.find(({ tellings }) => tellings.some(({ trigger }) => trigger.sentence === sentence && (trigger.token === token || (trigger.first <= token && token <= trigger.token))))
}

/** The phrase with what is coordinated in it, without its clauses: what stands in "die volgde op de aanslag van" is another's deed. */
export function within(sentence: Sentence, at: number): readonly number[] {
  return subtree(sentence, at, ({ rel }) => !/^(?:acl|advcl|ccomp|csubj|parataxis)/u.test(rel))
}

/** The events of violence that the words at these tokens name. */
export function namedAt(clusters: readonly Cluster[], sentence: Sentence, tokens: readonly number[]): readonly Deed[] {
  const named = tokens.flatMap((at) => clusterAt(clusters, sentence.index, at) ?? []).filter(isDeed)
  return [...new Set(named)].map((cluster) => ({ cluster, named: true }))
}

/** Claims and accusations are of violence; troops that come or go are nobody's guilt. */
export function isDeed({ type }: Cluster): boolean {
  return (type.family === 'violence' && !type.id.startsWith('force')) || type.id.startsWith('plot')
}

/** The events that the tokens name, or point back to; without tokens the violent event told last. */
export function eventsFor(clusters: readonly Cluster[], sentence: Sentence, about: readonly number[]): readonly Deed[] {
  const named = namedAt(clusters, sentence, about.flatMap((at) => nominalConjuncts(sentence, at)))
  if (named.length > 0) return named
  const told = toldBefore(clusters, sentence.index)
  const hasWord = (words: RegExp): boolean => about.some((at) => words.test(sentence.tokens[at]!.form) || childrenOf(sentence, at).some(({ form }) => words.test(form)))
  const attacks = told.filter(({ type }) => isAttack(type.id))
  if (hasWord(/^(?:alle|all)$/iu)) return attacks.slice(0, 4).map((cluster) => ({ cluster, named: false }))
  if (hasWord(/^(?:beide|allebei|both|drie|three)$/iu)) return attacks.filter(({ umbrella }) => !umbrella).slice(0, hasWord(/^(?:drie|three)$/iu) ? 3 : 2).map((cluster) => ({ cluster, named: false }))
  const main = attacks[0] ?? told[0]
  return main ? [{ cluster: main, named: false }] : []
}

const near = 3

/** "Het leger beschuldigt de groep": of what was told just before, or of the one attack that the text tells of. */
export function justTold(clusters: readonly Cluster[], sentence: Sentence, fits: (cluster: Cluster) => boolean = () => true): readonly Deed[] {
  const told = toldBefore(clusters, sentence.index).filter((cluster) => isAttack(cluster.type.id) && fits(cluster))
  const [main] = told
  if (main === undefined || (told.length > 1 && sentence.index - lastTold(main, sentence.index) > near)) return []
  return [{ cluster: main, named: false }]
}

function isAttack(type: string): boolean {
  return /^(?:attack|abduction|clash\.ambush|plot)/u.test(type)
}

/** Violent events told up to this sentence, what was told last first. */
function toldBefore(clusters: readonly Cluster[], sentence: number): readonly Cluster[] {
  return clusters.filter((cluster) => isDeed(cluster) && cluster.tellings.some(({ trigger }) => trigger.sentence <= sentence)).sort((a, b) => lastTold(b, sentence) - lastTold(a, sentence))
}

function lastTold({ tellings }: Cluster, sentence: number): number {
  return Math.max(...tellings.map(({ trigger }) => trigger.sentence).filter((at) => at <= sentence))
}

const back = /^(?:die|dat|dit|deze|het|hem|ze|it|this|that|them|these|those|beide|both|all|alle|ervan|daarvan|hiervan|daarvoor|hiervoor|ervoor|erachter|daarachter|hierachter|erbij|daarbij|ermee|daarmee|hiermee)$/iu

/** A pronoun, or a noun of a deed that made no trigger ("de daad", "the incident"). */
export function pointsBack(view: View, sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at]!
  if (back.test(token.form) || childrenOf(sentence, at).some(({ form }) => /^(?:beide|both|alle|all)$/iu.test(form))) return true
  return isKnown(sentence, at) && nounWords(token).some((word) => responsibilityWords[view.language].deeds.includes(word)) && !childrenOf(sentence, at).some(({ index }) => index > at && /^(?:op|van|of|on)$/u.test(prepOf(sentence, index) ?? ''))
}
