// What a fact says: the words, and a number, day, place or actor where it is one.
import type { Span } from '../../model/span.ts'
import type { DateRecord, PlaceRecord, QuantityRecord } from '../../reading/reading.ts'
import type { View } from '../frames/view.ts'
import type { Who } from '../frames/who.ts'

export interface Value {
  readonly text: string
  readonly span: Span
  readonly quantity?: QuantityRecord
  readonly date?: DateRecord
  readonly place?: PlaceRecord
  readonly about?: string
  readonly who?: Who
  /** The tree ties the value to the word only by way of a neighbour. */
  readonly loose?: boolean
}

export const longestValue = 180

export function valueAt(view: View, span: Span): readonly Value[] {
  const text = view.text.slice(span.start, span.end)
  return text.length === 0 || text.length > longestValue ? [] : [{ text, span: { start: span.start, end: span.end } }]
}
