// What one telling of an event is: the trigger, whether it happened, when and where, and the words that show it.
import type { DateMention } from '../../model/date.ts'
import type { PlaceMention } from '../../model/place.ts'
import type { Span } from '../../model/span.ts'
import type { Said } from '../../reading/reading.ts'
import type { Realis } from './realis.ts'
import type { Found } from './setting.ts'
import type { Trigger } from './triggers.ts'

export interface Telling {
  readonly trigger: Trigger
  readonly realis: Realis
  readonly certainty: Said['certainty']
  /** "de aanslag", "deze aanval", "hun aanslag": known already, or named as known. */
  readonly definite: boolean
  readonly plural: boolean
  /** "Het was een zelfmoordaanslag": says more of what was told before. */
  readonly predicative: boolean
  readonly dates: readonly Found<DateMention>[]
  readonly places: readonly Found<PlaceMention>[]
  readonly evidence: Span
  readonly headline: boolean
  /** A habit or a number of events over a vague time. */
  readonly habit: boolean
  /** May only join an event that another word tells of: "the attack" where nothing else says that it is one. */
  readonly joinsOnly: boolean
}
