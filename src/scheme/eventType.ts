// The shape of an event type of the codebook: meaning, labels, roles, codes of other schemes, and the frames that tell of it.
import type { ActorType } from '../model/actor.ts'
import type { Frame, Slot } from './frame.ts'
import type { LanguageId } from '../model/source.ts'

export const roles = [
  'perpetrator', 'victim', 'target', 'weapon', 'side_a', 'side_b', 'authority', 'subject', 'speaker', 'addressee', 'about', 'actor', 'from', 'object', 'party', 'participant', 'against',
] as const
export type Role = typeof roles[number]

export interface EventFrame extends Frame {
  readonly roles: Readonly<Partial<Record<Role, Slot | readonly Slot[]>>>
  /** Other words that take the same roles. A word of several parts ("suicide bombing") is looked for as it stands, last part first. */
  readonly also?: readonly string[]
  /** The word has a life outside conflict ("aanval", "schieten"): it counts only where the document speaks of conflict. */
  readonly weak?: true
  /** A word that names many events at once ("burgeroorlog"). */
  readonly series?: true
  /** Told in the present without a day, it goes on ("de rebellen vechten tegen het leger"). */
  readonly lasting?: true
  /** Only where somebody of these kinds does it: what an army "bombs" it bombs from the air. */
  readonly by?: readonly ActorType[]
  /** The word itself says that it did not come to it ("verijdelen"). */
  readonly realis?: 'attempted' | 'foiled' | 'planned' | 'threatened'
  /** `with` asks for one of its words, not for all. A frame with a role `self` needs one of its `light` verbs, unless it is `leaning`. */
  readonly with?: readonly string[]
  /** The word makes no new event by itself and only counts when another mention is nearby to lean on ("de dader", "de explosie"). */
  readonly leaning?: true
}

/** How other schemes call it; absent where a scheme does not code it. */
export interface EventCodes {
  readonly acled?: string
  readonly plover?: string
  /** GTD attack type number. */
  readonly gtd?: number
  /** UCDP type of violence: 1 state-based, 2 non-state, 3 one-sided; `by-actors` where the parties decide. */
  readonly ucdp?: 1 | 2 | 3 | 'by-actors'
  readonly muc4?: string
}

export type EventFamily = 'violence' | 'law' | 'politics' | 'speech' | 'organisation'

export interface EventType {
  readonly id: string
  readonly meaning: string
  readonly labels: Readonly<Record<LanguageId, string>>
  /** The more general type as which the same event may be told: a `attack.suicide` is also "de aanslag". */
  readonly kindOf?: string
  readonly family: EventFamily
  readonly roles: readonly Role[]
  readonly codes: EventCodes
  readonly frames: Readonly<Record<LanguageId, readonly EventFrame[]>>
}

/** Identity helper: checks a type where it is written and keeps its id as a literal. */
export function eventType<const T extends EventType>(type: T): T {
  return type
}
