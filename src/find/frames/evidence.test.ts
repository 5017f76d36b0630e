// Evidence is clause-sized: what is needed least is left out first.
import { expect, test } from 'vitest'
import { evidenceSpan, longestEvidence } from './evidence.ts'

test('covers all parts when they stand close together', () => {
  expect(evidenceSpan([{ start: 20, end: 30 }, { start: 40, end: 50 }, { start: 0, end: 5 }])).toEqual({ start: 0, end: 50 })
})

test('leaves out a part that would make it too long', () => {
  expect(evidenceSpan([{ start: 500, end: 510 }, { start: 520, end: 530 }, { start: 500 - longestEvidence, end: 310 }])).toEqual({ start: 500, end: 530 })
})

test('nothing to cover is a mistake of the caller', () => {
  expect(() => evidenceSpan([])).toThrow(RangeError)
})
