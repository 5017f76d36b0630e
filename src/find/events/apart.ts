// What makes two tellings two events: types, days, places, targets, doers or numbers that do not go together.
import type { EventType } from '../../scheme/eventType.ts'
import { eventTypeOf, isKindOf } from '../../scheme/events/index.ts'
import { targetTypeOf } from '../../scheme/targets.ts'
import { childrenOf } from '../clauses/index.ts'
import { compared, lastSentence, type Cluster } from './cluster.ts'
import { days, isVague, type Days } from './days.ts'
import { quantityAt } from './people.ts'
import { pointsBack } from './pointing.ts'
import type { Telling } from './told.ts'
import type { Trigger } from './trigger.ts'
import type { View } from './view.ts'
import { termsOf } from './vocabulary.ts'

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

export function typesFit(type: EventType, { tellings }: Cluster): boolean {
  return tellings.every(({ trigger }) => fits(type.id, trigger.type.id))
}

function fits(a: string, b: string): boolean {
  if (isKindOf(a, b) || isKindOf(b, a)) return true
  if (oneStory.slice(0, 7).some(([x, y]) => (a.startsWith(x!) && b.startsWith(y!)) || (a.startsWith(y!) && b.startsWith(x!)))) return true
  // Killing by name of the deed or of the method: "de moord", "werd doodgeschoten".
  const loose = (id: string): boolean => ['attack.assassination', 'attack.mass_killing', 'attack.execution'].includes(id)
  return a.startsWith('attack.') && b.startsWith('attack.') && (loose(a) || loose(b)) && eventTypeOf(a).family === eventTypeOf(b).family
}

export function realisApart(telling: Telling, cluster: Cluster): boolean {
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

export type Comparison = 'same' | 'apart' | 'open'

export function compareDates(telling: Telling, cluster: Cluster): Comparison {
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

export function comparePlaces(telling: Telling, cluster: Cluster): Comparison {
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

/** What was struck, and whose it was: "een fabriek van IS" is also an attack on IS. */
function targetHeads(view: View, { trigger }: Telling): readonly { word: string; type: string | null }[] {
  const sentence = view.sentences[trigger.sentence]!
  const struck = [...trigger.roles.target ?? [], ...trigger.roles.victim ?? []].map(({ token }) => token)
  return [...struck, ...struck.flatMap((token) => childrenOf(sentence, token).filter(({ rel }) => rel.startsWith('nmod')).map(({ index }) => index))].map((token) => {
    const word = view.token(trigger.sentence, token)
    return { word: word.lemma.toLowerCase(), type: termsOf(view.sentences[trigger.sentence]!, word).map((one) => targetTypeOf(one, view.language)).find((one) => one !== null) ?? null }
  })
}

/** "killed six at a mosque": where it was says what was struck. */
function siteHeads(view: View, { places }: Telling): readonly { word: string; type: string | null }[] {
  return places.filter(({ how, mention }) => how !== 'sentence' && mention.how === 'site').map(({ mention: { label } }) => {
    const word = (/\(([^)]+)\)/u.exec(label)?.[1] ?? label).toLowerCase()
    return { word, type: targetTypeOf(word, view.language) }
  })
}

/** A clinic and a university are two targets, unless the telling points back ("de aanslag"). */
export function targetsApart(view: View, telling: Telling, cluster: Cluster): boolean {
  if (telling.trigger.type.family !== 'violence') return false
  const here = targetHeads(view, telling).filter(({ type }) => type !== null && type !== 'civilians')
  const there = compared(cluster).flatMap((one) => one.trigger.roles.target ? targetHeads(view, one) : [...targetHeads(view, one), ...siteHeads(view, one)]).filter(({ type }) => type !== null && type !== 'civilians')
  if (here.length === 0 || there.length === 0) return false
  if (here.some((one) => there.some((other) => one.word === other.word || one.type === other.type))) return false
  return !telling.definite || telling.trigger.frame.pos === 'noun'
}

/** Done by another: two named people, or two groups, are not one attacker. */
export function doersApart(view: View, telling: Telling, cluster: Cluster): boolean {
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

/** "Ook daar reed een wagen op mensen in", "Ook in Lyon was er een aanslag": another deed of the kind, unless the place is one. */
export function isAnother(view: View, { trigger, definite }: Telling, cluster: Cluster, place: Comparison): boolean {
  if (definite || place === 'same') return false
  // "Het leger vond hem in Jemen. Daar werd hij gedood" is not the attack told before in another town.
  if (pointsBack(view, trigger.sentence, 'place') && lastSentence(cluster) < trigger.sentence - 1 && compared(cluster).some(({ places }) => places.some(({ how }) => how !== 'sentence'))) return true
  const { tokens } = view.sentences[trigger.sentence]!
  return tokens[0] !== undefined && tokens[0].index < trigger.token && alsoWords.test(tokens[0].form) && (tokens[1]?.upos === 'ADP' || pointsBack(view, trigger.sentence, 'place') || pointsBack(view, trigger.sentence, 'time'))
}

const alsoWords = /^(?:ook|also)$/iu

/** Thousands killed over a hundred days are not the shooting told beside them: who counts the one does not name the other. */
export function scalesApart(view: View, telling: Telling, cluster: Cluster): boolean {
  const many = (one: Telling): boolean => victimsOf(view, one).some((count) => count >= thousands)
  const small = (one: Telling): boolean => isKindOf(one.trigger.type.id, 'attack.unspecified') && !manyBy.has(one.trigger.type.id) && !many(one)
  return (many(telling) && compared(cluster).some(small) && !compared(cluster).some(many)) || (small(telling) && compared(cluster).some(many) && !telling.definite)
}

const thousands = 1000
/** Types by whose name thousands may die. */
const manyBy: ReadonlySet<string> = new Set(['attack.unspecified', 'attack.mass_killing', 'attack.execution', 'attack.chemical_cbrn', 'attack.airstrike'])

/** The numbers of those whom a telling names as struck. */
export function victimsOf(view: View, { trigger }: Telling): readonly number[] {
  return numbersIn(view, trigger, ['victim', 'target'])
}

export function numbersIn(view: View, trigger: Trigger, roles: readonly ('victim' | 'target' | 'weapon')[]): readonly number[] {
  return roles.flatMap((role) => trigger.roles[role] ?? []).flatMap(({ token }) => {
    const value = quantityAt(view, view.sentences[trigger.sentence]!, token)?.value
    return value ? value.best ?? value.low ?? [] : []
  })
}

/** "de aanslagen" are not one attack. */
export function numbersApart({ plural, trigger, headline }: Telling, { tellings, umbrella }: Cluster): boolean {
  if (!plural || headline || umbrella || trigger.frame.series || !/^(?:attack|abduction)/u.test(trigger.type.id)) return false
  return tellings.every((one) => !one.plural || one.headline) && !tellings.every((one) => one.headline)
}
