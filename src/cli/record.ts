// Which record a command works on, who is working, and when: asked once, here.
import { existsSync } from 'node:fs'
import { userInfo } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { syncNames } from '../decide/namesFile.ts'
import { StoreError, type Stamp, type Store } from '../store/store.ts'
import { complain } from './output.ts'
import { openSqliteStore } from '../store/sqlite/index.ts'
import { databaseName } from '../store/sqlite/open.ts'

export interface RecordOptions {
  /** `--record <folder>`, else `KRONIEK_RECORD`, else `.kroniek` here or in a folder above. */
  readonly record?: string
  /** `--by <name>`, else `KRONIEK_USER`, else the name of the account. */
  readonly by?: string
}

/** The record's folder; where there is none yet, the one that would be made here. */
export function recordFolder({ record }: RecordOptions = {}): string {
  if (record !== undefined) return resolve(record)
  const given = process.env['KRONIEK_RECORD']
  if (given) return resolve(given)
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.kroniek', databaseName))) return join(folder, '.kroniek')
    if (folder === dirname(folder)) return join(process.cwd(), '.kroniek')
  }
}

/** @throws StoreError when there is no record (and none is to be made), or it cannot be opened. Close it when done. */
export function openStore(options: RecordOptions = {}, { create = false } = {}): Store {
  return openSqliteStore(recordFolder(options), { create })
}

export function stampOf({ by }: RecordOptions): Stamp {
  return { by: by ?? (process.env['KRONIEK_USER'] || userInfo().username), at: new Date().toISOString() }
}

/** Brings the record in line with the user's names when that file was changed since. A record that cannot be written is asked as it is. */
export async function noticeNames(store: Store, options: RecordOptions): Promise<void> {
  try {
    for (const stray of (await syncNames(store, recordFolder(options), () => stampOf(options))).stray) complain(stray)
  } catch (error) {
    if (!(error instanceof StoreError && (error.code === 'read-only' || error.code === 'busy'))) throw error
    complain(`names.tsv: ${error.message}`)
  }
}
