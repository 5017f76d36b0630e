// What waits for a person: new claims, pairs that may be one, decisions that became stale or are contradicted, sentences that led to nothing.
import { grouped } from '../query/groups.ts'
import { statusesOf } from '../query/status.ts'
import type { SignalRecord } from '../reading/reading.ts'
import type { Claim, EventAnchor } from '../record/claim.ts'
import type { Judgement } from '../store/judgement.ts'
import type { Store, StoredClaim, StoredSource } from '../store/store.ts'
import { actorCandidates, type ActorCandidate } from './candidates/actors.ts'
import { eventCandidates, type Candidate } from './candidates/events.ts'
import { queueKinds, type QueueKind, type QueueOrder } from './queueKinds.ts'
import { staleDecisions, type StaleDecision } from './stale.ts'

export { queueKinds, queueOrders, type QueueKind, type QueueOrder } from './queueKinds.ts'

export type QueueItem =
  | { readonly kind: 'contradicted'; readonly id: string; readonly judgement: Judgement }
  | { readonly kind: 'stale'; readonly id: string; readonly stale: StaleDecision }
  | { readonly kind: 'actor'; readonly id: string; readonly pair: ActorCandidate }
  | { readonly kind: 'event'; readonly id: string; readonly pair: Candidate; readonly events: readonly [EventAnchor, EventAnchor] }
  | { readonly kind: 'claim'; readonly id: string; readonly claim: StoredClaim }
  | { readonly kind: 'signal'; readonly id: string; readonly source: string; readonly signal: SignalRecord }

export interface QueueFilter {
  readonly kinds?: readonly QueueKind[]
  readonly bands?: readonly Claim['band'][]
  /** Field and those below it, for claims: `event.casualty`, `relation`. */
  readonly field?: string
  readonly source?: string
  /** Identity nodes that a claim speaks of. */
  readonly nodes?: readonly string[]
  readonly order?: QueueOrder
  readonly limit?: number
}

export interface Queue {
  readonly items: readonly QueueItem[]
  readonly counts: Readonly<Partial<Record<QueueKind, number>>>
  /** Articles whose claims and sentences were looked at, of so many. */
  readonly looked: { readonly sources: number; readonly of: number }
  /** Keys under which too many met to be compared. */
  readonly capped: readonly { readonly key: string; readonly count: number }[]
}

/** Claims and sentences of so many articles are looked at in one go; deciding makes room for the next. */
const sourcesMost = 1000

export async function queue(store: Store, filter: QueueFilter = {}): Promise<Queue> {
  const { kinds = queueKinds, order = 'oldest', limit = 200 } = filter
  const wants = (kind: QueueKind): boolean => kinds.includes(kind)
  const ranked: Ranked[] = []
  const capped: { key: string; count: number }[] = []
  if (wants('contradicted') && filter.source === undefined) for (const judgement of await store.contradictedJudgements()) ranked.push({ item: { kind: 'contradicted', id: `j${judgement.n}`, judgement }, age: judgement.n, doubt: 1, uses: 0 })
  if (wants('stale')) for (const stale of await staleDecisions(store)) if (filter.source === undefined || stale.claim.source === filter.source) ranked.push({ item: { kind: 'stale', id: `j${stale.judgement.n}`, stale }, age: stale.judgement.n, doubt: 1, uses: stale.now.length })
  if (wants('actor') && filter.source === undefined) {
    const found = await actorCandidates(store)
    capped.push(...found.capped)
    const sources = new Map((await store.nodes('', { limit: 1e5 })).map((node) => [node.node, node.sources]))
    for (const pair of found.candidates) ranked.push({ item: { kind: 'actor', id: `${pair.a} ${pair.b}`, pair }, age: 0, doubt: doubtOf(pair.score), uses: (sources.get(pair.a) ?? 0) + (sources.get(pair.b) ?? 0) })
  }
  if (wants('event') && filter.source === undefined) {
    const found = await eventCandidates(store)
    capped.push(...found.capped)
    const events = new Map((await store.events({ ids: [...new Set(found.candidates.flatMap(({ a, b }) => [a, b]))].slice(0, 30_000), limit: 1e6 })).map((event) => [event.id, event]))
    for (const pair of found.candidates) {
      const [a, b] = [events.get(pair.a), events.get(pair.b)]
      if (a && b) ranked.push({ item: { kind: 'event', id: `${pair.a} ${pair.b}`, pair, events: [a, b] }, age: 0, doubt: doubtOf(pair.score), uses: 0 })
    }
  }
  const sources = wants('claim') || wants('signal') ? await openSources(store, filter.source) : { looked: [], of: 0 }
  const claims = wants('claim') ? await openClaims(store, filter, sources.looked) : { ranked: [], looked: sources.looked.length }
  ranked.push(...claims.ranked)
  if (wants('signal')) ranked.push(...await openSignals(store, sources.looked))
  const counts: Partial<Record<QueueKind, number>> = {}
  for (const { item: { kind } } of ranked) counts[kind] = (counts[kind] ?? 0) + 1
  return { items: ranked.toSorted(by[order]).slice(0, limit).map(({ item }) => item), counts, looked: { sources: claims.looked, of: sources.of }, capped }
}

interface Ranked {
  readonly item: QueueItem
  /** What came first is oldest. */
  readonly age: number
  /** 0 to 1. */
  readonly doubt: number
  /** In how many sources it is spoken of, or how many values hang on it. */
  readonly uses: number
}

/** Kinds keep their order where nothing else decides: what contradicts a decision comes before what is new. */
const kindOf = ({ item }: Ranked): number => queueKinds.indexOf(item.kind)
const by: Readonly<Record<QueueOrder, (a: Ranked, b: Ranked) => number>> = {
  oldest: (a, b) => kindOf(a) - kindOf(b) || a.age - b.age || scoreOf(b) - scoreOf(a),
  uncertain: (a, b) => b.doubt - a.doubt || kindOf(a) - kindOf(b) || a.age - b.age,
  used: (a, b) => b.uses - a.uses || kindOf(a) - kindOf(b) || a.age - b.age,
}

const scoreOf = ({ item }: Ranked): number => ('pair' in item ? item.pair.score : 0)
const doubtOf = (score: number): number => 1 - Math.abs(score - 0.5) * 2
const doubtOfBand: Readonly<Record<Claim['band'], number>> = { doubtful: 0.9, likely: 0.5, solid: 0.1 }

/** Articles that nobody marked as done, oldest addition first. */
async function openSources(store: Store, only: string | undefined): Promise<{ looked: StoredSource[]; of: number }> {
  const done = new Set((await store.judgements({ kinds: ['done'], limit: 1e9 })).map(({ target }) => target))
  const all = await store.sources(only === undefined ? { limit: 1e9 } : { ids: [only] })
  const open = all.filter(({ id }) => !done.has(id)).toSorted((a, b) => a.added - b.added || (a.id < b.id ? -1 : 1))
  return { looked: open.slice(0, sourcesMost), of: open.length }
}

async function openClaims(store: Store, { bands, field, nodes, limit = 200 }: QueueFilter, sources: readonly StoredSource[]): Promise<{ ranked: Ranked[]; looked: number }> {
  const ranked: Ranked[] = []
  let looked = 0
  const wanted = nodes === undefined ? undefined : new Set((await store.claims({ nodes, limit: 1e5, ...(field === undefined ? {} : { field }) })).map(({ id }) => id))
  const uses = new Map((await store.nodes('', { limit: 1e5 })).map((node) => [node.node, node.sources]))
  for (const { id, added } of sources) {
    const claims = await store.claims({ source: id, limit: 1e5, ...(field === undefined ? {} : { field }) })
    const statuses = statusesOf(claims, await store.judgements({ targets: claims.map((claim) => claim.id), limit: 1e6 }))
    for (const claim of claims) {
      if (statuses.get(claim.id)!.status !== 'open' || (bands && !bands.includes(claim.band)) || (wanted && !wanted.has(claim.id))) continue
      ranked.push({ item: { kind: 'claim', id: claim.id, claim }, age: added, doubt: doubtOfBand[claim.band], uses: Math.max(0, ...claim.parties.map(({ key }) => uses.get(key ?? '') ?? 0)) })
    }
    looked++
    // Enough to choose from: the rest comes when these are decided.
    if (ranked.length >= Math.max(5000, limit)) break
  }
  return { ranked, looked }
}

async function openSignals(store: Store, sources: readonly StoredSource[]): Promise<Ranked[]> {
  const nothing = new Set((await store.judgements({ kinds: ['nothing'], limit: 1e9 })).map(({ target }) => target))
  const byHand = grouped((await store.judgements({ kinds: ['add'], limit: 1e9 })).flatMap(({ claim }) => claim ?? []), ({ source }) => source)
  const ranked: Ranked[] = []
  for (const { id, added } of sources) {
    const filled = (byHand.get(id) ?? []).flatMap(({ evidence }) => evidence)
    for (const signal of (await store.reading(id))?.signals ?? []) {
      const target = `${id}#${signal.evidence.start}-${signal.evidence.end}`
      if (!nothing.has(target) && !filled.some(({ start, end }) => signal.evidence.start <= start && end <= signal.evidence.end)) ranked.push({ item: { kind: 'signal', id: target, source: id, signal }, age: added, doubt: 0.3, uses: 0 })
    }
  }
  return ranked
}
