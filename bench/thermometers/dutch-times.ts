// Thermometer: Dutch time values, against English gold that was projected on the same sentence; the day of publication is given.
import { createKroniek } from '../../src/kroniek.ts'
import { readText } from '../../src/read/index.ts'
import { jsonLines } from '../corpora.ts'
import { add, matched, type Score, type Thermometer } from './score.ts'
import { goldValue, timexValues } from './timex.ts'

interface Line { readonly doc: string; readonly dct: string; readonly nl: string; readonly is_dct_line: boolean; readonly timex: readonly { readonly type: string; readonly value: string }[] }

export function dutchTimes(details: (line: string) => void): Thermometer {
  const kroniek = createKroniek()
  const rows: Record<string, Score> = {}
  for (const { doc, dct, nl, is_dct_line, timex } of jsonLines<Line>('meantime_nl_timex.jsonl')) {
    // The line with the date is the date of publication itself, which is given here.
    if (is_dct_line) continue
    const dates = kroniek.trace(readText(nl, { name: doc, language: 'nl', published: dct }).source).layers.dates ?? []
    const found = dates.flatMap(timexValues)
    const gold = timex.map(({ value }) => goldValue(value))
    // A gold expression without a value asks only that something was seen.
    const score = (keep: (value: string) => boolean): Score => {
      const [a, b] = [found.filter(keep), gold.filter((value) => value === '' || keep(value))]
      return { right: matched([...a].sort(), [...b].sort().reverse(), (one, other) => one === other || other === ''), found: a.length, gold: b.length }
    }
    const all = score(() => true)
    rows['all values'] = add(rows['all values'], all)
    rows['calendar values'] = add(rows['calendar values'], score((value) => /^\d{4}|^\d{3}$/.test(value)))
    if (all.right < all.found || all.right < all.gold) details(`gold ${gold.join(', ') || '-'}; found ${dates.map((date) => `${date.text} = ${timexValues(date).join(' … ') || '-'}`).join(', ') || '-'}`)
  }
  return { name: 'dutch-times', measures: 'values of time expressions in a Dutch sentence, as TIMEX3 (day of a part of day)', rows, must: { row: 'all values', f1: 0.78 } }
}
