// Days as whole numbers (0 is 1970-01-01), so that intervals are plain arithmetic: no clock, no time zone, no library.
import type { IsoDate } from './date.ts'

/** First and last day of the years that fit `YYYY-MM-DD`: sums never leave them. */
const FIRST = -719162
const LAST = 2932896

/** The day number of a date in the proleptic Gregorian calendar; day and month may lie outside their range and are carried over. */
export function dayOf(year: number, month: number, day: number): number {
  // `Date.UTC` reads years below 100 as 19xx, hence the shift by 400 years, which is a whole number of weeks.
  return Date.UTC(year + 400, month - 1, day) / 86_400_000 - 146_097
}

export interface CivilDate { readonly year: number; readonly month: number; readonly day: number }

export function civilOf(number: number): CivilDate {
  const date = new Date((within(number) + 146_097) * 86_400_000)
  return { year: date.getUTCFullYear() - 400, month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

export function isoOf(number: number): IsoDate {
  const { year, month, day } = civilOf(number)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The day number of `YYYY-MM-DD`; undefined for anything else, also for 30 February. */
export function dayOfIso(iso: string): number | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso)
  return parts ? validDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined
}

/** The day number, when the calendar has such a day. */
export function validDay(year: number, month: number, day: number): number | undefined {
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month) ? dayOf(year, month, day) : undefined
}

export function monthLength(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1)
}

/** Monday is 1, Sunday is 7. */
export function weekdayOf(number: number): number {
  return ((number + 3) % 7 + 7) % 7 + 1
}

/** The Monday of the day's calendar week. */
export function mondayOf(number: number): number {
  return number - weekdayOf(number) + 1
}

/** The same day so many months on, or the last day of that month when it is shorter. */
export function addMonths(number: number, months: number): number {
  const { year, month, day } = civilOf(number)
  const first = civilOf(dayOf(year, month + months, 1))
  return dayOf(first.year, first.month, Math.min(day, monthLength(first.year, first.month)))
}

/** Keeps a day number inside the years that can be written. */
export function within(number: number): number {
  return Math.min(LAST, Math.max(FIRST, Math.trunc(number)))
}
