// Which countries a document speaks of, counted over its place mentions.
import type { PlaceMention } from '../../model/place.ts'

export interface DocumentCountry {
  /** ISO code. */
  readonly country: string
  readonly count: number
  /** Where it is first meant. */
  readonly first: number
}

/** Most named first; equal counts in order of the text. */
export function documentCountries(mentions: readonly PlaceMention[]): DocumentCountry[] {
  const counted = new Map<string, { count: number; first: number }>()
  for (const { country, start } of mentions) {
    if (country === null) continue
    const known = counted.get(country)
    if (known) known.count++
    else counted.set(country, { count: 1, first: start })
  }
  return [...counted].map(([country, { count, first }]) => ({ country, count, first })).sort((a, b) => b.count - a.count || a.first - b.first)
}
