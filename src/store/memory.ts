// A record that lives as long as the process: for tests, and as the plain word on what any store must do.
import { sha256 } from '../record/canonical.ts'
import { chainFaults } from './seal.ts'
import { StoreError, type Fault, type Store, type StoreReader } from './store.ts'
import { derive, type Derived } from './memory/derived.ts'
import { erase } from './memory/erase.ts'
import * as read from './memory/read.ts'
import { search } from './memory/search.ts'
import { draftOf, emptyState, type State } from './memory/state.ts'
import * as write from './memory/write.ts'

export function openMemoryStore(): Store {
  let state = emptyState()
  /** All or nothing: what was there is never changed, only replaced. */
  const writing = async <T>(work: (draft: State) => T): Promise<T> => {
    const draft = draftOf(state)
    const result = work(draft)
    state = draft
    return result
  }
  return {
    ...readerOf(() => state),
    add: (documents, stamp) => writing((draft) => write.add(draft, documents, stamp)),
    reread: (readings, stamp) => writing((draft) => write.reread(draft, readings, stamp)),
    judge: (decisions, stamp) => writing((draft) => write.judge(draft, decisions, stamp)),
    setTies: (ties, stamp, file) => writing((draft) => write.setTies(draft, ties, stamp, file)),
    setOrigins: (origins) => writing((draft) => write.setOrigins(draft, origins)),
    erase: (sources, stamp, names) => writing((draft) => erase(draft, sources, stamp, names)),
    seen: (hash, where, stamp) => writing((draft) => {
      const source = [...draft.sources.values()].find((it) => it.sha256 === hash)
      if (source) write.retrieved(draft, source.id, where, stamp)
      return draft.erased.has(hash) ? 'erased' : source ? 'known' : 'new'
    }),

    async snapshot(work) {
      const now = state
      return work(readerOf(() => now))
    },
    async backup(to) {
      throw new StoreError('read-only', `A record in memory has no copy on disk; ${to} was not made.`)
    },
    check: async () => [...quoteFaults(state), ...chainFaults(state.log)],
    close: async () => {},
  }
}

function readerOf(state: () => State): StoreReader {
  let [of, followed]: [State?, Derived?] = []
  const derived = (): Derived => {
    if (followed === undefined || of !== state()) [of, followed] = [state(), derive(state())]
    return followed
  }
  const readingsOf = (source: string, current: boolean) => state().readings.filter((it) => it.source === source && it.current === current).map(({ reading }) => reading).toReversed()
  return {
    counts: async () => read.counts(state(), derived()),
    source: async (id) => read.sources(state(), { ids: [id] })[0],
    sources: async (filter = {}) => read.sources(state(), filter),
    idsLike: async (prefix) => read.idsLike(state(), derived(), prefix),
    bytes: async (source) => state().bytes.get(source),
    reading: async (source) => readingsOf(source, true)[0],
    earlierReadings: async (source) => readingsOf(source, false),
    retrievals: async (source) => state().retrievals.filter((it) => it.source === source),
    sharingCopyKeys: async (keys) => read.sharingCopyKeys(state(), keys),

    actors: async (filter) => read.actors(derived(), filter),
    nodes: async (name, page) => read.nodes(derived(), name, page),
    cluster: async (node) => read.cluster(derived(), node),
    clusterOf: async (nodes) => new Map(nodes.map((node) => [node, derived().clusters.get(node) ?? node])),
    contradictedJudgements: async () => [...derived().contradicted],

    claims: async (filter) => read.claims(derived(), filter),
    fieldCounts: async (nodes) => read.fieldCounts(derived(), nodes),
    events: async (filter) => read.events(derived(), filter),
    search: async (query) => search(state(), derived(), query),
    judgements: async (filter = {}) => read.judgements(state(), derived(), filter),
    log: async (page = {}) => read.log(state(), page),
  }
}

function quoteFaults({ claims, sources, bytes }: State): Fault[] {
  const changed = [...sources.values()].filter((it) => sha256(bytes.get(it.id)!) !== it.sha256).map(({ id }): Fault => ({ code: 'text-changed', where: id, detail: 'Its bytes differ from those that were added.' }))
  const misquoted = [...claims.values()].filter(({ it }) => it.evidence.some(({ start, end, quote }) => sources.get(it.source)!.text.slice(start, end) !== quote))
  return [...changed, ...misquoted.map(({ it }): Fault => ({ code: 'quote-changed', where: `${it.source} claim ${it.id}`, detail: 'A quote differs from the text at its place.' }))]
}
