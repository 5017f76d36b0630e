// The places of an event: its own words first, the whole before the part where only a country is told; else where the news is.
import type { PlaceMention } from '../../model/place.ts'
import type { Cluster } from './merge.ts'
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

export function placesOfCluster(view: View, cluster: Cluster, clusters: readonly Cluster[]): readonly PlaceMention[] {
  const own = ownPlaces(cluster)
  if (own.length > 0) return own
  if (cluster.partOf) {
    const shared = ownPlaces(cluster.partOf)
    if (shared.length > 0) return shared
  }
  const main = clusters[0]
  if (cluster === main) return focal(view)
  if (main && nearby(cluster, main)) {
    const shared = ownPlaces(main)
    return shared.length > 0 ? shared : focal(view)
  }
  return []
}

/** Told within the main event's story. */
function nearby({ tellings, type }: Cluster, main: Cluster): boolean {
  const at = tellings[0]!.trigger.sentence
  const story = type.family === 'law' || type.id.startsWith('force') || type.id.startsWith('release') || type.id.startsWith('abduction')
  return story && main.tellings.some(({ trigger }) => Math.abs(trigger.sentence - at) <= 4)
}

/** The place the article speaks of most, first mentioned wins. */
export function focal(view: View): readonly PlaceMention[] {
  const counts = new Map<string, { mention: PlaceMention; times: number }>()
  for (const sentence of view.telling) {
    for (const mention of view.placesOf(sentence.index)) {
      if (mention.how === 'demonym' || mention.relation === 'from' || mention.relation === 'towards' || mention.country === null) continue
      const seen = counts.get(mention.label)
      if (seen) seen.times++
      else counts.set(mention.label, { mention, times: 1 })
    }
  }
  const best = [...counts.values()].sort((a, b) => b.times - a.times || a.mention.start - b.mention.start)[0]
  return best ? [best.mention] : []
}
