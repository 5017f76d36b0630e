// Dates told from the day of publication: weekdays, yesterday, this and last week, and parts of longer stretches.
import { addMonths, civilOf, dayOf, isoOf, mondayOf, weekdayOf } from '../../../model/day.ts'
import type { Granularity } from '../../../model/date.ts'
import type { Context, Value } from '../value.ts'
import { fromPublished, value } from '../value.ts'
import type { Maker, Unit } from './slots.ts'

/** "vrijdag": the last one up to the day of publication; with several days of publication all that fit are candidates. */
export const weekday: Maker = caught => {
  const wanted = caught.number('WEEKDAY', 'WEEKDAYPART')!
  const dir = caught.set('dir')
  return context => weekdayValue(context, wanted, dir || (context.future ? 1 : 0), 0)
}

/** "zaterdagnacht" is told of the night before and of the night after: both days stay in. */
export const weekdayNight: Maker = caught => {
  const wanted = caught.number('WEEKDAYNIGHT')!
  return context => weekdayValue(context, wanted, caught.set('dir'), 1)
}

/** "in de nacht van maandag op dinsdag": both days. */
export const nightBetween: Maker = caught => {
  const first = caught.number('WEEKDAY')!
  const second = caught.number('WEEKDAY2', 'WEEKDAYNIGHT')!
  return context => (second - first + 7) % 7 === 1 ? weekdayValue(context, second, caught.set('dir'), -1) : undefined
}

/** `beside` adds the day after (1) or before (-1) the weekday. */
function weekdayValue(context: Context, wanted: number, dir: number, beside: number): Value {
  const open = { kind: 'relative', anchor: 'published' } as const
  if (!context.ref) return value(null, null, beside === 0 ? 'day' : 'days', open)
  const dayFrom = (reference: number) => dir > 0
    ? reference + ((wanted - weekdayOf(reference) + 6) % 7) + 1
    : reference - (dir < 0 ? ((weekdayOf(reference) - wanted + 6) % 7) + 1 : (weekdayOf(reference) - wanted + 7) % 7)
  const [first, last] = [dayFrom(context.ref.lo), dayFrom(context.ref.hi)]
  const [lo, hi] = [first + Math.min(beside, 0), last + Math.max(beside, 0)]
  if (first === last) return value(lo, hi, beside === 0 ? 'day' : 'days', open)
  // A year of publication has 53 such days: as a list they tell nobody anything.
  if (last - first > 92) return value(lo, hi, 'weekday_set', { ...open, approx: true })
  const days: number[] = []
  for (let at = first; at <= last; at += 7) {
    if (beside < 0) days.push(at - 1)
    days.push(at)
    if (beside > 0) days.push(at + 1)
  }
  return value(lo, hi, 'weekday_set', { ...open, days })
}

/** "vorige week maandag": a weekday of the calendar week `dir` weeks on. */
export const dayInWeek: Maker = caught => {
  const wanted = caught.number('WEEKDAY', 'WEEKDAYPART')!
  return context => {
    const result = fromPublished(context, 'day', reference => {
      const found = mondayOf(reference) + 7 * caught.set('dir') + wanted - 1
      return [found, found]
    })
    return result.lo === result.hi || result.lo === null || result.hi === null ? result : { ...result, granularity: 'weekday_set', days: stepped(result.lo, result.hi) }
  }
}

function stepped(lo: number, hi: number): number[] {
  const days: number[] = []
  for (let at = lo; at <= hi && days.length < 14; at += 7) days.push(at)
  return days
}

export const dayref: Maker = caught => {
  const offset = caught.number('DAYREF') ?? caught.set('offset')
  return context => fromPublished(context, 'day', reference => [reference + offset, reference + offset])
}

/** "vannacht" is the night that ended today, or with a cue of the future the night that begins. */
export const night: Maker = caught => context => fromPublished(context, 'days', reference =>
  context.future ? [reference, reference + 1] : [reference + caught.set('from'), reference + caught.set('to')])

export const unit: Maker = caught => {
  const name = caught.unit()
  const dir = caught.set('dir')
  const rolling = caught.set('rolling') === 1
  const edge = caught.option('edge')
  return context => {
    // "de laatste dag" is the last of something, not the past 24 hours.
    if (rolling && name === 'day') return undefined
    if (edge !== undefined) return endOf(context, name, edge)
    if (rolling && name !== 'weekend') {
      return fromPublished(context, name === 'week' ? 'week' : granularityOf(name), reference => [backBy(reference, 1, name), reference], { approx: true, relation: 'during' })
    }
    return fromPublished(context, granularityOf(name), reference => {
      const [lo, hi] = unitAround(reference, name, dir, context.future)
      // The running week or year ends with the text, unless it speaks of the future.
      return dir === 0 && !context.future && name !== 'weekend' ? [lo, Math.min(hi, reference)] : [lo, hi]
    })
  }
}

/** "het einde van het jaar": of the running one, which need not be over. */
function endOf(context: Context, name: Unit, which: string): Value {
  const granularity = granularityOf(name)
  return fromPublished(context, granularity, reference => {
    const [lo, hi] = unitAround(reference, name, 0, true)
    if (which === 'earlier') return [lo, reference]
    if (which === 'later') return [reference, hi]
    return thirdOf(lo, hi, granularity, which)
  }, { approx: true })
}

export function granularityOf(unit: Unit): Granularity {
  switch (unit) {
    case 'hour': case 'minute': return 'minute'
    case 'day': return 'day'
    case 'weekend': return 'days'
    case 'week': return 'week'
    case 'month': return 'month'
    case 'quarter': return 'season'
    case 'year': return 'year'
    case 'decade': return 'decade'
    case 'century': return 'vague_period'
  }
}

/** The calendar unit `steps` after the one in which the day lies. */
export function unitAround(reference: number, unit: Unit, steps: number, future = false): readonly [number, number] {
  const { year, month } = civilOf(reference)
  switch (unit) {
    case 'day': case 'hour': case 'minute': return [reference + steps, reference + steps]
    case 'week': {
      const monday = mondayOf(reference) + 7 * steps
      return [monday, monday + 6]
    }
    case 'weekend': {
      const saturday = mondayOf(reference) + 5
      // Early in the week "dit weekend" is the one just past.
      if (steps === 0) return !future && weekdayOf(reference) <= 3 ? [saturday - 7, saturday - 6] : [saturday, saturday + 1]
      if (steps > 0) return weekdayOf(reference) >= 6 ? [saturday + 7, saturday + 8] : [saturday, saturday + 1]
      return weekdayOf(reference) === 7 ? [saturday, saturday + 1] : [saturday - 7, saturday - 6]
    }
    case 'month': return [dayOf(year, month + steps, 1), dayOf(year, month + steps + 1, 1) - 1]
    case 'quarter': {
      const start = Math.floor((month - 1) / 3) * 3 + 1 + 3 * steps
      return [dayOf(year, start, 1), dayOf(year, start + 3, 1) - 1]
    }
    case 'year': return [dayOf(year + steps, 1, 1), dayOf(year + steps, 12, 31)]
    case 'decade': {
      const start = Math.floor(year / 10) * 10 + 10 * steps
      return [dayOf(start, 1, 1), dayOf(start + 9, 12, 31)]
    }
    case 'century': {
      const start = Math.floor((year - 1) / 100) * 100 + 1 + 100 * steps
      return [dayOf(start, 1, 1), dayOf(start + 99, 12, 31)]
    }
  }
}

/** So many units back; halves are allowed ("anderhalf jaar"). */
export function backBy(reference: number, count: number, unit: Unit): number {
  switch (unit) {
    case 'minute': return reference
    case 'hour': return reference - Math.ceil(count / 24)
    case 'day': return reference - Math.ceil(count)
    case 'week': case 'weekend': return reference - Math.round(count * 7)
    case 'month': return addMonths(reference, -Math.round(count))
    case 'quarter': return addMonths(reference, -Math.round(count * 3))
    case 'year': return addMonths(reference, -Math.round(count * 12))
    case 'decade': return addMonths(reference, -Math.round(count * 120))
    case 'century': return addMonths(reference, -Math.round(count * 1200))
  }
}

/** "begin mei", "eind 2019", "early this week": a part of what follows, never sharper than a third. */
export const edge: Maker = caught => {
  const which = caught.word('EDGE')!
  const part = caught.part(0)
  return context => {
    const inner = part.make(which === 'later' ? { ...context, future: true } : context)
    if (!inner || inner.lo === null || inner.hi === null) return inner && { ...inner, approx: true }
    if (which === 'earlier') return { ...inner, edtf: `${isoOf(inner.lo)}/${isoOf(inner.hi)}` }
    if (which === 'later') {
      const from = Math.max(inner.lo, context.ref?.lo ?? inner.lo)
      return from > inner.hi ? inner : { ...inner, lo: from }
    }
    const { edtf: _, days: __, ...rest } = inner
    const [lo, hi] = thirdOf(inner.lo, inner.hi, inner.granularity, which)
    return { ...rest, lo, hi, approx: which !== 'half1' && which !== 'half2' }
  }
}

function thirdOf(lo: number, hi: number, granularity: Granularity, which: string): readonly [number, number] {
  const { year } = civilOf(lo)
  if (which === 'half1' || which === 'half2') {
    const middle = granularity === 'year' ? dayOf(year, 7, 1) : lo + Math.floor((hi - lo + 1) / 2)
    return which === 'half1' ? [lo, middle - 1] : [middle, hi]
  }
  if (granularity === 'month') return which === 'start' ? [lo, lo + 9] : which === 'middle' ? [lo + 10, lo + 19] : [lo + 20, hi]
  if (granularity === 'year') {
    if (which === 'start') return [lo, Math.min(hi, dayOf(year, 5, 1) - 1)]
    return which === 'middle' ? [dayOf(year, 5, 1), Math.max(dayOf(year, 9, 1) - 1, dayOf(year, 5, 1))] : [Math.min(hi, dayOf(year, 9, 1)), hi]
  }
  if (granularity === 'decade') {
    if (which === 'start') return [lo, dayOf(year + 3, 12, 31)]
    return which === 'middle' ? [dayOf(year + 3, 1, 1), dayOf(year + 6, 12, 31)] : [dayOf(year + 6, 1, 1), hi]
  }
  // Thirds of a century are told in years.
  if (hi - lo > 10_000) {
    const years = Math.floor((civilOf(hi).year - year) / 3)
    return which === 'start' ? [lo, dayOf(year + years, 12, 31)] : which === 'middle' ? [dayOf(year + years, 1, 1), dayOf(year + 2 * years, 12, 31)] : [dayOf(year + 2 * years, 1, 1), hi]
  }
  const third = Math.max(1, Math.floor((hi - lo + 1) / 3))
  if (which === 'start') return [lo, Math.min(hi, lo + third)]
  return which === 'middle' ? [Math.min(hi, lo + third), Math.max(lo, hi - third)] : [Math.max(lo, hi - third), hi]
}

/** "vrijdag in de namiddag", "de avond van 3 mei": a part of a day is still that day. */
export const partOfDay: Maker = caught => {
  const part = caught.part(caught.set('part'))
  const isNight = caught.set('night') === 1
  return context => {
    const inner = part.make(context)
    if (!inner || !isNight || inner.lo === null || inner.hi === null) return inner
    // "in de nacht van vrijdag": the night after or before is not told.
    return inner.granularity === 'day' ? { ...inner, hi: inner.hi + 1, granularity: 'days' } : inner
  }
}
