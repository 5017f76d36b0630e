// What a stretch of an article offers to be added as: its dates, numbers and actors, as they were found there.
import type { SourceAnswer } from '../api/types.ts'

export interface Offer {
  readonly field: string
  readonly start: number
  readonly end: number
  readonly quote: string
  /** The value as one would write it. */
  readonly typed: string
}

const most = 9
const digits = /\d[\d.,]*\d|\d/g

export function offersIn({ reading }: Pick<SourceAnswer, 'reading'>, span: { readonly start: number; readonly end: number }): Offer[] {
  const text = reading.source.text.slice(span.start, span.end)
  const inside = ({ start, end }: { readonly start: number; readonly end: number }): boolean => span.start <= start && end <= span.end
  const dates = reading.dates.flatMap((date) => (date.evidence !== null && inside(date.evidence) ? [{ ...date.evidence, typed: date.edtf ?? (date.earliest === date.latest ? date.earliest : null) }] : []))
  const numbers = [...text.matchAll(digits)].map((found) => ({ start: span.start + found.index, end: span.start + found.index + found[0].length, quote: found[0] })).filter((number) => !dates.some((date) => date.start <= number.start && number.end <= date.end))
  const actors = reading.actors.flatMap(({ mentions }) => mentions.filter(inside)).toSorted((a, b) => a.start - b.start)
  const offer = (field: string, { start, end, quote }: { readonly start: number; readonly end: number; readonly quote: string }, typed = quote): Offer => ({ field, start, end, quote, typed })
  return [
    ...numbers.flatMap((number) => [offer('event.casualty.killed', number), offer('event.casualty.wounded', number)]),
    ...dates.flatMap((date) => (date.typed === null ? [] : [offer('event.date', date, date.typed)])),
    ...actors.map((actor) => offer('event.role.target', actor)),
  ].slice(0, most)
}
