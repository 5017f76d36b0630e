// Copies of a record: what one holds without touching it, and putting one back.
import { closeSync, copyFileSync, constants, chmodSync, existsSync, fsyncSync, mkdirSync, mkdtempSync, openSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { idsOnly, mentions } from '../mentions.ts'
import { StoreError, type Fault, type Stamp } from '../store.ts'
import { faults } from './check.ts'
import { connect, type Connection } from './connection.ts'
import { eraseSources } from './erase.ts'
import { logged } from './log.ts'
import { databaseName, hasPending, openRecord } from './open.ts'
import { applicationId } from './schema.ts'
import { marks, parsed, text, textOrNull } from './rows.ts'

export interface Copy {
  readonly sources: number
  /** The end of its log: which state of which record it is. */
  readonly n: number
  readonly seal: string
  /** Of these sources, those whose text it holds. */
  readonly holds: readonly string[]
  /** Its log speaks of one of these names. */
  readonly says: boolean
}

/** @throws StoreError when it is no record or cannot be read */
export function lookInto(file: string, sources: readonly string[] = [], names: readonly string[] = []): Copy {
  return reading(file, (db) => {
    const last = db.get('SELECT n, sha256 FROM log ORDER BY n DESC LIMIT 1')
    return {
      sources: Number(db.get('SELECT count(*) AS n FROM source')!['n']), n: Number(last?.['n'] ?? 0), seal: String(last?.['sha256'] ?? ''),
      holds: db.all(`SELECT id FROM source WHERE id IN (${marks(sources)}) ORDER BY id`, ...sources).map((row) => text(row['id'])),
      says: names.length > 0 && db.all('SELECT act, payload FROM log WHERE payload IS NOT NULL').some((row) => !idsOnly.has(text(row['act'])) && mentions(parsed(row['payload']), names)),
    }
  })
}

/** Seal of an entry of the log; null when it is not there. */
export function sealAt(file: string, n: number): string | null {
  return reading(file, (db) => textOrNull(db.get('SELECT sha256 FROM log WHERE n = ?', n)?.['sha256']))
}

function reading<T>(file: string, look: (db: Connection) => T): T {
  if (!existsSync(file)) throw new StoreError('not-a-record', `There is no ${file}.`)
  // Where nothing waits in a journal it opens without side files, also where nothing may be written.
  const db = connect(file, { readOnly: true, immutable: !hasPending(file) })
  try {
    if (Number(db.get('PRAGMA application_id')!['application_id']) !== applicationId) throw new StoreError('not-a-record', `${file} is no record of Kroniek.`)
    return look(db)
  } finally {
    db.close()
  }
}

export interface Restored {
  /** Where the record that stood there is now; null when there was none. */
  readonly aside: string | null
  /** Sources that were erased since the copy was made, and are erased from what was put back. */
  readonly erasedAgain: readonly string[]
  readonly sources: number
}

/** What keeps a copy from being put back. */
export class FaultyCopy extends Error {
  readonly faults: readonly Fault[]
  constructor(file: string, found: readonly Fault[]) {
    super(`${file} is damaged: ${found.slice(0, 3).map(({ where, detail }) => `${where}: ${detail}`).join(' ')} Nothing was changed.`)
    this.faults = found
  }
}

/**
 * Puts a copy in the place of the record in `folder`. It is checked whole first, in a folder of its own; what was erased since it was made is
 * erased from it; the record that stands there goes aside and is not touched otherwise.
 * @throws FaultyCopy; StoreError `busy` while another process has the record open
 */
export function restoreRecord(folder: string, from: string, stamp: Stamp): Restored {
  lookInto(from)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const bench = mkdtempSync(join(folder, 'restoring-'))
  try {
    const copy = join(bench, databaseName)
    copyFileSync(from, copy, constants.COPYFILE_EXCL)
    if (existsSync(`${from}-wal`)) copyFileSync(`${from}-wal`, `${copy}-wal`)
    chmodSync(copy, 0o600)
    const file = join(folder, databaseName)
    const restored = prepared(bench, from, erasedIn(file), stamp)
    const aside = putAside(file)
    renameSync(copy, file)
    ontoDisk(folder)
    return { ...restored, aside }
  } finally {
    rmSync(bench, { recursive: true, force: true })
  }
}

interface Tombstone { readonly id: string; readonly sha256: string; readonly at: string; readonly by: string; readonly why: string | null }

/** A record too damaged to be asked has no tombstones to pass on. */
function erasedIn(file: string): Tombstone[] {
  if (!existsSync(file)) return []
  try {
    return reading(file, (db) => db.all('SELECT * FROM erased ORDER BY id').map((row) => ({ id: text(row['id']), sha256: text(row['sha256']), at: text(row['at']), by: text(row['by']), why: textOrNull(row['why']) })))
  } catch (error) {
    if (error instanceof StoreError && error.code !== 'busy') return []
    throw error
  }
}

function prepared(bench: string, from: string, tombstones: readonly Tombstone[], stamp: Stamp): Omit<Restored, 'aside'> {
  const db = openRecord(bench)
  try {
    const found = faults(db)
    if (found.length > 0) throw new FaultyCopy(from, found)
    const back = tombstones.map(({ id }) => id).filter((id) => db.get('SELECT 1 FROM source WHERE id = ?', id) !== undefined)
    if (back.length > 0) eraseSources(db, back, stamp)
    db.transaction(() => {
      for (const { id, sha256, at, by, why } of tombstones) db.run('INSERT OR IGNORE INTO erased (id, sha256, at, by, why) VALUES (?, ?, ?, ?, ?)', id, sha256, at, by, why)
      logged(db, 'restore', { erasedAgain: back }, stamp)
    })
    return { erasedAgain: back, sources: Number(db.get('SELECT count(*) AS n FROM source')!['n']) }
  } finally {
    db.close()
  }
}

/** `kroniek.db.before-restore-1.bak`; null when there is nothing to put aside. */
function putAside(file: string): string | null {
  if (!existsSync(file)) return null
  let n = 1
  while (existsSync(`${file}.before-restore-${n}.bak`)) n++
  const aside = `${file}.before-restore-${n}.bak`
  settleDown(file)
  for (const side of ['-wal', '-shm', '']) if (existsSync(`${file}${side}`)) renameSync(`${file}${side}`, `${aside}${side}`)
  return aside
}

/** All into one file, which also shows whether another process has it open. A damaged one goes aside as it is, side files and all. */
function settleDown(file: string): void {
  let db: Connection
  try {
    db = connect(file)
  } catch (error) {
    if (error instanceof StoreError && error.code === 'damaged') return
    throw error
  }
  try {
    const mode = String(db.get('PRAGMA journal_mode = DELETE')?.['journal_mode'])
    if (mode !== 'delete') throw new StoreError('busy', `Another process has ${file} open. Nothing was changed; close it and try again.`)
  } catch (error) {
    if (!(error instanceof StoreError && error.code === 'damaged')) throw error
  } finally {
    db.close()
  }
}

/** A rename is on disk when its folder is; some systems have no such thing. */
function ontoDisk(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
