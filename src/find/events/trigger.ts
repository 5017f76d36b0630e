// What a trigger is: a word that names an event, the frame it fits, and the tokens that fill its roles.
import type { EventFrame, EventType, Role } from '../../scheme/eventType.ts'
import type { Slot } from '../../scheme/frame.ts'
import type { Predicate } from '../../model/predicate.ts'

export interface Filled {
  readonly token: number
  readonly slot: Slot
  readonly loose: boolean
}

export interface Trigger {
  readonly sentence: number
  readonly token: number
  /** First token of the trigger's words: "suicide bombing" begins one earlier. */
  readonly first: number
  readonly type: EventType
  readonly frame: EventFrame
  readonly because: string
  /** The trigger's own predicate when it is a verb. */
  readonly own: Predicate | null
  /** The light verb that carries it out. */
  readonly light: Predicate | null
  /** The predicate in whose clause it stands. */
  readonly clause: Predicate | null
  readonly roles: Readonly<Partial<Record<Role, readonly Filled[]>>>
}
