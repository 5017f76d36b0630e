// Contradictions of a stretch of the record: of its events, or of one actor and the events it has a part in.
import type { EventFilter, Store } from '../store/store.ts'
import type { EventAnchor } from '../record/claim.ts'
import { contradictionsIn, type Contradiction } from './contradictions.ts'
import { byField, grouped } from './groups.ts'
import { showing } from './shown.ts'
import type { ActorRef } from './who.ts'

export interface Conflict extends Contradiction {
  /** The event it is about, as its first telling has it; null for facts and relations. */
  readonly event: { readonly id: string; readonly anchor: EventAnchor } | null
  readonly actor: ActorRef | null
}

export interface ConflictList {
  readonly conflicts: readonly Conflict[]
  /** How many events were looked at, and where to go on. */
  readonly events: number
  readonly next: number | null
}

/** Events looked at in one go. */
const perGo = 300

export async function listConflicts(store: Store, filter: EventFilter & { readonly actor?: ActorRef } = {}): Promise<ConflictList> {
  const { actor, limit = perGo, offset = 0, ...rest } = filter
  const anchors = await store.events({ ...rest, ...(actor === undefined ? {} : { nodes: actor.nodes }), newest: true, limit: limit + 1, offset })
  const conflicts = [...actor === undefined || offset > 0 ? [] : await ofActor(store, actor), ...await ofEvents(store, anchors.slice(0, limit))]
  return { conflicts, events: Math.min(anchors.length, limit), next: anchors.length > limit ? offset + limit : null }
}

export async function ofEvents(store: Store, anchors: readonly EventAnchor[]): Promise<Conflict[]> {
  const clusters = await store.clusterOf(anchors.map(({ id }) => id))
  const wanted = grouped(anchors, ({ id }) => clusters.get(id) ?? id)
  const members = new Map<string, string>()
  for (const cluster of wanted.keys()) for (const id of await store.cluster(cluster)) members.set(id, cluster)
  const show = await showing(store, await store.claims({ about: [...members.keys()], field: 'event', limit: 50_000 }))
  const about = grouped(show.shown, ({ claim }) => members.get(claim.about)!)
  return [...wanted].flatMap(([id, [anchor]]) => contradictionsIn(byField({ shown: about.get(id) ?? [], who: show.who }), show.who).map((it) => ({ ...it, event: { id, anchor: anchor! }, actor: null })))
}

export async function ofActor(store: Store, actor: ActorRef, perField = 60): Promise<Conflict[]> {
  const fields = (await store.fieldCounts(actor.nodes)).map(({ field }) => field).filter((field) => /^(?:fact|relation)\./.test(field))
  const claims = []
  for (const field of fields) claims.push(...await store.claims({ nodes: actor.nodes, field, limit: perField }))
  const show = await showing(store, claims)
  return contradictionsIn(byField(show), show.who).map((it) => ({ ...it, event: null, actor }))
}
