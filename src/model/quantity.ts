// Quantities as the text gives them: never a bare integer.
import type { Span } from './span.ts'

export type Operator = 'exact' | 'approx' | 'at_least' | 'at_most' | 'more_than' | 'fewer_than' | 'between' | 'vague' | 'none' | 'unstated'

/** See the table of the codebook: "zo'n 2000" is approx -/2000/-, "zeker 156" is at_least 156/-/-, "tientallen" is vague 20/-/99. */
export interface Quantity {
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  readonly op: Operator
}

/** What a number counts. Only `count` may become a casualty or a size. */
export type QuantityKind = 'count' | 'age' | 'year' | 'time' | 'money' | 'percentage' | 'distance' | 'duration' | 'ordinal' | 'address' | 'stamp' | 'measure' | 'score' | 'other'

/** A number expression with its modifiers: the span covers "zeker 156", `head` covers "156". */
export interface QuantityMention extends Span {
  readonly text: string
  readonly sentence: number
  readonly kind: QuantityKind
  readonly value: Quantity
  readonly head: Span
  /** Index in the sentence of the counted noun, when there is one ("mensen" in "24 mensen"). */
  readonly noun?: number
  /** True for "nog eens 12", "another 12": counted on top of an earlier figure. */
  readonly additional?: boolean
  readonly because: string
}
