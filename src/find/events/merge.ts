// Which tellings are of one event: type, date, place and target must not contradict, and something must tie them.
import type { EventType } from '../../scheme/eventType.ts'
import { eventTypeOf, isKindOf } from '../../scheme/events/index.ts'
import { targetTypeOf } from '../../scheme/targets.ts'
import { days, type Days } from './days.ts'
import { isVague, type Telling } from './telling.ts'
import { childrenOf } from '../clauses/index.ts'
import { quantityAt } from './people.ts'
import type { View } from './view.ts'
import { termsOf } from './vocabulary.ts'

export interface Cluster {
  readonly tellings: Telling[]
  type: EventType
  partOf: Cluster | null
  /** The text names several at once and describes some of them. */
  readonly umbrella: boolean
}

export function clustersOf(view: View, tellings: readonly Telling[]): Cluster[] {
  const clusters: Cluster[] = []
  for (const telling of tellings) {
    // "Beide aanslagen" are the two told before, each an event of its own.
    if (isBoth(view, telling) && clusters.filter(({ type }) => type.family === 'violence').length > 1) continue
    const best = candidates(clusters)
      .map((cluster) => ({ cluster, tie: tieBetween(view, telling, cluster, clusters) }))
      .filter(({ tie }) => tie > 0)
      .sort((a, b) => b.tie - a.tie || lastSentence(b.cluster) - lastSentence(a.cluster))[0]
    if (best && isPart(telling, best.cluster)) clusters.push(open(telling, best.cluster))
    else if (best) join(best.cluster, telling)
    else if (!telling.joinsOnly && !speaksOfAll(telling, clusters) && (!telling.trigger.frame.leaning || standsAlone(telling))) clusters.push(open(telling, null))
  }
  return clusters
}

/** The event the article is about, and those told last: what lies further back is not gone on with. Keeps a book as fast as an article. */
function candidates(clusters: readonly Cluster[]): readonly Cluster[] {
  return clusters.length <= remembered ? clusters : [clusters[0]!, ...clusters.slice(1 - remembered)]
}

const remembered = 40

/** What is compared of an event told many times: how it began and how it was told last. */
function compared({ tellings }: Cluster): readonly Telling[] {
  return tellings.length <= 32 ? tellings : [...tellings.slice(0, 8), ...tellings.slice(-24)]
}

function isBoth(view: View, { trigger, plural }: Telling): boolean {
  return plural && childrenOf(view.sentences[trigger.sentence]!, trigger.token).some(({ form }) => /^(?:beide|allebei|both)$/iu.test(form))
}

/** "Beide aanslagen", "de aanslagen" after several: names no new one. */
function speaksOfAll({ plural, definite, trigger, dates, places }: Telling, clusters: readonly Cluster[]): boolean {
  if (!plural || !definite || trigger.type.family !== 'violence' || trigger.frame.series) return false
  if (dates.some(({ how }) => how === 'own') || places.some(({ how }) => how === 'own') || trigger.roles.target !== undefined || trigger.roles.perpetrator !== undefined) return false
  return clusters.some(({ type }) => type.family === 'violence')
}

function open(telling: Telling, partOf: Cluster | null): Cluster {
  return { tellings: [telling], type: telling.trigger.type, partOf, umbrella: telling.plural && telling.trigger.type.family === 'violence' && !telling.trigger.frame.series }
}

function join(cluster: Cluster, telling: Telling): void {
  const killed = [...cluster.tellings, telling].some(({ trigger }) => trigger.type.id === 'attack.unspecified' && trigger.roles.victim !== undefined)
  cluster.tellings.push(telling)
  // "killed 58 people and burned houses": what was done to things does not say how people died.
  if (killed && [cluster.type.id, telling.trigger.type.id].some((id) => onThings.has(id))) return
  cluster.type = moreSpecific(cluster.type, telling.trigger.type)
}

const onThings: ReadonlySet<string> = new Set(['attack.arson', 'attack.destruction', 'attack.sabotage'])

/** "een zelfmoordterrorist" tells of an attack only with a day or place of its own and when it is news. */
function standsAlone({ dates, places, definite, trigger }: Telling): boolean {
  return !definite && (dates.some(({ how }) => how !== 'sentence') || places.some(({ how }) => how === 'own') || trigger.clause?.tense === 'past')
}

/** One described attack under "de aanslagen". */
function isPart({ plural, definite, predicative, trigger }: Telling, { umbrella, type }: Cluster): boolean {
  return umbrella && !plural && !definite && !predicative && (trigger.type.id !== type.id || trigger.roles.target !== undefined)
}

export function moreSpecific(a: EventType, b: EventType): EventType {
  if (isKindOf(b.id, a.id)) return b
  if (isKindOf(a.id, b.id)) return a
  return generality(b) > generality(a) ? a : generality(b) < generality(a) ? b : a
}

/** Words of killing and of wounding say less of the method than words of the method. */
function generality({ id }: EventType): number {
  if (id === 'attack.unspecified' || id === 'plot.foiled') return 3
  if (id === 'attack.mass_killing' || id === 'attack.execution') return 2
  return id === 'attack.assassination' ? 1 : 0
}

/** Zero when they are two events; else how strongly something ties them. */
function tieBetween(view: View, telling: Telling, cluster: Cluster, all: readonly Cluster[]): number {
  if (!typesFit(telling.trigger.type, cluster)) return 0
  // A genocide is not the one attack told beside it.
  if (telling.trigger.type.id.startsWith('attack') && (telling.trigger.frame.series === true) !== (cluster.tellings[0]!.trigger.frame.series === true) && telling.trigger.type.id !== cluster.type.id) return 0
  const date = compareDates(telling, cluster)
  const place = comparePlaces(telling, cluster)
  if (date === 'apart' || place === 'apart' || targetsApart(view, telling, cluster) || realisApart(telling, cluster) || doersApart(view, telling, cluster) || numbersApart(telling, cluster)) return 0
  const { trigger, definite, predicative, headline } = telling
  const law = trigger.type.family === 'law'
  const distance = trigger.sentence - lastSentence(cluster)
  const subject = sharedSubject(view, telling, cluster)
  // Two arrests of one day, the second of nobody named ("Ze werden in twee steden opgepakt"), are one.
  if (law && !subject && !(definite && distance <= 2)) return definite ? 1 : date === 'same' && distance <= 4 && !namesSubject(view, telling) ? 2 : 0
  // "de aanval van Jansen op een kerk" has enough of its own to be another than "bekende schietpartijen".
  const described = trigger.roles.perpetrator !== undefined || trigger.roles.target !== undefined || telling.places.some(({ how }) => how === 'own')
  if (definite && described && cluster.umbrella && date !== 'same' && place !== 'same' && !subject && !headline && !compared(cluster).every((one) => one.headline)) return 0
  let tie = 0
  if (date === 'same') tie += 3
  if (sameCount(view, telling, cluster)) tie += 3
  if (place === 'same') tie += 3
  if (subject) tie += 2
  if (definite || predicative) tie += 2
  if (compared(cluster).every((one) => one.headline)) tie += 2
  if (headline) tie += 1
  if (trigger.frame.leaning) tie += 2
  const placed = telling.places.some(({ how }) => how !== 'sentence')
  const dated = telling.dates.some(({ how, mention }) => how !== 'sentence' && !isVague(mention))
  // A bare verb goes on with the story: the event told last, or the one the article is about.
  if (trigger.frame.pos === 'verb' && !placed && !dated && (distance <= 3 || cluster === all[0])) tie += 1
  // An indefinite noun is news: only a shared day or place makes it the same event.
  if (trigger.frame.pos === 'noun' && !definite && !predicative && !trigger.frame.leaning && date !== 'same' && place !== 'same' && !compared(cluster).every((one) => one.headline) && !headline && !elaborates(telling, cluster, all) && !repeats(view, telling, cluster, all)) return 0
  if (elaborates(telling, cluster, all) || repeats(view, telling, cluster, all)) tie += 1
  if (tie === 0) return 0
  // "de aanslag": the one told just before, else the one the article is about.
  if (distance <= 2) tie += 1.5
  else if (cluster === all[0]) tie += 1
  return tie + (trigger.type.id === cluster.type.id ? 0.5 : 0) + Math.max(0, 1 - distance / 10)
}

/** After the lead comes the how: a finer kind of the attack just told, without a day of its own. */
function elaborates({ trigger, dates }: Telling, cluster: Cluster, all: readonly Cluster[]): boolean {
  return cluster === all[0] && trigger.sentence - cluster.tellings[0]!.trigger.sentence <= 4 && trigger.type.id !== cluster.type.id && isKindOf(trigger.type.id, cluster.type.id) && !dates.some(({ how }) => how === 'own')
}

/** "een laffe aanval", said of the attack that the article is about: no day, no place, and no word that makes it another one. */
function repeats(view: View, { trigger, dates, places, plural, certainty }: Telling, cluster: Cluster, all: readonly Cluster[]): boolean {
  if (cluster !== all[0] || plural || certainty !== 'CERTAIN' || !trigger.type.id.startsWith('attack.') || trigger.light) return false
  if (dates.some(({ how, mention }) => how !== 'sentence' && !isVague(mention)) || places.some(({ how }) => how === 'own') || trigger.roles.target !== undefined || trigger.roles.perpetrator !== undefined) return false
  return !childrenOf(view.sentences[trigger.sentence]!, trigger.token).some(({ lemma, form }) => another.test(lemma) || another.test(form))
}

const another = /^(?:ander|andere|eerder|eerdere|nieuw|nieuwe|tweede|derde|vierde|vorig|vorige|vroeger|soortgelijk|volgend|weer|nog|zo'n|zulk|another|second|third|earlier|previous|new|similar|further|next|other|such)$/iu

function lastSentence({ tellings }: Cluster): number {
  return tellings.at(-1)!.trigger.sentence
}

/** Types that may tell of one event, over and above a type and its kinds. */
const oneStory: readonly (readonly string[])[] = [
  ['territory.coup', 'territory.government_fall'],
  ['clash.battle', 'clash.offensive'],
  ['clash.battle', 'clash.series'],
  ['protest.peaceful', 'protest.riot'],
  ['clash.battle', 'clash.ambush'],
  ['clash.ambush', 'attack'],
  ['plot.foiled', 'attack'],
  ['territory.takeover', 'clash.offensive'],
]

function typesFit(type: EventType, { tellings }: Cluster): boolean {
  return tellings.every(({ trigger }) => fits(type.id, trigger.type.id))
}

function fits(a: string, b: string): boolean {
  if (isKindOf(a, b) || isKindOf(b, a)) return true
  if (oneStory.slice(0, 7).some(([x, y]) => (a.startsWith(x!) && b.startsWith(y!)) || (a.startsWith(y!) && b.startsWith(x!)))) return true
  // Killing by name of the deed or of the method: "de moord", "werd doodgeschoten".
  const loose = (id: string): boolean => ['attack.assassination', 'attack.mass_killing', 'attack.execution'].includes(id)
  return a.startsWith('attack.') && b.startsWith('attack.') && (loose(a) || loose(b)) && eventTypeOf(a).family === eventTypeOf(b).family
}

function realisApart(telling: Telling, cluster: Cluster): boolean {
  const { tellings } = cluster
  const group = ({ realis }: Telling): string => realis === 'planned' ? 'planned' : realis === 'foiled' || realis === 'attempted' ? 'foiled' : 'done'
  // A heading inside the text only names what its section is about.
  if (telling.headline && telling.trigger.sentence > 0 && telling.trigger.frame.pos === 'noun' && !telling.plural) return false
  const here = group(telling)
  // What is only possible is not the thing that happened.
  if (telling.certainty === 'POSSIBLE' && !telling.definite && telling.trigger.frame.pos === 'noun' && tellings.some(({ certainty }) => certainty === 'CERTAIN') && !(comparePlaces(telling, cluster) === 'same' && tellings.every(({ headline }) => headline))) return true
  // A plan that was stopped is one event with its plan; what was done is not what is planned.
  return tellings.every((one) => { const there = group(one); return here !== there && (here === 'done' || there === 'done') }) && !(telling.definite && here === 'done')
}

type Comparison = 'same' | 'apart' | 'open'

function compareDates(telling: Telling, cluster: Cluster): Comparison {
  const here = spans(telling)
  if (here.length === 0) return 'open'
  let verdict: Comparison = 'open'
  for (const there of compared(cluster).flatMap(spans)) {
    if (here.every((one) => one.to < there.from || there.to < one.from)) return 'apart'
    if (here.some((one) => one.from === there.from && one.to === there.to)) verdict = 'same'
    else if (verdict === 'open' && here.some((one) => narrow(one) && narrow(there))) verdict = 'same'
  }
  return verdict
}

function narrow({ from, to }: Days): boolean {
  return to - from <= 8
}

function spans({ dates }: Telling): readonly Days[] {
  return dates.filter(({ how, mention }) => how !== 'sentence' && !isVague(mention)).flatMap(({ mention }) => days(mention) ?? [])
}

const fine: ReadonlySet<string> = new Set(['exact_site', 'settlement', 'near_settlement'])

function comparePlaces(telling: Telling, cluster: Cluster): Comparison {
  const near = ({ places }: Telling) => places.filter(({ how }) => how !== 'sentence').map(({ mention }) => mention)
  const here = near(telling)
  const there = compared(cluster).flatMap(near)
  if (here.length === 0 || there.length === 0) return 'open'
  const sites = (list: typeof here): Set<string> => new Set(list.filter(({ how }) => how === 'site').map(({ label }) => (/\(([^)]+)\)/u.exec(label)?.[1] ?? label).toLowerCase()))
  const [sa, sb] = [sites(here), sites(there)]
  if ([...sa].some((site) => sb.has(site))) return 'same'
  // A clinic and a university are two places, whatever town they are in.
  if (sa.size > 0 && sb.size > 0) return 'apart'
  const names = (list: typeof here): Set<string> => new Set(list.filter(({ precision }) => fine.has(precision)).flatMap(({ place, label }) => [place?.id ?? '', label.toLowerCase()]).filter(Boolean))
  const [a, b] = [names(here), names(there)]
  if ([...a].some((name) => b.has(name))) return 'same'
  const countries = (list: typeof here): Set<string> => new Set(list.map(({ country }) => country).filter((code) => code !== null))
  const [ca, cb] = [countries(here), countries(there)]
  if (ca.size > 0 && cb.size > 0 && ![...ca].some((code) => cb.has(code))) return 'apart'
  // Two settlements are two places; a site without a town may lie in either.
  const towns = (list: typeof here): boolean => list.some(({ precision, place }) => precision === 'settlement' || (precision === 'near_settlement' && place !== undefined))
  if (a.size > 0 && b.size > 0 && towns(here) && towns(there)) return 'apart'
  return 'open'
}

function targetHeads(view: View, { trigger }: Telling): readonly { word: string; type: string | null }[] {
  return [...trigger.roles.target ?? [], ...trigger.roles.victim ?? []].map(({ token }) => {
    const word = view.token(trigger.sentence, token)
    return { word: word.lemma.toLowerCase(), type: termsOf(view.sentences[trigger.sentence]!, word).map((one) => targetTypeOf(one, view.language)).find((one) => one !== null) ?? null }
  })
}

/** A clinic and a university are two targets, unless the telling points back ("de aanslag"). */
function targetsApart(view: View, telling: Telling, cluster: Cluster): boolean {
  if (telling.trigger.type.family !== 'violence') return false
  const here = targetHeads(view, telling).filter(({ type }) => type !== null && type !== 'civilians')
  const there = compared(cluster).flatMap((one) => targetHeads(view, one)).filter(({ type }) => type !== null && type !== 'civilians')
  if (here.length === 0 || there.length === 0) return false
  if (here.some((one) => there.some((other) => one.word === other.word || one.type === other.type))) return false
  return !telling.definite || telling.trigger.frame.pos === 'noun'
}

/** "negen mensen doodgeschoten", later "negen betogers gedood": a number of three or more that comes back. */
function sameCount(view: View, telling: Telling, cluster: Cluster): boolean {
  const counts = ({ trigger }: Telling): number[] => [...trigger.roles.victim ?? [], ...trigger.roles.target ?? []].flatMap(({ token }) => quantityAt(view, view.sentences[trigger.sentence]!, token)?.value.best ?? [])
  const here = counts(telling).filter((count) => count >= 3)
  return here.length > 0 && compared(cluster).flatMap(counts).some((count) => here.includes(count))
}

/** Whether the telling says by a noun or a name who is arrested or tried. */
function namesSubject(view: View, { trigger }: Telling): boolean {
  return (trigger.roles.subject ?? []).some(({ token }) => view.token(trigger.sentence, token).upos !== 'PRON')
}

/** Done by another: two named people, or two groups, are not one attacker. */
function doersApart(view: View, telling: Telling, cluster: Cluster): boolean {
  if (telling.trigger.type.family !== 'violence' || telling.trigger.type.id.startsWith('clash')) return false
  const named = ({ trigger }: Telling): string[] => (trigger.roles.perpetrator ?? []).flatMap(({ token, slot }) => {
    const actor = slot === 'self' ? null : view.mentionAt(trigger.sentence, token)?.actor ?? null
    return actor === null ? [] : [actor]
  })
  const here = named(telling)
  const there = compared(cluster).flatMap(named)
  if (here.length === 0 || there.length === 0 || here.some((one) => there.includes(one))) return false
  const group = (actor: string): boolean => view.actors.get(actor)?.type.startsWith('person') !== true
  // A man and his group may stand for each other.
  return here.some((one) => there.some((other) => group(one) === group(other))) && !(telling.predicative)
}

/** "de aanslagen" are not one attack. */
function numbersApart({ plural, trigger, headline }: Telling, { tellings, umbrella }: Cluster): boolean {
  if (!plural || headline || umbrella || trigger.frame.series || !/^(?:attack|abduction)/u.test(trigger.type.id)) return false
  return tellings.every((one) => !one.plural || one.headline) && !tellings.every((one) => one.headline)
}

const parties = ['subject', 'victim', 'target', 'object', 'perpetrator', 'actor', 'party', 'participant', 'side_a', 'side_b'] as const

function sharedSubject(view: View, telling: Telling, cluster: Cluster): boolean {
  const ids = ({ trigger }: Telling, roles: readonly typeof parties[number][]): Set<string> => new Set(roles.flatMap((role) => (trigger.roles[role] ?? []).flatMap(({ token }) => {
    const actor = view.mentionAt(trigger.sentence, token)?.actor
    const word = view.token(trigger.sentence, token)
    return [actor ?? '', word.upos === 'NOUN' && role !== 'perpetrator' ? `=${word.lemma.toLowerCase()}` : '']
  }).filter(Boolean)))
  const roles = telling.trigger.type.family === 'law' ? (['subject'] as const) : parties
  const here = ids(telling, roles)
  return compared(cluster).some((one) => [...ids(one, roles)].some((id) => here.has(id)))
}
