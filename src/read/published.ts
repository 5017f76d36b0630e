// Publication dates as sources write them, with the precision that they give and no more.
import type { DateValue, Granularity, IsoDate } from '../model/date.ts'
import type { Span } from '../model/span.ts'

const months: Readonly<Record<string, number>> = {
  januari: 1, februari: 2, maart: 3, april: 4, mei: 5, juni: 6, juli: 7, augustus: 8, september: 9, oktober: 10, november: 11, december: 12,
  january: 1, february: 2, march: 3, may: 5, june: 6, july: 7, august: 8, october: 10,
  jan: 1, feb: 2, mrt: 3, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, okt: 10, oct: 10, nov: 11, dec: 12,
}

const weekday = '(?:(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)\\.?,?\\s+)?'
const time = '(?:[,\\s]+(?:om|at|-|–|\\|)?\\s*\\d{1,2}[:.u]\\d{2}(?::\\d{2})?(?:\\s*(?:uur|u|[ap]\\.?m\\.?))?(?:\\s*(?:[A-Z]{2,4}|[+-]\\d{2}:?\\d{2}))?)?'
const forms = {
  iso: /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T\s]+\d{1,2}[:.]\d{2}.*)?)?)?$/,
  compact: /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/,
  dayFirst: new RegExp(`^${weekday}(\\d{1,2})(?:e|de|ste|st|nd|rd|th)?\\.?[\\s-]+(\\p{L}{3,9})\\.?,?[\\s-]+(\\d{4})${time}$`, 'iu'),
  monthFirst: new RegExp(`^${weekday}(\\p{L}{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${time}$`, 'iu'),
  monthOnly: /^(\p{L}{3,9})\.?,?\s+(\d{4})$/iu,
  numbers: new RegExp(`^${weekday}(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})${time}$`, 'iu'),
}

export interface PlainDate {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

/**
 * The date that these words are, and nothing but that date. Null when they are none, when no such day exists,
 * or when day and month cannot be told apart (`08/09/2021`, unless `dayFirst`).
 */
export function parseDate(words: string, { dayFirst = false }: { dayFirst?: boolean } = {}): PlainDate | null {
  const said = words.trim()
  if (said.length === 0 || said.length > 80) return null
  let match = forms.iso.exec(said) ?? forms.compact.exec(said)
  if (match) return checked(match[1], match[2], match[3])
  match = forms.dayFirst.exec(said)
  if (match) return checked(match[3], monthNumber(match[2]), match[1])
  match = forms.monthFirst.exec(said)
  if (match) return checked(match[3], monthNumber(match[1]), match[2])
  match = forms.monthOnly.exec(said)
  if (match) return checked(match[2], monthNumber(match[1]), undefined)
  match = forms.numbers.exec(said)
  if (!match) return null
  const first = Number(match[1])
  const second = Number(match[2])
  if (dayFirst || first > 12 || first === second) return checked(match[3], match[2], match[1])
  return second > 12 ? checked(match[3], match[1], match[2]) : null
}

/** Month number of a Dutch or English month name, whole or shortened; NaN for other words, so that the check refuses them. */
export function monthNumber(name: string | undefined): number {
  const key = (name ?? '').toLowerCase()
  return Object.hasOwn(months, key) ? months[key]! : Number.NaN
}

function checked(year: string | number | undefined, month: string | number | undefined, day: string | number | undefined): PlainDate | null {
  const y = Number(year)
  if (!(y >= 1000 && y <= 2999)) return null
  if (month === undefined) return { year: y }
  const m = Number(month)
  if (!(m >= 1 && m <= 12)) return null
  if (day === undefined) return { year: y, month: m }
  const d = Number(day)
  return d >= 1 && d <= daysIn(y, m) ? { year: y, month: m, day: d } : null
}

export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** A date as a `DateValue`: 2021-08 is the whole of August, not a day of it. `at` says where the words stand in the text. */
export function publishedValue(date: PlainDate, because: string, at?: Span & { readonly text: string }): DateValue {
  const { year, month, day } = date
  const granularity: Granularity = day ? 'day' : month ? 'month' : 'year'
  const edtf = [pad(year, 4), ...(month ? [pad(month, 2)] : []), ...(day ? [pad(day, 2)] : [])].join('-')
  return {
    ...(at && { text: at.text, start: at.start, end: at.end }),
    earliest: iso(year, month ?? 1, day ?? 1),
    latest: iso(year, month ?? 12, day ?? daysIn(year, month ?? 12)),
    granularity,
    relation: 'at',
    approx: false,
    edtf,
    because,
  }
}

function iso(year: number, month: number, day: number): IsoDate {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
