// Chooses among places of one name: what the phrase says, countries named in the text, then size. Others stay as candidates.
import type { NamedPlace } from '../../ground/gazetteer.ts'
import type { PlaceWords } from '../../lang/places.ts'

export interface Context {
  /** How often each country is named in the document, as itself or by its people. */
  readonly countries: ReadonlyMap<string, number>
  /** Countries named in the same sentence. */
  readonly near: ReadonlySet<string>
  /** What the phrase says it is. */
  readonly kind?: PlaceWords['kinds'][string] | undefined
  readonly home: Readonly<Record<string, number>>
  /** Country or region that the phrase itself names: "Parijs, Texas", "de Syrische stad Tripoli". */
  readonly within?: { readonly country: string | null; readonly admin1?: string | undefined } | undefined
}

export interface Choice {
  readonly entry: NamedPlace
  /** Others that could be meant as well, best first. */
  readonly rivals: readonly NamedPlace[]
  /** True when the text itself points at this one: its country is named. */
  readonly supported: boolean
}

const KIND_SCORE: Readonly<Record<NamedPlace['place']['kind'], number>> = { country: 100, supranational: 70, sea: 70, region: 68, admin1: 45, settlement: 0, site: 65 }
/** Two places closer than this are both possible. */
const CLOSE = 20

/** A namesake this much smaller than a capital is meant only when the phrase itself says so: Washington is not the one near Durham. */
export const OVERSHADOWED = 0.15

function score({ place, rank, match, admin1 }: NamedPlace, context: Context, capital: number): number {
  let points = KIND_SCORE[place.kind]
  if (place.kind === 'admin1' && place.id.startsWith('kroniek:')) points = 66
  if (place.kind === 'settlement' && place.id.startsWith('kroniek:')) points = 55
  else if (place.kind === 'settlement') points += Math.log10((place.population ?? 0) + 10) * 10 + (rank === 'capital' ? 15 : rank === 'seat' ? 5 : 0)
  if (match === 'spelling') points -= 15
  if (context.kind === 'settlement') points += place.kind === 'settlement' ? 60 : place.kind === 'site' ? 0 : -60
  if (context.kind === 'admin1') points += place.kind === 'admin1' ? 60 : place.kind === 'region' ? 40 : -60
  if (context.kind === 'region' && place.kind === 'settlement') points -= 20
  if (context.kind === 'country') points += place.kind === 'country' ? 40 : -40
  if (rank !== 'capital' && place.kind === 'settlement' && (place.population ?? 0) < capital * OVERSHADOWED) points -= 25
  if (place.country !== null) {
    points += context.home[place.country] ?? 0
    if (context.countries.has(place.country)) points += 25
    if (context.near.has(place.country)) points += 10
    if (context.within) {
      if (context.within.country === place.country) points += 100
      if (context.within.admin1 !== undefined && context.within.admin1 === admin1) points += 100
    }
  }
  return points
}

export function choosePlace(entries: readonly NamedPlace[], context: Context): Choice | undefined {
  const capital = Math.max(0, ...entries.map(({ rank, place }) => (rank === 'capital' ? (place.population ?? 0) : 0)))
  const scored = entries.map((entry) => ({ entry, points: score(entry, context, capital) })).sort((a, b) => b.points - a.points)
  const [best, ...others] = scored
  if (!best) return undefined
  const { country } = best.entry.place
  return {
    entry: best.entry,
    // A city and the province that bears its name are one answer; a rival is another spot of its kind or another country.
    rivals: others.filter(({ entry, points }) => best.points - points < CLOSE && (entry.place.country !== country || entry.place.kind === best.entry.place.kind)).map(({ entry }) => entry).slice(0, 5),
    supported: country !== null && (context.countries.has(country) || context.near.has(country) || context.within?.country === country),
  }
}
