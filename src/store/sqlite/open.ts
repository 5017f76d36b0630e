// Opening a record's folder: made when asked for, private to its user, brought up to date with a backup first.
import { accessSync, chmodSync, closeSync, constants, existsSync, mkdirSync, openSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { StoreError } from '../store.ts'
import { connect, patiently, told, type Connection } from './connection.ts'
import { applicationId, migrations as ownMigrations } from './schema.ts'

export const databaseName = 'kroniek.db'

export interface OpenOptions {
  /** Makes the folder and an empty record when there is none. */
  readonly create?: boolean
  /** Other than this version's own, for tests of bringing a record up to date. */
  readonly migrations?: readonly string[]
}

/**
 * Opens `folder/kroniek.db`. In a folder that cannot be written it is opened for reading.
 * @throws StoreError `not-a-record`, `newer` (made by a newer Kroniek: untouched), `damaged`, `read-only`, `busy`
 */
export function openRecord(folder: string, { create = false, migrations = ownMigrations }: OpenOptions = {}): Connection {
  const file = join(folder, databaseName)
  if (!existsSync(file)) {
    if (!create) throw new StoreError('not-a-record', `There is no record in ${folder}. \`kroniek init\` makes one, \`kroniek add <files>\` makes one and fills it.`)
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    // Private from its first byte on; the engine fills an empty file.
    closeSync(openSync(file, 'a', 0o600))
  }
  return patiently(() => openFile(folder, file, migrations))
}

function openFile(folder: string, file: string, migrations: readonly string[]): Connection {
  const readOnly = !isWritable(folder, file)
  // Without rights to make its side files, a write-ahead database opens only as one that nobody changes.
  const db = readOnly ? connect(file, { readOnly: true, immutable: !hasPending(file) }) : connect(file)
  try {
    const version = recognised(db, migrations.length)
    if (!readOnly) {
      writeAhead(db)
      makePrivate(folder, file)
    }
    if (version < migrations.length) upgrade(db, migrations)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** The format of a record that this version can read; a file that is none is left as it is. */
function recognised(db: Connection, newest: number): number {
  const { file } = db
  // At one moment: another process may be making it.
  const { version, id, empty } = db.snapshot(() => ({
    version: Number(db.get('PRAGMA user_version')!['user_version']),
    id: Number(db.get('PRAGMA application_id')!['application_id']),
    empty: db.get('SELECT 1 FROM sqlite_master LIMIT 1') === undefined,
  }))
  if (!empty && id !== applicationId) throw new StoreError('not-a-record', `${file} is a database of another program. Nothing was changed.`)
  if (version > newest) throw new StoreError('newer', `${file} was made by a newer Kroniek (format ${version}; this one knows up to ${newest}). Nothing was changed; update Kroniek.`)
  return version
}

function upgrade(db: Connection, migrations: readonly string[]): void {
  const { file } = db
  const version = Number(db.get('PRAGMA user_version')!['user_version'])
  if (db.readOnly) throw new StoreError('read-only', `${file} must be brought up to date, and cannot be written.`)
  if (version > 0) backUpFirst(db, file, version)
  db.transaction(() => {
    // Another process may have been first.
    const now = Number(db.get('PRAGMA user_version')!['user_version'])
    for (const migration of migrations.slice(now)) db.database.exec(migration)
    db.database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${migrations.length};`)
  })
}

/** `kroniek.db.v1.bak`: the record as it was before it was brought up to date, under its name only once it is whole. */
function backUpFirst(db: Connection, file: string, version: number): void {
  const part = `${file}.v${version}.bak.part`
  rmSync(part, { force: true })
  closeSync(openSync(part, 'wx', 0o600))
  // One snapshot with all that is committed, whatever another process does meanwhile; a copy of the file would lack what is still in its log.
  db.run('VACUUM INTO ?', part)
  renameSync(part, freeName(`${file}.v${version}`))
}

/** A backup of before is never written over: it may be of another record that stood here. */
function freeName(stem: string): string {
  for (let n = 1; ; n++) {
    const name = `${stem}${n === 1 ? '' : `.${n}`}.bak`
    if (!existsSync(name)) return name
  }
}

function isWritable(...paths: readonly string[]): boolean {
  try {
    for (const path of paths) accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** Whether its journal holds what is not in the file yet. */
export function hasPending(file: string): boolean {
  return existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0
}

/** Readers and one writer at a time. Set once the file is known to be ours, for it is written into the file. */
function writeAhead(db: Connection): void {
  told(db.file, () => db.database.exec('PRAGMA journal_mode = WAL'))
}

/** 0600 for the record and what the engine writes beside it: the texts and the judgements are the user's own. */
function makePrivate(folder: string, file: string): void {
  for (const path of [file, `${file}-wal`, `${file}-shm`]) if (existsSync(path)) chmodSync(path, 0o600)
  if (statSync(folder).uid === process.getuid?.()) chmodSync(folder, 0o700)
}
