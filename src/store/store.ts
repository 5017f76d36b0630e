// The store's interface: what any store must do. Adds and never overwrites; each call is kept whole or not at all.
import type { Reading } from '../reading/reading.ts'
import type { ActorAnchor, Claim, EventAnchor, Told } from '../record/claim.ts'
import type { Decision, Judgement, JudgementKind } from './judgement.ts'

/** Who writes, and when by the clock of the caller. */
export interface Stamp {
  readonly by: string
  readonly at: string
}

/** One document as it comes in: its reading, its bytes, where it was found. */
export interface Incoming {
  readonly told: Told
  readonly bytes: Uint8Array
  /** Keys under which a near copy would stand too (`origins/`). */
  readonly copyKeys: readonly string[]
  /** Source id of the text it is a copy of; its own id when it is a copy of none. */
  readonly origin: string
}

/** `erased`: these bytes were erased for good before, and are not taken in again. */
export type Outcome = 'added' | 'known' | 'erased'

export interface StoredSource extends Pick<Reading['source'], 'id' | 'name' | 'format' | 'language' | 'title' | 'outlet' | 'author' | 'url' | 'published' | 'sha256' | 'bytes' | 'text'> {
  /** Source id of the text that it is a near copy of; its own id else. */
  readonly origin: string
  /** Number of the log entry that brought it in. */
  readonly added: number
  readonly reading: string
}

export interface Retrieval {
  readonly source: string
  readonly name: string
  readonly url: string | null
  readonly at: string
}

/** Rank (`-1` is the newest or best first) and how many to give. */
export interface Page {
  readonly limit?: number
  readonly offset?: number
}

export interface SourceFilter extends Page {
  readonly ids?: readonly string[]
  readonly origin?: string
  /** Only those added by log entries after this one. */
  readonly addedAfter?: number
  readonly outlet?: string
  readonly language?: string
  /** Found under this name (a path) or at this address, once or more. */
  readonly foundAs?: string
  /** In the order of ids, those after this one (`''` from the first): walks all sources, whatever comes in meanwhile. */
  readonly afterId?: string
}

export interface ClaimFilter extends Page {
  readonly ids?: readonly string[]
  readonly about?: readonly string[]
  readonly slots?: readonly string[]
  readonly source?: string
  /** Identity nodes (keys or anchors) that the claim speaks of. */
  readonly nodes?: readonly string[]
  /** `fact`, `relation`, `event.casualty` …: this field and those below it. */
  readonly field?: string
  /** Also those that the latest reading no longer finds and nobody accepted. */
  readonly gone?: boolean
}

export interface EventFilter extends Page {
  readonly ids?: readonly string[]
  readonly source?: string
  /** Events whose claims speak of these nodes. */
  readonly nodes?: readonly string[]
  /** Type or family: `attack`, `attack.suicide`; of several, any. */
  readonly type?: string | readonly string[]
  readonly country?: string
  /** Gazetteer ids, or places as the record calls them: at any of these. */
  readonly places?: readonly string[]
  /** Days (ISO) that the event's dates must overlap. */
  readonly from?: string
  readonly to?: string
  /** Leave out events without any date. */
  readonly dated?: boolean
  /** Latest first; those without a date are last all the same. */
  readonly newest?: boolean
}

export interface NodeCount {
  readonly node: string
  readonly cluster: string
  readonly name: string
  readonly type: ActorAnchor['type']
  readonly sources: number
  /** The name, folded, that a lookup found it by; empty when all were asked for. */
  readonly found: string
}

/** A search over texts, already taken apart. */
export interface TextQuery extends Page {
  /** Terms that must all occur, each as the stems that count as it (Dutch, English); `bom*` is a beginning. */
  readonly all: readonly (readonly string[])[]
  /** Folded words in a row. */
  readonly phrases: readonly (readonly string[])[]
  /** Terms that must not occur. */
  readonly not: readonly (readonly string[])[]
  readonly outlet?: string
  readonly language?: string
  readonly from?: string
  readonly to?: string
  /** Identity nodes that the source's claims speak of. */
  readonly nodes?: readonly string[]
  readonly order: 'date' | 'rank'
  /** False when the total is not wanted: counting costs more than finding. It is then no less than the hits. */
  readonly counted?: boolean
}

export interface TextHit {
  readonly source: string
  readonly rank: number
}

export interface JudgementFilter extends Page {
  readonly targets?: readonly string[]
  readonly kinds?: readonly JudgementKind[]
  /** Also those taken back, and the undoing. */
  readonly all?: boolean
  /** Newest first; oldest first otherwise. */
  readonly newest?: boolean
}

export interface LogEntry {
  readonly n: number
  readonly at: string
  readonly who: string
  readonly act: string
  /** Null once erased. */
  readonly payload: unknown
  readonly sha256: string
}

export interface Counts {
  readonly sources: number
  readonly origins: number
  readonly claims: number
  readonly events: number
  readonly actors: number
  readonly judgements: number
}

/** What `doctor` found; empty when all is well. */
export interface Fault {
  readonly code: 'unreadable' | 'text-changed' | 'quote-changed' | 'claim-changed' | 'judgement-changed' | 'log-broken' | 'derived-differs' | 'reference-lost'
  readonly where: string
  readonly detail: string
}

/** What can be asked of a record. */
export interface StoreReader {
  counts(): Promise<Counts>
  source(id: string): Promise<StoredSource | undefined>
  /** Newest publication first. */
  sources(filter?: SourceFilter): Promise<StoredSource[]>
  /** Full ids that begin with these characters, of sources, events, actors and claims: at most 10. */
  idsLike(prefix: string): Promise<string[]>
  bytes(source: string): Promise<Uint8Array | undefined>
  reading(source: string): Promise<Reading | undefined>
  /** Earlier readings of a source, newest first, without the current one. */
  earlierReadings(source: string): Promise<Reading[]>
  retrievals(source: string): Promise<Retrieval[]>
  /** Sources under any of these keys, those that share most first: at most 100. */
  sharingCopyKeys(keys: readonly string[]): Promise<string[]>

  actors(filter: { readonly ids?: readonly string[]; readonly nodes?: readonly string[]; readonly source?: string } & Page): Promise<ActorAnchor[]>
  /** Identity nodes by name: equal or beginning words first, then names that contain or resemble it; most sources first. Empty text gives all. */
  nodes(name: string, page?: Page & { readonly types?: readonly string[] }): Promise<NodeCount[]>
  /** All nodes of the cluster that this node is in, itself among them. */
  cluster(node: string): Promise<string[]>
  clusterOf(nodes: readonly string[]): Promise<ReadonlyMap<string, string>>
  contradictedJudgements(): Promise<Judgement[]>

  claims(filter: ClaimFilter): Promise<StoredClaim[]>
  /** How many claims of each field speak of these nodes, and in how many sources. */
  fieldCounts(nodes: readonly string[]): Promise<{ readonly field: string; readonly claims: number; readonly sources: number }[]>
  /** By first day (`newest`: by last day, the latest first), those without a date last. Type, days and places are as people decided, else as they were read. */
  events(filter: EventFilter): Promise<EventAnchor[]>
  search(query: TextQuery): Promise<{ readonly hits: TextHit[]; readonly total: number }>
  judgements(filter?: JudgementFilter): Promise<Judgement[]>
  /** Newest first. */
  log(page?: Page & { readonly after?: number; readonly acts?: readonly string[] }): Promise<LogEntry[]>
}

export interface Store extends StoreReader {
  /** Adds documents in one transaction; those whose bytes are known only get another retrieval. Same order as given. */
  add(documents: readonly Incoming[], stamp: Stamp): Promise<Outcome[]>
  /** Another reading of sources that are there: its claims become the current ones, what a person accepted stays. */
  reread(readings: readonly Told[], stamp: Stamp): Promise<void>
  /** Keeps decisions in one transaction, as one batch. Throws when a target is not there. */
  judge(decisions: readonly Decision[], stamp: Stamp): Promise<Judgement[]>
  /** Ties of names to actors by the user's own file: replaces those before. `file`: its text, kept in the log so that it can be put back. */
  setTies(ties: readonly { readonly node: string; readonly key: string }[], stamp: Stamp, file?: string): Promise<void>
  /** Changes which text a source is a copy of. */
  setOrigins(origins: readonly (readonly [source: string, origin: string])[]): Promise<void>
  /** Removes text, bytes, index, readings, claims and log payloads of sources for good; leaves a tombstone without content. `names`: words that the log's payloads lose too. */
  erase(sources: readonly string[], stamp: Stamp & { readonly why?: string }, names?: readonly string[]): Promise<void>
  /** Whether these bytes are there already, or were erased. A known source gets this name and address as another retrieval. */
  seen(sha256: string, where: { readonly name: string; readonly url?: string | null }, stamp: Stamp): Promise<'new' | 'known' | 'erased'>

  /** For what reads long: the record as it is now, whatever this process or another writes until `work` is done. */
  snapshot<T>(work: (moment: StoreReader) => Promise<T>): Promise<T>
  /** A complete copy that `restore` can put back; safe while another process writes. */
  backup(to: string): Promise<void>
  /** Looks for what is broken or changed behind the store's back. `rebuild` makes derived tables and the text index anew first. */
  check(options?: { readonly rebuild?: boolean }): Promise<Fault[]>
  close(): Promise<void>
}

export interface StoredClaim extends Claim {
  /** The latest reading of its source finds it, or a person added it. */
  readonly current: boolean
  /** Reading that found it first, or `j12`: the judgement that added it. */
  readonly made: string
}

/** A clear refusal: what is wrong and what to do. */
export class StoreError extends Error {
  readonly code: StoreErrorCode
  constructor(code: StoreErrorCode, message: string) {
    super(message)
    this.code = code
  }
}

export type StoreErrorCode = 'not-a-record' | 'newer' | 'busy' | 'damaged' | 'full' | 'read-only' | 'unknown-target' | 'engine'
