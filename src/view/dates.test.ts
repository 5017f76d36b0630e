// Dates in words: no more precise than the text.
import { expect, it } from 'vitest'
import type { DateRecord } from '../reading/reading.ts'
import { dateText } from './dates.ts'

const plain: DateRecord = { text: null, evidence: null, earliest: null, latest: null, candidates: [], granularity: 'day', relation: 'at', approx: false, anchor: null, edtf: null, because: 'nl/when' }

it('says since when, and not until when, where the text has no end', () => {
  const since: DateRecord = { ...plain, text: 'Sinds 2017', relation: 'since', granularity: 'ongoing', earliest: '2017-01-01', latest: '2023-10-12', edtf: '2017/..' }
  expect(dateText(since, 'nl')).toBe('sinds 2017')
  expect(dateText({ ...since, text: 'Since March 2019', earliest: '2019-03-01', edtf: '2019-03/..' }, 'en')).toBe('since March 2019')
  expect(dateText({ ...since, text: 'al zes jaar', approx: true, edtf: '2017-01-01~/..' }, 'nl')).toBe('sinds ± 1 januari 2017 («al zes jaar»)')
  expect(dateText({ ...since, latest: null, edtf: null }, 'nl')).toBe('sinds 1 januari 2017 – … («Sinds 2017»)')
})

it('names the last day that fits, also for what is told with the day after it', () => {
  const before: DateRecord = { ...plain, text: 'voor 1 juni', relation: 'before', latest: '2021-05-31' }
  expect(dateText(before, 'nl')).toBe('uiterlijk 31 mei 2021 («voor 1 juni»)')
  expect(dateText({ ...before, text: 'until 2015', relation: 'until', latest: '2015-12-31' }, 'en')).toBe('until 31 December 2015 («until 2015»)')
})
