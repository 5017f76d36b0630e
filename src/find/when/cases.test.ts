// Runs the date cases, and checks day numbers.
import { describe, expect, it } from 'vitest'
import { dateCases } from '../../../tests/cases/dates.ts'
import { testCases } from '../../../tests/cases/run.ts'
import { dayOfIso, isoOf } from '../../model/day.ts'

testCases(dateCases)

describe('day numbers', () => {
  it('agree with the calendar both ways', () => {
    for (const iso of ['0001-01-01', '1582-10-15', '1900-02-28', '1969-12-31', '2000-02-29', '2021-08-27', '9999-12-31']) expect(isoOf(dayOfIso(iso)!)).toBe(iso)
    expect(dayOfIso('2021-02-29')).toBeUndefined()
  })
})
