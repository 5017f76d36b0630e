// What "erase" means: one article, or every article that names a person. Only finds; nothing is erased here.
import { resolve } from 'node:path'
import { fold } from '../ground/fold.ts'
import { nameKey } from '../record/identity-key.ts'
import { mentions } from '../store/mentions.ts'
import type { Store, StoredSource } from '../store/store.ts'
import { personTypes } from './private.ts'

export interface Doomed {
  readonly kind: 'article' | 'person'
  readonly sources: readonly StoredSource[]
  /** Of a person: the name asked for, and full names that the same person goes by; they leave the log and the names file too. */
  readonly names: readonly string[]
  /** Articles that are near copies of these, and stay unless they are erased too. */
  readonly copies: readonly StoredSource[]
}

export type ErasureProblem = { readonly code: 'none' | 'ambiguous' | 'no-person'; readonly near: readonly string[] }

const all = 1_000_000

/** An article by its id or the beginning of it, by the path or address under which it was found; else a person by name. */
export async function doomed(store: Store, what: string): Promise<Doomed | ErasureProblem> {
  const ids = /^s_[0-9a-f]{4,12}$/.test(what) ? (await store.idsLike(what)).filter((id) => /^s_[0-9a-f]{12}$/.test(id)) : []
  if (ids.length > 1) return { code: 'ambiguous', near: ids }
  if (ids.length === 1) return article(store, await store.sources({ ids }))
  for (const foundAs of [what, resolve(what)]) {
    const found = await store.sources({ foundAs, limit: all })
    if (found.length > 0) return article(store, found)
  }
  return /^(?:s_[0-9a-f]|https?:)/.test(what) ? { code: 'none', near: [] } : person(store, what)
}

async function article(store: Store, sources: readonly StoredSource[]): Promise<Doomed> {
  return { kind: 'article', sources, names: [], copies: await copiesOf(store, sources) }
}

/** By the readings' own people, and by the name as words of a text, for a reading may have missed it. One word alone is looked for among people only. */
async function person(store: Store, name: string): Promise<Doomed | ErasureProblem> {
  const nodes = await store.nodes(name, { limit: 200 })
  const equal = nodes.filter(({ found }) => found === nameKey(name))
  const persons = equal.filter(({ type }) => personTypes.includes(type))
  if (equal.length > 0 && persons.length === 0) return { code: 'no-person', near: equal.map(({ name: it }) => it) }
  const words = fold(name).split(' ').filter(Boolean)
  const clusters = (await Promise.all(persons.map(({ node }) => store.cluster(node)))).flat()
  const anchors = clusters.length === 0 ? [] : await store.actors({ nodes: clusters, limit: all })
  const hits = words.length < 2 ? [] : (await store.search({ all: [], phrases: [words], not: [], order: 'date', limit: all })).hits
  const ids = [...new Set([...anchors.map(({ source }) => source), ...hits.map(({ source }) => source)])]
  const names = [...new Set([name, ...anchors.flatMap((it) => [it.name, ...it.names.filter(({ kind }) => kind !== 'description').map(({ text }) => text)]).filter((it) => fold(it).includes(' '))])]
  if (ids.length === 0 && (await store.log({ acts: ['names'], limit: all })).some(({ payload }) => mentions(payload, names))) return { kind: 'person', sources: [], names, copies: [] }
  if (ids.length === 0) return { code: 'none', near: nodes.filter(({ type }) => personTypes.includes(type)).slice(0, 8).map((it) => it.name) }
  const sources = await store.sources({ ids, limit: all })
  return { kind: 'person', sources, names, copies: await copiesOf(store, sources) }
}

async function copiesOf(store: Store, sources: readonly StoredSource[]): Promise<StoredSource[]> {
  const going = new Set(sources.map(({ id }) => id))
  const copies = await Promise.all([...new Set(sources.map(({ origin }) => origin))].map((origin) => store.sources({ origin, limit: all })))
  return copies.flat().filter(({ id }) => !going.has(id))
}
