// Many events on a short line: counted by day, week, month, quarter, year or tens of years. What is vaguer than a column is never put in one: it is counted apart, over all columns that it may fall in.
import type { Window } from './scale.ts'

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade'

export interface Bin<G extends string> {
  /** First and last day. */
  readonly from: number
  readonly to: number
  readonly counts: Readonly<Partial<Record<G, number>>>
  readonly total: number
  /** Vaguer events that may fall in it. */
  readonly vague: number
}

export interface Binned<G extends string> {
  readonly unit: Unit
  readonly bins: readonly Bin<G>[]
  readonly top: number
  readonly topVague: number
  readonly vague: number
}

const lengths: readonly (readonly [Unit, number])[] = [['day', 1], ['week', 7], ['month', 30], ['quarter', 91], ['year', 365], ['decade', 3652]]
const dayLength = 86_400_000

/** `most`: how many columns fit. */
export function binned<G extends string>(items: readonly { readonly from: number; readonly to: number; readonly group: G }[], { from, to }: Window, most: number): Binned<G> {
  const [unit] = lengths.find(([, length]) => (to - from) / length <= most) ?? lengths.at(-1)!
  const starts = startsOf(unit, from, to)
  const bins = starts.slice(0, -1).map((start, index) => ({ from: start, to: starts[index + 1]! - 1, counts: {} as Partial<Record<G, number>>, total: 0, vague: 0 }))
  // Rises and falls of the number of vague events that cover a column.
  const rises = Array.from({ length: bins.length + 1 }, () => 0)
  let vague = 0
  for (const item of items) {
    if (item.to < starts[0]! || item.from > starts.at(-1)! - 1) continue
    const [first, last] = [indexOf(starts, item.from), indexOf(starts, item.to)]
    if (first === last && item.from >= starts[0]! && item.to < starts.at(-1)!) {
      const bin = bins[first]!
      bin.counts[item.group] = (bin.counts[item.group] ?? 0) + 1
      bin.total++
    } else {
      vague++
      rises[Math.max(0, first)]!++
      rises[Math.min(bins.length, last + 1)]!--
    }
  }
  let covering = 0
  for (const [index, bin] of bins.entries()) bin.vague = covering += rises[index]!
  return { unit, bins, vague, top: Math.max(1, ...bins.map(({ total }) => total)), topVague: Math.max(0, ...bins.map((it) => it.vague)) }
}

/** Index of the column that a day is in, kept within the columns. */
function indexOf(starts: readonly number[], day: number): number {
  let [low, high] = [0, starts.length - 2]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= day) low = middle
    else high = middle - 1
  }
  return low
}

/** First days of the columns from the one that `from` is in, and of the one after the last. */
function startsOf(unit: Unit, from: number, to: number): number[] {
  const starts: number[] = []
  for (let n = 0; n < 5000; n++) {
    const start = startOf(unit, from, n)
    starts.push(start)
    if (start > to) break
  }
  return starts
}

function startOf(unit: Unit, from: number, n: number): number {
  const date = new Date(Math.floor(from) * dayLength)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()]
  const dayOf = (y: number, m: number): number => Math.round(Date.UTC(y, m, 1) / dayLength)
  switch (unit) {
    case 'day': return Math.floor(from) + n
    // Weeks begin on Monday; day 0 was a Thursday.
    case 'week': return Math.floor((from + 3) / 7) * 7 - 3 + n * 7
    case 'month': return dayOf(year, month + n)
    case 'quarter': return dayOf(year, Math.floor(month / 3) * 3 + n * 3)
    case 'year': return dayOf(year + n, 0)
    case 'decade': return dayOf(Math.floor(year / 10) * 10 + n * 10, 0)
  }
}
