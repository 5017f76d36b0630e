// What a date expression is worth: an interval in day numbers, and the context in which it is worked out.
import type { DateMention, DateRelation, Granularity } from '../../model/date.ts'
import { civilOf, dayOf, isoOf, monthLength } from '../../model/day.ts'

export interface Value {
  readonly lo: number | null
  readonly hi: number | null
  readonly days?: readonly number[]
  readonly granularity: Granularity
  readonly relation: DateRelation
  readonly approx: boolean
  readonly kind: DateMention['kind']
  readonly anchor?: DateMention['anchor']
  /** EDTF when the interval does not tell it by itself. */
  readonly edtf?: string
}

/** A date expression of the text that was worked out before this one. */
export interface Earlier {
  readonly index: number
  readonly sentence: number
  readonly block: number
  /** It opens its sentence: "In 2014 …" sets the scene for what follows. */
  readonly opens: boolean
  readonly value: Value
}

export interface Context {
  /** First and last day on which the text may have been published. */
  readonly ref: { readonly lo: number; readonly hi: number } | undefined
  readonly earlier: readonly Earlier[]
  readonly sentence: number
  readonly block: number
  /** A future auxiliary stands next to the mention. */
  readonly future: boolean
  /** Looks for the date of an event that the text told before, by the words of its noun. */
  readonly eventDate: (start: number, end: number) => Earlier | undefined
}

/** A date expression that still waits for its context; undefined drops the mention. */
export type Expression = (context: Context) => Value | undefined

export function value(lo: number | null, hi: number | null, granularity: Granularity, more: Partial<Value> = {}): Value {
  return { lo, hi, granularity, relation: 'at', approx: false, kind: 'absolute', ...more }
}

/** A relative value counted from the publication: over all days on which that may have been; open when nothing is known. */
export function fromPublished(context: Context, granularity: Granularity, days: (reference: number) => readonly [number, number], more: Partial<Value> = {}): Value {
  const base = { kind: 'relative', anchor: 'published', ...more } as const
  if (!context.ref) return value(null, null, granularity, base)
  const [lo] = days(context.ref.lo)
  const [, hi] = days(context.ref.hi)
  return value(lo, hi, granularity, base)
}

export function monthValue(year: number, month: number, more: Partial<Value> = {}): Value {
  const start = dayOf(year, month, 1)
  const { year: y, month: m } = civilOf(start)
  return value(start, start + monthLength(y, m) - 1, 'month', more)
}

export function yearValue(year: number, more: Partial<Value> = {}): Value {
  return value(dayOf(year, 1, 1), dayOf(year, 12, 31), 'year', more)
}

/** EDTF (level 2) of a value: the unit when the interval is one whole unit, else an interval. */
export function edtfOf({ lo, hi, days, granularity, relation, approx, edtf }: Value): string | undefined {
  if (edtf !== undefined) return edtf
  if (days && days.length > 1) return `[${days.map(isoOf).join(',')}]`
  const mark = approx ? '~' : ''
  if (lo === null && hi === null) return undefined
  if (relation === 'by' && hi !== null) return `[..${isoOf(hi)}]`
  const from = lo === null ? '..' : isoOf(lo)
  const to = hi === null ? '..' : isoOf(hi)
  if (granularity === 'ongoing' && lo !== null) return `${from}${mark}/..`
  if (lo === null || hi === null) return `${from}/${to}`
  const unit = wholeUnit(lo, hi)
  return unit === undefined ? `${from}${mark}/${to}${mark}` : unit + mark
}

function wholeUnit(lo: number, hi: number): string | undefined {
  if (lo === hi) return isoOf(lo)
  const a = civilOf(lo)
  const b = civilOf(hi)
  const year = String(a.year).padStart(4, '0')
  if (a.day !== 1 || a.year !== b.year || b.day !== monthLength(b.year, b.month)) return undefined
  if (a.month === b.month) return isoOf(lo).slice(0, 7)
  return a.month === 1 && b.month === 12 ? year : undefined
}
