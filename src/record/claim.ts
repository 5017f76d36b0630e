// The record's nouns: a claim is one value that one source gives for one field; an anchor is the place in a text where an actor or event is told of.
import type { Evidence } from '../model/span.ts'
import type { IsoDate } from '../model/date.ts'
import type { ActorType } from '../model/actor.ts'
import type { Band, EventRecord, Link, Reading, Said } from '../reading/reading.ts'

/** An actor as a claim names it: where it is first spoken of in that text, and by what name. */
export interface Party {
  /** Anchor id. */
  readonly anchor: string
  readonly name: string
}

/** A link of the source chain with its actors as parties, so that it can be read without the reading it came from. */
export type ClaimLink = Omit<Link, 'actor' | 'affiliation'> & { readonly actor: Party | null; readonly affiliation: Party | null }
export type ClaimSaid = Omit<Said, 'chain'> & { readonly chain: readonly ClaimLink[] }

/** One of the fields of the codebook: `event`, `event.date`, `event.casualty.killed`, `relation.enemy_of`, `fact.size`, `name` … */
export type Field = string

export interface Claim {
  /** Hash of what is claimed, by whom and in which words: the same in every reading that finds it. */
  readonly id: string
  /** Hash of source, anchor and field: where another value of the same thing would stand. */
  readonly slot: string
  readonly source: string
  /** Anchor id of the event or actor it is about; the source's id for statements and sums about nobody. */
  readonly about: string
  readonly field: Field
  /** The value in the terms of the reading, actors as parties. */
  readonly value: ClaimValue
  /** The value as the text words it. */
  readonly text: string
  readonly said: ClaimSaid
  readonly evidence: readonly Evidence[]
  /** Rule, model or `human:<name>`. */
  readonly because: string
  readonly band: Band
  /** Days that the claim speaks of, for order and overlap; the event's for claims about an event. */
  readonly from: IsoDate | null
  readonly to: IsoDate | null
  /** Bounds of a counted value. */
  readonly low: number | null
  readonly high: number | null
  /** Actors it speaks of, and as what. */
  readonly parties: readonly ClaimParty[]
}

export type ClaimValue = Readonly<Record<string, unknown>>

export interface ClaimParty {
  /** `subject`, `from`, `to`, `about`, `responsible`, `source`, or the role in the event. */
  readonly as: string
  readonly anchor: string
  /** Identity key of the actor; null for those without a name of their own, who are known in their text only. */
  readonly key: string | null
  /** True when the text speaks of people who belong to the actor ("strijders van …"), not of itself. */
  readonly members: boolean
}

interface AnchorBase {
  /** `s_1a2b3c4d5e6f/a120`: source, kind and place of the first words. */
  readonly id: string
  readonly source: string
  readonly start: number
  readonly end: number
}

export interface ActorAnchor extends AnchorBase {
  readonly name: string
  readonly type: ActorType
  readonly names: readonly { readonly text: string; readonly kind: string }[]
  readonly registered: string | null
  readonly country: string | null
  /** Identity key: actors with one key are taken for one until a person says otherwise. Null without a name. */
  readonly key: string | null
}

export interface EventAnchor extends AnchorBase {
  readonly type: string
  readonly realis: EventRecord['realis']
  readonly number: EventRecord['number']
  readonly band: Band
  /** The words that name it. */
  readonly trigger: string
  readonly from: IsoDate | null
  readonly to: IsoDate | null
  readonly granularity: string | null
  readonly country: string | null
  readonly place: string | null
  /** Gazetteer ids of its places. */
  readonly places: readonly string[]
  readonly lat: number | null
  readonly lon: number | null
  readonly precision: string | null
}

/** A reading as the record keeps it, with what follows from it. */
export interface Told {
  readonly id: string
  readonly reading: Reading
  readonly actors: readonly ActorAnchor[]
  readonly events: readonly EventAnchor[]
  readonly claims: readonly Claim[]
}
