// Full-text search: articles with the sentences that hold the words, and facets over the newest of them.
import type { Store, StoredSource, TextQuery } from '../store/store.ts'
import { matchesIn } from './matches.ts'
import { quotesOf, type Quote } from './quotes.ts'
import { parseSearch, type ParsedSearch } from './searchQuery.ts'
import { cardOf, publishedOn, type SourceCard } from './shown.ts'
import { grouped } from './groups.ts'
import { isPrivate } from './people.ts'
import { findActor, type ActorRef, type Found } from './who.ts'

export interface SearchOptions {
  readonly limit?: number
  readonly offset?: number
  readonly order?: 'date' | 'rank'
  readonly facets?: boolean
}

export interface SearchAnswer {
  readonly total: number
  /** There are more than `total`: counting them all takes too long. */
  readonly more: boolean
  readonly hits: readonly { readonly source: SourceCard; readonly rank: number; readonly quotes: readonly Quote[] }[]
  readonly facets: Facets | null
  readonly problems: ParsedSearch['problems']
  /** Who is meant by each `actor:`. */
  readonly actors: readonly { readonly asked: string; readonly found: Found<ActorRef> }[]
}

export interface Facets {
  /** Over how many articles, the newest. */
  readonly of: number
  readonly outlets: readonly Count[]
  readonly languages: readonly Count[]
  readonly years: readonly Count[]
  readonly actors: readonly (Count & { readonly cluster: string })[]
}

export interface Count {
  readonly value: string
  readonly articles: number
}

/** The store stops counting here. */
const countedMost = 10_000
const facetsOver = 200
const quotesShown = 2

export async function search(store: Store, words: string, { limit = 10, offset = 0, order, facets = true }: SearchOptions = {}): Promise<SearchAnswer> {
  const parsed = parseSearch(words)
  const { text, outlet, language, from, to, problems } = parsed
  const actors = await Promise.all(parsed.actors.map(async (asked) => ({ asked, found: await findActor(store, asked, { privates: true }) })))
  const empty = { total: 0, more: false, hits: [], facets: null, problems, actors }
  // A name that could be two people finds nothing rather than the wrong one.
  if (actors.some(({ found }) => found.kind !== 'one') || problems.some(({ code }) => code === 'only-excluded')) return empty
  const nodes = actors.flatMap(({ found }) => (found.kind === 'one' ? found.one.nodes : []))
  const query: TextQuery = {
    ...text, limit, offset, order: order ?? (text.all.length + text.phrases.length > 0 ? 'rank' : 'date'),
    ...(outlet === undefined ? {} : { outlet }), ...(language === undefined ? {} : { language }), ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }),
    ...(actors.length === 0 ? {} : { nodes }),
  }
  const { hits, total } = await store.search(query)
  const sources = new Map((await store.sources({ ids: hits.map(({ source }) => source), limit: hits.length })).map((source) => [source.id, source]))
  return {
    ...empty, total: Math.min(total, countedMost), more: total > countedMost,
    hits: hits.flatMap(({ source: id, rank }) => {
      const source = sources.get(id)
      return source === undefined ? [] : [{ source: cardOf(source), rank, quotes: snippets(source, text) }]
    }),
    facets: facets && total > 0 ? await facetsOf(store, query) : null,
  }
}

/** The sentences in which most of the words stand, in the order of the text. */
function snippets(source: StoredSource, text: ParsedSearch['text']): Quote[] {
  const matches = matchesIn(source.text, source.language, text)
  const terms = (quote: Quote): number => new Set(matches.filter(({ start }) => quote.start <= start && start < quote.end).map(({ term }) => term)).size
  return quotesOf(source, matches).map((quote) => ({ quote, terms: terms(quote) })).toSorted((a, b) => b.terms - a.terms).slice(0, quotesShown).map(({ quote }) => quote).toSorted((a, b) => a.start - b.start)
}

async function facetsOf(store: Store, query: TextQuery): Promise<Facets> {
  const { hits } = await store.search({ ...query, order: 'date', limit: facetsOver, offset: 0, counted: false })
  const ids = hits.map(({ source }) => source)
  const sources = await store.sources({ ids, limit: ids.length })
  const named: { readonly key: string; readonly name: string }[] = []
  for (const id of ids) {
    const keys = new Map((await store.actors({ source: id })).flatMap(({ key, name, type }) => (key === null || isPrivate(type, [key]) ? [] : [[key, name] as const])))
    named.push(...[...keys].map(([key, name]) => ({ key, name })))
  }
  const clusters = await store.clusterOf([...new Set(named.map(({ key }) => key))])
  const byCluster = [...grouped(named, ({ key }) => clusters.get(key) ?? key)].map(([cluster, list]) => ({ cluster, value: list[0]!.name, articles: list.length }))
  return {
    of: sources.length,
    outlets: counted(sources.flatMap(({ outlet }) => outlet ?? [])),
    languages: counted(sources.map(({ language }) => language)),
    years: counted(sources.map((source) => publishedOn(source).slice(0, 4)).filter((year) => year !== '')).toSorted((a, b) => b.value.localeCompare(a.value)),
    actors: byCluster.toSorted((a, b) => b.articles - a.articles || a.value.localeCompare(b.value)).slice(0, 12),
  }
}

function counted(list: readonly string[]): Count[] {
  return [...grouped(list, (it) => it)].map(([value, all]) => ({ value, articles: all.length })).toSorted((a, b) => b.articles - a.articles || a.value.localeCompare(b.value)).slice(0, 12)
}
