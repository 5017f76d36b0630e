// The cases of dates: each gives sentences, and all dates that must be found in them.
import type { DateMention, DateValue } from '../../src/model/date.ts'
import { monthLength } from '../../src/model/day.ts'
import { findDates } from '../../src/find/when/dates.ts'
import { plainSentences } from '../../src/find/counts/plainSentences.ts'
import { orNone, type CaseKind } from './case.ts'
import { groundOf } from './ground.ts'

export const dateCases: CaseKind = {
  name: 'dates',
  files: ['nl', 'en'].map((id) => new URL(`../../src/find/when/when.${id}.cases.txt`, import.meta.url)),
  lines({ text, language, published }) {
    const { when, numbers } = groundOf(language).language
    return orNone(findDates(plainSentences(text), text, published === undefined ? undefined : publishedOn(published), when, numbers).map(line))
  },
}

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
