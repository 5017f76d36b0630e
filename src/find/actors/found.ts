// What the finders hand to reference: words that may mean an actor, before anyone knows which one.
import type { ActorType, MentionHow } from '../../model/actor.ts'
import type { NounKind, PronounRow } from '../../lang/actors.ts'

/** Tokens `first` up to and including `last`. */
export interface Extent { readonly first: number; readonly last: number }

export const overlap = (a: Extent, b: Extent): boolean => a.first <= b.last && b.first <= a.last

/** A proper name in the text, tokens `first` up to and including `last`. */
export interface Name {
  readonly sentence: number
  readonly first: number
  readonly last: number
  readonly text: string
  readonly kind: 'person' | 'organisation' | 'other'
  /** Id in the register; `registeredType` and `label` are its own. */
  readonly registered?: string
  readonly registeredType?: ActorType
  readonly label?: string
  readonly country?: string
  readonly how: MentionHow
  readonly because: string
  /** First token of the name that this one is another name of, in the same sentence. */
  readonly aliasOf?: number
  readonly abbreviation?: boolean
}

export interface Found {
  readonly sentence: number
  first: number
  last: number
  token: number
  readonly kind: 'name' | NounKind | 'state' | 'pronoun' | 'adverb' | 'both'
  type: ActorType
  how: MentionHow
  because: string
  number: 'singular' | 'plural'
  gender?: 'male' | 'female'
  /** `bare` has no article: "rebellen", "Turkish police". */
  article: 'definite' | 'indefinite' | 'bare'
  /** "drie", "tientallen": a set counted here is not one that was spoken of before. */
  counted: boolean
  /** Its own words say which one is meant ("de dader van de aanslag in Zuidhoven"), so it refers to nothing before it. */
  closed: boolean
  /** "deze", "die": it points at what was just said. */
  pointing?: boolean
  noun?: string
  concept?: string
  weak?: boolean
  country?: string
  name?: Name
  /** The noun is the label of the name in the same phrase: "terreurgroep X". */
  label?: { readonly noun: string; readonly kind: NounKind; readonly type: ActorType; readonly gender?: 'male' | 'female' }
  /** The mention inside this one that it belongs to. */
  owner?: Found
  /** An earlier mention of the same actor: apposition, other name. */
  same?: Found
  pronoun?: PronounRow
}
