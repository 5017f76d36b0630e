// How often a value is right, by field and band: cross-fitted, with Wilson intervals.
import { wilson } from '../../bench/wilson.ts'
import type { Weights } from '../../src/bands/weigher.ts'
import { fields } from '../../src/bands/values.ts'
import { bandCounts, type Weighed } from './crossFit.ts'

export function bandTable(weighed: readonly Weighed[], thresholds: Pick<Weights, 'solid' | 'likely'>): string {
  const row = (name: string, of: readonly Weighed[]): string => [name.padEnd(16), ...bandCounts(of, thresholds).map(({ right, all }) => {
    const [low, high] = wilson(right, all)
    return all === 0 ? '—'.padStart(24) : `${(right / all).toFixed(2)} (${low.toFixed(2)}-${high.toFixed(2)}) ${String(right).padStart(4)}/${String(all).padEnd(4)}`.padStart(24)
  })].join('  ')
  return [
    `${''.padEnd(16)}  ${['solid', 'likely', 'doubtful'].map((it) => it.padStart(24)).join('  ')}`,
    row('all', weighed), row('Dutch', weighed.filter(({ corpus }) => corpus === 'raw_nl')), row('English', weighed.filter(({ corpus }) => corpus !== 'raw_nl')),
    ...fields.map((field) => row(field, weighed.filter((it) => it.field === field))),
  ].join('\n')
}
