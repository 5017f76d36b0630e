// Counting events in columns of time without making a vague date precise.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binned } from './bins.ts'
import { dayOf } from './scale.ts'

const year = { from: dayOf('2024-01-01'), to: dayOf('2024-12-31') }
const at = (from: string, to = from) => ({ from: dayOf(from), to: dayOf(to), group: 'attack' })

describe('columns of time', () => {
  it('are as fine as there is room for', () => {
    expect([400, 60, 20, 5, 1].map((most) => binned([], year, most).unit)).toEqual(['day', 'week', 'month', 'quarter', 'year'])
    expect(binned([], year, 20).bins).toHaveLength(12)
  })

  it('hold what surely falls in them; a month in a column of weeks, or a year in one of months, stays apart', () => {
    const months = binned([at('2024-03-04'), at('2024-03-01', '2024-03-31'), at('2024-01-01', '2024-12-31')], year, 20)
    expect(months.bins.map(({ total }) => total)).toEqual([0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    expect(months.bins.every(({ vague }) => vague === 1)).toBe(true)
    expect(binned([at('2024-03-01', '2024-03-31')], year, 60)).toMatchObject({ vague: 1, top: 1 })
  })

  it('lose none that can be seen', () => {
    const stretch = fc.tuple(fc.integer({ min: year.from - 400, max: year.to + 400 }), fc.integer({ min: 0, max: 500 })).map(([from, length]) => ({ from, to: from + length, group: 'x' }))
    fc.assert(fc.property(fc.array(stretch, { maxLength: 60 }), fc.integer({ min: 2, max: 400 }), (items, most) => {
      const { bins, vague } = binned(items, year, most)
      const seen = items.filter(({ from, to }) => to >= bins[0]!.from && from <= bins.at(-1)!.to).length
      expect(bins.reduce((sum, { total }) => sum + total, 0) + vague).toBe(seen)
      expect(Math.min(...bins.map((it) => it.vague))).toBeGreaterThanOrEqual(0)
    }))
  })
})
