// Dates as numbers of days, to compare intervals; and which words of time name no time at all.
import type { DateMention, DateValue } from '../../model/date.ts'

export interface Days { readonly from: number; readonly to: number }

const day = 86_400_000

/** Null when the value has no end on either side, or fits no interval. */
export function days({ earliest, latest }: Pick<DateValue, 'earliest' | 'latest'>): Days | null {
  if (earliest === null && latest === null) return null
  const from = earliest === null ? -Infinity : Date.parse(earliest) / day
  const to = latest === null ? Infinity : Date.parse(latest) / day
  return Number.isNaN(from) || Number.isNaN(to) ? null : { from, to }
}

/** "de afgelopen jaren" names no time at which one event could be put. */
export function isVague({ kind, granularity, earliest, relation, text }: DateMention): boolean {
  // "at 10:39 a.m." tells no day.
  if (granularity === 'minute' && !/\p{L}*(?:dag|day|gister|yester|nacht|night|ochtend|morning|avond|evening|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october)|\d{4}/iu.test(text)) return true
  if (earliest === null && relation !== 'by' && relation !== 'until') return true
  return kind === 'vague' || kind === 'frequency' || granularity === 'vague_period' || granularity === 'ongoing'
}

/** A year or more: room for many deeds. */
export function overYears(date: DateMention): boolean {
  return isVague(date) || date.granularity === 'year' || date.granularity === 'decade'
}
