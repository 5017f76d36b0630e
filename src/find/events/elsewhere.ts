// Whether a figure is told of another place than the event: "and another shooting in Ohio where ten people died".
import type { PlaceMention } from '../../model/place.ts'
import type { Figure } from './figures.ts'
import type { Cluster } from './cluster.ts'
import type { View } from './view.ts'
import { ownPlaces } from './where.ts'

/** Only of the dead and wounded: people are held, treated and arrested anywhere. */
export function isElsewhere(view: View, figure: Figure, cluster: Cluster): boolean {
  if (figure.kind !== 'killed' && figure.kind !== 'wounded') return false
  // The words that first tell of the event say where it was.
  if (cluster.tellings[0]!.trigger.sentence === figure.sentence && [figure.token, figure.predicate?.token].includes((cluster.tellings[0]!.trigger.own ?? cluster.tellings[0]!.trigger).token)) return false
  const here = placeOf(view, figure, cluster)
  const [there] = ownPlaces(cluster)
  return here !== undefined && there !== undefined && isApart(here, there)
}

/** The place nearest before the count and behind the event's own word, else the one right behind it in its clause. */
function placeOf(view: View, { sentence, token }: Figure, { tellings }: Cluster): PlaceMention | undefined {
  const { tokens } = view.sentences[sentence]!
  const from = Math.max(-1, ...tellings.filter(({ trigger }) => trigger.sentence === sentence && trigger.token < token).map(({ trigger }) => trigger.token))
  const places = view.placesOf(sentence).filter(({ how, relation }) => how !== 'demonym' && relation !== 'from' && relation !== 'towards')
  const end = tokens.find(({ index, form, upos }) => index > token && (form === ',' || form === ';' || upos === 'CCONJ'))?.index ?? tokens.length
  return places.findLast((place) => place.token > from && place.token < token) ?? places.find((place) => place.token > token && place.token < end)
}

function isApart(a: PlaceMention, b: PlaceMention): boolean {
  if (a.country !== null && b.country !== null && a.country !== b.country) return true
  const size = Math.max(sizeOf(a), sizeOf(b))
  if (size === 0 || Math.min(sizeOf(a), sizeOf(b)) === 0) return false
  const km = distance(a, b)
  return km !== null && km > size
}

/** How far apart two places may lie and still be one, by the wider of the two; zero where that says nothing. */
function sizeOf({ precision }: PlaceMention): number {
  return precision === 'settlement' || precision === 'exact_site' || precision === 'near_settlement' ? 60 : precision === 'admin1' ? 500 : 0
}

function distance({ place: a }: PlaceMention, { place: b }: PlaceMention): number | null {
  if (a?.lat == null || a.lon == null || b?.lat == null || b.lon == null) return null
  const radians = Math.PI / 180
  const [lat1, lat2] = [a.lat * radians, b.lat * radians]
  const h = Math.sin((lat2 - lat1) / 2) ** 2 + Math.cos(lat1) * Math.cos(lat2) * Math.sin((b.lon - a.lon) * radians / 2) ** 2
  return 2 * 6371 * Math.asin(Math.sqrt(h))
}
