// A complete copy of a record that may be in use: private from its first byte, and under its name only once it is whole.
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { StoreError } from '../store.ts'
import { inWords, type Connection } from './connection.ts'
import { copyDatabase } from './driver.ts'

/** @throws StoreError when there is something of that name, or no room or right to write it: then nothing is left behind. */
export async function backUp(db: Connection, to: string): Promise<void> {
  if (existsSync(to)) throw new StoreError('read-only', `${to} exists already; a backup does not overwrite.`)
  const part = `${to}.part`
  try {
    rmSync(part, { force: true })
    closeSync(openSync(part, 'wx', 0o600))
    await copyDatabase(db.database, part)
    ontoDisk(part)
    renameSync(part, to)
  } catch (error) {
    throw inWords(error, to)
  } finally {
    for (const left of [part, `${part}-journal`, `${part}-wal`, `${part}-shm`]) rmSync(left, { force: true })
  }
}

function ontoDisk(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
