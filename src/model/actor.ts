// Actors and their mentions: who is spoken of, and why Kroniek thinks that these words mean them.
import type { Span } from './span.ts'

export type ActorType =
  | 'armed_group' | 'armed_group_unnamed' | 'faction' | 'criminal_group'
  | 'state' | 'government' | 'state_military' | 'police_security' | 'intelligence' | 'institution'
  | 'igo' | 'ngo' | 'political_party' | 'company' | 'agency' | 'media_outlet'
  | 'identity_group' | 'civilians' | 'members_of' | 'vague_collective'
  | 'person' | 'person_perpetrator' | 'anonymous_source' | 'unknown_attackers' | 'organisation'

/** How a mention was tied to its actor. */
export type MentionHow = 'register' | 'introduced' | 'name' | 'abbreviation' | 'definite' | 'pronoun' | 'possessive' | 'apposition' | 'demonym' | 'noun' | 'role'

export interface ActorMention extends Span {
  readonly text: string
  readonly sentence: number
  /** Token index of the phrase's head: for "strijders van IS" this is "strijders". */
  readonly token: number
  /** First and last token of the mention, inclusive. */
  readonly first: number
  readonly last: number
  /** Actor id of this document; null when open (with `candidates`). */
  readonly actor: string | null
  readonly candidates?: readonly string[]
  readonly how: MentionHow
  /** `likely` for a bare inference such as a pronoun with two possible antecedents. */
  readonly sure: 'solid' | 'likely' | 'doubtful'
  /** Rule that made the link, as in `nl/reference/de-groep`. */
  readonly because: string
}

/** An actor within one document. */
export interface DocumentActor {
  /** Local id: `a1`, `a2` … in order of first mention. */
  readonly id: string
  readonly name: string
  readonly type: ActorType
  /** Id in the register (`isis-k`), when the words are one of its names. */
  readonly registered?: string
  readonly names: readonly { readonly text: string; readonly kind: 'name' | 'abbreviation' | 'alias' | 'description' }[]
  /** Actor this one belongs to by its own words: "strijders van IS" is `members_of` IS; a source at a ministry is affiliated to it. */
  readonly of?: string
  /** ISO country code for states, governments, forces. */
  readonly country?: string
  /** Plural or singular of the describing noun, for sets ("zeven mannen") and single people. */
  readonly number?: 'singular' | 'plural'
}
