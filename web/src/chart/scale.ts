// Days on a line: from ISO days to places and back, with round ticks.
import type { LanguageId } from '../../../src/model/source.ts'

export const dayOf = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000)

export const isoOf = (day: number): string => new Date(Math.round(day) * 86_400_000).toISOString().slice(0, 10)

export interface Window { readonly from: number; readonly to: number }

export interface Tick { readonly day: number; readonly label: string }

const dayLength = 86_400_000

/** Ticks at round days, months, years or tens of years: at most about `most`. */
export function ticksOf({ from, to }: Window, most: number, language: LanguageId): Tick[] {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB'
  const days = Math.max(1, to - from)
  const steps: readonly { readonly length: number; readonly unit: 'day' | 'month' | 'year'; readonly by: number }[] = [
    { length: 1, unit: 'day', by: 1 }, { length: 7, unit: 'day', by: 7 }, { length: 30, unit: 'month', by: 1 }, { length: 91, unit: 'month', by: 3 },
    ...[1, 2, 5, 10, 20, 50, 100].map((by) => ({ length: 365 * by, unit: 'year' as const, by })),
  ]
  const step = steps.find(({ length }) => days / length <= most) ?? steps.at(-1)!
  const first = new Date(from * dayLength)
  const ticks: Tick[] = []
  const shape: Intl.DateTimeFormatOptions = step.unit === 'day' ? { day: 'numeric', month: 'short' } : step.unit === 'month' ? { month: 'short', year: 'numeric' } : { year: 'numeric' }
  for (let n = 0; n < 400; n++) {
    const date = step.unit === 'day'
      ? new Date((Math.ceil(from / step.by) * step.by + n * step.by) * dayLength)
      : step.unit === 'month' ? new Date(Date.UTC(first.getUTCFullYear(), Math.ceil(first.getUTCMonth() / step.by) * step.by + n * step.by, 1)) : new Date(Date.UTC(Math.ceil(first.getUTCFullYear() / step.by) * step.by + n * step.by, 0, 1))
    const day = Math.round(date.getTime() / dayLength)
    if (day > to) break
    if (day >= from) ticks.push({ day, label: new Intl.DateTimeFormat(locale, { ...shape, timeZone: 'UTC' }).format(date) })
  }
  return ticks
}
