// What doctor must find: a change behind our back, in each place where one can be made.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { corrected } from '../../decide/claimByHand.ts'
import { eventOf, frontKey, incoming, market, sourceOf, stamp } from '../spec/articles.spec.ts'
import type { Fault } from '../store.ts'
import { openDatabase } from './driver.ts'
import { openSqliteStore } from './index.ts'
import { databaseName } from './open.ts'

let folder: string
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kroniek-check-'))
  const store = openSqliteStore(folder, { create: true })
  await store.add(incoming(), stamp())
  const [claim] = await store.claims({ about: [eventOf(market)], field: 'event.casualty' })
  await store.judge([{ kind: 'accept', target: claim!.id, why: 'gezien' }, { kind: 'correct', target: claim!.id, claim: corrected(claim!, { text: 'twaalf', low: 12 }, stamp('ben', 1)) }], stamp('ben', 1))
  await store.judge([{ kind: 'undo', target: '2' }], stamp('ben', 2))
  await store.close()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Changes the file as no store would. */
function behindItsBack(sql: string): void {
  const database = openDatabase(join(folder, databaseName))
  for (const { name } of database.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").all()) database.exec(`DROP TRIGGER ${String(name)}`)
  database.exec(`PRAGMA foreign_keys = OFF; ${sql}`)
  database.close()
}

async function faults(options = {}): Promise<Fault[]> {
  const store = openSqliteStore(folder)
  try {
    return await store.check(options)
  } finally {
    await store.close()
  }
}

const codes = async (): Promise<string[]> => [...new Set((await faults()).map(({ code, where }) => `${code} ${where}`))]
const id = sourceOf(market)

test('a record that nobody touched has no faults', async () => {
  expect(await faults()).toEqual([])
  expect(await faults({ rebuild: true })).toEqual([])
})

test('a corrected event whose row says something else than what was decided', async () => {
  const store = openSqliteStore(folder)
  const [day] = await store.claims({ about: [eventOf(market)], field: 'event.date' })
  await store.judge([{ kind: 'correct', target: day!.id, claim: corrected(day!, { from: '2031-05-01', to: '2031-05-01' }, stamp('ben', 3)) }], stamp('ben', 3))
  await store.close()
  expect(await codes()).toEqual([])
  behindItsBack(`UPDATE event SET from_day = to_day - 9 WHERE id = '${eventOf(market)}'`)
  expect(await codes()).toEqual(['derived-differs event'])
  expect(await faults({ rebuild: true })).toEqual([])
})

test('changed bytes of a text in the file itself', async () => {
  const file = join(folder, databaseName)
  const bytes = readFileSync(file)
  for (let at = bytes.indexOf('markt van Dorpsveld'); at >= 0; at = bytes.indexOf('markt van Dorpsveld', at + 1)) bytes.write('MARKT', at)
  writeFileSync(file, bytes)
  expect(await codes()).toEqual([`text-changed ${id}`])
})

test.each([
  ['a text', `UPDATE source SET text = replace(text, 'elf', 'elk') WHERE id = '${id}'`, 'text-changed'],
  ['original bytes', `UPDATE source_bytes SET data = zeroblob(20) WHERE source = '${id}'`, 'text-changed'],
  ['lost bytes', `DELETE FROM source_bytes WHERE source = '${id}'`, 'reference-lost'],
  ['a reading', `UPDATE reading SET data = zeroblob(20) WHERE source = '${id}'`, 'claim-changed'],
  ['a quote', `UPDATE claim SET data = replace(data, '"quote":"elf mensen"', '"quote":"alf mensen"')`, 'quote-changed'],
  ['a figure', `UPDATE claim SET data = replace(data, '"best":11', '"best":111')`, 'claim-changed'],
  ['a claim that is no JSON any more', `UPDATE claim SET data = substr(data, 2) WHERE field = 'event.casualty.killed'`, 'claim-changed'],
  ['a person\'s claim', `UPDATE claim SET data = replace(data, 'twaalf', 'twintig') WHERE made LIKE 'j%'`, 'claim-changed'],
  ['a lost claim of a person', `DELETE FROM claim WHERE made LIKE 'j%'; DELETE FROM claim_node WHERE claim NOT IN (SELECT id FROM claim)`, 'reference-lost'],
  ['what was decided', `UPDATE judgement SET kind = 'reject' WHERE kind = 'accept'`, 'judgement-changed'],
  ['who decided', `UPDATE judgement SET by = 'eva'`, 'judgement-changed'],
  ['a line of the log', `UPDATE log SET who = 'eva' WHERE n = 2`, 'log-broken'],
  ['what the log tells', `UPDATE log SET payload = replace(payload, 'gezien', 'gehoord') WHERE n = 2`, 'log-broken'],
  ['a lost line of the log', 'DELETE FROM log WHERE n = 1', 'log-broken'],
  ['a lost source', `DELETE FROM text_index WHERE rowid = (SELECT seq FROM source WHERE id = '${id}'); ${['source', 'source_bytes', 'reading', 'claim', 'actor', 'event', 'retrieval'].map((table) => `DELETE FROM ${table} WHERE ${table === 'source' ? 'id' : 'source'} = '${id}'`).join(';')}`, 'reference-lost'],
  ['a lost reading', `DELETE FROM reading WHERE source = '${id}'`, 'reference-lost'],
])('changed behind its back: %s', async (_what, sql, code) => {
  behindItsBack(sql)
  expect((await codes()).map((it) => it.split(' ')[0])).toContain(code)
})

test.each([
  ['claim_node', `DELETE FROM claim_node WHERE node = '${frontKey}' AND field = 'event.responsibility'`],
  ['node', `UPDATE node SET sources = 7 WHERE node = '${frontKey}'`],
  ['node_name', 'DELETE FROM node_name WHERE norm = \'frh\''],
  ['name_index', 'DELETE FROM name_index'],
  ['undone', 'DELETE FROM undone'],
  ['actor.node', 'UPDATE actor SET node = NULL'],
  ['text_index', `DELETE FROM text_index WHERE rowid = (SELECT seq FROM source WHERE id = '${id}')`],
])('a lost derived row is found, and rebuild puts it back: %s', async (table, sql) => {
  behindItsBack(sql)
  expect(await codes()).toContain(`derived-differs ${table}`)
  expect(await faults({ rebuild: true })).toEqual([])
  expect(await faults()).toEqual([])
  const store = openSqliteStore(folder)
  expect((await store.search({ all: [['markt']], phrases: [], not: [], order: 'date' })).hits.length).toBe(1)
  expect((await store.nodes('frh'))[0]).toMatchObject({ node: frontKey, sources: 2 })
  await store.close()
})

test('a torn page is told with the way out', async () => {
  const file = join(folder, databaseName)
  const bytes = readFileSync(file)
  bytes.fill(0xaa, 4096 * 3 + 100, 4096 * 24)
  writeFileSync(file, bytes)
  try {
    const found = await faults()
    expect(found[0]).toMatchObject({ code: 'unreadable' })
  } catch (error) {
    expect(error).toMatchObject({ code: 'damaged', message: expect.stringContaining('kroniek restore') as string })
  }
  bytes.fill(0xaa, 0, 100)
  writeFileSync(file, bytes)
  expect(() => openSqliteStore(folder)).toThrow(expect.objectContaining({ code: 'damaged', message: expect.stringContaining('kroniek restore') as string }) as Error)
})

test('a backup does not write over anything, and is not half made', async () => {
  const store = openSqliteStore(folder)
  await expect(store.backup(join(folder, 'copy.db'))).resolves.toBeUndefined()
  await expect(store.backup(join(folder, 'copy.db'))).rejects.toMatchObject({ code: 'read-only' })
  await expect(store.backup(join(folder, 'nowhere', 'copy.db'))).rejects.toMatchObject({ code: 'read-only' })
  await store.close()
})
