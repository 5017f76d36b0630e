import { describe, expect, it } from 'vitest'
import { parseDate, publishedValue } from './published.ts'

describe('publication dates', () => {
  it.each([
    ['2021', { year: 2021 }],
    ['2021-08', { year: 2021, month: 8 }],
    ['2021-08-27', { year: 2021, month: 8, day: 27 }],
    ['2021-08-27T21:10:00+02:00', { year: 2021, month: 8, day: 27 }],
    ['27 augustus 2021', { year: 2021, month: 8, day: 27 }],
    ['vrijdag 27 aug. 2021, 14:05 uur', { year: 2021, month: 8, day: 27 }],
    ['Wednesday, October 2, 2019', { year: 2019, month: 10, day: 2 }],
    ['2nd October 2019', { year: 2019, month: 10, day: 2 }],
    ['mei 2020', { year: 2020, month: 5 }],
    ['27/08/2021', { year: 2021, month: 8, day: 27 }],
  ])('reads %j', (words, date) => {
    expect(parseDate(words)).toEqual(date)
  })

  it.each(['2021-13', '2021-02-30', '31 juni 2020', '08/09/2021', 'gisteren', '', '12 personen 2019', '20210827143', '2021-08-27 was een vrijdag'])('refuses %j', (words) => {
    expect(parseDate(words)).toBeNull()
  })

  it('reads figures day first where that is the custom', () => {
    expect(parseDate('08-09-2021', { dayFirst: true })).toEqual({ year: 2021, month: 9, day: 8 })
  })

  it('keeps a month a month', () => {
    expect(publishedValue({ year: 2020, month: 2 }, 'published/given')).toEqual({
      earliest: '2020-02-01', latest: '2020-02-29', granularity: 'month', relation: 'at', approx: false, edtf: '2020-02', because: 'published/given',
    })
  })
})
