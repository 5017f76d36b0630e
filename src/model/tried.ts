// What a rule made of a word that sets it off: what it found, and what came of it or was wanting. Made only when asked for (`kroniek explain`); no record hangs on it.

export interface Tried {
  readonly kind: 'event' | 'casualty' | 'relation' | 'fact' | 'saying'
  readonly sentence: number
  /** The word that set it off. */
  readonly token: number
  /** As in a record's `because`. */
  readonly rule: string
  /** Roles that the rule found filled, one entry for each filler. */
  readonly slots: readonly Slotted[]
  readonly outcome: Outcome
}

export interface Slotted {
  readonly role: string
  /** Where it was found: a slot of the frame. */
  readonly slot: string
  readonly token: number
}

export type Outcome =
  | { readonly code: 'record'; readonly id: string }
  /** Somebody says something by it: a link in the source chain of what is said. */
  | { readonly code: 'said'; readonly act: string }
  /** A code of `scheme/refusals.ts`; `weight` says how much spoke of conflict, in the text and beside the word, where that decided. */
  | { readonly code: 'refused'; readonly refusal: string; readonly weight?: { readonly text: number; readonly word: number } }
  | Wanting

/** What the rule asks for and the sentence does not give. */
export type Wanting =
  /** None of these verbs carries the noun: "een aanslag plegen". */
  | { readonly code: 'no-carrier'; readonly verbs: readonly string[] }
  /** None of these stands beside the word. */
  | { readonly code: 'not-beside'; readonly words: readonly string[] }
  /** This stands beside the word, and rules it out. */
  | { readonly code: 'beside'; readonly word: string }
  /** Nothing that fits stands in any of the role's slots. */
  | { readonly code: 'no-filler'; readonly role: string; readonly slots: readonly string[] }
  /** Whoever does it is none of these. */
  | { readonly code: 'wrong-doer'; readonly types: readonly string[] }
  /** Somebody or something stands there, but nobody that the text makes an actor; or one of a kind that the rule does not take. */
  | { readonly code: 'no-actor'; readonly role: string }
  /** The two are not of the kinds that this relation ties, or one and the same. */
  | { readonly code: 'wrong-ends' }
  | { readonly code: 'no-value' }
  /** Told as one deed, where the rule is for what is done time and again. */
  | { readonly code: 'no-habit' }
  /** The same word by a rule that fits it closer. */
  | { readonly code: 'closer-rule'; readonly rule: string }
  /** Told by another record already. */
  | { readonly code: 'told-by'; readonly id: string }
  /** It belongs to what another word of the sentence tells. */
  | { readonly code: 'part-of-other' }
  /** It may only add to an event told elsewhere, and none fits. */
  | { readonly code: 'joins-none' }
  | { readonly code: 'definition' }
  /** Nothing is said: a question, a plan, "heeft niet gezegd". */
  | { readonly code: 'unsaid' }
  | { readonly code: 'no-content' }
  | { readonly code: 'no-source' }
