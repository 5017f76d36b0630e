// Full text in memory: the same words and stems as the embedded store, counted text by text.
import { dayOfIso } from '../../model/day.ts'
import { tokensOf } from '../../search/tokens.ts'
import type { TextHit, TextQuery } from '../store.ts'
import type { Derived } from './derived.ts'
import { by, paged } from './read.ts'
import type { KeptSource, State } from './state.ts'

interface Words {
  readonly source: KeptSource
  readonly exact: readonly string[]
  readonly stem: readonly string[]
}

export function search(state: State, derived: Derived, query: TextQuery): { hits: TextHit[]; total: number } {
  const all = [...state.sources.values()].map((source): Words => ({ source, ...tokensOf(`${source.title ?? ''}\n${source.text}`, source.language) }))
  const asks = query.all.length > 0 || query.phrases.some(({ length }) => length > 0)
  const found = all.filter((words) => passes(words.source, query, derived) && (!asks || matches(words, query)))
  const ranked = found.map((words) => ({ words, rank: asks && query.order === 'rank' ? rankOf(words, query, all) : 0 }))
  const order = query.order === 'rank' ? by<typeof ranked[number]>(({ rank }) => -rank, ({ words }) => -words.source.seq) : by<typeof ranked[number]>(({ words }) => -words.source.seq)
  return { hits: paged(ranked.toSorted(order), { limit: query.limit ?? 20, offset: query.offset ?? 0 }).map(({ words, rank }) => ({ source: words.source.id, rank })), total: found.length }
}

function passes({ id, outlet, language, day }: KeptSource, query: TextQuery, { actors, nodeOf }: Derived): boolean {
  return (query.outlet === undefined || outlet === query.outlet) && (query.language === undefined || language === query.language)
    && (query.from === undefined || (day !== null && day >= dayOfIso(query.from)!)) && (query.to === undefined || (day !== null && day <= dayOfIso(query.to)!))
    && (query.nodes === undefined || [...actors.values()].some(({ it, current }) => current && it.source === id && query.nodes!.includes(nodeOf(it.id, it.key) ?? '')))
}

function matches({ exact, stem }: Words, { all, phrases, not }: TextQuery): boolean {
  return all.every((term) => count(stem, term) > 0) && phrases.every((words) => countRow(exact, words) > 0 || words.length === 0) && !not.some((term) => count(stem, term) > 0)
}

/** How often any of these stems occurs; `bom*` is a beginning. */
function count(stems: readonly string[], term: readonly string[]): number {
  return stems.filter((stem) => term.some((wanted) => (wanted.endsWith('*') ? stem.startsWith(wanted.slice(0, -1)) : stem === wanted))).length
}

function countRow(words: readonly string[], wanted: readonly string[]): number {
  return words.filter((_, index) => wanted.every((word, step) => words[index + step] === word)).length
}

/** BM25: rare words count more, and more so in a short text. */
function rankOf(words: Words, { all: terms, phrases }: TextQuery, texts: readonly Words[]): number {
  const average = texts.reduce((sum, { exact }) => sum + exact.length, 0) / texts.length
  const counters = [...terms.map((term) => (it: Words) => count(it.stem, term)), ...phrases.map((row) => (it: Words) => countRow(it.exact, row))]
  return counters.reduce((sum, counter) => {
    const [times, having] = [counter(words), texts.filter((it) => counter(it) > 0).length]
    const rarity = Math.max(1e-6, Math.log((texts.length - having + 0.5) / (having + 0.5)))
    return sum + rarity * times * 2.2 / (times + 1.2 * (0.25 + 0.75 * words.exact.length / average))
  }, 0)
}
