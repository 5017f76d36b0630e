// What follows from the state: which claims count, who is who, under which node each claim and name stands. Worked out whole each time.
import { actorByHand, eventByHand } from '../../record/byHand.ts'
import type { ActorAnchor, Claim, ClaimParty, EventAnchor } from '../../record/claim.ts'
import { eventDecided, eventFields } from '../../record/eventDecided.ts'
import { nameKey } from '../../record/identity-key.ts'
import { dayOfIso } from '../../model/day.ts'
import { membership } from '../identity.ts'
import { identityKinds, lastDecisions, standing, stillCounts, type Judgement } from '../judgement.ts'
import type { StoredClaim } from '../store.ts'
import type { Kept, State } from './state.ts'

/** One claim under one node. */
export interface Placed {
  readonly node: string
  readonly claim: StoredClaim
  readonly day: number
}

export interface NodeView {
  readonly node: string
  readonly anchors: ActorAnchor[]
  readonly sources: Set<string>
  readonly norms: Set<string>
}

export interface Derived {
  readonly standing: readonly Judgement[]
  readonly contradicted: readonly Judgement[]
  readonly clusters: ReadonlyMap<string, string>
  readonly claims: readonly StoredClaim[]
  /** Ids of claims that count: found by the latest reading, added by a person, or accepted although no longer read. */
  readonly shown: ReadonlySet<string>
  readonly actors: ReadonlyMap<string, Kept<ActorAnchor>>
  readonly events: ReadonlyMap<string, Kept<EventAnchor>>
  readonly placed: readonly Placed[]
  readonly nodes: ReadonlyMap<string, NodeView>
  nodeOf(anchor: string, key: string | null): string | null
}

export function derive(state: State): Derived {
  const stands = standing(state.judgements)
  const numbers = new Set(stands.map(({ n }) => n))
  const claims = [...state.claims.values()].map(({ it, made, current }): StoredClaim => ({ ...it, made, current: made.startsWith('j') ? numbers.has(Number(made.slice(1))) : current }))
  const accepted = new Set(stands.flatMap(({ kind, target }) => (kind === 'accept' ? [target] : [])))
  const shown = new Set(claims.filter(({ id, current }) => current || accepted.has(id)).map(({ id }) => id))
  const made = state.judgements.flatMap(({ n, claim }) => (claim ? [{ claim, current: numbers.has(n) }] : []))
  const actors = withMade(state.actors, made, actorByHand)
  const events = decidedEvents(withMade(state.events, made, eventByHand), claims.filter(({ id }) => shown.has(id)), stands)
  const { clusters, contradicted } = whoIsWho(state, stands, actors)
  const nodeOf = (anchor: string, key: string | null): string | null => (clusters.has(anchor) ? anchor : key)
  const placed = claims.filter(({ id }) => shown.has(id)).flatMap((claim) => placesOf(claim, state, nodeOf))
  return { standing: stands, contradicted, clusters, claims, shown, actors, events, placed, nodes: nodesOf(actors, nodeOf), nodeOf }
}

/** Anchors of readings and those that people made; the latest claim about one that stands says what it is. */
function withMade<T extends ActorAnchor | EventAnchor>(read: ReadonlyMap<string, Kept<T>>, made: readonly { readonly claim: Claim; readonly current: boolean }[], anchorOf: (claim: Claim) => T | undefined): Map<string, Kept<T>> {
  const all = new Map(read)
  for (const { claim, current } of made.toSorted((a, b) => Number(a.current) - Number(b.current))) {
    const it = anchorOf(claim)
    if (it) all.set(it.id, { it, current })
  }
  return all
}

/** Type, days and places of each event as people decided. */
function decidedEvents(events: ReadonlyMap<string, Kept<EventAnchor>>, claims: readonly StoredClaim[], stands: readonly Judgement[]): Map<string, Kept<EventAnchor>> {
  const decided = lastDecisions(stands)
  const about = new Map<string, StoredClaim[]>()
  for (const claim of claims) if (eventFields.some((field) => field === claim.field)) about.set(claim.about, [...about.get(claim.about) ?? [], claim])
  const weighed = (claim: StoredClaim) => ({ claim, counts: stillCounts(decided.get(claim.id)), byPerson: claim.made.startsWith('j') })
  return new Map([...events].map(([id, { it, current }]) => [id, { it: eventDecided(it, (about.get(id) ?? []).map(weighed)), current }]))
}

function whoIsWho(state: State, stands: readonly Judgement[], actors: ReadonlyMap<string, Kept<ActorAnchor>>): ReturnType<typeof membership> {
  const judgements = stands.filter(({ kind }) => identityKinds.has(kind))
  const named = new Set(judgements.flatMap(({ target, other }) => [target, other!]))
  const own = [...named].flatMap((node) => {
    const key = actors.get(node)?.it.key
    return key == null ? [] : [{ node, key }]
  })
  return membership(judgements, [...state.ties, ...own])
}

function placesOf(claim: StoredClaim, state: State, nodeOf: Derived['nodeOf']): Placed[] {
  const day = (claim.from === null ? undefined : dayOfIso(claim.from)) ?? state.sources.get(claim.source)!.day ?? 0
  const nodes = new Set(claim.parties.flatMap(({ anchor, key }: ClaimParty) => nodeOf(anchor, key) ?? []))
  return [...nodes].map((node) => ({ node, claim, day }))
}

function nodesOf(actors: ReadonlyMap<string, Kept<ActorAnchor>>, nodeOf: Derived['nodeOf']): Map<string, NodeView> {
  const nodes = new Map<string, NodeView>()
  for (const { it, current } of actors.values()) {
    const node = nodeOf(it.id, it.key)
    if (node === null || !current) continue
    const view = nodes.get(node) ?? { node, anchors: [], sources: new Set(), norms: new Set() }
    nodes.set(node, view)
    view.anchors.push(it)
    view.sources.add(it.source)
    for (const norm of [it.name, ...it.names.filter(({ kind }) => kind !== 'description').map(({ text }) => text)].map(nameKey)) if (norm !== '') view.norms.add(norm)
  }
  return nodes
}
