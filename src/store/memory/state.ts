// What a record in memory holds: the same nouns as the tables, as maps whose entries are replaced and never changed.
import type { Reading } from '../../reading/reading.ts'
import type { ActorAnchor, Claim, EventAnchor } from '../../record/claim.ts'
import type { Judgement } from '../judgement.ts'
import type { SealedLine } from '../seal.ts'
import type { Retrieval, StoredSource } from '../store.ts'

export interface KeptSource extends Omit<StoredSource, 'reading'> {
  /** Day of publication, and place in the order of days. */
  readonly day: number | null
  readonly seq: number
}

export interface KeptReading {
  readonly id: string
  readonly source: string
  readonly reading: Reading
  readonly current: boolean
}

export interface Kept<T> {
  readonly it: T
  /** The latest reading of its source finds it. */
  readonly current: boolean
}

export interface KeptClaim extends Kept<Claim> {
  readonly made: string
}

export interface Tie {
  readonly node: string
  readonly key: string
}

export interface State {
  readonly sources: Map<string, KeptSource>
  readonly bytes: Map<string, Uint8Array>
  readonly retrievals: Retrieval[]
  readonly copyKeys: Map<string, readonly string[]>
  /** Ids of erased sources, by the hash of their bytes. */
  readonly erased: Map<string, string>
  /** Oldest first. */
  readonly readings: KeptReading[]
  readonly actors: Map<string, Kept<ActorAnchor>>
  readonly events: Map<string, Kept<EventAnchor>>
  readonly claims: Map<string, KeptClaim>
  readonly judgements: Judgement[]
  readonly ties: Tie[]
  readonly log: SealedLine[]
}

export function emptyState(): State {
  return { sources: new Map(), bytes: new Map(), retrievals: [], copyKeys: new Map(), erased: new Map(), readings: [], actors: new Map(), events: new Map(), claims: new Map(), judgements: [], ties: [], log: [] }
}

/** A copy to work on: it takes the place of the state when the work is done, and is forgotten when that fails. */
export function draftOf(state: State): State {
  return {
    sources: new Map(state.sources), bytes: new Map(state.bytes), retrievals: [...state.retrievals], copyKeys: new Map(state.copyKeys), erased: new Map(state.erased), readings: [...state.readings],
    actors: new Map(state.actors), events: new Map(state.events), claims: new Map(state.claims), judgements: [...state.judgements], ties: [...state.ties], log: [...state.log],
  }
}
