// Who did it, who says to have done it, who is said to have done it: the extended MUC-4 tree, one record per event, actor and source.
import { responsibilityWords } from '../../scheme/responsibility.ts'
import type { ActorType } from '../../model/actor.ts'
import type { Predicate } from '../../model/predicate.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { Span } from '../../model/span.ts'
import type { Said } from '../../reading/reading.ts'
import { childrenOf, clauseSpan, nounPhrase, prepOf, subtree } from '../clauses/index.ts'
import { nominalConjuncts } from '../frames/words.ts'
import type { Cluster } from './merge.ts'
import { evidenceOfTrigger, type Telling } from './telling.ts'
import type { View } from './view.ts'
import { nounWords, wordSet } from './vocabulary.ts'
import { attackerNouns } from '../../scheme/contexts.ts'

export type Basis = 'asserted' | 'claimed' | 'claim_denied' | 'unclaimed' | 'accused_by_authority' | 'accused_by_other' | 'suspected' | 'possible' | 'denied' | 'convicted' | 'acquitted'

export interface Blame {
  readonly cluster: Cluster
  readonly actor: string | null
  readonly basis: Basis
  readonly said: Said
  readonly evidence: Span
  readonly because: string
  /** False when the words do not name the event but only follow on it. */
  readonly named: boolean
}

const individuals: ReadonlySet<ActorType> = new Set(['person', 'person_perpetrator', 'anonymous_source'])

export function levelOf(view: View, actor: string | null): 'organisation' | 'individual' {
  const type = actor === null ? undefined : view.actors.get(actor)?.type
  return type !== undefined && individuals.has(type) ? 'individual' : 'organisation'
}

const authorities: ReadonlySet<ActorType> = new Set(['government', 'state', 'police_security', 'intelligence', 'institution', 'state_military', 'igo'])

export function blamesOf(view: View, clusters: readonly Cluster[]): readonly Blame[] {
  const found = [...byRoles(view, clusters), ...byWords(view, clusters)]
  return strongest(view, found)
}

/** Roles whose filler is who did it, by event family. */
const doers = ['perpetrator', 'actor', 'authority', 'side_a', 'side_b', 'party', 'participant', 'speaker'] as const

function* byRoles(view: View, clusters: readonly Cluster[]): Generator<Blame> {
  for (const cluster of clusters) {
    for (const telling of cluster.tellings) {
      const { trigger } = telling
      for (const role of doers) {
        for (const { token, slot } of trigger.roles[role] ?? []) {
          // "the party against" of a clash stands in its own slot; a bare object of "fight" too
          if (slot === 'self' && trigger.frame.leaning && !telling.definite && cluster.tellings[0] !== telling) continue
          const actor = actorAt(view, trigger.sentence, token) ?? (role === 'perpetrator' ? speakerBehind(view, trigger.sentence, token, trigger.own?.token ?? trigger.light?.token ?? trigger.token) : null)
          if (actor === null) continue
          // "de opstand tegen de president" is not his.
          if (trigger.frame.series && slot !== 'prep:tussen' && slot !== 'prep:between') continue
          if (role === 'perpetrator' && isLawful(view, actor) && (telling.realis !== 'accomplished' || telling !== cluster.tellings[0])) continue
          if (role === 'perpetrator' && isUnlikely(view, actor)) continue
          const said = view.saidAt(trigger.sentence, trigger.own?.token ?? trigger.light?.token ?? trigger.token)
          // "de aanslagen van Jansen" takes it as known who did it, whoever speaks.
          const presupposed = telling.definite && (slot === 'prep:van' || slot === 'prep:by' || slot === 'prep:door' || slot === 'possessor')
          const basis = presupposed && said.polarity !== 'NEG' ? 'asserted' : basisOf(view, said, actor, telling)
          if (trigger.light && preparing.test(trigger.light.lemma) && telling.realis === 'accomplished') continue
          // "de schutter" in what somebody says blames nobody.
          if (basis !== 'asserted' && slot === 'self') continue
          // Only deeds are blamed on somebody; who else took part is told or left out.
          if (basis !== 'asserted' && (trigger.type.family !== 'violence' || role !== 'perpetrator')) {
            if (trigger.type.family === 'violence' || basis === 'denied' || said.certainty !== 'CERTAIN') continue
            yield { cluster, actor, basis: 'asserted', said, evidence: evidenceOfTrigger(view, trigger), because: `${trigger.because}/${role}`, named: true }
            continue
          }
          yield { cluster, actor, basis, said, evidence: evidenceOfTrigger(view, trigger), because: `${trigger.because}/${role}`, named: true }
        }
      }
    }
  }
}

/** "IS zegt dat het de aanslag heeft gepleegd": a pronoun in what a group says of itself is the group. */
function speakerBehind(view: View, sentence: number, token: number, told: number): string | null {
  if (!/^(?:het|ze|zij|wij|we|it|they|we)$/iu.test(view.token(sentence, token).form)) return null
  const source = view.saidAt(sentence, told).chain.findLast(({ kind }) => kind === 'speaker')?.actor ?? null
  return source !== null && claimants.has(view.actors.get(source)?.type ?? 'organisation') ? source : null
}

/** Courts, firms and papers: none of them attacks. */
const unlikely: ReadonlySet<ActorType> = new Set(['institution', 'company', 'agency', 'media_outlet', 'ngo', 'igo', 'civilians', 'anonymous_source'])

/** A name of unknown kind may be a weapon or a project taken for one, unless the text presents it as a group. */
function isUnlikely(view: View, actor: string): boolean {
  const type = view.actors.get(actor)?.type ?? 'person'
  if (type !== 'organisation') return unlikely.has(type)
  return !view.layers.actorMentions.some((mention) => mention.actor === actor && (mention.how === 'introduced' || mention.how === 'definite' || mention.how === 'abbreviation' || mention.because.endsWith('/capitalised-body')))
}

/** Who prepared it need not have done it. */
const preparing = /^(?:voorbereiden|plannen|beramen|plan|plot|prepare)$/u

/** Police and courts end plots and attacks; only where they are told first as doing it, they did it. */
function isLawful(view: View, actor: string): boolean {
  return ['police_security', 'institution', 'intelligence', 'government'].includes(view.actors.get(actor)?.type ?? '')
}

function actorAt(view: View, sentence: number, token: number): string | null {
  return view.mentionAt(sentence, token)?.actor ?? null
}

/** The MUC-4 tree: who says so, and how surely. */
export function basisOf(view: View, said: Said, actor: string, telling?: Telling): Basis {
  if (said.polarity === 'NEG') return 'denied'
  const source = said.chain.findLast(({ kind }) => kind !== 'outlet')
  if (said.act === 'claim_responsibility') return source?.actor === actor ? 'claimed' : 'accused_by_other'
  if (source?.actor === actor && telling && /^(?:attack|abduction)/u.test(telling.trigger.type.id)) return 'claimed'
  if (said.act === 'accuse') return source?.actor && authorities.has(view.actors.get(source.actor)?.type ?? 'person') ? 'accused_by_authority' : 'accused_by_other'
  if (said.act === 'suspect') return 'suspected'
  if (said.evidentiality === 'REPORTED' && source?.actor && (telling === undefined || telling.trigger.type.family === 'violence')) {
    return authorities.has(view.actors.get(source.actor)?.type ?? 'person') ? 'accused_by_authority' : 'accused_by_other'
  }
  if (said.certainty === 'PROBABLE') return 'suspected'
  if (said.certainty === 'POSSIBLE' || said.certainty === 'UNDERSPECIFIED') return said.evidentiality === 'REPORTED' ? 'suspected' : 'possible'
  return 'asserted'
}

function* byWords(view: View, clusters: readonly Cluster[]): Generator<Blame> {
  for (const sentence of view.telling) {
    yield* absent(view, clusters, sentence)
    for (const predicate of view.predicatesOf(sentence.index)) {
      yield* claims(view, clusters, sentence, predicate)
      yield* blames(view, clusters, sentence, predicate)
      yield* ownDeeds(view, clusters, sentence, predicate)
      yield* behind(view, clusters, sentence, predicate)
    }
  }
}

function lemmaIn(predicate: Predicate, words: readonly string[]): boolean {
  return words.includes(predicate.lemma.toLowerCase())
}

function* claims(view: View, clusters: readonly Cluster[], sentence: Sentence, predicate: Predicate): Generator<Blame> {
  const words = responsibilityWords[view.language]
  // "IS heeft de aanslag opgeëist": where the parser took the attack for the subject, it still is what is claimed.
  const isThing = (at: number): boolean => clusterAt(clusters, sentence.index, at) !== undefined || nounWords(view.token(sentence.index, at)).some((word) => words.claimNouns.includes(word) || words.deeds.includes(word))
  const patient = predicate.args.filter(({ role, token }) => (role === 'patient' && (isThing(token) || !isOne(view, sentence, token))) || (role === 'agent' && isThing(token)))
  const plain = lemmaIn(predicate, words.claim)
  const withNoun = lemmaIn(predicate, words.claimWith) && [...patient, ...predicate.args].some(({ token }) => nounWords(view.token(sentence.index, token)).some((word) => words.claimNouns.includes(word)))
  if (!plain && !withNoun) return
  const about = plain && !patient.some(({ token }) => nounWords(view.token(sentence.index, token)).some((word) => words.claimNouns.includes(word)))
    ? patient.map(({ token }) => token)
    : predicate.args.filter(({ prep }) => prep === 'voor' || prep === 'for').map(({ token }) => token).concat(patient.flatMap(({ token }) => childrenOf(sentence, token).filter((child) => /^(?:voor|for)$/u.test(prepOf(sentence, child.index) ?? '')).map(({ index }) => index)))
  // "zendtijd opeisen", "claimed the land": what is demanded is no attack.
  if (!withNoun && plain && about.length > 0 && !about.some((at) => clusterAt(clusters, sentence.index, at) || pointsBack(view, sentence, at))) return
  // "claimed he was innocent": in English only what is named can be claimed.
  if (!withNoun && about.length === 0 && predicate.lemma === 'claim') return
  const events = eventsFor(view, clusters, sentence, about)
  if (events.length === 0) return
  const negated = predicate.cues.some(({ kind }) => kind === 'negation' || kind === 'never')
  const told = predicate.args.filter(({ role, token }) => (role === 'agent' && !isThing(token)) || (role === 'patient' && isOne(view, sentence, token))).flatMap(({ token }) => nominalConjuncts(sentence, token))
  const agents = told.length > 0 ? told : claimant(view, sentence, predicate, patient.map(({ token }) => token))
  const nobody = agents.some((at) => isNobody(sentence, at))
  const said = { ...view.saidAt(sentence.index, predicate.token), act: 'claim_responsibility' as const }
  const evidence = clip(sentence, clauseSpan(sentence, predicate.token), predicate)
  for (const { cluster, named } of events) {
    if (nobody || (negated && agents.length === 0)) yield { cluster, actor: null, basis: 'unclaimed', said: { ...said, polarity: 'NEG' }, evidence, because: 'responsibility:unclaimed', named }
    else {
      const actors = agents.map((at) => actorAt(view, sentence.index, at)).filter((actor) => actor !== null)
      // "waarin de aanslag wordt opgeëist": by the actor that the sentences before tell of.
      const back = actors.length === 0 && !negated && agents.length === 0 && predicate.passive ? perpetratorOf(view, cluster) : null
      for (const actor of back ? [back] : actors) yield { cluster, actor, basis: negated ? 'claim_denied' : 'claimed', said: back ? { ...said, certainty: 'PROBABLE' } : said, evidence, because: `responsibility:${negated ? 'claim-denied' : back ? 'claimed-passive' : 'claimed'}`, named }
    }
  }
}

/** The phrase with what is coordinated in it, without its clauses: what stands in "die volgde op de aanslag van" is another's deed. */
function within(sentence: Sentence, at: number): readonly number[] {
  return subtree(sentence, at, ({ rel }) => !/^(?:acl|advcl|ccomp|parataxis)/u.test(rel))
}

/** "There was no immediate claim of responsibility", "er kwam geen opeising". */
function* absent(view: View, clusters: readonly Cluster[], sentence: Sentence): Generator<Blame> {
  for (const token of sentence.tokens) {
    const claim = token.lemma === 'opeising' || (token.lemma === 'claim' && token.upos === 'NOUN' && sentence.tokens[token.index + 2]?.lemma === 'responsibility')
    if (!claim || !childrenOf(sentence, token.index).some(({ form }) => /^(?:no|geen)$/iu.test(form))) continue
    const { span } = nounPhrase(sentence, token.index)
    for (const { cluster } of eventsFor(view, clusters, sentence, [])) {
      yield { cluster, actor: null, basis: 'unclaimed', said: { ...view.saidAt(sentence.index, token.index), act: 'claim_responsibility', polarity: 'NEG' }, evidence: span, because: 'responsibility:no-claim', named: false }
    }
  }
}

/** "Police said the group was behind the attack": the attack itself is the predicate there. */
function* behind(view: View, clusters: readonly Cluster[], sentence: Sentence, predicate: Predicate): Generator<Blame> {
  if (predicate.kind !== 'nominal' || prepOf(sentence, predicate.token) !== 'behind') return
  const cluster = clusterAt(clusters, sentence.index, predicate.token)
  if (!cluster) return
  for (const { role, token } of predicate.args) {
    if (role !== 'agent') continue
    const actor = actorAt(view, sentence.index, token) ?? speakerBehind(view, sentence.index, token, predicate.token)
    if (actor === null || isUnlikely(view, actor)) continue
    const said = view.saidAt(sentence.index, predicate.token)
    yield { cluster, actor, basis: basisByWord(view, 'doer', said, said.polarity === 'NEG', actor, [], sentence), said, evidence: clip(sentence, clauseSpan(sentence, predicate.token), predicate), because: 'responsibility:behind', named: true }
  }
}

/** "verantwoordelijk voor een aanval op …, en een aanslag op …": the deeds right behind the word, where the tree has lost them. */
function namedBehind(clusters: readonly Cluster[], sentence: Sentence, token: number, preps: readonly string[]): readonly number[] {
  const { tokens } = sentence
  if (!preps.includes(tokens[token + 1]?.form.toLowerCase() ?? '')) return []
  const told = clusters.flatMap(({ tellings }) => tellings).filter(({ trigger, definite }) => trigger.sentence === sentence.index && trigger.token > token && trigger.frame.pos === 'noun' && !definite && trigger.roles.perpetrator === undefined).map(({ trigger }) => trigger.token).sort((a, b) => a - b)
  const [first, ...rest] = told
  if (first === undefined || first - token > 6) return []
  return [first, ...rest.filter((at) => /^(?:en|and)$/iu.test(tokens[at - 2]?.form ?? ''))]
}

function firstSubject(view: View, sentence: Sentence): readonly number[] {
  const root = view.predicatesOf(sentence.index).find(({ rel }) => rel === 'root')
  return root?.args.filter(({ role }) => role === 'agent').map(({ token }) => token) ?? []
}

/** "De groep beweert dat het 'hun' daad is", "says it was their work". */
function* ownDeeds(view: View, clusters: readonly Cluster[], sentence: Sentence, predicate: Predicate): Generator<Blame> {
  if (predicate.kind !== 'nominal' || !/^(?:daad|werk|actie|aanslag|aanval|deed|work|act|attack)$/u.test(predicate.lemma)) return
  const owned = sentence.tokens.slice(Math.max(0, predicate.token - 3), predicate.token).some(({ form }) => /^(?:hun|ons|onze|zijn|haar|their|our|his)$/iu.test(form))
  const over = predicate.under >= 0 ? view.predicateAt(sentence.index, predicate.under) : undefined
  if (!owned || !over || !/^(?:beweren|zeggen|stellen|claimen|verklaren|melden|laten weten|claim|say|boast|state|declare)$/u.test(over.lemma) || predicate.cues.some(({ kind }) => kind === 'negation')) return
  const actor = over.args.filter(({ role }) => role === 'agent').map(({ token }) => actorAt(view, sentence.index, token)).find((one) => one !== null)
  if (!actor) return
  for (const { cluster } of eventsFor(view, clusters, sentence, [])) {
    yield { cluster, actor, basis: 'claimed', said: { ...view.saidAt(sentence.index, predicate.token), act: 'claim_responsibility' }, evidence: clip(sentence, clauseSpan(sentence, over.token), over), because: 'responsibility:own-deed', named: false }
  }
}

/** A group or person that the parser took for what is claimed: a name between article and verb confuses it. */
function isOne(view: View, sentence: Sentence, at: number): boolean {
  const actor = actorAt(view, sentence.index, at)
  return actor !== null && claimants.has(view.actors.get(actor)?.type ?? 'organisation')
}

/** Who claims where the tree does not say: behind "door", or the first group or person before an active verb. */
function claimant(view: View, sentence: Sentence, predicate: Predicate, things: readonly number[]): readonly number[] {
  const mentions = view.mentionsOf(sentence.index).filter(({ actor, first, last }) => actor !== null && !things.some((at) => first <= at && at <= last))
  const behind = mentions.filter(({ first }) => /^(?:door|by)$/iu.test(sentence.tokens[first - 1]?.form ?? ''))
  if (behind.length > 0) return [behind[0]!.token]
  if (predicate.passive) return []
  // The finite verb stands beside its subject: "… en IS heeft de aanslag opgeëist", "de aanslag heeft IS opgeëist".
  const finite = childrenOf(sentence, predicate.token).find(({ form }) => /^(?:heeft|hebben|had|hadden|has|have)$/iu.test(form))?.index ?? (predicate.finite ? predicate.token : undefined)
  const subject = finite === undefined ? undefined : mentions.find(({ first, last, actor }) => (last === finite - 1 || first === finite + 1) && claimants.has(view.actors.get(actor!)?.type ?? 'organisation'))
  return subject ? [subject.token] : []
}

const claimants: ReadonlySet<ActorType> = new Set(['armed_group', 'armed_group_unnamed', 'faction', 'members_of', 'criminal_group', 'person', 'person_perpetrator', 'unknown_attackers'])

function isNobody(sentence: Sentence, at: number): boolean {
  return /^(?:niemand|nobody|none)$/iu.test(sentence.tokens[at]!.form) || childrenOf(sentence, at).some(({ form }) => /^(?:geen|no|enkele)$/iu.test(form))
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

function* blames(view: View, clusters: readonly Cluster[], sentence: Sentence, predicate: Predicate): Generator<Blame> {
  const words = responsibilityWords[view.language]
  const arg = (...roles: readonly string[]): number[] => predicate.args.filter(({ role }) => roles.includes(role)).map(({ token }) => token)
  const prep = (list: readonly string[]): number[] => predicate.args.filter(({ prep: one }) => one !== undefined && list.includes(one)).map(({ token }) => token)
  for (const row of words.blame) {
    if (!row.words.includes(predicate.lemma.toLowerCase())) continue
    if (row.with && !predicate.args.some(({ token }) => row.with!.includes(view.token(sentence.index, token).lemma.toLowerCase())) && !childrenOf(sentence, predicate.token).some(({ lemma }) => row.with!.includes(lemma.toLowerCase()))) continue
    const who: number[] = row.who === 'agent' ? arg('agent') : row.who === 'patient' ? arg('patient') : row.who === 'recipient' ? [...arg('recipient'), ...prep(['aan', 'on', 'to'])] : [...prep(row.whoPreps ?? [])]
    const about: number[] = row.about === 'patient' ? arg('patient') : row.about === 'clause' ? arg('clause', 'patient') : prep(row.aboutPreps ?? [])
    // "suspect the group of the attack": the deed may hang on who is blamed.
    if (row.about === 'prep') about.push(...who.flatMap((at) => childrenOf(sentence, at)).filter(({ index }) => row.aboutPreps?.includes(prepOf(sentence, index) ?? '') === true).map(({ index }) => index))
    if (row.about === 'prep' && row.basis === 'doer' && about.length === 0) about.push(...namedBehind(clusters, sentence, predicate.token, row.aboutPreps ?? []))
    if (who.length === 0 && row.who === 'recipient') who.push(...arg('patient').filter((at) => row.with?.includes(view.token(sentence.index, at).lemma.toLowerCase()) !== true))
    // The subject of a coordinated predicate may stand only with the first: "is berucht en was verantwoordelijk voor".
    if (who.length === 0 && row.who === 'agent' && predicate.rel === 'conj') who.push(...firstSubject(view, sentence))
    const people = who.flatMap((at) => nominalConjuncts(sentence, at)).map((at) => actorAt(view, sentence.index, at)).filter((actor): actor is string => actor !== null && !isUnlikely(view, actor))
    if (people.length === 0) continue
    if (row.aboutNouns && !about.some((at) => mentions(view, sentence, at, row.aboutNouns!) || clusterAt(clusters, sentence.index, at))) continue
    const events = eventsFor(view, clusters, sentence, about.flatMap((at) => within(sentence, at).filter((below) => below === at || clusterAt(clusters, sentence.index, below) !== undefined)))
    // "verantwoordelijk voor Defensie": what is named must be an event, or point back to one.
    const points = about.some((at) => within(sentence, at).some((below) => clusterAt(clusters, sentence.index, below) !== undefined) || clusterAt(clusters, sentence.index, at) !== undefined || pointsBack(view, sentence, at) || (row.aboutNouns !== undefined && mentions(view, sentence, at, row.aboutNouns)))
    const spoken = row.about !== 'none' && !points ? [] : events
    const own = view.saidAt(sentence.index, predicate.token)
    const negated = own.polarity === 'NEG'
    const evidence = clip(sentence, clauseSpan(sentence, predicate.token), predicate)
    for (const { cluster, named } of spoken) {
      for (const actor of people) yield { cluster, actor, basis: basisByWord(view, row.basis, own, negated, actor, arg('agent'), sentence), said: negated ? { ...own, polarity: 'NEG' } : own, evidence, because: `responsibility:${row.id}`, named }
    }
  }
}

function basisByWord(view: View, basis: 'doer' | 'accused' | 'suspected' | 'denied' | 'convicted' | 'acquitted', said: Said, negated: boolean, actor: string, agents: readonly number[], sentence: Sentence): Basis {
  if (basis === 'doer') {
    const source = said.chain.findLast(({ kind }) => kind !== 'outlet')?.actor
    if (negated) return 'denied'
    if (source && source === actor) return 'claimed'
    return basisOf(view, said, actor)
  }
  if (basis === 'accused') {
    const accuser = agents.map((at) => actorAt(view, sentence.index, at)).find((one) => one !== null && one !== actor)
    const type = accuser ? view.actors.get(accuser)?.type : undefined
    if (accuser === undefined) return 'suspected'
    return type !== undefined && authorities.has(type) ? 'accused_by_authority' : 'accused_by_other'
  }
  return basis
}

function mentions(view: View, sentence: Sentence, at: number, words: readonly string[]): boolean {
  const within = [sentence.tokens[at]!, ...childrenOf(sentence, at)]
  return within.some((token) => nounWords(token).some((word) => words.includes(word)))
}

interface Named { readonly cluster: Cluster; readonly named: boolean }

/** The events that the tokens name, or point back to; without tokens the violent event told last. */
function eventsFor(view: View, clusters: readonly Cluster[], sentence: Sentence, about: readonly number[]): readonly Named[] {
  const named = about.flatMap((at) => nominalConjuncts(sentence, at)).flatMap((at) => clusterAt(clusters, sentence.index, at) ?? [])
  if (named.length > 0) return [...new Set(named)].map((cluster) => ({ cluster, named: true }))
  const violent = clusters.filter(({ type, tellings }) => type.family === 'violence' && !type.id.startsWith('force') && tellings[0]!.trigger.sentence <= sentence.index)
  if (violent.length === 0) return []
  const told = (cluster: Cluster): number => Math.max(...cluster.tellings.map(({ trigger }) => trigger.sentence).filter((at) => at <= sentence.index))
  const sorted = [...violent].sort((a, b) => told(b) - told(a))
  const both = about.some((at) => /^(?:beide|allebei|alle|both|all|drie|three)$/iu.test(sentence.tokens[at]!.form) || childrenOf(sentence, at).some(({ form }) => /^(?:beide|alle|both|all)$/iu.test(form)))
  const attacks = sorted.filter(({ type, umbrella }) => (type.id.startsWith('attack') || type.id.startsWith('abduction')) && !(both && umbrella))
  if (about.some((at) => /^(?:alle|all)$/iu.test(sentence.tokens[at]!.form) || childrenOf(sentence, at).some(({ form }) => /^(?:alle|all)$/iu.test(form)))) return sorted.filter(({ type }) => type.id.startsWith('attack') || type.id.startsWith('abduction')).slice(0, 4).map((cluster) => ({ cluster, named: false }))
  if (both) return attacks.slice(0, 2).map((cluster) => ({ cluster, named: false }))
  const main = attacks[0] ?? sorted[0]
  return main ? [{ cluster: main, named: false }] : []
}

function clusterAt(clusters: readonly Cluster[], sentence: number, token: number): Cluster | undefined {
  return clusters.find(({ tellings }) => tellings.some(({ trigger }) => trigger.sentence === sentence && (trigger.token === token || (trigger.first <= token && token <= trigger.token))))
}

const back = /^(?:die|dat|dit|deze|het|hem|ze|it|this|that|them|these|those|beide|both|all|alle)$/iu

/** A pronoun, or a noun of a deed that made no trigger ("de daad", "the incident"). */
function pointsBack(view: View, sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at]!
  return back.test(token.form) || nounWords(token).some((word) => responsibilityWords[view.language].deeds.includes(word)) || childrenOf(sentence, at).some(({ form }) => /^(?:beide|both|alle|all)$/iu.test(form))
}

const widest = 200

function clip(sentence: Sentence, span: Span, predicate: Predicate): Span {
  if (span.end - span.start <= widest) return span
  const arg = predicate.args.find(({ role }) => role === 'agent')
  const near = arg ? nounPhrase(sentence, arg.token).span : predicate
  const start = Math.min(near.start, predicate.start)
  const end = Math.max(near.end, predicate.end)
  return end - start <= widest ? { start, end } : { start: predicate.start, end: predicate.end }
}

/** One record per event, actor, basis and source; where words name the event, guesses about the same actor go. */
function strongest(view: View, found: readonly Blame[]): readonly Blame[] {
  const kept: Blame[] = []
  for (const one of found) {
    const source = (blame: Blame): string => blame.said.chain.map(({ actor, text }) => actor ?? text ?? '').join('>')
    const same = kept.findIndex((other) => other.cluster === one.cluster && other.actor === one.actor && other.basis === one.basis && (one.basis === 'asserted' || one.basis === 'claimed' || one.basis === 'unclaimed' || source(other) === source(one)))
    if (same < 0) kept.push(one)
    else if (!kept[same]!.named && one.named) kept[same] = one
  }
  // What the text itself asserts of somebody is not also a suspicion of him.
  const asserted = (one: Blame): boolean => kept.some((other) => other.cluster === one.cluster && other.actor === one.actor && other.basis === 'asserted')
  const soft: ReadonlySet<Basis> = new Set(['suspected', 'possible', 'accused_by_authority', 'accused_by_other'])
  // An outlet that says "X claims it" and elsewhere tells it as done by X has not asserted it by the claim alone.
  const generic = (one: Blame): boolean => one.basis === 'asserted' && levelOf(view, one.actor) === 'individual' && isGeneric(view, one.actor) && kept.some((other) => other !== one && other.cluster === one.cluster && other.basis === 'asserted' && levelOf(view, other.actor) === 'individual' && !isGeneric(view, other.actor))
  return kept.filter((one) => !generic(one) && !(soft.has(one.basis) && asserted(one)) && !(one.basis === 'unclaimed' && kept.some((other) => other.cluster === one.cluster && other.basis === 'claimed')))
}

/** "de dader", "the gunman": says no more than that somebody did it. */
function isGeneric(view: View, actor: string | null): boolean {
  const name = actor === null ? '' : view.actors.get(actor)?.name ?? ''
  return !name.includes(' ') && wordSet(attackerNouns[view.language]).exact.has(name.toLowerCase())
}
