// What a language must bring so that dates can be read: classes of words, and the grammar as rows over those classes.
import type { LanguageId } from '../model/source.ts'

/** Classes whose members are listed by the language; in a pattern they stand in capitals. */
export type WhenClass =
  | 'WEEKDAY' | 'WEEKDAYPART' | 'WEEKDAYNIGHT' | 'MONTH' | 'SHORTMONTH' | 'SEASON' | 'NAMED' | 'DECADE'
  | 'DAYREF' | 'DAYPART' | 'NIGHT' | 'BYPART' | 'UNIT' | 'UNITS' | 'SMALLUNIT' | 'FEW' | 'HALF' | 'FUZZ' | 'ORDINAL'
  | 'EDGE' | 'LAST' | 'PAST' | 'THIS' | 'NEXT' | 'AGO' | 'LATER' | 'EARLIER' | 'AFTER' | 'BEFORE' | 'THAT' | 'ROUND'

/** Classes that are read by code: day of the month, year, '21, 90 (as in 4 FEB 90), number, full numeric date, 27/8, 20:00, hour, tens of years, the words of an event. */
export type BuiltClass = 'DAY' | 'YEAR' | 'SHORTYEAR' | 'TWODIGITS' | 'N' | 'NUMERIC' | 'DAYMONTH' | 'TIME' | 'COLONTIME' | 'HOUR' | 'TENS' | 'EVENT'

/** What a mention is as a part of a larger one: `<month|year>` in a pattern takes mentions of these shapes, `<any>` all but asides, which are no dates. */
export type Shape = 'day' | 'weekday' | 'days' | 'week' | 'weekend' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'clock' | 'period' | 'vague' | 'aside'

/** The calculations, by name; each is a function in `find/when/make`. */
export type MakerName =
  | 'day' | 'dayRange' | 'numeric' | 'month' | 'year' | 'decade' | 'century' | 'season' | 'quarter' | 'named'
  | 'weekday' | 'weekdayNight' | 'nightBetween' | 'dayref' | 'unit' | 'dayInWeek' | 'monthInYear' | 'seasonInYear' | 'edge' | 'partOfDay' | 'night'
  | 'ago' | 'span' | 'ahead' | 'lasting'
  | 'shift' | 'afterDate' | 'afterEvent' | 'nearEvent' | 'that' | 'dayThatYear' | 'sinceThen' | 'weekdayFrom' | 'clock'
  | 'range' | 'relation' | 'approx' | 'vague'

export interface WhenRule {
  readonly id: string
  /** `word`, `a|b`, `CLASS`, `<shape|shape>`, and `[optional parts]`, separated by spaces. */
  readonly match: string
  readonly make: MakerName
  readonly shape: Shape
  /** Settings of the calculation, such as `{ dir: -1 }` for the last one. */
  readonly with?: Readonly<Record<string, string | number>>
  /** The word before must be one of these; `(` and `,` are words here. */
  readonly after?: readonly string[]
  /** The word before must be none of these. */
  readonly notAfter?: readonly string[]
  /** The word after must be one of these. */
  readonly ahead?: readonly string[]
  /** The word after must be none of these. */
  readonly notAhead?: readonly string[]
  /** A sentence of our own for which the row was written. */
  readonly example: string
}

export interface WhenWords {
  readonly id: LanguageId
  /** How 03/04/2021 is written; where the order is `either`, both days stay candidates. */
  readonly numericOrder: 'dmy' | 'either'
  /** Values: 1 = Monday, 1 = January, day offsets, unit names. Keys in lower case, several words allowed. */
  readonly classes: Readonly<Record<WhenClass, Readonly<Record<string, string | number>>>>
  /** Classes whose words count only with a capital ("may", "march", "sun"). */
  readonly capital: readonly WhenClass[]
  /** Suffixes that make a day of the month: "27e", "3rd". */
  readonly daySuffix: readonly string[]
  /** Before a bare year: "in 2015", "(2015". */
  readonly yearBefore: readonly string[]
  /** Before a year that might as well be a count: no round number is a year there ("its 1990 invasion", "the 2000 refugees"). */
  readonly yearMaybe: readonly string[]
  /** Between two years, of which the other is sure: "2014 en 2015". */
  readonly yearLink: readonly string[]
  /** What makes a date lie ahead when it stands just behind: "vrijdag zal". */
  readonly future: readonly string[]
  /** The same before it, a few words away: "is scheduled to reopen on Friday". */
  readonly futureBefore: readonly string[]
  /** Words that end the search for such a cue, beside all signs: "zei", "dat". */
  readonly futureStop: readonly string[]
  /** First words of the phrase that names an event: "na de aanslag". */
  readonly eventStart: readonly string[]
  /** Words that end such a phrase. */
  readonly eventEnd: readonly string[]
  /** Ending of adjectives before the noun of such a phrase, for texts without tags ("de mislukte aanslag"); empty when they have none. */
  readonly adjectiveEnding: string
  /** Nouns that name a part of an event: "het begin van de kaping". */
  readonly eventEdge: readonly string[]
  /** Links inside such a phrase: "de aanslag op La Rambla". */
  readonly eventLink: readonly string[]
  /** Layers run in this order; later ones may take mentions of earlier ones as parts. */
  readonly layers: readonly (readonly WhenRule[])[]
}
