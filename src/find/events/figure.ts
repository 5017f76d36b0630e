// What a figure is: who was counted, how many, as what, and the words that say so.
import type { CasualtyFrame } from '../../scheme/casualties.ts'
import type { Cue, Predicate } from '../../model/predicate.ts'
import type { Quantity } from '../../model/quantity.ts'
import type { Span } from '../../model/span.ts'

export interface Figure {
  readonly sentence: number
  /** The verb, noun or adjective that counts. */
  readonly token: number
  /** The counted word. */
  readonly counted: number
  readonly kind: CasualtyFrame['kind']
  readonly quantity: Quantity
  readonly words: Span
  readonly who: string | null
  readonly group: string
  readonly part: boolean
  /** The text itself replaces it: "van 14 naar 31". */
  readonly superseded: boolean
  readonly attacker: boolean
  /** The words deny that somebody lived: "overleefde het niet" affirms a death. */
  readonly affirmed?: true
  readonly predicate: Predicate | null
  readonly cues: readonly Cue[]
  readonly evidence: Span
  readonly because: string
}
