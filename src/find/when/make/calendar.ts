// Dates by the calendar: days, months, years, seasons, decades; and the year that a bare day or month belongs to.
import { addMonths, civilOf, dayOf, monthLength, validDay } from '../../../model/day.ts'
import type { Context, Expression, Value } from '../value.ts'
import { fromPublished, monthValue, value, yearValue } from '../value.ts'
import type { Caught, Maker } from './slots.ts'

/** A bare day that lies no further ahead than this is taken as the coming one: ten months back a writer names the year. */
const SOON = 60

/** Months of a season in the northern year, winter from December; EDTF numbers them 21 to 24. */
const SEASONS: Readonly<Record<number, { readonly month: number; readonly code: number }>> = {
  1: { month: 3, code: 21 }, 2: { month: 6, code: 22 }, 3: { month: 9, code: 23 }, 4: { month: 12, code: 24 },
}

export const day: Maker = caught => {
  const month = caught.number('MONTH', 'SHORTMONTH')!
  const date = caught.number('DAY')!
  const year = caught.number('YEAR', 'SHORTYEAR', 'TWODIGITS')
  return context => year === undefined ? dayWithoutYear(context, month, date, caught.set('dir')) : oneDay(validDay(year, month, date), 'absolute')
}

function oneDay(number: number | undefined, kind: Value['kind']): Value | undefined {
  return number === undefined ? undefined : value(number, number, 'day', { kind })
}

/** Day and month are named, so the date is absolute; only its year is worked out. */
export function dayWithoutYear(context: Context, month: number, date: number, dir: number): Value | undefined {
  if (date > monthLength(2000, month)) return undefined
  const told = dir === 0 ? sameDay(context, month, date) ?? narrative(context) : undefined
  if (told !== undefined) return oneDay(firstFrom(told, month, date), 'absolute')
  if (!context.ref) return value(null, null, 'day', { edtf: `XXXX-${two(month)}-${two(date)}` })
  const { lo, hi } = context.ref
  const past = lastUpTo(dir < 0 ? hi - 1 : hi, month, date)
  const next = firstFrom(dir > 0 ? lo + 1 : hi + 1, month, date)
  if (past === undefined || next === undefined) return oneDay(past ?? next, 'absolute')
  const ahead = dir > 0 || (dir === 0 && (context.future || next - hi <= SOON) && past < lo)
  return oneDay(ahead ? next : past, 'absolute')
}

export const dayRange: Maker = caught => {
  const [from, to] = [caught.number('DAY')!, caught.number('DAY2')!]
  const month = caught.number('MONTH', 'SHORTMONTH')!
  const year = caught.number('YEAR', 'SHORTYEAR')
  return context => {
    const end = year === undefined ? dayWithoutYear(context, month, to, 0) : oneDay(validDay(year, month, to), 'absolute')
    if (!end || from >= to) return undefined
    if (end.hi === null) return value(null, null, 'days')
    const lo = end.hi - (to - from)
    return value(lo, end.hi, 'days', caught.set('set') === 1 ? { days: [lo, end.hi] } : {})
  }
}

export const numeric: Maker = caught => {
  const [year = 0, month = 0, date = 0, otherMonth = 0, otherDate = 0] = [...caught.list('NUMERIC'), ...caught.list('DAYMONTH')]
  return context => {
    if (year === 0) return dayWithoutYear(context, month, date, 0)
    if (date === 0) return monthValue(year, month)
    const first = validDay(year, month, date)
    const second = otherMonth === 0 ? undefined : validDay(year, otherMonth, otherDate)
    if (first === undefined || second === undefined || first === second) return oneDay(first ?? second, 'absolute')
    // 03/04/2021 in English may be either day; which one depends on the country of the paper.
    const days = [first, second].sort((a, b) => a - b)
    return value(days[0]!, days[1]!, 'days', { days })
  }
}

export const month: Maker = caught => {
  const number = caught.number('MONTH', 'SHORTMONTH')!
  const year = caught.number('YEAR', 'SHORTYEAR')
  return year === undefined ? monthWithoutYear(number, caught.set('dir')) : () => monthValue(year, number)
}

function monthWithoutYear(number: number, dir: number): Expression {
  return context => {
    const told = dir === 0 ? narrative(context) : undefined
    if (told !== undefined) {
      const { year, month } = civilOf(told)
      return monthValue(number >= month ? year : year + 1, number, { kind: 'relative' })
    }
    return fromPublished(context, 'month', reference => {
      const now = civilOf(reference)
      const year = now.year + yearsTo(number, now.month, dir, context.future)
      return [dayOf(year, number, 1), dayOf(year, number + 1, 1) - 1]
    })
  }
}

/** Years from now to the month meant: the running month counts for a bare name, not for "afgelopen" and "komende". */
function yearsTo(month: number, now: number, dir: number, future: boolean): number {
  if (dir === 0 && month === now) return 0
  if (dir > 0 || (dir === 0 && future)) return month > now ? 0 : 1
  return month < now ? 0 : -1
}

/** "oktober vorig jaar", "17 juli vorig jaar": in the year `dir` years from that of the publication. */
export const monthInYear: Maker = caught => {
  const number = caught.number('MONTH')!
  const date = caught.number('DAY')
  return context => fromPublished(context, date === undefined ? 'month' : 'day', reference => {
    const year = civilOf(reference).year + caught.set('dir')
    if (date !== undefined) {
      const found = dayOf(year, number, Math.min(date, monthLength(year, number)))
      return [found, found]
    }
    return [dayOf(year, number, 1), dayOf(year, number + 1, 1) - 1]
  })
}

export const year: Maker = caught => {
  const number = caught.number('YEAR', 'SHORTYEAR')!
  return () => yearValue(number)
}

export const decade: Maker = caught => {
  const start = decadeStart(caught)
  return () => start === undefined ? undefined : value(dayOf(start, 1, 1), dayOf(start + 9, 12, 31), 'decade', { edtf: `${Math.floor(start / 10)}X` })
}

function decadeStart(caught: Caught): number | undefined {
  const named = caught.number('DECADE', 'TENS')
  if (named === undefined) return undefined
  return named >= 100 ? named : 1900 + named
}

export const century: Maker = caught => {
  const number = caught.number('ORDINAL')!
  return () => number < 1 || number > 21 ? undefined : value(dayOf(number * 100 - 99, 1, 1), dayOf(number * 100, 12, 31), 'vague_period')
}

export const season: Maker = caught => {
  const number = caught.number('SEASON')!
  const year = caught.number('YEAR', 'SHORTYEAR')
  if (year !== undefined) return () => seasonValue(number, year)
  const dir = caught.set('dir')
  return context => {
    const values = (reference: number): readonly [number, number] => {
      // The last season that has begun; "this" and a bare one may be the coming one only with a cue.
      const start = dayOf(civilOf(reference).year, SEASONS[number]!.month, 1)
      const over = addMonths(start, 3) <= reference
      const steps = dir > 0 || context.future ? (over ? 12 : 0) : start > reference ? -12 : 0
      const from = addMonths(start, steps)
      return [from, addMonths(from, 3) - 1]
    }
    return fromPublished(context, 'season', values)
  }
}

export const seasonInYear: Maker = caught => {
  const number = caught.number('SEASON')!
  return context => {
    const { ref } = context
    const seasonOf = (reference: number) => seasonValue(number, civilOf(reference).year + caught.set('dir'))
    if (!ref) return value(null, null, 'season', { kind: 'relative' })
    return fromPublished(context, 'season', reference => [seasonOf(reference).lo!, seasonOf(reference).hi!], ref.lo === ref.hi ? { edtf: seasonOf(ref.lo).edtf! } : {})
  }
}

/** Winter of a year is the one that begins in it: the words do not tell, and January to March would be as good. */
function seasonValue(number: number, year: number): Value {
  const start = dayOf(year, SEASONS[number]!.month, 1)
  return number === 4
    ? value(dayOf(year, 1, 1), addMonths(start, 3) - 1, 'season', { edtf: `${year}-24` })
    : value(start, addMonths(start, 3) - 1, 'season', { edtf: `${year}-${SEASONS[number]!.code}` })
}

export const quarter: Maker = caught => {
  const number = caught.number('ORDINAL', 'N')!
  const year = caught.number('YEAR')
  return context => {
    if (number < 1 || number > 4) return undefined
    const quarterOf = (y: number): readonly [number, number] => [dayOf(y, number * 3 - 2, 1), dayOf(y, number * 3 + 1, 1) - 1]
    if (year !== undefined) return value(...quarterOf(year), 'season', { edtf: `${year}-${32 + number}` })
    return fromPublished(context, 'season', reference => {
      const { year: y } = civilOf(reference)
      return quarterOf(quarterOf(y)[0] <= reference ? y : y - 1)
    })
  }
}

/** Days with a name: a fixed day of some year, or one day of history ("9/11"). */
export const named: Maker = caught => {
  const code = caught.number('NAMED')!
  if (code > 10_000) return () => oneDay(validDay(Math.floor(code / 10_000), Math.floor(code / 100) % 100, code % 100), 'absolute')
  const year = caught.number('YEAR')
  const [month, date] = [Math.floor(code / 100), code % 100]
  return context => {
    const found = year === undefined ? dayWithoutYear(context, month, date, caught.set('dir')) : oneDay(validDay(year, month, date), 'absolute')
    return found && year === undefined ? { ...found, kind: 'relative' } : found
  }
}

/** A bare "11 september" after "11 september 2001" is the same day. */
function sameDay({ earlier }: Context, month: number, date: number): number | undefined {
  return earlier.findLast(({ value: { lo, hi, kind, relation } }) => {
    if (kind !== 'absolute' || relation !== 'at' || lo === null || lo !== hi) return false
    const told = civilOf(lo)
    return told.month === month && told.day === date
  })?.value.lo ?? undefined
}

/** Sentences for which a date tells in which year the story is: one that opens its sentence, one in passing, and a bare year. */
const STORY = { date: 15, aside: 2, year: 2 } as const

/** Where the story is when it tells of the past: after "op 23 mei 1977" a bare "27 mei" is of that year, until "gisteren" brings it back to today. */
function narrative(context: Context): number | undefined {
  if (context.future) return undefined
  const last = context.earlier.findLast(({ value: { lo, hi, relation } }) => lo !== null && hi !== null && relation === 'at')
  if (!last) return undefined
  const { value: { lo, hi, kind, granularity, approx }, sentence, opens } = last
  if (approx || lo === null || hi === null || (kind !== 'absolute' && kind !== 'anchored')) return undefined
  const reach = granularity === 'day' || granularity === 'days' || granularity === 'month' ? (opens ? STORY.date : STORY.aside) : granularity === 'year' && opens ? STORY.year : -1
  if (context.sentence - sentence > reach) return undefined
  return context.ref && civilOf(hi).year >= civilOf(context.ref.lo).year ? undefined : lo
}

function firstFrom(start: number, month: number, date: number): number | undefined {
  const { year } = civilOf(start)
  for (let y = year; y <= year + 8; y++) {
    const found = validDay(y, month, date)
    if (found !== undefined && found >= start) return found
  }
  return undefined
}

function lastUpTo(end: number, month: number, date: number): number | undefined {
  const { year } = civilOf(end)
  for (let y = year; y >= year - 8; y--) {
    const found = validDay(y, month, date)
    if (found !== undefined && found <= end) return found
  }
  return undefined
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
