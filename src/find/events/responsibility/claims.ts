// Who says to have done it: "eiste de aanslag op", "claimed responsibility", and that nobody did.
import type { Predicate } from '../../../model/predicate.ts'
import type { Sentence } from '../../../model/sentence.ts'
import { responsibilityWords } from '../../../scheme/responsibility.ts'
import { childrenOf, prepOf, spanOf } from '../../clauses/index.ts'
import type { Cluster } from '../cluster.ts'
import type { View } from '../view.ts'
import { nounWords } from '../vocabulary.ts'
import { speakerOf } from './basis.ts'
import type { Blame } from './blame.ts'
import { clusterAt, eventsFor, pointsBack } from './deed.ts'
import { actorAt, doersAt, isClaimant, isNobody, isOne, onBehalf, spokesFor } from './who.ts'
import { evidenceOf, isIdle, isNegated, spoken } from './words.ts'

export function* claims(view: View, clusters: readonly Cluster[], sentence: Sentence, predicate: Predicate): Generator<Blame> {
  const words = responsibilityWords[view.language]
  const lemma = predicate.lemma.toLowerCase()
  const isClaimNoun = (token: number): boolean => nounWords(view.token(sentence.index, token)).some((word) => words.claimNouns.includes(word))
  // "IS heeft de aanslag opgeëist": where the parser took the attack for the subject, it still is what is claimed.
  const isThing = (at: number): boolean => clusterAt(clusters, sentence.index, at) !== undefined || isClaimNoun(at) || nounWords(view.token(sentence.index, at)).some((word) => words.deeds.includes(word))
  const patient = predicate.args.filter(({ role, token }) => (role === 'patient' && (isThing(token) || !isOne(view, sentence, token))) || (role === 'agent' && isThing(token)))
  const plain = words.claim.includes(lemma)
  const withNoun = words.claimWith.includes(lemma) && [...patient, ...predicate.args].some(({ token }) => isClaimNoun(token))
  if ((!plain && !withNoun) || isIdle(sentence, predicate)) return
  // "those they claim to be defending": says something of themselves.
  if (!withNoun && lemma === 'claim' && predicate.args.some(({ role }) => role === 'clause')) return
  const about = plain && !patient.some(({ token }) => isClaimNoun(token))
    ? patient.map(({ token }) => token)
    : predicate.args.filter(({ prep }) => prep === 'voor' || prep === 'for' || prep === 'of').map(({ token }) => token).concat(patient.flatMap(({ token }) => childrenOf(sentence, token).filter((child) => /^(?:voor|for|of|van)$/u.test(prepOf(sentence, child.index) ?? '')).map(({ index }) => index)))
  // "zendtijd opeisen", "claimed the land": what is demanded is no attack.
  if (!withNoun && plain && about.length > 0 && !about.some((at) => clusterAt(clusters, sentence.index, at) || pointsBack(view, sentence, at))) return
  // "claimed he was innocent": in English only what is named can be claimed.
  if (!withNoun && about.length === 0 && predicate.lemma === 'claim') return
  const events = eventsFor(clusters, sentence, about)
  if (events.length === 0) return
  const speech = spoken(view, sentence.index, predicate.token)
  // "ontkent dat zij de aanslag heeft opgeëist": who denies to have claimed it claims nothing.
  const negated = isNegated(sentence, predicate) || predicate.cues.some(({ kind }) => kind === 'denial')
  const told = predicate.args.filter(({ role, token }) => (role === 'agent' && !isThing(token)) || (role === 'patient' && isOne(view, sentence, token))).map(({ token }) => token)
  const agents = told.some((at) => isNobody(sentence, at) || actorAt(view, sentence.index, at) !== null) ? told : claimant(view, sentence, predicate, patient.map(({ token }) => token))
  const nobody = agents.some((at) => isNobody(sentence, at))
  const said = { ...speech, act: 'claim_responsibility' as const }
  const shared = { evidence: evidenceOf(sentence, predicate), at: { sentence: sentence.index, token: predicate.token } }
  for (const { cluster, named } of events) {
    if (nobody || (negated && agents.length === 0)) {
      yield { ...shared, cluster, actor: null, basis: 'unclaimed', said: { ...said, polarity: 'NEG' }, because: 'responsibility:unclaimed', named }
      continue
    }
    const actors = onBehalf(view, doersAt(view, sentence, agents))
    // "waarin de aanslag wordt opgeëist": by the actor that the sentences before tell of.
    const back = actors.length === 0 && !negated && agents.length === 0 && predicate.passive ? perpetratorOf(view, cluster) : null
    if (back !== null) yield { ...shared, cluster, actor: back, basis: 'claimed', said: { ...said, certainty: 'PROBABLE' }, because: 'responsibility:claimed-passive', named: false }
    for (const { actor, sure } of actors) yield { ...shared, cluster, actor, basis: negated ? 'claim_denied' : 'claimed', said, because: `responsibility:${negated ? 'claim-denied' : 'claimed'}`, named: named && sure }
  }
}

/** "In een video eist IS de aanslag op", where the tagger took the verb for a noun: the words in their order. */
export function* claimInOrder(view: View, clusters: readonly Cluster[], sentence: Sentence): Generator<Blame> {
  const { tokens } = sentence
  const verb = tokens.find(({ form, upos, index }) => /^(?:eist|eiste|eisen|eisten)$/iu.test(form) && upos !== 'VERB' && tokens.some((end) => end.index > index + 1 && end.form === 'op' && /^(?:[.,;:!]|en|maar)$/u.test(tokens[end.index + 1]?.form ?? '.')))
  if (verb === undefined || view.language !== 'nl') return
  const end = tokens.find(({ form, index }) => index > verb.index + 1 && form === 'op')!.index
  const things = tokens.slice(verb.index + 1, end).filter(({ index }) => clusterAt(clusters, sentence.index, index) !== undefined || pointsBack(view, sentence, index)).map(({ index }) => index)
  const who = view.mentionsOf(sentence.index).find(({ actor, token, first, last }) => isClaimant(view, actor) && !things.includes(token) && (last === verb.index - 1 || (first >= verb.index && last > verb.index && last <= verb.index + 4)))
  if (things.length === 0 || who === undefined) return
  for (const { actor, sure } of onBehalf(view, doersAt(view, sentence, [who.token]))) {
    for (const { cluster, named } of eventsFor(clusters, sentence, things)) {
      yield { cluster, actor, basis: 'claimed', said: { ...spoken(view, sentence.index, verb.index), act: 'claim_responsibility' }, evidence: spanOf(sentence, Math.min(verb.index, who.first), end), because: 'responsibility:claimed-order', named: named && sure, at: { sentence: sentence.index, token: verb.index } }
    }
  }
}

/** "De groep beweert dat het 'hun' daad is", "'The bomb was our work', the group wrote": whoever says so. */
export function* ownDeeds(view: View, clusters: readonly Cluster[], sentence: Sentence, predicate: Predicate): Generator<Blame> {
  if (predicate.kind !== 'nominal' || !/^(?:daad|werk|actie|aanslag|aanval|deed|work|act|attack)$/u.test(predicate.lemma) || isIdle(sentence, predicate) || isNegated(sentence, predicate)) return
  const owned = sentence.tokens.slice(Math.max(0, predicate.token - 3), predicate.token).some(({ form }) => /^(?:hun|ons|onze|zijn|haar|their|our|his)$/iu.test(form))
  const said = spoken(view, sentence.index, predicate.token)
  const source = speakerOf(said)?.actor ?? null
  const actor = source === null ? null : (spokesFor(view, source) ?? source)
  if (!owned || actor === null || !isClaimant(view, actor) || said.act === 'accuse' || said.act === 'suspect') return
  for (const { cluster } of eventsFor(clusters, sentence, predicate.args.filter(({ role }) => role === 'agent').map(({ token }) => token))) {
    yield { cluster, actor, basis: 'claimed', said: { ...said, act: 'claim_responsibility' }, evidence: evidenceOf(sentence, predicate), because: 'responsibility:own-deed', named: false, at: { sentence: sentence.index, token: predicate.token } }
  }
}

/** Who claims where the tree does not say: behind "door", or the first group or person before an active verb. */
function claimant(view: View, sentence: Sentence, predicate: Predicate, things: readonly number[]): readonly number[] {
  const mentions = view.mentionsOf(sentence.index).filter(({ actor, first, last }) => actor !== null && !things.some((at) => first <= at && at <= last))
  const behind = mentions.filter(({ first }) => /^(?:door|by)$/iu.test(sentence.tokens[first - 1]?.form ?? ''))
  if (behind.length > 0) return [behind[0]!.token]
  if (predicate.passive) return []
  // The finite verb stands beside its subject: "… en IS heeft de aanslag opgeëist", "de aanslag heeft IS opgeëist".
  const finite = childrenOf(sentence, predicate.token).find(({ form }) => /^(?:heeft|hebben|had|hadden|has|have)$/iu.test(form))?.index ?? (predicate.finite ? predicate.token : undefined)
  const subject = finite === undefined ? undefined : mentions.find(({ first, last, actor }) => (last === finite - 1 || first === finite + 1) && isClaimant(view, actor))
  if (subject === undefined) return []
  // "Zowel X als Y heeft", "X and Y have": the tree may keep only one of them.
  const both = sentence.tokens.slice(0, subject.first).some(({ form }) => /^(?:zowel|both)$/iu.test(form)) || /^(?:hebben|hadden)$/iu.test(sentence.tokens[finite!]!.form)
  const beside = both && /^(?:als|en|and)$/iu.test(sentence.tokens[subject.first - 1]?.form ?? '') ? mentions.find(({ last, actor }) => last === subject.first - 2 && isClaimant(view, actor)) : undefined
  return beside ? [beside.token, subject.token] : [subject.token]
}

function perpetratorOf(view: View, { tellings }: Cluster): string | null {
  for (const { trigger } of tellings) {
    for (const { token } of trigger.roles.perpetrator ?? []) {
      const actor = actorAt(view, trigger.sentence, token)
      if (actor) return actor
    }
  }
  return null
}
