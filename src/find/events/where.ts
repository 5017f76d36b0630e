// The places of an event: its own words first, the whole before the part where only a country is told; else where the news is.
import type { PlaceMention } from '../../model/place.ts'
import { contains } from '../../model/span.ts'
import type { Band } from '../../reading/reading.ts'
import { nounPhrase } from '../clauses/index.ts'
import { isInBrief } from './items.ts'
import type { Cluster } from './cluster.ts'
import { pointsBack } from './pointing.ts'
import type { View } from './view.ts'

const rank = { own: 0, clause: 1, sentence: 2 } as const
const fineness = ['exact_site', 'settlement', 'near_settlement', 'admin2', 'admin1', 'informal_region', 'linear_or_border', 'country', 'supranational', 'sea_or_air', 'unknown']

/** Best first; a place that is only in the sentence counts when nothing nearer does. */
export function ownPlaces({ tellings }: Cluster): readonly PlaceMention[] {
  const all = tellings.flatMap(({ places }) => places)
  const near = all.filter(({ how }) => how !== 'sentence')
  const sorted = [...near.length > 0 ? near : all].sort((a, b) => rank[a.how] - rank[b.how] || fineness.indexOf(a.mention.precision) - fineness.indexOf(b.mention.precision) || a.mention.start - b.mention.start)
  const [best] = sorted
  if (!best) return []
  // Beside the best place only a wider one that holds it: an event is in one place.
  const wider = sorted.map(({ mention }) => mention).find((mention) => fineness.indexOf(mention.precision) > fineness.indexOf(best.mention.precision) && (mention.country === best.mention.country || best.mention.country === null))
  return wider ? [best.mention, wider] : [best.mention]
}

/** A place of an event, and how far to trust that the event was there. */
export interface Where {
  readonly mention: PlaceMention
  readonly band: Band
}

export function placesOfCluster(view: View, cluster: Cluster, clusters: readonly Cluster[]): readonly Where[] {
  const { mentions, band } = found(view, cluster, clusters)
  const places = mentions.map((mention) => ({ mention, band }))
  // "de universiteit" lies somewhere: in the country of the text, when that is one.
  return mentions.every(({ country }) => country === null) ? [...places, ...focal(view).filter((mention) => !mentions.includes(mention)).map((mention) => ({ mention, band: 'doubtful' as const }))] : places
}

interface Found {
  readonly mentions: readonly PlaceMention[]
  readonly band: Band
}

function found(view: View, cluster: Cluster, clusters: readonly Cluster[]): Found {
  const own = ownPlaces(cluster)
  if (own.length > 0) return { mentions: own, band: isNear(cluster) ? 'solid' : 'likely' }
  const there = pointedAt(view, cluster)
  if (there) return { mentions: [there], band: 'likely' }
  const whole = cluster.partOf ? ownPlaces(cluster.partOf) : []
  if (whole.length > 0) return { mentions: whole, band: 'likely' }
  const main = clusters[0]
  const shared = main && main !== cluster && nearby(cluster, main) ? ownPlaces(main) : []
  if (shared.length > 0) return { mentions: shared, band: 'likely' }
  const target = ofTarget(view, cluster)
  if (target) return { mentions: [target], band: 'likely' }
  const country = focal(view)
  const before = toldJustBefore(view, cluster)
  // News goes on where it was; but a place of another country than the text's may be that of the sentence before alone.
  if (before) return { mentions: [before], band: before.country === country[0]?.country ? 'likely' : 'doubtful' }
  return { mentions: country, band: 'doubtful' }
}

function isNear({ tellings }: Cluster): boolean {
  return tellings.some(({ places }) => places.some(({ how }) => how !== 'sentence'))
}

/** Told within the main event's story. */
function nearby({ tellings, type }: Cluster, main: Cluster): boolean {
  const at = tellings[0]!.trigger.sentence
  const story = type.family === 'law' || type.id.startsWith('force.operation') || type.id.startsWith('release') || type.id.startsWith('abduction')
  return story && main.tellings.some(({ trigger }) => Math.abs(trigger.sentence - at) <= 4)
}

/** "het Syrische leger", "een Syrische legerbasis": whom or what it struck tells the country. */
function ofTarget(view: View, { tellings }: Cluster): PlaceMention | undefined {
  for (const { trigger } of tellings) {
    const sentence = view.sentences[trigger.sentence]!
    for (const { token } of [...trigger.roles.target ?? [], ...trigger.roles.victim ?? [], ...trigger.roles.object ?? []]) {
      const { span } = nounPhrase(sentence, token)
      const found = view.placesOf(trigger.sentence).find((place) => contains(span, place) && place.country !== null)
      if (found) return found
    }
  }
  return undefined
}

/** "In Lyon was het raak. Daar reed een wagen op mensen in": there is the place named last in the sentence before. */
function pointedAt(view: View, { tellings }: Cluster): PlaceMention | undefined {
  const { sentence } = tellings[0]!.trigger
  if (!pointsBack(view, sentence, 'place') || sentence === 0) return undefined
  return view.placesOf(sentence - 1).findLast(({ how, relation, country }) => how !== 'demonym' && relation !== 'from' && relation !== 'towards' && country !== null)
}

/** The place of the sentence before, in the same paragraph: news goes on where it was. */
function toldJustBefore(view: View, { tellings }: Cluster): PlaceMention | undefined {
  const at = tellings[0]!.trigger.sentence
  const here = view.sentences[at]!
  for (let back = at - 1; back >= 0 && back >= at - 2 && view.sentences[back]!.block === here.block; back--) {
    const found = view.placesOf(back).findLast(({ how, relation, precision, country }) => how !== 'demonym' && relation === 'in' && precision !== 'supranational' && country !== null)
    if (found) return found
  }
  return undefined
}

/** The country that most places of the text lie in, when one does; shown by its own name where the text has it. */
export function focal(view: View): readonly PlaceMention[] {
  if (isInBrief(view)) return []
  const all = view.telling.flatMap(({ index }) => view.placesOf(index)).filter(({ country, relation }) => country !== null && relation !== 'from' && relation !== 'towards')
  const weights = new Map<string, number>()
  for (const { country, how } of all) weights.set(country!, (weights.get(country!) ?? 0) + (how === 'demonym' ? 0.5 : 1))
  const [first, second] = [...weights].sort((a, b) => b[1] - a[1])
  // Two countries that are spoken of alike leave it open.
  if (!first || (second && first[1] < 1.5 * second[1])) return []
  const inside = all.filter(({ country }) => country === first[0])
  const best = inside.find(({ precision, how }) => precision === 'country' && how === 'name') ?? inside.find(({ precision }) => precision === 'country') ?? inside[0]
  return best ? [best] : []
}

const spots = new Set(['exact_site', 'settlement', 'near_settlement'])

/** A town or a site: a place of one deed, where a country or a region has room for many. */
export function isSpot({ precision }: PlaceMention): boolean {
  return spots.has(precision)
}
