// The cutting of a text at overlapping marks.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentsOf } from './segments.ts'

describe('segments', () => {
  it('give each piece the marks over it', () => {
    expect(segmentsOf(0, 10, [{ id: 'a', start: 1, end: 5 }, { id: 'b', start: 3, end: 8 }])).toEqual([
      { start: 0, end: 1, marks: [] }, { start: 1, end: 3, marks: ['a'] }, { start: 3, end: 5, marks: ['a', 'b'] }, { start: 5, end: 8, marks: ['b'] }, { start: 8, end: 10, marks: [] },
    ])
  })

  it('join to the whole text, and agree with asking each place', () => {
    const mark = fc.record({ id: fc.string({ minLength: 1, maxLength: 3 }), start: fc.integer({ min: -5, max: 60 }), end: fc.integer({ min: -5, max: 60 }) })
    fc.assert(fc.property(fc.array(mark, { maxLength: 30 }), (marks) => {
      const segments = segmentsOf(0, 50, marks)
      expect(segments[0]!.start).toBe(0)
      expect(segments.at(-1)!.end).toBe(50)
      for (const [index, { start, end, marks: over }] of segments.entries()) {
        expect(segments[index + 1]?.start ?? 50).toBe(end)
        expect(over.toSorted()).toEqual(marks.filter((it) => it.start <= start && it.end >= end && it.start < it.end).map(({ id }) => id).toSorted())
      }
    }))
  })
})
