// The SQLite engine: built into Node from 24 on, the same interface from a package below that.
import { createRequire } from 'node:module'
import { StoreError } from '../store.ts'

export type Value = null | number | bigint | string | Uint8Array
export type Row = Record<string, Value>

export interface Statement {
  run(...values: Value[]): { changes: number | bigint; lastInsertRowid: number | bigint }
  get(...values: Value[]): Row | undefined
  all(...values: Value[]): Row[]
  iterate(...values: Value[]): IterableIterator<Row>
}

export interface Database {
  exec(sql: string): void
  prepare(sql: string): Statement
  close(): void
}

interface Engine {
  readonly DatabaseSync: new (file: string, options?: { readOnly?: boolean; enableForeignKeyConstraints?: boolean }) => Database
  readonly backup: (source: Database, to: string, options: { readonly rate: number }) => Promise<number>
}

const require = createRequire(import.meta.url)
/** Below this, SQLite has a rare corruption when one connection checkpoints while another commits (fixed in 3.51.3). */
const oldest = [3, 51, 3] as const

let engine: Engine | undefined

function engineHere(): Engine {
  engine ??= (Number(process.versions.node.split('.')[0]) >= 24 ? require('node:sqlite') : require('@photostructure/sqlite')) as Engine
  return engine
}

/** @throws StoreError when the engine has known faults; the engine's own error when the file cannot be opened. */
export function openDatabase(file: string, options: { readOnly?: boolean } = {}): Database {
  const database = new (engineHere().DatabaseSync)(file, options)
  const version = String(database.prepare('SELECT sqlite_version() AS version').get()!['version'])
  if (isOlder(version.split('.').map(Number))) {
    database.close()
    throw new StoreError('engine', `SQLite ${version} has known faults; Kroniek needs ${oldest.join('.')} or newer. Update Node.js.`)
  }
  return database
}

/** Version of SQLite that does the work. */
export function engineVersion(): string {
  const database = new (engineHere().DatabaseSync)(':memory:')
  try {
    return String(database.prepare('SELECT sqlite_version() AS version').get()!['version'])
  } finally {
    database.close()
  }
}

function isOlder(version: readonly number[]): boolean {
  for (const [index, least] of oldest.entries()) if (version[index] !== least) return (version[index] ?? 0) < least
  return false
}

/** Copies a database that may be in use: in one stroke, for a copy in steps begins again each time that another process writes. */
export async function copyDatabase(source: Database, to: string): Promise<void> {
  await engineHere().backup(source, to, { rate: -1 })
}
