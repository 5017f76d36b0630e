// How long the record's questions take: the same questions for each size, of the actor that a fifth of all articles speak of and of others.
import { termsOf } from './terms.ts'
import type { Store, TextQuery } from '../../src/store/store.ts'
import { dossier } from '../../src/query/dossier.ts'
import { listEvents } from '../../src/query/events.ts'
import { search as searchAsPeople } from '../../src/query/search.ts'
import { actorsOf, findActor } from '../../src/query/who.ts'

export interface Timing {
  readonly p50: number
  readonly p95: number
  /** Processor time, which other work on the machine does not lengthen. */
  readonly cpu50: number
  readonly cpu95: number
}

export type Timings = Readonly<Record<string, Timing>>

const rounds = 40

const quantile = (values: readonly number[], part: number): number => values.toSorted((a, b) => a - b)[Math.floor(values.length * part)]!

export async function timedQueries(store: Store): Promise<Timings> {
  const ids = (await store.sources({ limit: 400 })).map(({ id }) => id)
  // Most articles first. Every third question is about the hot actor, so that p95 is what it costs.
  const groups = await store.nodes('', { types: ['armed_group'], limit: 400 })
  const group = (round: number) => groups[round % 3 === 0 ? 0 : (round * 7) % groups.length]!
  const actor = (round: number): string => group(round).node
  const search = (words: string, order: TextQuery['order'], more: Partial<TextQuery> = {}) => store.search({ all: termsOf(words), phrases: [], not: [], order, limit: 20, ...more })
  const words = ['aanslag', 'veemarkt', 'markt kirkuk', 'bombing harbour', 'hospital blood', 'benzine prijs', 'zelfmoordaanslag moskee', 'gornamar', 'people', 'mensen brug']
  const word = (round: number): string => words[round % words.length]!
  const questions: Readonly<Record<string, (round: number) => Promise<unknown>>> = {
    document: async (round) => [await store.source(ids[(round * 9) % ids.length]!), await store.claims({ source: ids[(round * 9) % ids.length]! }), await store.events({ source: ids[(round * 9) % ids.length]! }), await store.actors({ source: ids[(round * 9) % ids.length]! })],
    'dossier: counts of fields': (round) => store.fieldCounts([actor(round)]),
    'dossier: relations and facts': async (round) => [await store.claims({ nodes: [actor(round)], field: 'relation', limit: 200 }), await store.claims({ nodes: [actor(round)], field: 'fact', limit: 200 })],
    'dossier: newest claims': (round) => store.claims({ nodes: [actor(round)], limit: 100 }),
    'dossier: figures': (round) => store.claims({ nodes: [actor(round)], field: 'event.responsibility', limit: 200 }),
    timeline: (round) => store.events({ nodes: [actor(round)], newest: true, dated: true, limit: 100 }),
    'timeline of a year': (round) => store.events({ nodes: [actor(round)], from: '2030-01-01', to: '2030-12-31', limit: 100 }),
    'events, newest': () => store.events({ newest: true, limit: 100 }),
    'events of a month in a country': (round) => store.events({ country: ['IQ', 'NG', 'ML'][round % 3]!, from: '2030-03-01', to: '2030-03-31', limit: 100 }),
    'search by date': (round) => search(word(round), 'date'),
    'search by rank': (round) => search(word(round), 'rank'),
    'search by date, of an actor': (round) => search(word(round), 'date', { nodes: [actor(round)] }),
    'search for an actor alone': (round) => store.search({ all: [], phrases: [], not: [], order: 'date', limit: 20, nodes: [actor(round)] }),
    'search for an actor in an outlet': (round) => store.search({ all: [], phrases: [], not: [], order: 'date', limit: 20, nodes: [actor(round)], outlet: `Outlet ${1 + round}`, from: '2029-06-01' }),
    'search by rank, of a month': (round) => search(word(round), 'rank', { from: '2030-03-01', to: '2030-03-31' }),
    'search for a phrase': (round) => store.search({ all: [], phrases: [['hand', 'te', 'hebben', 'gehad'], ['for', 'certain']].slice(round % 2, round % 2 + 1), not: [], order: 'date', limit: 20 }),
    'names, equal': (round) => store.nodes(group(round).name, { limit: 20 }),
    'names, beginning': () => store.nodes('front van de', { limit: 20 }),
    'names, misspelt': (round) => store.nodes(group(round).name.replace('e', 'a'), { limit: 20 }),
    // As people ask: each several questions to the store.
    'asked: dossier of an actor': async (round) => dossier(store, (await actorsOf(store, [actor(round)]))[0]!),
    'asked: timeline of an actor': (round) => listEvents(store, { nodes: [actor(round)], newest: true, dated: true, limit: 50 }),
    'asked: search with facets': (round) => searchAsPeople(store, word(round)),
    'asked: search for an actor, with facets': (round) => searchAsPeople(store, `actor:"${group(round).name}"`),
    'asked: an actor by its name': (round) => findActor(store, group(round).name),
    'newest additions': () => store.sources({ limit: 50 }),
  }
  const timings: Record<string, Timing> = {}
  for (const [name, ask] of Object.entries(questions)) {
    const [times, cpu]: [number[], number[]] = [[], []]
    for (let round = 0; round < rounds; round++) {
      const [began, before] = [performance.now(), process.cpuUsage()]
      await ask(round)
      times.push(performance.now() - began)
      const { user, system } = process.cpuUsage(before)
      cpu.push((user + system) / 1000)
    }
    timings[name] = { p50: quantile(times, 0.5), p95: quantile(times, 0.95), cpu50: quantile(cpu, 0.5), cpu95: quantile(cpu, 0.95) }
  }
  return timings
}
