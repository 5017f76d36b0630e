// Thermometer: Dutch time values, against English gold that was projected on the same sentence; the day of publication is given.
import { createKroniek } from '../../src/kroniek.ts'
import type { DateMention } from '../../src/model/date.ts'
import { readText } from '../../src/read/index.ts'
import { jsonLines } from '../corpora.ts'
import { add, matched, type Score, type Thermometer } from './score.ts'

interface Line { readonly doc: string; readonly dct: string; readonly nl: string; readonly is_dct_line: boolean; readonly timex: readonly { readonly type: string; readonly value: string }[] }

export function dutchTimes(details: (line: string) => void): Thermometer {
  const kroniek = createKroniek()
  const rows: Record<string, Score> = {}
  for (const { doc, dct, nl, is_dct_line, timex } of jsonLines<Line>('meantime_nl_timex.jsonl')) {
    // The line with the date is the date of publication itself, which is given here.
    if (is_dct_line) continue
    const dates = kroniek.trace(readText(nl, { name: doc, language: 'nl', published: dct }).source).layers.dates ?? []
    const found = dates.map(timexValue).filter((value) => value !== null)
    const gold = timex.map(({ value }) => value.replace(/(?<=^\d{4}-\d{2}-\d{2})T.*$/, ''))
    // A gold expression without a value asks only that something was seen.
    const score = (keep: (value: string) => boolean): Score => {
      const [a, b] = [found.filter(keep), gold.filter((value) => value === '' || keep(value))]
      return { right: matched([...a].sort(), [...b].sort().reverse(), (one, other) => one === other || other === ''), found: a.length, gold: b.length }
    }
    const all = score(() => true)
    rows['all values'] = add(rows['all values'], all)
    rows['calendar values'] = add(rows['calendar values'], score((value) => /^\d{4}|^\d{3}$/.test(value)))
    if (all.right < all.found || all.right < all.gold) details(`gold ${gold.join(', ') || '-'}; found ${dates.map((date) => `${date.text} = ${timexValue(date) ?? '-'}`).join(', ') || '-'}`)
  }
  return { name: 'dutch-times', measures: 'values of time expressions in a Dutch sentence, as TIMEX3 (day of a part of day)', rows, must: { row: 'all values', f1: 0.78 } }
}

/** As TimeML writes it; null for what has no value there. */
export function timexValue({ kind, granularity, earliest, latest, relation, edtf, text, because }: DateMention): string | null {
  if (kind === 'frequency' || kind === 'never') return null
  if (kind === 'duration' || kind === 'anchored') return durationOf(text)
  if (kind === 'vague') return because.endsWith('/now') ? 'PRESENT_REF' : 'PAST_REF'
  if (relation === 'since' && edtf?.endsWith('/..')) return edtf.slice(0, -3).replace('~', '')
  const day = earliest ?? latest
  if (day === null) return null
  switch (granularity) {
    case 'minute': case 'day': return day
    case 'month': return day.slice(0, 7)
    case 'year': return relation === 'before' && earliest === null ? String(Number(day.slice(0, 4)) + 1) : day.slice(0, 4)
    case 'decade': return durationOf(text) ?? day.slice(0, 3)
    case 'week': return isoWeek(day)
    case 'season': return `${day.slice(0, 4)}-${['WI', 'SP', 'SU', 'FA'][Math.floor((Number(day.slice(5, 7)) % 12) / 3)]!}`
    case 'days': case 'weekday_set': case 'vague_period': case 'ongoing': case 'unknown': return durationOf(text)
  }
}

const numbers: Readonly<Record<string, number>> = { een: 1, één: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10, afgelopen: 1 }
const units: Readonly<Record<string, readonly [factor: number, letter: string]>> = { dag: [1, 'D'], week: [1, 'W'], weken: [1, 'W'], maand: [1, 'M'], jaar: [1, 'Y'], decennium: [10, 'Y'], eeuw: [100, 'Y'] }

/** "vijf jaar na …" is a P5Y; null where no number of days, weeks, months or years is said. */
function durationOf(text: string): string | null {
  const [, count, unit] = /(\S+) (dag|week|weken|maand|jaar|decennium|eeuw)/.exec(text.toLowerCase()) ?? []
  const amount = count === undefined ? undefined : numbers[count] ?? (/^\d+$/.test(count) ? Number(count) : undefined)
  if (amount === undefined || unit === undefined) return null
  const [factor, letter] = units[unit]!
  return `P${amount * factor}${letter}`
}

function isoWeek(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  // The week belongs to the year of its Thursday.
  date.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7))
  const year = date.getUTCFullYear()
  const week = Math.ceil(((date.getTime() - Date.UTC(year, 0, 1)) / 86_400_000 + 1) / 7)
  return `${year}-W${String(week).padStart(2, '0')}`
}
