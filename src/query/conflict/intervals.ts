// Figures and dates as intervals: two that do not meet cannot both hold.
import type { QuantityRecord } from '../../reading/reading.ts'
import type { DateValueOf } from '../value.ts'

export interface Interval {
  readonly low: number
  readonly high: number
}

/** "About 2,000" leaves room for a fifth: it says no more than that. */
const about = 0.2

/** The numbers that a figure allows; null when it says no number. */
export function numbersOf({ op, low, best, high }: QuantityRecord): Interval | null {
  switch (op) {
    case 'exact': return best === null ? null : { low: best, high: best }
    case 'approx': return best === null ? null : { low: best * (1 - about), high: best * (1 + about) }
    case 'at_least': case 'more_than': return low === null ? null : { low, high: Infinity }
    case 'at_most': case 'fewer_than': return high === null && best === null ? null : { low: 0, high: (high ?? best)! }
    case 'between': return low === null || high === null ? null : { low, high }
    case 'vague': return low === null ? null : { low, high: high ?? Infinity }
    case 'none': return { low: 0, high: 0 }
    case 'unstated': return null
  }
}

/** The days that a date allows; null when it sets no bounds on both sides, or only says "about". */
export function daysOf({ earliest, latest, relation, approx }: DateValueOf): Interval | null {
  if (approx || earliest === null || latest === null || (relation !== 'at' && relation !== 'during')) return null
  return { low: Date.parse(earliest), high: Date.parse(latest) }
}

export function apart(a: Interval, b: Interval): boolean {
  return a.high < b.low || b.high < a.low
}
