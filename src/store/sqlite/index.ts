// The embedded store: one folder, one SQLite file, no service.
import { membership } from '../identity.ts'
import { identityKinds } from '../judgement.ts'
import type { Store, StoreReader } from '../store.ts'
import { rebuild } from './derived.ts'
import { backUp } from './backup.ts'
import { told, type Connection } from './connection.ts'
import { eraseSources, sweep } from './erase.ts'
import { faults } from './check.ts'
import { openRecord, type OpenOptions } from './open.ts'
import * as read from './read.ts'
import { renewTextIndex } from './text-index.ts'
import { search } from './search.ts'
import { standingJudgements } from './standing.ts'
import { addDocuments, keepDecisions, keepOrigins, keepTies, rereadDocuments, seenBefore } from './write.ts'

/** @throws StoreError as `openRecord`. Close it when done. */
export function openSqliteStore(folder: string, options: OpenOptions = {}): Store {
  const db = openRecord(folder, options)
  return {
    ...readerOf(db),
    add: async (documents, stamp) => addDocuments(db, documents, stamp),
    reread: async (readings, stamp) => rereadDocuments(db, readings, stamp),
    judge: async (decisions, stamp) => keepDecisions(db, decisions, stamp),
    setTies: async (ties, stamp, file) => keepTies(db, ties, stamp, file),
    setOrigins: async (origins) => keepOrigins(db, origins),
    erase: async (sources, stamp, names) => eraseSources(db, sources, stamp, names),
    seen: async (sha256, where, stamp) => seenBefore(db, sha256, where, stamp),

    snapshot: (work) => db.moment((now) => work(readerOf(now))),
    async backup(to) {
      await backUp(db, to)
    },
    async check({ rebuild: anew = false } = {}) {
      if (anew) db.transaction(() => { rebuild(db); renewTextIndex(db) })
      sweep(db)
      return told(db.file, () => faults(db))
    },
    async close() {
      db.close()
    },
  }
}

function readerOf(db: Connection): StoreReader {
  return {
    counts: async () => read.counts(db),
    source: async (id) => read.sources(db, { ids: [id] })[0],
    sources: async (filter = {}) => read.sources(db, filter),
    idsLike: async (prefix) => read.idsLike(db, prefix),
    bytes: async (source) => read.bytes(db, source),
    reading: async (source) => read.readings(db, source, true)[0],
    earlierReadings: async (source) => read.readings(db, source, false),
    retrievals: async (source) => read.retrievals(db, source),
    sharingCopyKeys: async (keys) => read.sharingCopyKeys(db, keys),

    actors: async (filter) => read.actors(db, filter),
    nodes: async (name, page) => read.nodes(db, name, page),
    cluster: async (node) => read.cluster(db, node),
    clusterOf: async (nodes) => read.clusterOf(db, nodes),
    contradictedJudgements: async () => [...membership(standingJudgements(db).filter(({ kind }) => identityKinds.has(kind)), read.ties(db)).contradicted],

    claims: async (filter) => read.claims(db, filter),
    fieldCounts: async (nodes) => read.fieldCounts(db, nodes),
    events: async (filter) => read.events(db, filter),
    search: async (query) => search(db, query),
    judgements: async (filter = {}) => read.judgements(db, filter),
    log: async (page = {}) => read.log(db, page),
  }
}
