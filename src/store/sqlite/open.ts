// Opening a record's folder: made when asked for, private to its user, brought up to date with a backup first.
import { accessSync, chmodSync, closeSync, constants, copyFileSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { StoreError } from '../store.ts'
import { connect, type Connection } from './connection.ts'
import { applicationId, migrations } from './schema.ts'

export const databaseName = 'kroniek.db'

export interface OpenOptions {
  /** Makes the folder and an empty record when there is none. */
  readonly create?: boolean
}

/**
 * Opens `folder/kroniek.db`. In a folder that cannot be written it is opened for reading.
 * @throws StoreError `not-a-record`, `newer` (made by a newer Kroniek: untouched), `damaged`, `read-only`, `busy`
 */
export function openRecord(folder: string, { create = false }: OpenOptions = {}): Connection {
  const file = join(folder, databaseName)
  if (!existsSync(file)) {
    if (!create) throw new StoreError('not-a-record', `There is no record in ${folder}. \`kroniek init\` makes one, \`kroniek add <files>\` makes one and fills it.`)
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    // Private from its first byte on; the engine fills an empty file.
    closeSync(openSync(file, 'a', 0o600))
  }
  const readOnly = existsSync(file) && !isWritable(folder, file)
  // Without rights to make its side files, a write-ahead database opens only as one that nobody changes.
  const db = readOnly ? connect(file, { readOnly: true, immutable: !hasPending(file) }) : connect(file)
  try {
    if (!readOnly) makePrivate(folder, file)
    upgrade(db, file, readOnly)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

function upgrade(db: Connection, file: string, readOnly: boolean): void {
  const version = Number(db.get('PRAGMA user_version')!['user_version'])
  const id = Number(db.get('PRAGMA application_id')!['application_id'])
  const empty = db.get("SELECT 1 FROM sqlite_master LIMIT 1") === undefined
  if (!empty && id !== applicationId) throw new StoreError('not-a-record', `${file} is a database of another program. Nothing was changed.`)
  if (version > migrations.length) throw new StoreError('newer', `${file} was made by a newer Kroniek (format ${version}; this one knows up to ${migrations.length}). Nothing was changed; update Kroniek.`)
  if (version === migrations.length) return
  if (readOnly) throw new StoreError('read-only', `${file} must be brought up to date, and cannot be written.`)
  if (!empty) backUpFirst(db, file, version)
  db.transaction(() => {
    // Another process may have been first.
    const now = Number(db.get('PRAGMA user_version')!['user_version'])
    for (const migration of migrations.slice(now)) db.database.exec(migration)
    db.database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${migrations.length};`)
  })
}

/** `kroniek.db.v1.bak`: the file as it was before it was brought up to date. */
function backUpFirst(db: Connection, file: string, version: number): void {
  db.database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  const backup = `${file}.v${version}.bak`
  if (!existsSync(backup)) copyFileSync(file, backup, constants.COPYFILE_EXCL)
  chmodSync(backup, 0o600)
}

function isWritable(...paths: readonly string[]): boolean {
  try {
    for (const path of paths) accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

function hasPending(file: string): boolean {
  return existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0
}

/** 0600 for the record and what the engine writes beside it: the texts and the judgements are the user's own. */
function makePrivate(folder: string, file: string): void {
  for (const path of [file, `${file}-wal`, `${file}-shm`]) if (existsSync(path)) chmodSync(path, 0o600)
  if (statSync(folder).uid === process.getuid?.()) chmodSync(folder, 0o700)
}
