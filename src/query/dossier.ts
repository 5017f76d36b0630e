// The dossier of one actor: names, facts, relations, what is said of it and by it, events by its part in them, figures over time. Values side by side.
import type { Judgement } from '../store/judgement.ts'
import type { Store, StoredClaim } from '../store/store.ts'
import { propertyTypes } from '../scheme/properties/index.ts'
import { contradictionsIn, type Contradiction } from './contradictions.ts'
import { linesOf, type EventLine } from './events.ts'
import { figuresOverTime, type FigureSeries } from './figures.ts'
import { byField, grouped, isSingle, type FieldValues } from './groups.ts'
import { namesOf, type NameUse } from './names.ts'
import { parts, partOf, type Part } from './parts.ts'
import { distinct, identityOf, newestFirst, showing, type Shown } from './shown.ts'
import type { ActorRef } from './who.ts'

export interface DossierOptions {
  /** Newest claims looked at, a field. */
  readonly limit?: number
  /** Events shown, a part. */
  readonly events?: number
  /** Only values that rest on one origin, or on anonymous sources only. */
  readonly weak?: boolean
}

export interface FieldTotal {
  readonly field: string
  readonly claims: number
  readonly sources: number
}

export interface ActorEvents {
  readonly part: Part
  readonly events: readonly (EventLine & { /** True when only its members are spoken of. */ readonly members: boolean })[]
  /** Events of this part among the claims looked at; `more` when there may be others. */
  readonly total: number
}

export interface Dossier {
  readonly actor: ActorRef
  readonly names: readonly NameUse[]
  /** All there is, a field: what is shown may be less. */
  readonly totals: readonly FieldTotal[]
  readonly facts: readonly FieldValues[]
  readonly relations: readonly FieldValues[]
  readonly figures: readonly FigureSeries[]
  readonly events: readonly ActorEvents[]
  readonly said: readonly Shown[]
  readonly saidOfIt: readonly Shown[]
  readonly contradictions: readonly Contradiction[]
  /** Values of facts and relations that rest on one origin, and those on anonymous sources only. */
  readonly weak: { readonly single: number; readonly anonymous: number }
  /** Fields of which not all claims were looked at. */
  readonly cut: readonly string[]
  /** Who judged it to be one with another, or not. */
  readonly identity: readonly Judgement[]
}

const perField = 40
const perPart = 6
/** An event has several claims: so many times more are looked at. */
const perEvent = 4

export async function dossier(store: Store, actor: ActorRef, { limit = perField, events = perPart, weak = false }: DossierOptions = {}): Promise<Dossier> {
  const { nodes } = actor
  const totals = await store.fieldCounts(nodes)
  const fields = totals.map(({ field }) => field).filter((field) => /^(?:fact|relation|aggregate)\./.test(field))
  const [about, statements, doing] = [
    await inTurn(fields, (field) => store.claims({ nodes, field, limit })),
    await store.claims({ nodes, field: 'statement', limit }),
    [...await store.claims({ nodes, field: 'event.responsibility', limit: perEvent * limit }), ...await store.claims({ nodes, field: 'event.role', limit: perEvent * limit })],
  ]
  const show = await showing(store, [...about, ...statements, ...doing])
  const isOf = (prefix: string) => ({ claim }: Shown): boolean => claim.field.startsWith(prefix)
  const values = byField({ shown: show.shown.filter(({ claim }) => /^(?:fact|relation)\./.test(claim.field)), who: show.who })
  const shownValues = weak ? values.map(onlyWeak).filter((it) => it.values.length > 0) : values
  const said = show.shown.filter(isOf('statement')).toSorted(newestFirst)
  const all = values.flatMap((it) => it.values)
  return {
    actor, totals,
    names: await namesOf(store, nodes),
    facts: shownValues.filter(({ field }) => field.startsWith('fact.')).toSorted((a, b) => propertyRank(a.field) - propertyRank(b.field)),
    relations: shownValues.filter(({ field }) => field.startsWith('relation.')),
    figures: figuresOverTime(show.shown.filter(({ claim }) => /^(?:fact|aggregate)\./.test(claim.field))),
    events: await actorEvents(store, show.shown.filter(isOf('event.')), isIt(nodes), events),
    said: said.filter(({ claim }) => claim.parties.some((it) => it.as === 'source' && isIt(nodes)(it))),
    saidOfIt: said.filter(({ claim }) => !claim.parties.some((it) => it.as === 'source' && isIt(nodes)(it))),
    contradictions: contradictionsIn(values, show.who),
    weak: { single: all.filter(isSingle).length, anonymous: all.filter(({ support }) => support.anonymous).length },
    identity: await identityOf(store, nodes),
    cut: totals.filter(({ field, claims }) => claims > show.shown.filter(({ claim }) => claim.field === field).length && field !== 'name').map(({ field }) => field),
  }
}

/** Values that rest on one text, or on people who are not named. */
function onlyWeak({ values, ...rest }: FieldValues): FieldValues {
  return { ...rest, values: values.filter((value) => isSingle(value) || value.support.anonymous) }
}

type PartyOf = StoredClaim['parties'][number]

function isIt(nodes: readonly string[]): (party: PartyOf) => boolean {
  return ({ key, anchor }) => nodes.includes(anchor) || (key !== null && nodes.includes(key))
}

async function actorEvents(store: Store, claims: readonly Shown[], isActor: (party: PartyOf) => boolean, limit: number): Promise<ActorEvents[]> {
  const told = claims.flatMap((shown) => shown.claim.parties.filter(isActor).map((party) => ({ part: partOf(shown.claim, party.as), about: shown.claim.about, members: party.members, shown })))
  const found: ActorEvents[] = []
  const byPart = grouped(told, ({ part }) => part)
  for (const part of parts) {
    const list = (byPart.get(part) ?? []).toSorted((a, b) => (b.shown.claim.from ?? '').localeCompare(a.shown.claim.from ?? '') || newestFirst(a.shown, b.shown))
    const ids = distinct(list.map(({ about }) => about))
    if (ids.length === 0) continue
    const clusters = await store.clusterOf(ids)
    const wanted = distinct(ids.map((id) => clusters.get(id) ?? id))
    // Each cluster by one of its events; the others come with it.
    const anchors = await store.events({ ids: wanted.slice(0, limit).map((cluster) => ids.find((id) => (clusters.get(id) ?? id) === cluster)!) })
    const lines = await linesOf(store, anchors)
    const onlyMembers = (id: string): boolean => list.filter(({ about }) => (clusters.get(about) ?? about) === id).every(({ members }) => members)
    found.push({ part, total: wanted.length, events: lines.map((line) => ({ ...line, members: onlyMembers(line.id) })).toSorted((a, b) => wanted.indexOf(a.id) - wanted.indexOf(b.id)) })
  }
  return found
}

function propertyRank(field: string): number {
  return propertyTypes.findIndex(({ id }) => field === `fact.${id}`)
}

async function inTurn<T, R>(list: readonly T[], ask: (item: T) => Promise<readonly R[]>): Promise<R[]> {
  const found: R[] = []
  for (const item of list) found.push(...await ask(item))
  return found
}
