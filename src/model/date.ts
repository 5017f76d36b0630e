// Dates as the text gives them: an interval with granularity, candidates and the original words.

/** `YYYY-MM-DD` in the proleptic Gregorian calendar. */
export type IsoDate = string

export type Granularity =
  | 'minute' | 'day' | 'days' | 'weekday_set' | 'week' | 'month' | 'season' | 'year' | 'decade'
  | 'vague_period' | 'ongoing' | 'unknown'

export type DateRelation = 'at' | 'before' | 'after' | 'by' | 'since' | 'until' | 'during'

export interface DateValue {
  /** The original words; absent when the date follows from no words at all. */
  readonly text?: string
  readonly start?: number
  readonly end?: number
  /** First and last day that fit; null is open. Both inclusive. */
  readonly earliest: IsoDate | null
  readonly latest: IsoDate | null
  /** Days that fit when several do and none is chosen ("donderdag" in an article of which only the month is known). */
  readonly candidates?: readonly IsoDate[]
  readonly granularity: Granularity
  readonly relation: DateRelation
  readonly approx: boolean
  /** What the words are counted from: the publication date, another date mention (its index), or an event named in the text. */
  readonly anchor?: 'published' | { readonly date: number } | { readonly words: string; readonly start: number; readonly end: number }
  /** EDTF level 2 where it fits. */
  readonly edtf?: string
  /** Rule that made the value, as in `nl/when/weekday`. */
  readonly because: string
}

/** A date expression in the text. `names` tells absolute dates (year, or day and month, named) from relative ones. */
export interface DateMention extends DateValue {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly sentence: number
  readonly kind: 'absolute' | 'relative' | 'anchored' | 'vague' | 'frequency' | 'duration' | 'never'
}
