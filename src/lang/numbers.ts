// What a language must bring so that figures can be read: its number words, modifiers and the words that tell kinds apart.
import type { Operator, QuantityKind } from '../model/quantity.ts'
import type { LanguageId } from '../model/source.ts'

/** A word that stands for a number that is not told: "tientallen" is 20 to 99. */
export interface VagueNumber {
  readonly low: number
  readonly high: number | null
  /** "a dozen", "een twintigtal": about this many, no range. */
  readonly about?: number
}

/** Words that change a number, as in "zeker 156" or "156 of meer". Written in lower case, words separated by a space. */
export interface NumberModifier {
  readonly id: string
  readonly words: string
  readonly op: Operator
  readonly side: 'before' | 'after'
  /** "bijna 30": the number itself is the best guess; "minder dan 30" gives none. */
  readonly near?: boolean
  readonly example: string
}

/** A word beside a number that says what the number is. */
export interface KindWord {
  readonly kind: QuantityKind
  /** Lower case words; a `*` in front stands for any beginning ("*straat"). */
  readonly words: readonly string[]
  readonly side: 'before' | 'after'
}

export interface NumberWords {
  readonly id: LanguageId
  /** The sign before decimals; the other of `.` and `,` groups thousands. */
  readonly decimal: '.' | ','
  /** 0 to 19, as written inside compounds too. */
  readonly units: Readonly<Record<string, number>>
  readonly tens: Readonly<Record<string, number>>
  /** Between unit and ten in a word: "en" in "vijfentwintig"; empty where there is none. */
  readonly joiner: string
  /** Between hundreds and the rest, as a word of its own: "two hundred and six". */
  readonly and: string
  readonly hundred: string
  readonly thousand: string
  /** Scales that stand as words of their own: "2,5 miljoen". */
  readonly scales: Readonly<Record<string, number>>
  /** Fixed fractions before a scale: "anderhalf miljoen". */
  readonly fractions: Readonly<Record<string, number>>
  readonly vague: Readonly<Record<string, VagueNumber>>
  /** Numbers of nothing: "geen", "niemand". True when the word itself is the counted noun. */
  readonly none: Readonly<Record<string, boolean>>
  /** Articles that may be the numeral 1 before a person noun. */
  readonly one: readonly string[]
  readonly modifiers: readonly NumberModifier[]
  /** "nog eens", "another": on top of an earlier figure. */
  readonly additional: readonly string[]
  /** The same behind the number: "twaalf anderen", "twelve more". */
  readonly additionalAfter: readonly string[]
  /** One more, in one phrase: "another man", "nog een man". */
  readonly anotherOne: readonly string[]
  /** Between two numbers that tell a share: "een op de vijf", "nine out of ten". */
  readonly share: readonly string[]
  /** Between two numbers of which one is meant: "twee of drie". */
  readonly or: string
  /** "een van de", "one of the". */
  readonly oneOf: readonly string[]
  /** Two numbers as a range: "6 à 8", "6 tot 8"; `open` stands before the first ("tussen"). Of "twee of drie" the second is one more. */
  readonly between: readonly { readonly open: string; readonly link: readonly string[] }[]
  /** Before the first number these make it a rise and no range: "van 6 tot 8", "from 14 to 31". */
  readonly rising: readonly string[]
  readonly kinds: readonly KindWord[]
  /** Joined to a number by a hyphen: "27-jarige", "27-year-old", "17-koppige". */
  readonly hyphened: Readonly<Record<string, QuantityKind>>
  /** Glued to digits: "20e", "8pm", "10km". */
  readonly glued: Readonly<Record<string, QuantityKind>>
  readonly ordinals: Readonly<Record<string, number>>
  readonly months: readonly string[]
  /** "August 27": the day may follow its month. */
  readonly monthFirst: boolean
  /** Months have a capital, which tells them from verbs ("may", "march"). */
  readonly capitalMonths: boolean
  /** Compounds stand in several words, of which the last is counted ("24 police officers"). */
  readonly nounChain: boolean
  /** Before a number of four digits these make it a year ("in 2015", "sinds 2014"). */
  readonly yearBefore: readonly string[]
  /** Before a year that might as well be a count. */
  readonly yearMaybe: readonly string[]
  /** Before a clock time in whole hours: "rond vijf uur", "at 5". */
  readonly clockBefore: readonly string[]
  /** Before four bare digits these make them a clock time: "at 2245". */
  readonly clockDigitsAfter: readonly string[]
  /** The hour's own word after it ("uur", "o'clock"). */
  readonly clockHour: readonly string[]
  /** After "vijf uur" these make it a clock time: "'s middags". */
  readonly clockAfter: readonly string[]
  /** Between a person and an age: "een man van 27 jaar". */
  readonly ageLink: readonly string[]
  /** Words of which a plain four-digit number may be the count: after "tot 2000 strijders" no year. */
  readonly counted: readonly string[]
  /** Nouns of persons, for "een agent". */
  readonly people: readonly string[]
  /** Words that cannot be the counted noun: "negen zijn gewond" counts nothing by name. */
  readonly notNoun: readonly string[]
}
