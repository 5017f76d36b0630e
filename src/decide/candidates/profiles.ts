// Profiles of the record's events, with how rare each name is among its sources.
import { fold } from '../../ground/fold.ts'
import { counts as stillCounts, statusesOf } from '../../query/status.ts'
import type { Claim, EventAnchor } from '../../record/claim.ts'
import type { Store, StoredSource } from '../../store/store.ts'
import { eventProfile, type EventProfile } from './eventProfile.ts'
import type { Rarity } from './eventScore.ts'

const chunk = 400

/** Profiles of these events, from the claims about them that count. */
export async function profilesOf(store: Store, events: readonly EventAnchor[]): Promise<EventProfile[]> {
  const sources = new Map<string, StoredSource>()
  const around = new Map<string, ReadonlySet<string>>()
  for (const ids of chunks([...new Set(events.map(({ source }) => source))])) {
    for (const source of await store.sources({ ids, limit: chunk })) sources.set(source.id, source)
    for (const id of ids) around.set(id, await namesAround(store, id))
  }
  const claims = new Map<string, Claim[]>()
  for (const about of chunks(events.map(({ id }) => id))) {
    const found = await store.claims({ about, limit: 1e6 })
    const statuses = statusesOf(found, await store.judgements({ targets: found.map(({ id }) => id), limit: 1e6 }))
    for (const claim of found) if (stillCounts(statuses.get(claim.id)!)) claims.set(claim.about, [...claims.get(claim.about) ?? [], claim])
  }
  const keys = [...new Set([...claims.values()].flat().flatMap(({ parties }) => parties.flatMap(({ key }) => key ?? [])))]
  const clusters = await store.clusterOf(keys)
  return events.flatMap((event) => {
    const source = sources.get(event.source)
    if (!source) return []
    return [eventProfile(event, claims.get(event.id) ?? [], {
      origin: source.origin, language: source.language, published: source.published?.earliest ?? null, around: around.get(source.id)!,
      sentenceAt: (start, end) => sentenceAround(source.text, start, end), clusterOf: (node) => clusters.get(node) ?? node,
    })]
  })
}

/** Words of the names of all actors in the text, and of its places. */
async function namesAround(store: Store, source: string): Promise<Set<string>> {
  const actors = await store.actors({ source, limit: 500 })
  const places = await store.events({ source, limit: 500 })
  return new Set([...actors.flatMap(({ name, names }) => [name, ...names.filter(({ kind }) => kind !== 'description').map(({ text }) => text)]), ...places.map(({ place }) => place ?? '')].flatMap((name) => fold(name).split(' ')).filter((word) => word.length > 2))
}

/** In a small record a name that two share says as much as in one of this size. */
const fewSources = 50

/** 1 for a word of one source, falling to 0 for one that half of them use. */
export function rarityAmong(profiles: readonly EventProfile[]): Rarity {
  const sources = new Map<string, Set<string>>()
  for (const { source, names, around } of profiles) for (const word of [...names, ...around]) {
    const using = sources.get(word)
    if (using) using.add(source)
    else sources.set(word, new Set([source]))
  }
  const all = Math.max(fewSources, new Set(profiles.map(({ source }) => source)).size)
  const known = new Map([...sources].map(([word, using]) => [word, Math.max(0, 1 - Math.log(using.size) / Math.log(all / 2))]))
  return (word) => known.get(word) ?? 1
}

/** From the mark that ends the sentence before to the one that ends this. */
export function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 400), start)
  const after = text.slice(end, end + 400)
  const from = [...before.matchAll(/[.!?]["'”’)]?\s+(?=["'“‘(]?[\p{Lu}\d])|\n\s*\n/gu)].at(-1)
  const to = /[.!?]["'”’)]?(?=\s+["'“‘(]?[\p{Lu}\d]|\s*$)|\n\s*\n/u.exec(after)
  return `${from === undefined ? before : before.slice(from.index + from[0].length)}${text.slice(start, end)}${to === null ? after : after.slice(0, to.index + 1)}`.trim()
}

export function chunks<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / chunk) }, (_, index) => items.slice(index * chunk, (index + 1) * chunk))
}
