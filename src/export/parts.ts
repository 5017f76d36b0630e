// The record, source after source in the order of their ids: what every format is written from, with one batch of sources in memory at a time.
import { StoreError, type StoredClaim, type StoredSource, type StoreReader } from '../store/store.ts'
import { identityKinds, type Judgement } from '../store/judgement.ts'
import { chosen, type Filter } from './filter.ts'
import { actorLine, claimLine, eventLine, judgementLine, sourceLine } from './lines.ts'
import type { Part, Rest } from './part.ts'
import { quotable } from './quotes.ts'
import { reviewsOf } from './review.ts'
import type { ClusterLine } from './schema.ts'

export interface Taking {
  readonly filter: Filter
  /** Words quoted of one source; Infinity for all. */
  readonly quotes: number
}

/** All of a list that belongs to one source or one judgement. */
const all = 1_000_000
const batch = 50

export class Extract {
  readonly #store: StoreReader
  readonly #taking: Taking
  readonly #standing: readonly Judgement[]
  readonly #byTarget = new Map<string, Judgement[]>()
  /** As claims name the judgement that made them: `j12`. */
  readonly #byMark: ReadonlyMap<string, readonly Judgement[]>
  /** Anchors that a person judged by themselves are nodes of their own. */
  readonly #judged: ReadonlySet<string>
  readonly #clusters = new Set<string>()
  /** Ids that were exported: a judgement comes along when it is about one of these. Only filled where a filter leaves things out. */
  readonly #given: Set<string> | null

  private constructor(store: StoreReader, taking: Taking, standing: readonly Judgement[]) {
    this.#store = store
    this.#taking = taking
    this.#standing = standing
    for (const judgement of standing) for (const target of [judgement.target, judgement.other]) if (target !== undefined) this.#byTarget.set(target, [...this.#byTarget.get(target) ?? [], judgement])
    this.#byMark = new Map(standing.map((judgement) => [`j${judgement.n}`, [judgement]]))
    this.#judged = new Set(standing.filter(({ kind }) => identityKinds.has(kind)).flatMap(({ target, other }) => [target, other ?? '']))
    this.#given = Object.values(taking.filter).some((it) => it !== undefined && it !== false) ? new Set() : null
  }

  static async open(store: StoreReader, taking: Taking): Promise<Extract> {
    return new Extract(store, taking, await store.judgements({ limit: all }))
  }

  /** Sources without anything that fits are left out when a filter asks for something of their content. */
  async *parts(): AsyncGenerator<Part> {
    const { actor, outlet } = this.#taking.filter
    const only = actor && new Set((await this.#store.actors({ nodes: actor, limit: all })).map(({ source }) => source))
    for (let after = ''; ;) {
      const sources = await this.#store.sources({ afterId: after, limit: batch, ...(outlet === undefined ? {} : { outlet }) })
      for (const source of sources) if (only === undefined || only.has(source.id)) yield* await this.#part(source)
      if (sources.length < batch) return
      after = sources.at(-1)!.id
    }
  }

  async #part(source: StoredSource): Promise<Part[]> {
    const { filter, quotes } = this.#taking
    const [stored, reading, anchors] = [await this.#store.claims({ source: source.id, limit: all }), await this.#store.reading(source.id), await this.#store.actors({ source: source.id, limit: all })]
    if (reading === undefined) throw new StoreError('damaged', `${source.id} has no reading that counts: \`kroniek doctor\` says more. Nothing was exported.`)
    const events = await this.#eventsOf(source.id, stored)
    const reviews = reviewsOf(stored, this.#about(stored.flatMap(({ id, made }) => (made.startsWith('j') ? [id, made] : [id]))))
    const picks = new Set(stored.flatMap(({ slot }) => this.#byTarget.get(slot)?.filter(({ kind, target }) => kind === 'choose' && target === slot).at(-1)?.other ?? []))
    const plain = stored.map((claim) => claimLine(claim, reviews.get(claim.id)!, picks.has(claim.id))).toSorted(byId)
    const clusters = await this.#store.clusterOf([...events.map(({ id }) => id), ...anchors.flatMap((it) => this.#nodeOf(it.id, it.key) ?? [])])
    for (const [node, cluster] of clusters) if (node !== cluster) this.#clusters.add(cluster)
    const kept = chosen(events.map((it) => eventLine(it, clusters.get(it.id)!, plain)).toSorted(byId), plain, filter, ({ anchor, key }) => this.#nodeOf(anchor, key))
    if (kept.claims.length === 0 && asksForContent(filter)) return []
    const claims = quotable(kept.claims, source.text, quotes)
    const named = new Set([...claims.map(({ about }) => about), ...claims.flatMap(({ parties, said }) => [...parties.map(({ anchor }) => anchor), ...said.chain.flatMap(({ actor, affiliation }) => [actor?.anchor ?? '', affiliation?.anchor ?? ''])])])
    const actors = await Promise.all(anchors.filter(({ id }) => !asksForContent(filter) || named.has(id)).toSorted(byId).map(async (it) => {
      const node = this.#nodeOf(it.id, it.key)
      const cluster = node === null ? null : clusters.get(node)!
      return actorLine(it, node, cluster, node === null ? [] : node === cluster ? [node] : await this.#store.cluster(node))
    }))
    for (const { id } of [{ id: source.id }, ...kept.events, ...claims, ...actors]) this.#given?.add(id)
    for (const { node, slot } of [...actors, ...claims] as { node?: string | null; slot?: string }[]) this.#given?.add(node ?? slot ?? '')
    return [{ source: sourceLine(source, reading.engine), actors, events: kept.events, claims: claims.map((claim) => ({ ...claim })) }]
  }

  /** Also those of which only a claim that a person accepted is left. */
  async #eventsOf(source: string, claims: readonly StoredClaim[]) {
    const current = await this.#store.events({ source, limit: all })
    const known = new Set(current.map(({ id }) => id))
    const missing = [...new Set(claims.filter(({ field, about }) => (field === 'event' || field.startsWith('event.')) && !known.has(about)).map(({ about }) => about))]
    return missing.length === 0 ? current : [...current, ...await this.#store.events({ ids: missing, limit: all })]
  }

  #nodeOf(anchor: string, key: string | null): string | null {
    return this.#judged.has(anchor) ? anchor : key
  }

  /** Judgements on these claims, and those that made them (`j12`). */
  #about(ids: readonly string[]): Judgement[] {
    return ids.flatMap((id) => [...this.#byTarget.get(id) ?? [], ...(this.#byMark.get(id) ?? [])])
  }

  /** After the last part: what stands above sources. */
  async rest(): Promise<Rest> {
    for (const judgement of this.#standing) if (judgement.kind === 'same') for (const [, cluster] of await this.#store.clusterOf([judgement.target])) this.#clusters.add(cluster)
    const clusters: ClusterLine[] = []
    for (const id of [...this.#clusters].toSorted()) {
      const nodes = await this.#store.cluster(id)
      if (nodes.length > 1 && (this.#given === null || nodes.some((node) => this.#given!.has(node)))) clusters.push({ kind: 'cluster', id, nodes: nodes.toSorted() })
    }
    return { clusters, judgements: this.#standing.filter((it) => this.#comesAlong(it)).map(judgementLine) }
  }

  #comesAlong({ target, other, claim }: Judgement): boolean {
    return this.#given === null || [target, other, claim?.id].some((it) => it !== undefined && this.#given!.has(it.split('#')[0]!))
  }
}

/** The outlet alone chooses whole sources. */
function asksForContent({ actor, type, country, from, to, accepted }: Filter): boolean {
  return [actor, type, country, from, to].some((it) => it !== undefined) || accepted === true
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
