// To which event a figure belongs: the clause that tells of both, else the noun it hangs on, else the event told last.
import type { Sentence } from '../../model/sentence.ts'
import { contexts } from '../../scheme/contexts.ts'
import { isElsewhere } from './elsewhere.ts'
import type { Figure } from './figures.ts'
import type { Cluster } from './cluster.ts'
import { isVague, overYears } from './days.ts'
import { isOvertaken } from './overtaken.ts'
import { isBeyondOne, isBeyondRaid, isGroups } from './people.ts'
import type { Trigger } from './triggers.ts'
import type { View } from './view.ts'
import { holds, wordSet } from './vocabulary.ts'
import { ownDate } from './when.ts'
import { isSpot, ownPlaces } from './where.ts'

export interface Attached {
  readonly figure: Figure
  readonly cluster: Cluster
  /** In the same clause as the trigger, or only later in the story. */
  readonly how: 'own' | 'clause' | 'sentence' | 'story'
}

export interface Attachments {
  readonly attached: readonly Attached[]
  /** Figures of a vague time and of no one event: sums. */
  readonly sums: readonly Figure[]
  readonly loose: readonly Figure[]
}

export function attach(view: View, clusters: readonly Cluster[], figures: readonly Figure[]): Attachments {
  const attached: Attached[] = []
  const sums: Figure[] = []
  const loose: Figure[] = []
  let last: Cluster | undefined
  for (const figure of figures) {
    if (isSum(view, clusters, figure)) {
      sums.push(figure)
      continue
    }
    const here = inSentence(view, clusters, figure)
    const isFirst = here?.cluster.tellings[0]!.trigger.sentence === figure.sentence
    if (here && (isElsewhere(view, figure, here.cluster) || (!isFirst && isOlder(view, figure, here.cluster)))) {
      loose.push(figure)
      continue
    }
    if (here) {
      attached.push({ figure, ...here })
      last = here.cluster
      continue
    }
    const told = ofDisaster(view, figure) ? null : isOneName(view, figure) ? ofVictim(view, clusters, figure) : byStory(view, clusters, figure, last)
    const story = told && (isOlder(view, figure, told) || isElsewhere(view, figure, told)) ? null : told
    if (story) {
      attached.push({ figure, cluster: story, how: 'story' })
      last = story
    } else loose.push(figure)
  }
  return { attached, sums, loose }
}

/** "duizenden doden in de afgelopen jaren": a vague time in the clause and no event named there. */
function isSum(view: View, clusters: readonly Cluster[], figure: Figure): boolean {
  const { op, low, best } = figure.quantity
  if (figure.part || (op !== 'vague' && (low ?? best ?? 0) < 50)) return false
  const dates = view.datesOf(figure.sentence)
  // "Duizenden mensen werden al vermoord": of no time, no place and no deed.
  if (dates.length === 0 && isBeyondOne(figure.quantity) && !view.placesOf(figure.sentence).some(({ how }) => how !== 'demonym') && triggersOf(clusters, figure.sentence).length === 0) return true
  // "NLF doodde in 2014 zesduizend mensen": of many deeds in a year, where the verb was no event either.
  if (dates.length > 0 && dates.every(overYears) && isBeyondRaid(figure.quantity) && !view.placesOf(figure.sentence).some(isSpot) && triggersOf(clusters, figure.sentence).length === 0
    && isGroups(view, figure.sentence, figure.token)) return true
  if (!dates.some(isVague) || dates.some((date) => !isVague(date) && date.kind !== 'duration')) return false
  return !triggersOf(clusters, figure.sentence).some(({ trigger }) => trigger.frame.pos === 'verb' || trigger.frame.series === true || !clusterIsPlural(clusters, trigger))
}

function clusterIsPlural(clusters: readonly Cluster[], trigger: Trigger): boolean {
  return clusters.some(({ tellings }) => tellings.some((telling) => telling.trigger === trigger && telling.plural))
}

/** "Daar werd hij gedood" tells of one man's death, not of a toll of the event before. */
function isOneName(view: View, { sentence, counted, quantity, attacker }: Figure): boolean {
  const { upos, form } = view.token(sentence, counted)
  return !/^(?:een|eén|één|one)$/iu.test(form) && !attacker && quantity.best === 1 && (upos === 'PRON' || upos === 'PROPN')
}

/** "The mayor was stabbed. He died today.", "Police shot him dead": the death of somebody whom an event told just before struck, or who did it. */
function ofVictim(view: View, clusters: readonly Cluster[], figure: Figure): Cluster | null {
  const mention = view.mentionAt(figure.sentence, figure.counted)
  const struck = clusters.filter((cluster) => kindFits(figure, cluster) && cluster.tellings.some(({ trigger, realis }) => {
    const victims = (trigger.roles.victim ?? []).map(({ token }) => view.mentionAt(trigger.sentence, token)?.actor ?? null)
    const isHe = mention?.how === 'pronoun' && mention.sure !== 'solid' && figure.sentence - trigger.sentence === 1 && victims.length === 1 && view.actors.get(victims[0] ?? '')?.type === 'person'
    const told = [...victims, ...(trigger.roles.perpetrator ?? []).map(({ token }) => view.mentionAt(trigger.sentence, token)?.actor ?? null)]
    return realis === 'accomplished' && trigger.sentence < figure.sentence && (isHe || (mention !== undefined && mention.actor !== null && told.includes(mention.actor)))
  }))
  return struck.length === 1 ? struck[0]! : null
}

/** "In januari kwamen zes mensen om" beside what happened on Thursday: a figure of an older case, told without its event. */
function isOlder(view: View, { sentence }: Figure, cluster: Cluster): boolean {
  const from = ownDate(cluster)?.earliest
  if (!from) return false
  const dates = view.datesOf(sentence).filter(({ kind }) => kind === 'absolute' || kind === 'relative')
  return dates.length > 0 && dates.every(({ latest, relation }) => latest !== null && latest < from && relation === 'at')
}

/** "De aardbeving kostte tweehonderd mensen het leven": another kind of event has its own figures. */
function ofDisaster(view: View, { sentence }: Figure): boolean {
  const disaster = contexts.find(({ code }) => code === 'accident')!
  return view.sentences[sentence]!.tokens.some((token) => token.upos === 'NOUN' && holds(wordSet(disaster.words[view.language]), view.sentences[sentence]!, token))
}

interface Placed { readonly trigger: Trigger; readonly cluster: Cluster }

function triggersOf(clusters: readonly Cluster[], sentence: number): readonly Placed[] {
  return clusters.flatMap((cluster) => cluster.tellings.filter(({ trigger }) => trigger.sentence === sentence).map(({ trigger }) => ({ trigger, cluster }))).sort((a, b) => a.trigger.token - b.trigger.token)
}

/** Families of events that a kind of figure can belong to. */
export function kindFits({ kind }: Figure, { type }: Cluster): boolean {
  switch (kind) {
    case 'arrested': return type.id.startsWith('law.arrest') || type.id.startsWith('force.operation') || type.id.startsWith('protest')
    case 'surrendered': return /^(?:territory|clash|abduction|law\.arrest)/u.test(type.id)
    case 'displaced': return type.family === 'violence' || type.id.startsWith('territory')
    case 'released': case 'escaped': return /^(?:release|abduction|force)/u.test(type.id)
    case 'abducted': case 'captive': return /^(?:abduction|attack|release)/u.test(type.id)
    default: return type.family === 'violence' || type.id.startsWith('territory.coup') || type.id.startsWith('protest') || type.id.startsWith('org.leader')
  }
}

function inSentence(view: View, clusters: readonly Cluster[], figure: Figure): Pick<Attached, 'cluster' | 'how'> | null {
  const able = triggersOf(clusters, figure.sentence).filter(({ cluster }) => kindFits(figure, cluster))
  // "toen er in een betoging een bom ontplofte": the bomb kills, not the rally.
  const violent = able.filter(({ cluster: { type } }) => /^(?:attack|abduction|clash|force)/u.test(type.id))
  // "lieten twee ontvoerde artsen vrij": who is freed is counted by the freeing.
  const freeing = figure.kind === 'released' || figure.kind === 'escaped' ? able.filter(({ cluster: { type } }) => type.id.startsWith('release')) : []
  const here = freeing.length > 0 ? freeing : violent.length > 0 ? violent : able
  if (here.length === 0) return null
  const sentence = view.sentences[figure.sentence]!
  const same = here.find(({ trigger }) => trigger.token === figure.token || trigger.own?.token === figure.token || trigger.roles.victim?.some(({ token }) => token === figure.counted))
  if (same) return { cluster: same.cluster, how: 'own' }
  // The figure hangs under the noun: "een aanval waarbij 24 mensen omkwamen", "een aanslag met tien doden".
  const above = nearestAbove(sentence, figure.token, here)
  if (above) return { cluster: above.cluster, how: 'clause' }
  // The noun is an argument of the figure's verb: "bij een aanslag kwamen 24 mensen om".
  const args = new Set((figure.predicate?.args ?? []).map(({ token }) => token))
  const argument = here.find(({ trigger }) => args.has(trigger.token) || isUnder(sentence, trigger.token, figure.predicate?.token))
  if (argument) return { cluster: argument.cluster, how: 'clause' }
  // Else the trigger told last before it; a figure goes with what stands before, not with what is still to come.
  const before = here.filter(({ trigger }) => trigger.token < figure.token).at(-1)
  return { cluster: (before ?? here[0]!).cluster, how: 'sentence' }
}

function nearestAbove(sentence: Sentence, token: number, triggers: readonly Placed[]): Placed | undefined {
  let at = sentence.tokens[token]!.head
  for (let steps = 0; at >= 0 && steps < sentence.tokens.length; steps++) {
    const found = triggers.find(({ trigger }) => trigger.token === at)
    if (found) return found
    at = sentence.tokens[at]!.head
  }
  return undefined
}

function isUnder(sentence: Sentence, token: number, ancestor: number | undefined): boolean {
  if (ancestor === undefined) return false
  let at = token
  for (let steps = 0; at >= 0 && steps <= sentence.tokens.length; steps++) {
    if (at === ancestor) return true
    at = sentence.tokens[at]!.head
  }
  return false
}

/** "Daarbij raakten tien mensen gewond": the event told in the sentences before, at most three back; else the story's main event. */
function byStory(view: View, clusters: readonly Cluster[], figure: Figure, last: Cluster | undefined): Cluster | null {
  const able = clusters.filter((cluster) => kindFits(figure, cluster) && cluster.type.id !== 'clash.series' && !cluster.tellings.every(({ realis }) => realis === 'planned' || realis === 'foiled') && !isOvertaken(view, cluster, clusters, figure.sentence, figure.token))
  const told = (cluster: Cluster): number => Math.max(-1, ...cluster.tellings.map(({ trigger }) => trigger.sentence).filter((sentence) => sentence < figure.sentence))
  const near = able.map((cluster) => ({ cluster, at: told(cluster) })).filter(({ at }) => at >= 0 && figure.sentence - at <= 3).sort((a, b) => b.at - a.at || Number(isRally(a.cluster)) - Number(isRally(b.cluster)))
  // Two events told equally near: the one that the figures before went to.
  const tied = near.filter(({ cluster, at }) => at === near[0]?.at && isRally(cluster) === isRally(near[0].cluster))
  // "Na de aanslag op het plein reed een wagen op voetgangers in. Daarbij …": what was told as new, not what was only pointed at.
  const fresh = tied.filter(({ cluster, at }) => cluster.tellings.some(({ trigger, definite }) => trigger.sentence === at && !definite))
  if (tied.length > 1 && fresh.length === 1) return fresh[0]!.cluster
  if (tied.length > 1 && last && tied.some(({ cluster }) => cluster === last)) return last
  if (near[0]) return near[0].cluster
  const before = able.filter((cluster) => told(cluster) >= 0)
  if (before.length === 1) return before[0]!
  // "Hoeveel slachtoffers vielen daarbij?", far behind two tellings of one kind in one place: what was told last.
  if (before.length > 1 && before.every((cluster) => isLike(cluster, before[0]!))) return before.sort((a, b) => told(b) - told(a))[0]!
  return last && able.includes(last) && figure.sentence - told(last) <= 6 ? last : null
}

/** A rally kills nobody by itself. */
function isRally({ type }: Cluster): boolean {
  return type.id.startsWith('protest')
}

/** Of one type, and of one place where both have one. */
function isLike(a: Cluster, b: Cluster): boolean {
  const [here, there] = [ownPlaces(a)[0], ownPlaces(b)[0]]
  return a.type.id === b.type.id && (here === undefined || there === undefined || (here.country === there.country && (here.place?.id === there.place?.id || here.label === there.label)))
}
