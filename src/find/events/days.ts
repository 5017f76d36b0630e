// Dates as numbers of days, to compare intervals.
import type { DateValue } from '../../model/date.ts'

export interface Days { readonly from: number; readonly to: number }

const day = 86_400_000

/** Null when the value has no end on either side, or fits no interval. */
export function days({ earliest, latest }: Pick<DateValue, 'earliest' | 'latest'>): Days | null {
  if (earliest === null && latest === null) return null
  const from = earliest === null ? -Infinity : Date.parse(earliest) / day
  const to = latest === null ? Infinity : Date.parse(latest) / day
  return Number.isNaN(from) || Number.isNaN(to) ? null : { from, to }
}
