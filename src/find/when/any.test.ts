// What holds for dates and figures of any text: true spans, an answer always, the same one twice, and in time.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DateValue } from '../../model/date.ts'
import { dayOfIso } from '../../model/day.ts'
import { when as nlWhen } from '../../lang/nl/when.ts'
import { when as enWhen } from '../../lang/en/when.ts'
import { numbers as nlNumbers } from '../../lang/nl/numbers.ts'
import { numbers as enNumbers } from '../../lang/en/numbers.ts'
import { findQuantities } from '../counts/index.ts'
import { plainSentences } from '../counts/plainSentences.ts'
import { findDates } from './index.ts'

const languages = [{ when: nlWhen, numbers: nlNumbers }, { when: enWhen, numbers: enNumbers }] as const
const published: DateValue = { earliest: '2021-08-01', latest: '2021-08-31', granularity: 'month', relation: 'at', approx: false, because: 'test' }

/** Random strings rarely hold a date, so most of these texts are made of the grammar's own words. */
const text = fc.array(fc.oneof(
  fc.constantFrom(...languages.flatMap(({ when, numbers }) => [...Object.values(when.classes).flatMap(list => Object.keys(list)), ...Object.keys(numbers.vague), ...numbers.modifiers.map(row => row.words)])),
  fc.constantFrom('van', 'tot', 'op', 'de', 'in', 'nacht', 'between', 'and', 'the', 'of', 'sinds', '-', ',', '.', '(', ')', '\n', "'", 'na', 'after', 'de aanslag', '2015', '31', '0', '99999999999999999999', '1.000', '30 februari', 'May', 'Friday'),
  fc.nat({ max: 3000 }).map(String),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
), { maxLength: 40 }).map(words => words.join(' '))

describe('dates and figures of any text', () => {
  it('never throw, fetch their own words, and come out the same twice', () => {
    fc.assert(fc.property(text, fc.option(fc.constant(published), { nil: undefined }), (source, date) => {
      const sentences = plainSentences(source)
      for (const { when, numbers } of languages) {
        const dates = findDates(sentences, source, date, when, numbers)
        const figures = findQuantities(sentences, source, numbers)
        for (const found of [...dates, ...figures]) expect(source.slice(found.start, found.end)).toBe(found.text)
        for (const { earliest, latest, candidates } of dates) {
          if (earliest !== null) expect(dayOfIso(earliest)).toBeDefined()
          if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true)
          for (const day of candidates ?? []) expect(earliest! <= day && day <= latest!).toBe(true)
        }
        expect(dates.every((found, index) => index === 0 || found.start >= dates[index - 1]!.end)).toBe(true)
        expect(findDates(sentences, source, date, when, numbers)).toEqual(dates)
        expect(findQuantities(sentences, source, numbers)).toEqual(figures)
      }
    }), { numRuns: 400 })
  })

  it('take time in proportion to the text', { timeout: 60_000 }, () => {
    const hostile = ['2001, ', 'drie weken na de aanslag op de ', 'tussen 2015 en ', 'vrijdag ', '1-', 'two hundred and ', "'s avonds ", 'honderd', '(27) ', 'de nacht van ']
    for (const piece of hostile) {
      for (const { when, numbers } of languages) {
        const cost = (times: number) => {
          const source = piece.repeat(times)
          const sentence = { index: 0, block: 0, tokens: [], parsed: false, start: 0, end: source.length }
          const start = performance.now()
          findDates([sentence], source, published, when, numbers)
          findQuantities([sentence], source, numbers)
          return performance.now() - start
        }
        cost(200)
        const [small, large] = [cost(500), cost(4000)]
        // Eight times the text; forty leaves room for a busy machine and still catches a square.
        expect(large, piece).toBeLessThan(Math.max(small, 5) * 40)
      }
    }
  })
})

describe('rows', () => {
  it('have an example of their own in which they are found', () => {
    for (const { when, numbers } of languages) {
      const silent = when.layers.flat().filter(rule => {
        const found = findDates(plainSentences(rule.example), rule.example, published, when, numbers)
        return !found.some(date => date.because === `${when.id}/when/${rule.id}`)
      })
      expect(silent.map(rule => `${rule.id}: ${rule.example}`)).toEqual([])
    }
    for (const { numbers } of languages) {
      const silent = numbers.modifiers.filter(row => !findQuantities(plainSentences(row.example), row.example, numbers).some(figure => figure.because === `${numbers.id}/counts/${row.id}`))
      expect(silent.map(row => `${row.id}: ${row.example}`)).toEqual([])
    }
  })
})
