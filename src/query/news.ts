// What is new since a point in the log: new tolls, claimants and contradictions first, then new events, actors and facts.
import type { EventAnchor } from '../record/claim.ts'
import type { Store, StoredClaim } from '../store/store.ts'
import { ofActor, ofEvents, type Conflict } from './conflicts.ts'
import { linesOf, type EventLine } from './events.ts'
import { grouped } from './groups.ts'
import { partOf } from './parts.ts'
import { isWholeFigure, rangeOf } from './policies.ts'
import { cardOf, distinct, showing, type Shown, type Showing, type SourceCard } from './shown.ts'
import { quantityOf, valueKey } from './value.ts'
import { actorsOf, type ActorRef } from './who.ts'

export interface News {
  /** Log entries after this one are new. */
  readonly after: number
  /** The newest log entry: ask from here next time. */
  readonly until: number
  readonly sources: readonly SourceCard[]
  /** A figure that no earlier article gave for an event that was known before. */
  readonly tolls: readonly { readonly event: EventLine; readonly claim: Shown; readonly before: { readonly low: number; readonly high: number; readonly open: boolean } }[]
  /** Somebody claims an event for the first time. */
  readonly claimants: readonly { readonly event: EventLine; readonly claim: Shown }[]
  readonly contradictions: readonly Conflict[]
  readonly events: readonly EventLine[]
  readonly actors: readonly ActorRef[]
  /** Facts and relations with a value that no earlier article gave. */
  readonly facts: readonly Shown[]
  /** What people decided since, by kind of act. */
  readonly decisions: readonly { readonly act: string; readonly by: string; readonly count: number }[]
  /** There were more articles than were looked at. */
  readonly more: boolean
}

const mostSources = 500
const mostActors = 40

export async function newsSince(store: Store, after: number): Promise<News> {
  const all = await store.sources({ addedAfter: after, limit: mostSources + 1 })
  const sources = all.slice(0, mostSources).map(cardOf)
  const isNew = ({ source }: { readonly source: SourceCard }): boolean => source.added > after
  const claims: StoredClaim[] = []
  const anchors: EventAnchor[] = []
  for (const { id } of sources) {
    claims.push(...await store.claims({ source: id }))
    anchors.push(...await store.events({ source: id }))
  }
  const lines = await linesOf(store, anchors)
  const { about, who } = await wholeEvents(store, lines)
  const seen = new Map(lines.map((line) => [line.id, about.get(line.id)?.some((it) => !isNew(it)) ?? false]))
  const { facts, actors } = await actorNews(store, claims, after)
  return {
    after, until: (await store.log({ limit: 1 }))[0]?.n ?? 0, sources, more: all.length > mostSources,
    tolls: lines.flatMap((event) => newTolls(about.get(event.id) ?? [], isNew).map((it) => ({ event, ...it }))),
    claimants: lines.flatMap((event) => newClaimants(about.get(event.id) ?? [], who, isNew).map((claim) => ({ event, claim }))),
    contradictions: [...await ofEvents(store, anchors), ...await conflictsOf(store, actors.all.filter(({ nodes }) => facts.some(({ claim }) => claim.parties.some(({ key }) => key !== null && nodes.includes(key)))))].filter(({ values }) => values.some((value) => value.claims.every(isNew))),
    events: lines.filter(({ id }) => !seen.get(id)),
    actors: actors.fresh, facts, decisions: await decisionsSince(store, after),
  }
}

async function wholeEvents(store: Store, lines: readonly EventLine[]): Promise<{ readonly about: ReadonlyMap<string, Shown[]>; readonly who: Showing['who'] }> {
  const cluster = new Map(lines.flatMap(({ id, tellings }) => tellings.map((telling) => [telling.id, id] as const)))
  const { shown, who } = await showing(store, await store.claims({ about: [...cluster.keys()], field: 'event', limit: 100_000 }))
  return { about: grouped(shown, ({ claim }) => cluster.get(claim.about)!), who }
}

function newTolls(claims: readonly Shown[], isNew: (shown: Shown) => boolean) {
  return [...grouped(claims.filter(({ claim }) => claim.field.startsWith('event.casualty.')), ({ claim }) => claim.field).values()].flatMap((list) => {
    const [before, known] = [rangeOf(list.filter((it) => !isNew(it))), new Set(list.filter((it) => !isNew(it)).map(figure))]
    return before === null ? [] : list.filter((it) => isNew(it) && isWholeFigure(it) && !known.has(figure(it))).map((claim) => ({ claim, before }))
  })
}

function figure({ claim }: Shown): string {
  const quantity = quantityOf(claim)
  return quantity === null ? claim.text : [quantity.op, quantity.low, quantity.best, quantity.high].join(':')
}

function newClaimants(claims: readonly Shown[], who: Showing['who'], isNew: (shown: Shown) => boolean): Shown[] {
  const claiming = claims.filter(({ claim }) => claim.field === 'event.responsibility' && partOf(claim, 'responsible') === 'claimed')
  const claimant = ({ claim }: Shown): string => valueKey(claim, who)
  const known = new Set(claiming.filter((it) => !isNew(it)).map(claimant))
  return [...grouped(claiming.filter((it) => isNew(it) && !known.has(claimant(it))), claimant).values()].map(([first]) => first!)
}

/** Values of facts and relations that are new for their actor, and the actors themselves. */
async function actorNews(store: Store, claims: readonly StoredClaim[], after: number) {
  const told = claims.filter(({ field }) => /^(?:fact|relation)\./.test(field))
  const clusters = await store.clusterOf(distinct(told.flatMap(({ parties }) => parties[0]?.key ?? [])))
  const byFact = grouped(told.filter(({ parties }) => parties[0]?.key), ({ parties, field }) => `${clusters.get(parties[0]!.key!)} ${field}`)
  const fresh: Shown[] = []
  for (const list of [...byFact.values()].slice(0, 4 * mostActors)) {
    const { key } = list[0]!.parties[0]!
    const nodes = await store.cluster(key!)
    const { shown, who } = await showing(store, await store.claims({ nodes, field: list[0]!.field, limit: 200 }))
    const known = new Set(shown.filter(({ source }) => source.added <= after).map(({ claim }) => valueKey(claim, who)))
    const added = shown.filter(({ claim, source }) => source.added > after && !known.has(valueKey(claim, who)))
    fresh.push(...[...grouped(added, ({ claim }) => valueKey(claim, who)).values()].map(([first]) => first!))
  }
  const keys = distinct(claims.flatMap(({ parties }) => parties.flatMap(({ key }) => key ?? [])))
  const all = (await actorsOf(store, keys.slice(0, 10 * mostActors))).filter((it) => !it.private)
  return { facts: fresh, actors: { all: all.filter(({ local }) => !local).slice(0, mostActors), fresh: await firstSeen(store, all, after) } }
}

/** Actors that no earlier article speaks of. */
async function firstSeen(store: Store, refs: readonly ActorRef[], after: number): Promise<ActorRef[]> {
  const found: ActorRef[] = []
  for (const ref of refs) {
    const sources = await store.sources({ ids: distinct((await store.actors({ nodes: ref.nodes, limit: 50 })).map(({ source }) => source)) })
    if (sources.every(({ added }) => added > after)) found.push(ref)
  }
  return found.toSorted((a, b) => b.sources - a.sources)
}

async function conflictsOf(store: Store, refs: readonly ActorRef[]): Promise<Conflict[]> {
  const found: Conflict[] = []
  for (const ref of refs) found.push(...await ofActor(store, ref))
  return found
}

/** "add" is both taking in articles and adding a claim by hand: only the second has a decision in it. */
async function decisionsSince(store: Store, after: number): Promise<News['decisions']> {
  const entries = (await store.log({ after, limit: 10_000 })).filter(({ act, payload }) => act !== 'add' || (payload !== null && typeof payload === 'object' && 'kind' in payload))
  return [...grouped(entries, ({ act, who }) => `${act}\t${who}`).values()].map((list) => ({ act: list[0]!.act, by: list[0]!.who, count: list.length }))
}

/** The last log entry before a day (ISO); 0 when the record began later. */
export async function logBefore(store: Store, day: string): Promise<number> {
  for (let offset = 0; ; offset += 500) {
    const page = await store.log({ limit: 500, offset })
    const before = page.find(({ at }) => at < day)
    if (before || page.length < 500) return before?.n ?? 0
  }
}
