// From clusters of tellings to the public records: type, roles, responsibility, casualties, band, evidence.
import type { EventRecord, Filler, Responsibility } from '../../reading/reading.ts'
import { dateRecord, evidenceList, placeRecord } from '../../reading/convert.ts'
import { evidenceOf } from '../../model/span.ts'
import { victimsOf } from './apart.ts'
import type { Attached } from './attach.ts'
import { casualtiesOf, type Ids } from './casualtyRecords.ts'
import type { Cluster } from './cluster.ts'
import { levelOf, type Blame } from './responsibility.ts'
import { fillersOf } from './roleRecords.ts'
import type { View } from './view.ts'
import { dateOf, ownDate } from './when.ts'
import { ownPlaces, placesOfCluster } from './where.ts'

export type Band = EventRecord['band']

export function eventRecord(view: View, cluster: Cluster, clusters: readonly Cluster[], blames: readonly Blame[], attached: readonly Attached[], ids: Ids): EventRecord {
  const { text } = view
  const first = cluster.tellings[0]!
  const { trigger } = first
  const date = dateOf(view, cluster, clusters)
  const places = placesOfCluster(view, cluster, clusters)
  const roles = fillersOf(view, cluster)
  const said = view.saidAt(trigger.sentence, trigger.own?.token ?? trigger.token)
  const casualties = casualtiesOf(view, cluster, attached, blames, ids)
  const band = bandOf(cluster, blames, attached, roles)
  return {
    id: ids.of(cluster),
    type: typeOf(view, cluster, roles),
    realis: realisOf(cluster),
    number: trigger.frame.series ? 'series' : cluster.umbrella || first.plural ? 'plural' : 'single',
    partOf: cluster.partOf ? ids.of(cluster.partOf) : null,
    trigger: evidenceOf(text, { start: view.token(trigger.sentence, trigger.first).start, end: view.token(trigger.sentence, trigger.token).end }),
    date: date ? { ...dateRecord(date, text), band } : null,
    places: places.map(({ mention, band: own }) => ({ ...placeRecord(mention, text), band: band === 'doubtful' ? band : own })),
    roles,
    // Deeds have somebody responsible; who talks, rules or protests stands in the roles.
    responsibility: cluster.type.family === 'violence' ? blames.map((blame) => responsibilityRecord(view, blame)) : [],
    casualties,
    said,
    evidence: evidenceList(text, cluster.tellings.map(({ evidence }) => evidence)),
    because: trigger.because,
    band,
  }
}

/** "viel aan met een mes" is a stabbing: where no word tells the method, the weapon does. */
const byWeapon: readonly (readonly [string, string])[] = [
  ['explosive.suicide_vest', 'attack.suicide'], ['explosive.vehicle', 'attack.vehicle_bomb'], ['explosive.grenade', 'attack.grenade'], ['explosive.projectile', 'attack.shelling_rocket'], ['explosive.drone', 'attack.drone'], ['explosive', 'attack.bombing'],
  ['firearm', 'attack.shooting'], ['melee.knife', 'attack.stabbing_melee'], ['vehicle', 'attack.vehicle_ramming'], ['incendiary', 'attack.arson'], ['chemical', 'attack.chemical_cbrn'],
]

function typeOf(view: View, cluster: Cluster, roles: readonly Filler[]): string {
  const { type } = cluster
  // "De moord op zevenduizend mannen" is no assassination.
  if (type.id === 'attack.assassination' && cluster.tellings.some((telling) => victimsOf(view, telling).some((count) => count >= 5))) return 'attack.mass_killing'
  if (type.id !== 'attack.unspecified') return type.id
  // Who enters with a pistol has shot nobody yet.
  if (cluster.tellings.every(({ trigger }) => trigger.frame.leaning === true)) return type.id
  const weapon = roles.find(({ role, type: kind }) => role === 'weapon' && kind !== null)
  return byWeapon.find(([kind]) => weapon?.type?.startsWith(kind) === true)?.[1] ?? type.id
}

/** What was told as done is done, whatever was planned before; a foiled plan stays foiled. */
function realisOf({ tellings: all }: Cluster): EventRecord['realis'] {
  const tellings = all.filter(({ headline, trigger }) => !headline || trigger.sentence === 0).length > 0 ? all.filter(({ headline, trigger }) => !headline || trigger.sentence === 0) : all
  for (const realis of ['foiled', 'attempted', 'accomplished', 'ongoing'] as const) if (tellings.some((one) => one.realis === realis)) return realis
  return tellings[0]!.realis
}

/** Solid: a strong word with a day and a place or a figure. Doubtful: nothing but the word. */
export function bandOf(cluster: Cluster, blames: readonly Blame[], attached: readonly Attached[], roles: readonly Filler[]): Band {
  const marks = [ownDate(cluster) !== null, ownPlaces(cluster).length > 0, attached.length > 0, new Set(roles.map(({ role }) => role)).size > 1, roles.some(({ because }) => !because.endsWith('/count') && !because.startsWith('events/weapon')), blames.length > 0, cluster.tellings.length > 1, blames.length > 1].filter(Boolean).length
  const strong = cluster.tellings.some(({ trigger }) => trigger.frame.weak !== true)
  const sure = cluster.tellings.some(({ certainty }) => certainty === 'CERTAIN')
  if (marks === 0 || (marks === 1 && !strong && cluster.type.family !== 'law')) return 'doubtful'
  return strong && sure && marks >= 3 ? 'solid' : 'likely'
}

function responsibilityRecord(view: View, { actor, basis, said, evidence, because, named }: Blame): Responsibility {
  return { actor, level: levelOf(view, actor), basis, said, evidence: [evidenceOf(view.text, evidence)], because, band: named ? 'solid' : 'likely' }
}
