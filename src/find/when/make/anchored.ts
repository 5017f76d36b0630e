// Dates told from another date or from an event of the text: "twee dagen later", "dat jaar", "de avond na de aanslag".
import { addMonths, civilOf, dayOf, weekdayOf } from '../../../model/day.ts'
import type { Context, Earlier, Expression, Value } from '../value.ts'
import { value } from '../value.ts'
import { dayWithoutYear } from './calendar.ts'
import { backBy, granularityOf, unitAround } from './deictic.ts'
import type { Caught, Maker, Unit } from './slots.ts'

/** A date told further back than this is no longer what "een dag later" is counted from. */
const REACH = 15
/** Hours after which "N uur later" may be the next day. */
const SAME_DAY = 3
/** Number of the night among the parts of the day. */
const NIGHT = 4

/** "twee dagen later", "de volgende dag": counted from the last date told, and open when the text told none. */
export const shift: Maker = caught => {
  const unit = caught.unit()
  const count = caught.number('N', 'HALF') ?? (caught.set('count') || undefined)
  const few = caught.number('FEW') !== undefined
  const dir = caught.set('dir')
  return context => {
    const last = lastTold(context, told => sharpEnough(told, unit))
    const granularity = few ? 'vague_period' : granularityOf(unit)
    if (!last) return value(null, null, granularity, { kind: 'anchored' })
    const counts: readonly [number, number] = few ? [2, 9] : [count ?? 1, count ?? 1]
    return { ...moved(last.value, counts, unit, dir), kind: 'anchored', anchor: { date: last.index }, ...(caught.set('unit-wide') === 1 ? widened(last.value, unit, dir * (count ?? 1)) : {}) }
  }
}

/** "de zondag daarvoor": the first such day before the last day told, and open when the text told none. */
export const weekdayFrom: Maker = caught => {
  const weekday = caught.number('WEEKDAY', 'WEEKDAYPART')!
  const dir = caught.set('dir')
  return context => {
    const last = lastTold(context, told => sharpEnough(told, 'hour'))
    const from = dir > 0 ? last?.value.hi : last?.value.lo
    if (!last || from === null || from === undefined) return value(null, null, 'day', { kind: 'anchored' })
    const steps = (dir * (weekday - weekdayOf(from)) + 7) % 7 || 7
    return value(from + dir * steps, from + dir * steps, 'day', { kind: 'anchored', anchor: { date: last.index } })
  }
}

/** Days are not counted from "een paar jaar geleden". */
function sharpEnough({ granularity, approx }: Value, unit: Unit): boolean {
  const day = granularity === 'day' || granularity === 'days' || granularity === 'weekday_set'
  switch (unit) {
    case 'minute': case 'hour': return day
    case 'day': return day || granularity === 'week'
    case 'week': case 'weekend': return day || (!approx && (granularity === 'week' || granularity === 'month'))
    default: return !approx || granularity !== 'vague_period'
  }
}

/** "the following week" is the whole week after the one of the date told. */
function widened(from: Value, unit: Unit, steps: number): Partial<Value> {
  return from.lo === null || from.hi === null ? {} : { lo: unitAround(from.lo, unit, steps, true)[0], hi: unitAround(from.hi, unit, steps, true)[1] }
}

/** "tien jaar na 9/11": counted from the date that stands in the phrase itself. */
export const afterDate: Maker = caught => {
  const unit = caught.unit()
  const few = caught.number('FEW') !== undefined
  const count = caught.number('N', 'HALF') ?? (caught.set('count') || 1)
  const part = caught.part(0)
  return context => {
    const from = part.make(context)
    if (!from || from.lo === null || from.hi === null) return value(null, null, granularityOf(unit), { kind: 'anchored' })
    return { ...moved(from, few ? [2, 9] : [count, count], unit, caught.set('dir')), kind: 'anchored', ...(from.anchor ? { anchor: from.anchor } : {}) }
  }
}

/** The stretch after moving: days stay as sharp as they were, months and years become the calendar unit they fall in. */
function moved(from: Value, [low, high]: readonly [number, number], unit: Unit, dir: number): Value {
  const [lo, hi] = [from.lo ?? from.hi!, from.hi ?? from.lo!]
  const [near, far] = dir > 0 ? [low, high] : [high, low]
  const start = backBy(lo, -dir * near, unit)
  const end = backBy(hi, -dir * far, unit)
  const vague = low !== high
  switch (unit) {
    case 'minute': return value(lo, hi, hi === lo ? 'day' : from.granularity)
    case 'hour': {
      const near = high <= SAME_DAY
      return near ? value(lo, hi, from.granularity) : dir > 0 ? value(lo, hi + Math.ceil(high / 24), 'days', { approx: true }) : value(lo - Math.ceil(high / 24), hi, 'days', { approx: true })
    }
    case 'day': return value(start, end, vague ? 'vague_period' : start === end ? 'day' : from.granularity === 'day' ? 'days' : from.granularity, { approx: vague || from.approx })
    case 'week': case 'weekend': return value(start, end, start === end ? 'day' : 'vague_period', { approx: true })
    case 'month': {
      const [a, b] = [civilOf(start), civilOf(end)]
      return value(dayOf(a.year, a.month, 1), dayOf(b.year, b.month + 1, 1) - 1, a.year === b.year && a.month === b.month ? 'month' : 'vague_period', { approx: true })
    }
    case 'quarter': return value(addMonths(start, -1), addMonths(end, 1), 'vague_period', { approx: true })
    case 'year': case 'decade': case 'century': {
      const [a, b] = [civilOf(start), civilOf(end)]
      return value(dayOf(a.year, 1, 1), dayOf(b.year, 12, 31), a.year === b.year ? 'year' : 'vague_period', { approx: unit !== 'year' || vague })
    }
  }
}

/** "drie weken na de aanslag": the event's words are the anchor; its date, when the text told it, gives the interval. */
export const afterEvent: Maker = caught => {
  const unit = caught.unit()
  const few = caught.number('FEW') !== undefined
  const count = caught.number('N', 'HALF') ?? (caught.set('count') || 1)
  const dir = caught.set('dir')
  // "in de weken na de aanslag" begins with the attack itself.
  const counts: readonly [number, number] = caught.set('while') === 1 ? [0, 9] : few ? [2, 9] : [count, count]
  return fromEvent(caught, told => moved(told, counts, unit, dir), counts[0] === counts[1] ? granularityOf(unit) : 'vague_period')
}

/** "de avond na de aanslag" is the same evening or that of the next day; "kort na", "op de dag van" stay near. */
export const nearEvent: Maker = caught => fromEvent(caught, told => ({
  ...told,
  lo: told.lo! + caught.set('from'),
  hi: told.hi! + caught.set('to'),
  granularity: told.lo === told.hi && caught.set('from') === caught.set('to') ? 'day' : 'days',
}), caught.set('from') === caught.set('to') ? 'day' : 'days')

function fromEvent(caught: Caught, count: (told: Value) => Value, granularity: Value['granularity']): Expression {
  const { event } = caught
  return context => {
    const anchor = event
    const told = event && context.eventDate(event.start, event.end)
    if (!told || told.value.lo === null || told.value.hi === null) return value(null, null, granularity, { kind: 'anchored', ...(anchor ? { anchor } : {}) })
    const { days: _, edtf: __, relation: ___, ...bare } = told.value
    return { ...count({ ...bare, relation: 'at' }), kind: 'anchored', ...(anchor ? { anchor } : {}) }
  }
}

/** "dat jaar", "die dag", "that week": the unit in which the last date told lies. */
export const that: Maker = caught => {
  const unit = caught.unit()
  return context => {
    const last = lastTold(context)
    if (!last) return value(null, null, granularityOf(unit), { kind: 'anchored' })
    const { lo, hi } = last.value
    const kept = { kind: 'anchored', anchor: { date: last.index } } as const
    if (unit === 'day' || unit === 'hour' || unit === 'minute') return value(lo, hi, lo === hi ? 'day' : last.value.granularity, kept)
    return value(unitAround(lo!, unit, 0, true)[0], unitAround(hi!, unit, 0, true)[1], granularityOf(unit), kept)
  }
}

/** "11 oktober dat jaar". */
export const dayThatYear: Maker = caught => {
  const month = caught.number('MONTH')!
  const date = caught.number('DAY')
  const steps = caught.set('dir')
  return context => {
    const last = lastTold(context)
    if (!last) return date === undefined ? value(null, null, 'month', { kind: 'anchored' }) : dayWithoutYear(context, month, date, 0)
    const year = civilOf(last.value.hi!).year + steps
    const kept = { kind: 'anchored', anchor: { date: last.index } } as const
    if (date === undefined) return value(dayOf(year, month, 1), dayOf(year, month + 1, 1) - 1, 'month', kept)
    const found = dayOf(year, month, date)
    return civilOf(found).month === month ? value(found, found, 'day', kept) : undefined
  }
}

/** "sindsdien", "since then": from the last date told up to the publication. */
export const sinceThen: Maker = caught => context => {
  const last = lastTold(context)
  const more = { kind: 'anchored', relation: caught.option('relation') === 'after' ? 'after' : 'since', ...(last ? { anchor: { date: last.index } } : {}) } as const
  return value(last?.value.lo ?? null, context.ref?.hi ?? null, 'ongoing', more)
}

/** A clock time by itself belongs to the day told last. */
export const clock: Maker = caught => context => {
  const last = lastTold(context, told => told.granularity === 'day' || told.granularity === 'days' || told.granularity === 'weekday_set')
  if (!last) return value(null, null, 'minute', { kind: 'anchored' })
  const { lo, hi, days } = last.value
  // After "zaterdagmiddag" one o'clock at night is Sunday; the words may also mean the night before.
  const night = caught.set('night') === 1 || caught.number('BYPART') === NIGHT
  const rolled = night && lo !== null && hi !== null && lo === hi ? { lo, hi: hi + 1 } : { lo, hi }
  return value(rolled.lo, rolled.hi, 'minute', { kind: 'anchored', anchor: { date: last.index }, ...(days ? { days } : {}) })
}

/** The last date told before, when it is a stretch with both ends. */
function lastTold(context: Context, fits: (told: Value) => boolean = () => true): Earlier | undefined {
  for (let at = context.earlier.length - 1; at >= 0; at--) {
    const told = context.earlier[at]!
    if (context.sentence - told.sentence > REACH) return undefined
    const { lo, hi, kind, relation, granularity } = told.value
    if (lo === null || hi === null || kind === 'vague' || kind === 'never' || granularity === 'minute') continue
    if ((relation === 'at' || relation === 'by' || relation === 'before') && fits(told.value)) return told
  }
  return undefined
}
