// Reading a record in memory: filters over what the state holds and what follows from it.
import { dayOfIso } from '../../model/day.ts'
import type { ActorAnchor, EventAnchor } from '../../record/claim.ts'
import { nameKey } from '../../record/identity-key.ts'
import type { Judgement } from '../judgement.ts'
import { similarNames } from '../names.ts'
import type { ClaimFilter, Counts, EventFilter, JudgementFilter, LogEntry, NodeCount, Page, SourceFilter, StoredClaim, StoredSource } from '../store.ts'
import type { Derived, NodeView } from './derived.ts'
import type { State } from './state.ts'

export function paged<T>(list: readonly T[], { limit = 1000, offset = 0 }: Page): T[] {
  return list.slice(offset, offset + limit)
}

/** Keys compared one after the other, each as numbers or by code unit. */
export function by<T>(...keys: readonly ((item: T) => number | string)[]): (a: T, b: T) => number {
  return (a, b) => {
    for (const key of keys) {
      const [x, y] = [key(a), key(b)]
      if (x !== y) return x < y ? -1 : 1
    }
    return 0
  }
}

const among = (list: readonly string[] | undefined, value: string | null): boolean => list === undefined || (value !== null && list.includes(value))
const is = <T>(wanted: T | undefined, value: T | null): boolean => wanted === undefined || wanted === value
const below = (fields: string | readonly string[] | undefined, value: string): boolean => fields === undefined || (typeof fields === 'string' ? [fields] : fields).some((field) => value === field || value.startsWith(`${field}.`))

export function counts(state: State, { claims, events, nodes }: Derived): Counts {
  return {
    sources: state.sources.size, origins: new Set([...state.sources.values()].map(({ origin }) => origin)).size, claims: claims.filter(({ current }) => current).length,
    events: [...events.values()].filter(({ current }) => current).length, actors: nodes.size, judgements: state.judgements.length,
  }
}

export function sources(state: State, { ids, origin, addedAfter = -1, outlet, language, foundAs, afterId, ...page }: SourceFilter): StoredSource[] {
  const found = [...state.sources.values()].filter((it) => among(ids, it.id) && is(origin, it.origin) && is(outlet, it.outlet) && is<string>(language, it.language) && it.added > addedAfter && it.id > (afterId ?? ''))
    .filter(({ id }) => foundAs === undefined || state.retrievals.some((it) => it.source === id && (it.name === foundAs || it.url === foundAs)))
  return paged(found.toSorted(afterId === undefined ? by(({ seq }) => -seq) : by(({ id }) => id)), page).map(({ seq: _seq, day: _day, ...source }) => ({ ...source, reading: state.readings.find((it) => it.source === source.id && it.current)!.id }))
}

export function idsLike(state: State, { actors, events }: Derived, prefix: string): string[] {
  return [state.sources, events, actors, state.claims].flatMap((map: ReadonlyMap<string, unknown>) => [...map.keys()].filter((id) => id.startsWith(prefix)).toSorted().slice(0, 10)).slice(0, 10)
}

export function sharingCopyKeys(state: State, keys: readonly string[]): string[] {
  const wanted = new Set(keys)
  const shared = [...state.copyKeys].map(([source, own]) => ({ source, common: own.filter((key) => wanted.has(key)).length })).filter(({ common }) => common > 0)
  return shared.toSorted(by(({ common }) => -common, ({ source }) => source)).slice(0, 100).map(({ source }) => source)
}

export function actors(derived: Derived, { ids, nodes, source, ...page }: { readonly ids?: readonly string[]; readonly nodes?: readonly string[]; readonly source?: string } & Page): ActorAnchor[] {
  const found = [...derived.actors.values()].filter(({ it, current }) => (ids !== undefined || current) && among(ids, it.id) && is(source, it.source) && among(nodes, derived.nodeOf(it.id, it.key)))
  return paged(found.map(({ it }) => it).toSorted(by((it) => it.source, ({ start }) => start)), page)
}

export function nodes({ nodes: views, clusters }: Derived, name: string, { types, ...page }: Page & { readonly types?: readonly string[] } = {}): NodeCount[] {
  const wanted = nameKey(name)
  const all = [...views.values()].map((view) => ({ view, count: countOf(view, clusters) })).filter(({ count }) => among(types, count.type)).toSorted(by(({ count }) => -count.sources, ({ count }) => count.node))
  if (wanted === '') return paged(all.map(({ count }) => count), page)
  const found = new Map<string, NodeCount>()
  for (const norm of similarNames(wanted, [...new Set(all.flatMap(({ view }) => [...view.norms]))])) {
    for (const { view, count } of all) if (view.norms.has(norm) && !found.has(count.node)) found.set(count.node, { ...count, found: norm })
  }
  return paged([...found.values()], page)
}

/** A node goes by the fullest name and the most telling type that texts give it. */
function countOf({ node, anchors, sources: { size } }: NodeView, clusters: ReadonlyMap<string, string>): NodeCount {
  const { name, type } = anchors.toSorted(by((it) => (it.type === 'organisation' ? 1 : 0), (it) => -[...it.name].length, (it) => it.name, (it) => it.type))[0]!
  return { node, cluster: clusters.get(node) ?? node, name, type, sources: size, found: '' }
}

export function cluster({ clusters }: Derived, node: string): string[] {
  const id = clusters.get(node)
  return id === undefined ? [node] : [...clusters].filter(([, of]) => of === id).map(([member]) => member).toSorted()
}

export function claims({ claims: all, shown, placed }: Derived, { ids, about, slots, source, nodes: wanted, field, gone = false, ...page }: ClaimFilter): StoredClaim[] {
  const fits = (it: StoredClaim): boolean => among(ids, it.id) && among(about, it.about) && among(slots, it.slot) && is(source, it.source) && below(field, it.field)
  if (wanted === undefined) return paged(all.filter((it) => (gone || ids !== undefined || shown.has(it.id)) && fits(it)).toSorted(by((it) => it.source)), page)
  const found = new Map(placed.filter(({ node, claim }) => wanted.includes(node) && fits(claim)).map((it) => [it.claim.id, it]))
  return paged([...found.values()].toSorted(by(({ day }) => -day, ({ claim }) => claim.id)), page).map(({ claim }) => claim)
}

export function fieldCounts({ placed }: Derived, list: readonly string[]): { field: string; claims: number; sources: number }[] {
  const found = placed.filter(({ node }) => list.includes(node)).map(({ claim }) => claim)
  return [...new Set(found.map(({ field }) => field))].toSorted().map((field) => {
    const here = found.filter((it) => it.field === field)
    return { field, claims: new Set(here.map(({ id }) => id)).size, sources: new Set(here.map(({ source }) => source)).size }
  })
}

export function events({ events: all, placed }: Derived, { ids, source, nodes: wanted, type, country, places, from, to, dated = false, newest = false, ...page }: EventFilter): EventAnchor[] {
  const about = wanted && new Set(placed.filter(({ node, claim }) => wanted.includes(node) && below('event', claim.field)).map(({ claim }) => claim.about))
  const [first, last] = [(it: EventAnchor) => it.from ?? it.to, (it: EventAnchor) => it.to ?? it.from]
  const fits = (it: EventAnchor): boolean => among(ids, it.id) && is(source, it.source) && below(type, it.type) && is(country, it.country) && (about === undefined || about.has(it.id))
    && (places === undefined || among(places, it.place) || it.places.some((place) => places.includes(place)))
    && (!dated || first(it) !== null) && (from === undefined || (last(it) ?? '') >= from) && (to === undefined || (first(it) ?? '~') <= to)
  const day = (iso: string | null): number => (iso === null ? -Infinity : dayOfIso(iso) ?? -Infinity)
  const order = newest
    ? by<EventAnchor>((it) => Number(last(it) === null), (it) => -day(last(it)), (it) => -day(it.from), ({ id }) => id)
    : by<EventAnchor>((it) => Number(first(it) === null), (it) => day(first(it)), (it) => day(it.to), ({ id }) => id)
  return paged([...all.values()].filter(({ it, current }) => (ids !== undefined || current) && fits(it)).map(({ it }) => it).toSorted(order), page)
}

export function judgements(state: State, { standing }: Derived, { targets, kinds, all = false, newest = false, ...page }: JudgementFilter): Judgement[] {
  const found = (all ? state.judgements : standing).filter(({ kind, target, other }) => among(kinds, kind) && (targets === undefined || targets.includes(target) || (other !== undefined && targets.includes(other))))
  return paged(newest ? found.toReversed() : found, page)
}

export function log(state: State, { after = 0, acts, ...page }: Page & { readonly after?: number; readonly acts?: readonly string[] }): LogEntry[] {
  const found = state.log.filter(({ n, act }) => n > after && among(acts, act)).toReversed()
  return paged(found, page).map(({ n, at, who, act, payload, sha256 }) => ({ n, at, who, act, payload: payload === null ? null : JSON.parse(payload) as unknown, sha256 }))
}
