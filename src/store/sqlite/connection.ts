// One open database: settings, statements prepared once, transactions, and engine errors in words a person can use.
import { pathToFileURL } from 'node:url'
import { openDatabase, type Database, type Row, type Statement, type Value } from './driver.ts'
import { StoreError } from '../store.ts'

export interface Connection {
  readonly database: Database
  readonly file: string
  readonly readOnly: boolean
  run(sql: string, ...values: Value[]): number
  get(sql: string, ...values: Value[]): Row | undefined
  all(sql: string, ...values: Value[]): Row[]
  /** All or nothing. Waits for another writer, and refuses clearly when that takes too long. */
  transaction<T>(work: () => T): T
  /** Reads at one moment, whatever another process commits meanwhile. */
  snapshot<T>(work: () => T): T
  /** As `snapshot`, for work that takes its time: over a connection of its own, so that this one goes on writing. */
  moment<T>(work: (now: Connection) => Promise<T>): Promise<T>
  close(): void
}

/** How long to wait for another process that writes. */
const patienceMs = 5000

const settings = `
  PRAGMA busy_timeout = ${patienceMs}; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
  PRAGMA trusted_schema = OFF; PRAGMA mmap_size = 0; PRAGMA secure_delete = ON; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY;`
const readSettings = `PRAGMA busy_timeout = ${patienceMs}; PRAGMA trusted_schema = OFF; PRAGMA mmap_size = 0; PRAGMA cache_size = -65536;`

export function connect(file: string, { readOnly = false, immutable = false }: { readOnly?: boolean; immutable?: boolean } = {}): Connection {
  const database = told(file, () => openDatabase(immutable ? `${pathToFileURL(file).href}?immutable=1` : file, readOnly ? { readOnly } : {}))
  try {
    told(file, () => database.exec(readOnly ? readSettings : settings))
  } catch (error) {
    database.close()
    throw error
  }
  const statements = new Map<string, Statement>()
  const prepared = (sql: string): Statement => {
    let statement = statements.get(sql)
    if (!statement) statements.set(sql, statement = database.prepare(sql))
    return statement
  }
  let open = true
  return {
    database, file, readOnly,
    run: (sql, ...values) => told(file, () => Number(prepared(sql).run(...values).changes)),
    get: (sql, ...values) => told(file, () => prepared(sql).get(...values)),
    all: (sql, ...values) => told(file, () => prepared(sql).all(...values)),
    transaction(work) {
      if (readOnly) throw new StoreError('read-only', `${file} can be read but not written: its folder or file does not allow it.`)
      return told(file, () => between(database, 'BEGIN IMMEDIATE', work))
    },
    snapshot: (work) => told(file, () => between(database, 'BEGIN', work)),
    async moment(work) {
      const beside = patiently(() => begun(connect(file, { readOnly: true, immutable })))
      try {
        return await work(beside)
      } finally {
        // The engine keeps what is closed until its statements are collected: what it looked at must be let go of now, or the journal is never emptied.
        rollBack(beside.database)
        beside.close()
      }
    },
    close() {
      if (!open) return
      open = false
      // All into the one file, as far as others let us: who copies that file has the record. The engine does so only once every statement is collected.
      if (!readOnly) quietly(database, 'PRAGMA wal_checkpoint(TRUNCATE)')
      statements.clear()
      database.close()
    },
  }
}

/** The moment is that of the first look. */
function begun(db: Connection): Connection {
  try {
    told(db.file, () => db.database.exec('BEGIN; SELECT 1 FROM sqlite_master;'))
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** Where two change a journal, or one opens what another closes as the last, the engine refuses at once instead of waiting. */
export function patiently<T>(work: () => T): T {
  const until = Date.now() + patienceMs
  for (;;) {
    try {
      return work()
    } catch (error) {
      if (!(error instanceof StoreError && error.code === 'busy') || Date.now() > until) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
    }
  }
}

function between<T>(database: Database, begin: string, work: () => T): T {
  database.exec(begin)
  try {
    const result = work()
    database.exec('COMMIT')
    return result
  } catch (error) {
    rollBack(database)
    throw error
  }
}

/** For what may be left undone: the next one to open the file does it. */
function quietly(database: Database, sql: string): void {
  try {
    database.exec(sql)
  } catch (error) {
    if (!(inWords(error, '') instanceof StoreError)) throw error
  }
}

/** A full disk may have ended the transaction already. */
function rollBack(database: Database): void {
  try {
    database.exec('ROLLBACK')
  } catch (error) {
    if (!/no transaction is active/i.test(String(error))) throw error
  }
}

/** Runs `work`; what the engine reports comes out as a StoreError that says what to do. */
export function told<T>(file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw inWords(error, file)
  }
}

export function inWords(error: unknown, file: string): unknown {
  if (error instanceof StoreError || !(error instanceof Error)) return error
  const { message } = error
  const known: readonly (readonly [RegExp, StoreError['code'], string])[] = [
    [/database is locked|SQLITE_BUSY/i, 'busy', `Another process is writing to ${file}. Nothing was changed; try again when it is done.`],
    [/disk is full|SQLITE_FULL|disk I\/O error|ENOSPC/i, 'full', `No room to write to ${file} (${message}). What was acknowledged is kept; make room and go on.`],
    [/malformed|not a database|SQLITE_CORRUPT|SQLITE_NOTADB/i, 'damaged', `${file} is damaged (${message}). Nothing is changed; \`kroniek restore <backup>\` puts back a backup, \`kroniek doctor\` says more.`],
    [/readonly|read-only|unable to open|SQLITE_CANTOPEN|SQLITE_READONLY|EACCES|EROFS|EPERM|ENOENT/i, 'read-only', `${file} cannot be opened or written (${message}). Look at the rights of the folder.`],
  ]
  for (const [pattern, code, words] of known) if (pattern.test(message)) return new StoreError(code, words)
  return error
}
