// Distances from the publication: "zes jaar geleden", "de afgelopen twee weken", "over drie dagen", "al vijf jaar".
import { addMonths, civilOf, dayOf, monthLength } from '../../../model/day.ts'
import type { Context } from '../value.ts'
import { fromPublished, value } from '../value.ts'
import { backBy, granularityOf } from './deictic.ts'
import type { Caught, Maker, Unit } from './slots.ts'

/** "enkele" and "een paar" are at least two and fewer than ten. */
const FEW = { low: 2, high: 9 } as const

/** How the number is meant: "ruim twee" lies beyond two, "bijna zes" just short of six. */
type Fuzz = 'more' | 'less' | 'about' | 'exact'

/**
 * The stretch that "N units ago" may mean: the calendar unit for months and years, days around it for weeks.
 * "ruim" reaches from the start of that unit to the exact distance; "bijna" from the exact distance to half a unit later.
 */
export const ago: Maker = caught => {
  const unit = caught.unit()
  const { low, high } = amount(caught)
  const fuzz = caught.word('FUZZ') as Fuzz | undefined
  // "jaren geleden" tells the nearest day that fits, and no farthest.
  if (caught.set('endless') === 1) return context => fromNowhere(context, reference => backBy(reference, low, unit))
  const vague = low !== high
  const approx = vague || (fuzz !== undefined && fuzz !== 'exact') || unit !== 'day'
  return context => fromPublished(context, vague && unit === 'day' ? 'vague_period' : granularityOf(unit), reference =>
    vague ? [backBy(reference, high, unit), backBy(reference, low, unit)] : around(reference, low, unit, fuzz), { approx })
}

function fromNowhere(context: Context, last: (reference: number) => number) {
  return value(null, context.ref ? last(context.ref.hi) : null, 'vague_period', { kind: 'relative', anchor: 'published', relation: 'before', approx: true })
}

function around(reference: number, count: number, unit: Unit, fuzz: Fuzz | undefined): readonly [number, number] {
  const exact = backBy(reference, count, unit)
  const { year, month } = civilOf(exact)
  if (fuzz === 'exact') {
    const slack = unit === 'year' || unit === 'decade' ? 7 : unit === 'month' ? 3 : 0
    return [exact - slack, exact + slack]
  }
  switch (unit) {
    case 'minute': return [reference, reference]
    case 'hour': return count < 6 ? [reference - 1, reference] : [exact, Math.max(exact, reference - Math.floor(count / 24))]
    case 'day': return fuzz === undefined ? [exact, exact] : [exact - 1, exact + 1]
    case 'week': case 'weekend': return fuzz === 'more' ? [exact - 6, exact] : fuzz === 'less' ? [exact, exact + 6] : [exact - 3, exact + 3]
    case 'month': case 'quarter':
      return fuzz === 'more' ? [addMonths(exact, -1), exact] : fuzz === 'less' ? [exact, addMonths(exact, 1)] : [dayOf(year, month, 1), dayOf(year, month, monthLength(year, month))]
    case 'year':
      if (fuzz === 'more') return [Math.min(dayOf(year, 1, 1), addMonths(exact, -6)), exact]
      if (fuzz === 'less') return [exact, addMonths(exact, 6)]
      return Number.isInteger(count) ? [dayOf(year, 1, 1), dayOf(year, 12, 31)] : [addMonths(exact, -3), addMonths(exact, 3)]
    case 'decade': return [dayOf(year - 2, 1, 1), dayOf(year + 2, 12, 31)]
    case 'century': return [dayOf(year - 20, 1, 1), dayOf(year + 20, 12, 31)]
  }
}

function amount(caught: Caught): { readonly low: number; readonly high: number } {
  const count = caught.number('N', 'HALF')
  if (count === undefined) return caught.number('FEW') === undefined ? { low: caught.set('low') || 1, high: caught.set('high') || 1 } : FEW
  return { low: count, high: caught.number('N2') ?? count }
}

/** "de afgelopen twee jaar" is counted; "de afgelopen jaren" tells no start when it speaks of years. */
export const span: Maker = caught => {
  const unit = caught.unit()
  const counted = caught.number('N', 'HALF', 'FEW') !== undefined
  const { high } = counted ? amount(caught) : { high: unit === 'day' ? 7 : unit === 'week' ? 8 : 6 }
  const endless = !counted && (unit === 'year' || unit === 'decade' || unit === 'century')
  return context => {
    const more = { approx: true, relation: 'during' } as const
    if (endless) return value(null, context.ref?.hi ?? null, 'vague_period', { kind: 'relative', anchor: 'published', ...more })
    return fromPublished(context, counted ? granularityOf(unit) : 'vague_period', reference => [backBy(reference, high, unit), reference], more)
  }
}

/** "over twee weken", "binnen een maand"; `within` starts at the publication. */
export const ahead: Maker = caught => {
  const unit = caught.unit()
  const { low, high } = amount(caught)
  const within = caught.set('within') === 1
  return context => fromPublished(context, within ? 'vague_period' : granularityOf(unit), reference => {
    const [lo, hi] = [backBy(reference, -low, unit), backBy(reference, -high, unit)]
    if (within) return [reference, hi]
    return unit === 'day' ? [lo, hi] : [around(reference, -low, unit, undefined)[0], around(reference, -high, unit, undefined)[1]]
  }, { approx: unit !== 'day', ...(within ? { relation: 'by' as const } : {}) })
}

/** "al drie jaar", "zeven jaar durende": began so long ago and goes on. Without a number no start is told. */
export const lasting: Maker = caught => {
  const unit = caught.unit()
  const counted = caught.number('N', 'HALF', 'FEW') !== undefined
  const { high } = amount(caught)
  return context => {
    const more = { approx: true, relation: 'since' } as const
    if (!counted) return openStart(context, more)
    return fromPublished(context, 'ongoing', reference => {
      const from = backBy(reference, high, unit)
      return [unit === 'year' ? dayOf(civilOf(from).year, 1, 1) : from, reference]
    }, more)
  }
}

function openStart(context: Context, more: { readonly approx: true; readonly relation: 'since' }) {
  return value(null, context.ref?.hi ?? null, 'ongoing', { kind: 'relative', anchor: 'published', ...more })
}
