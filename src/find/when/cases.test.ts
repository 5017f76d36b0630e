// Runs the date cases: each gives sentences, and what must and must not be found in them.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { DateMention, DateValue } from '../../model/date.ts'
import { dayOfIso, isoOf, monthLength } from '../../model/day.ts'
import { when as nlWhen } from '../../lang/nl/when.ts'
import { when as enWhen } from '../../lang/en/when.ts'
import { numbers as nlNumbers } from '../../lang/nl/numbers.ts'
import { numbers as enNumbers } from '../../lang/en/numbers.ts'
import { plainSentences } from '../counts/plainSentences.ts'
import { findDates } from './dates.ts'

const languages = { nl: { when: nlWhen, numbers: nlNumbers }, en: { when: enWhen, numbers: enNumbers } } as const

/** `2021-08-27`, `2021-08` or `2021`, as precise as the source of a case says. */
function publishedOn(words: string): DateValue {
  const [year = 0, month, day] = words.split('-').map(Number)
  const two = (number: number) => String(number).padStart(2, '0')
  const earliest = `${year}-${two(month ?? 1)}-${two(day ?? 1)}`
  const last = month ?? 12
  const latest = `${year}-${two(last)}-${two(day ?? monthLength(year, last))}`
  return { earliest, latest, granularity: day ? 'day' : month ? 'month' : 'year', relation: 'at', approx: false, because: 'case' }
}

function line(date: DateMention): string {
  const interval = date.earliest === null && date.latest === null ? 'open'
    : date.earliest === date.latest ? date.earliest : `${date.earliest ?? ''}..${date.latest ?? ''}`
  return [
    `${date.text} =>`, date.kind, date.granularity, interval,
    ...(date.candidates ? [`${date.candidates.length} candidates`] : []),
    ...(date.relation === 'at' ? [] : [date.relation]),
    ...(date.approx ? ['approx'] : []),
    ...(typeof date.anchor === 'object' ? ['date' in date.anchor ? `from #${date.anchor.date + 1}` : `from "${date.anchor.words}"`] : []),
  ].join(' ')
}

for (const [id, { when, numbers }] of Object.entries(languages)) {
  describe(`dates in ${id}`, () => {
    const file = readFileSync(new URL(`./when.${id}.cases.txt`, import.meta.url), 'utf8')
    for (const block of file.split(/^# /m).slice(1)) {
      const [head = '', expected = ''] = block.split('\n==>\n')
      const [title = '', ...lines] = head.split('\n')
      const published = /^published: (.+)$/.exec(lines[0] ?? '')?.[1]
      const text = lines.slice(published === undefined ? 0 : 1).join('\n')
      it(title, () => {
        const found = findDates(plainSentences(text), text, published === undefined ? undefined : publishedOn(published), when, numbers)
        expect(found.map(line).join('\n') || '(none)').toBe(expected.trim())
      })
    }
  })
}

describe('day numbers', () => {
  it('agree with the calendar both ways', () => {
    for (const iso of ['0001-01-01', '1582-10-15', '1900-02-28', '1969-12-31', '2000-02-29', '2021-08-27', '9999-12-31']) expect(isoOf(dayOfIso(iso)!)).toBe(iso)
    expect(dayOfIso('2021-02-29')).toBeUndefined()
  })
})
