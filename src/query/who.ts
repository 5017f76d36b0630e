// Which actor is meant by a name or an id: one, several, or none with those that resemble it. Never silently one of two.
import { isLocal, nameKey } from '../record/identity-key.ts'
import type { ActorType } from '../model/actor.ts'
import type { NodeCount, Store } from '../store/store.ts'
import { grouped } from './groups.ts'
import { isPrivate } from './people.ts'

export interface ActorRef {
  /** Id of who it is, over all texts. */
  readonly cluster: string
  readonly nodes: readonly string[]
  readonly name: string
  readonly type: ActorType
  /** Articles that name it; of several nodes the sum, at most. */
  readonly sources: number
  readonly private: boolean
  /** Known in one text only: letters or a person, whom nothing ties to others of the same name. */
  readonly local: boolean
}

export type Found<T> =
  | { readonly kind: 'one'; readonly one: T; /** Namesakes that are not it. */ readonly others: readonly T[] }
  | { readonly kind: 'many'; readonly all: readonly T[] }
  | { readonly kind: 'private'; readonly all: readonly T[] }
  | { readonly kind: 'none'; readonly near: readonly T[] }

/** Most namesakes looked at. */
const most = 40

export async function findActor(store: Store, asked: string, { privates = false }: { readonly privates?: boolean } = {}): Promise<Found<ActorRef>> {
  if (nameKey(asked) === '') return { kind: 'none', near: [] }
  const byId = await actorById(store, asked)
  if (byId !== null) return byId.private && !privates ? { kind: 'private', all: [byId] } : { kind: 'one', one: byId, others: [] }
  const nodes = await store.nodes(asked, { limit: most })
  const candidates = await refsOf(store, nodes)
  const visible = candidates.filter((it) => privates || !it.private)
  const named = closeness(nameKey(asked), nodes)
  for (const close of ['equal', 'within'] as const) {
    const all = visible.filter(({ cluster }) => named.get(cluster) === close)
    // Letters and people of one text stand beside the one that goes by that name in many.
    const known = all.filter(({ local }) => !local)
    if (known.length === 1) return { kind: 'one', one: known[0]!, others: all.filter((it) => it !== known[0]) }
    if (all.length === 1) return { kind: 'one', one: all[0]!, others: [] }
    if (all.length > 1) return { kind: 'many', all }
    const hidden = candidates.filter((it) => it.private && !privates && named.get(it.cluster) === close)
    if (hidden.length > 0) return { kind: 'private', all: hidden }
  }
  return { kind: 'none', near: visible.slice(0, 8) }
}

/** The actors behind identity keys, each once. */
export async function actorsOf(store: Store, keys: readonly string[]): Promise<ActorRef[]> {
  const refs = new Map<string, ActorRef>()
  for (const key of keys) {
    const ref = await actorById(store, key)
    if (ref !== null) refs.set(ref.cluster, ref)
  }
  return [...refs.values()]
}

/** Actors of the record, most spoken of first. Private people are left out unless asked for. */
export async function listActors(store: Store, name: string, { privates = false, types, limit = 50, offset = 0 }: { readonly privates?: boolean; readonly types?: readonly string[]; readonly limit?: number; readonly offset?: number } = {}): Promise<ActorRef[]> {
  const found: ActorRef[] = []
  // Private people are many and left out after the store gave them, so it is asked until the page is full.
  for (let at = 0, step = Math.max(200, (limit + offset) * 2); found.length < limit + offset; at += step) {
    const page = await store.nodes(name, { limit: step, offset: at, ...(types === undefined ? {} : { types }) })
    const known = new Set(found.map(({ cluster }) => cluster))
    found.push(...(await refsOf(store, page)).filter((it) => (privates || !it.private) && !known.has(it.cluster)))
    if (page.length < step) break
  }
  return found.slice(offset, offset + limit)
}

/** One for each cluster, in the order of the nodes. */
async function refsOf(store: Store, nodes: readonly NodeCount[]): Promise<ActorRef[]> {
  const refs: ActorRef[] = []
  for (const [cluster, list] of grouped(nodes, (it) => it.cluster)) {
    const whole = list.length === 1 && cluster === list[0]!.node ? list.map(({ node }) => node) : await store.cluster(cluster)
    refs.push(refOf(cluster, whole, list))
  }
  return refs
}

function refOf(cluster: string, nodes: readonly string[], counted: readonly NodeCount[]): ActorRef {
  const [first] = counted.toSorted((a, b) => Number(isLocal(a.node)) - Number(isLocal(b.node)) || b.sources - a.sources)
  return {
    cluster, nodes, name: first!.name, type: first!.type, sources: counted.reduce((sum, { sources }) => sum + sources, 0),
    private: counted.every(({ type }) => isPrivate(type, nodes)), local: nodes.every(isLocal),
  }
}

/** An identity node, or an anchor (also by its beginning). */
async function actorById(store: Store, asked: string): Promise<ActorRef | null> {
  if (!/^(?:[a-z]+:|s_[0-9a-f]{4})/.test(asked)) return null
  const anchors = asked.startsWith('s_') ? (await store.idsLike(asked)).filter((id) => /\/[ap]\d/.test(id)) : []
  const [anchor] = anchors.length === 1 ? await store.actors({ ids: anchors }) : []
  const start = await store.cluster(anchor?.id ?? asked)
  const nodes = start.length === 1 && anchor?.key ? await store.cluster(anchor.key) : start
  const named = anchor === undefined ? await store.actors({ nodes, limit: 400 }) : [anchor]
  if (named.length === 0) return null
  const [first] = named.toSorted((a, b) => Number(b.registered !== null) - Number(a.registered !== null))
  const cluster = (await store.clusterOf(nodes)).get(nodes[0]!) ?? nodes[0]!
  return { cluster, nodes, name: first!.name, type: first!.type, sources: new Set(named.map(({ source }) => source)).size, private: isPrivate(first!.type, nodes), local: nodes.every(isLocal) }
}

/** Whether the words asked for are the name that found an actor, or stand in it as whole words. */
function closeness(wanted: string, nodes: readonly NodeCount[]): ReadonlyMap<string, 'equal' | 'within'> {
  const close = new Map<string, 'equal' | 'within'>()
  for (const { cluster, found } of nodes) {
    if (found === wanted) close.set(cluster, 'equal')
    else if (!close.has(cluster) && ` ${found} `.includes(` ${wanted} `)) close.set(cluster, 'within')
  }
  return close
}
