// Opening: private, brought up to date after a backup, a newer or another program's file left as it is.
import { existsSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { incoming, league, market, sourceOf, stamp, toll } from '../spec/articles.spec.ts'
import { openDatabase } from './driver.ts'
import { openSqliteStore } from './index.ts'
import { databaseName } from './open.ts'
import { migrations } from './schema.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kroniek-open-'))
  file = join(folder, databaseName)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A format to come: a table more, filled from what is there. */
const next = [...migrations, 'CREATE TABLE note (source TEXT PRIMARY KEY, words TEXT NOT NULL) WITHOUT ROWID; INSERT INTO note SELECT id, name FROM source;']
const broken = [...migrations, 'CREATE TABLE note (source TEXT); INSERT INTO nowhere VALUES (1);']

async function filled(documents = [market, toll], options = {}): Promise<void> {
  const store = openSqliteStore(folder, { create: true, ...options })
  await store.add(incoming(documents), stamp())
  await store.close()
}

const versionOf = (path: string): number => {
  const database = openDatabase(path)
  const version = Number(database.prepare('PRAGMA user_version').get()!['user_version'])
  database.close()
  return version
}

test('without a record there is none, unless it is to be made', () => {
  expect(() => openSqliteStore(folder)).toThrow(expect.objectContaining({ code: 'not-a-record', message: expect.stringContaining('kroniek init') as string }) as Error)
  expect(readdirSync(folder)).toEqual([])
})

test('the files are the user\'s own', async () => {
  await filled()
  const store = openSqliteStore(folder)
  await store.backup(join(folder, 'copy.db'))
  for (const name of readdirSync(folder)) expect((statSync(join(folder, name)).mode & 0o777).toString(8), name).toBe('600')
  expect((statSync(folder).mode & 0o777).toString(8)).toBe('700')
  await store.close()
})

test('an older format is backed up first and brought up to date', async () => {
  await filled()
  const store = openSqliteStore(folder, { migrations: next })
  expect((await store.sources()).map(({ id }) => id)).toEqual([toll, market].map(sourceOf))
  expect(await store.add(incoming([league]), stamp())).toEqual(['added'])
  expect(await store.check()).toEqual([])
  await store.close()
  expect([versionOf(file), versionOf(`${file}.v${migrations.length}.bak`)]).toEqual([next.length, migrations.length])
  expect(statSync(`${file}.v${migrations.length}.bak`).mode & 0o777).toBe(0o600)
  rmSync(file)
  renameSync(`${file}.v${migrations.length}.bak`, file)
  const before = openSqliteStore(folder)
  expect((await before.counts()).sources).toBe(2)
  expect(await before.check()).toEqual([])
  await before.close()
})

test('a second backup of the same format does not write over the first', async () => {
  await filled()
  const backup = `${file}.v${migrations.length}.bak`
  writeFileSync(backup, 'an earlier one')
  await openSqliteStore(folder, { migrations: next }).close()
  expect(readFileSync(backup, 'utf8')).toBe('an earlier one')
  expect(existsSync(`${file}.v${migrations.length}.2.bak`)).toBe(true)
})

test('a migration that fails leaves the record as it was', async () => {
  await filled()
  expect(() => openSqliteStore(folder, { migrations: broken })).toThrow()
  expect(versionOf(file)).toBe(migrations.length)
  const store = openSqliteStore(folder)
  expect((await store.counts()).sources).toBe(2)
  await store.close()
})

test('a newer format is refused and not touched', async () => {
  await filled([market], { migrations: next })
  const before = readFileSync(file)
  expect(() => openSqliteStore(folder)).toThrow(expect.objectContaining({ code: 'newer', message: expect.stringContaining('update Kroniek') as string }) as Error)
  expect(readFileSync(file).equals(before)).toBe(true)
  expect(readdirSync(folder).filter((name) => name.endsWith('.bak'))).toEqual([])
})

test('a database of another program is refused and not touched', () => {
  const database = openDatabase(file)
  database.exec('CREATE TABLE their (own TEXT)')
  database.close()
  const before = readFileSync(file)
  expect(() => openSqliteStore(folder)).toThrow(expect.objectContaining({ code: 'not-a-record' }) as Error)
  expect(readFileSync(file).equals(before)).toBe(true)
  writeFileSync(file, 'Lieve dagboek, vandaag regende het weer de hele dag.')
  expect(() => openSqliteStore(folder)).toThrow(expect.objectContaining({ code: 'damaged' }) as Error)
})

test('a snapshot that has ended holds nothing back: its journal goes into the file when the record is closed', async () => {
  const store = openSqliteStore(folder, { create: true })
  await store.snapshot(async (moment) => {
    expect(await moment.sources()).toEqual([])
    await store.add(incoming(), stamp())
  })
  const began = Date.now()
  await store.close()
  expect(Date.now() - began).toBeLessThan(4000)
  expect(existsSync(`${file}-wal`) ? statSync(`${file}-wal`).size : 0).toBe(0)
})
