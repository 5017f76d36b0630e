// Figures over time: each claim with a number is one point at the time it speaks of. No line through them, no average.
import type { QuantityRecord } from '../reading/reading.ts'
import { publishedOn, type Shown } from './shown.ts'
import { quantityOf } from './value.ts'

export interface FigurePoint {
  /** Days it speaks of; where the claim names none, the day of the article. */
  readonly from: string | null
  readonly to: string | null
  /** The time is that of the article, not of the claim. */
  readonly byArticle: boolean
  readonly quantity: QuantityRecord
  readonly claim: Shown
}

export interface FigureSeries {
  /** `fact.size`, `aggregate.attacks` … */
  readonly field: string
  readonly points: readonly FigurePoint[]
}

/** A series a field, oldest first; those without any time come last. */
export function figuresOverTime(claims: readonly Shown[]): FigureSeries[] {
  const series = new Map<string, FigurePoint[]>()
  for (const claim of claims) {
    const quantity = quantityOf(claim.claim)
    if (quantity === null) continue
    const list = series.get(claim.claim.field) ?? []
    list.push({ ...timeOf(claim), quantity, claim })
    series.set(claim.claim.field, list)
  }
  return [...series].map(([field, points]) => ({ field, points: points.toSorted((a, b) => (a.from ?? a.to ?? '9999').localeCompare(b.from ?? b.to ?? '9999') || a.claim.claim.id.localeCompare(b.claim.claim.id)) }))
}

function timeOf({ claim, source }: Shown): Pick<FigurePoint, 'from' | 'to' | 'byArticle'> {
  if (claim.from !== null || claim.to !== null) return { from: claim.from, to: claim.to, byArticle: false }
  const day = publishedOn(source) || null
  return { from: day, to: source.published?.latest ?? day, byArticle: true }
}
