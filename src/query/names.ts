// The names of an actor over all texts, and who uses which.
import { nameKey } from '../record/identity-key.ts'
import type { Store } from '../store/store.ts'
import { grouped } from './groups.ts'
import { distinct, publishedOn } from './shown.ts'

export interface NameUse {
  readonly name: string
  /** `name`, `abbreviation`, `alias`; `description` is no name and is left out. */
  readonly kind: string
  readonly sources: number
  readonly outlets: readonly string[]
  readonly languages: readonly string[]
  /** Days of the first and last article that use it; null when unknown. */
  readonly first: string | null
  readonly last: string | null
}

/** Most articles looked at: an actor of ten thousand articles has no other names in the rest. */
export const namesFrom = 400

/** Most used first. */
export async function namesOf(store: Store, nodes: readonly string[]): Promise<NameUse[]> {
  const anchors = await store.actors({ nodes, limit: namesFrom })
  const sources = new Map((await store.sources({ ids: distinct(anchors.map(({ source }) => source)), limit: namesFrom })).map((source) => [source.id, source]))
  const uses = anchors.flatMap(({ source, names }) => names.filter(({ kind }) => kind !== 'description').map(({ text, kind }) => ({ text, kind, source: sources.get(source)! })))
  return [...grouped(uses, ({ text }) => nameKey(text)).values()].map((list) => {
    const articles = distinct(list.map(({ source }) => source))
    const days = articles.map(publishedOn).filter((day) => day !== '').toSorted()
    return {
      name: mostOften(list.map(({ text }) => text)), kind: mostOften(list.map(({ kind }) => kind)), sources: articles.length,
      outlets: byCount(articles.flatMap(({ outlet }) => outlet ?? [])), languages: byCount(articles.map(({ language }) => language)),
      first: days[0] ?? null, last: days.at(-1) ?? null,
    }
  }).toSorted((a, b) => b.sources - a.sources || a.name.localeCompare(b.name))
}

function mostOften(list: readonly string[]): string {
  return byCount(list)[0] ?? ''
}

function byCount(list: readonly string[]): string[] {
  return [...grouped(list, (it) => it)].toSorted((a, b) => b[1].length - a[1].length).map(([text]) => text)
}
