// What the durability tests start and kill: a process that works on a record and prints each thing that the store acknowledged.
import { generate } from '../../bench/store/generate.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { migrations } from '../../src/store/sqlite/schema.ts'
import { StoreError, type Store } from '../../src/store/store.ts'
import { literalIncoming } from '../literal.ts'

export type ChildTask = 'add' | 'judge' | 'backup' | 'read' | 'upgrade'
export const batch = 5

/** Printed line by line. */
export type Said =
  | { readonly said: 'open' }
  | { readonly said: 'added'; readonly sources: readonly string[] }
  | { readonly said: 'judged'; readonly n: number }
  | { readonly said: 'read'; readonly sources: number }
  | { readonly said: 'done' }
  | { readonly said: 'refused'; readonly code: string; readonly message: string }

const say = (said: Said): void => void process.stdout.write(`${JSON.stringify(said)}\n`)
const stamp = (by: string) => ({ by, at: new Date().toISOString() })

/** A migration that takes a while, in parts, so that it can be broken off in the middle. */
export const slowMigration = `CREATE TABLE slow (n INTEGER PRIMARY KEY, words TEXT NOT NULL);
  WITH RECURSIVE counted (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < 400000) INSERT INTO slow SELECT n, 'regel ' || n FROM counted;`

async function main([task, folder, seed = '1', from = '0', count = '1000']: readonly string[]): Promise<void> {
  let store: Store | undefined
  try {
    if (task === 'upgrade') say({ said: 'open' })
    store = openSqliteStore(folder!, { create: task === 'add', ...(task === 'upgrade' ? { migrations: [...migrations, slowMigration] } : {}) })
    if (task !== 'upgrade') say({ said: 'open' })
    if (task === 'add') await add(store, Number(seed), Number(from), Number(count))
    if (task === 'judge') await judge(store, Number(count))
    if (task === 'read') {
      say({ said: 'read', sources: (await store.counts()).sources })
      await store.add([...generate(1, 99)].map(({ document }) => literalIncoming(document)), stamp('reader'))
    }
    say({ said: 'done' })
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    say({ said: 'refused', code: error.code, message: error.message })
  } finally {
    await store?.close()
  }
}

async function add(store: Store, seed: number, from: number, count: number): Promise<void> {
  const documents = [...generate(from + count, seed)].slice(from).map(({ document }) => literalIncoming(document))
  for (let at = 0; at < documents.length; at += batch) {
    const adding = documents.slice(at, at + batch)
    await store.add(adding, stamp(`adder ${seed}`))
    say({ said: 'added', sources: adding.map(({ told }) => told.reading.source.id) })
    const [claim] = adding[0]!.told.claims
    if (claim) say({ said: 'judged', n: (await store.judge([{ kind: 'accept', target: claim.id }], stamp(`adder ${seed}`)))[0]!.n })
  }
}

async function judge(store: Store, count: number): Promise<void> {
  for (let at = 0; at < count; at++) {
    const [claim] = await store.claims({ field: 'event', limit: 1, offset: at % 3 })
    if (claim) say({ said: 'judged', n: (await store.judge([{ kind: 'accept', target: claim.id }, { kind: 'done', target: claim.source }], stamp('judge')))[1]!.n })
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

// Imported by the tests for its types and constants; run by them as a process.
if (process.argv[1]?.endsWith('durability/child.ts')) await main(process.argv.slice(2))
