// Other values that the same passage offers for a field: dates where a date is asked, numbers where it counts, names else.
import type { Card, Claim, SourceAnswer } from '../api/types.ts'

const most = 9

export function fillersFor({ field, text }: Claim, places: Card['places'], source: SourceAnswer | undefined): string[] {
  const inside = ({ start, end }: { readonly start: number; readonly end: number }): boolean => places.some((place) => place.start <= start && end <= place.end)
  const words = places.map((place) => place.text).join(' ')
  const numbers = [...words.matchAll(/\d[\d.,]*\d|\d/g)].map(([it]) => it)
  const found = field === 'event.date' ? (source?.reading.dates ?? []).filter(({ evidence }) => evidence !== null && inside(evidence)).flatMap(({ edtf, earliest, latest }) => edtf ?? (earliest === latest ? earliest : null) ?? [])
    : /casualty|aggregate|size/.test(field) ? numbers
      : (source?.reading.actors ?? []).flatMap(({ mentions }) => mentions.filter(inside).map(({ quote }) => quote))
  return [...new Set(found)].filter((it) => it !== text).slice(0, most)
}
