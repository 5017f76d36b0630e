// Several processes on one record: all that each was told is kept, no refusal goes unsaid, a backup in their midst is whole.
import { join } from 'node:path'
import { mkdirSync, renameSync } from 'node:fs'
import { expect, test } from 'vitest'
import { exportRecord, formats } from '../../src/export/exporter.ts'
import type { Store } from '../../src/store/store.ts'
import { restoreRecord } from '../../src/store/sqlite/copies.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { databaseName } from '../../src/store/sqlite/open.ts'
import { inFolder, isLong } from './long.ts'
import { acknowledged, judged, start } from './process.ts'
import { expectWhole, linesOf, toldOf } from './whole.ts'

const each = isLong ? 400 : 40

test('two that add and one that decides', async () => {
  await inFolder(async (folder) => {
    // Both make the record, at the same time.
    const adders = [start('add', folder, [11, 0, each]), start('add', folder, [12, 0, each])]
    await adders[0]!.until((said) => said.some((it) => it.said === 'added'))
    const judge = start('judge', folder, [0, 0, each / 4])
    for (const child of [...adders, judge]) {
      expect(await child.ended, child.stderr()).toBe(0)
      expect(child.said.filter((it) => it.said === 'refused')).toEqual([])
    }
    const store = openSqliteStore(folder)
    const said = [...adders, judge].flatMap((child) => child.said)
    expect(acknowledged(said).length).toBe(2 * each)
    await expectWhole(store, { tolds: new Map([...toldOf(11, each), ...toldOf(12, each)]), sources: acknowledged(said), judgements: judged(said) })
    // Every judgement has a number of its own.
    expect(new Set(judged(said)).size).toBe(judged(said).length)
    await store.close()
  })
}, isLong ? 300_000 : 60_000)

test('a backup in the midst of an import is whole, and put back it is the record it was made of', async () => {
  await inFolder(async (folder) => {
    const record = join(folder, 'record')
    const child = start('add', record, [13, 0, 2 * each])
    await child.until((said) => acknowledged(said).length >= 10)
    const before = acknowledged(child.said)
    const store = openSqliteStore(record)
    await store.backup(join(folder, 'midway.db'))
    expect(await child.ended, child.stderr()).toBe(0)
    await store.backup(join(folder, 'after.db'))
    const tolds = toldOf(13, 2 * each)
    const midway = openSqliteStore(restored(folder, 'midway.db'))
    await expectWhole(midway, { tolds, sources: before })
    await midway.close()
    const after = openSqliteStore(restored(folder, 'after.db'))
    await expectWhole(after, { tolds, sources: acknowledged(child.said), judgements: judged(child.said) })
    expect(await linesOf(after)).toEqual(await linesOf(store))
    await after.close()
    const exported = await exportedFrom(store, join(folder, 'export'))
    const [first, second] = await store.nodes('', { limit: 2 })
    const merged = (await store.judge([{ kind: 'same', target: first!.node, other: second!.node }], stamp))[0]!
    await store.backup(join(folder, 'merged.db'))
    expect(await exportedFrom(store, join(folder, 'export-merged'))).not.toEqual(exported)
    await store.judge([{ kind: 'undo', target: String(merged.n) }], stamp)
    expect(await exportedFrom(store, join(folder, 'export-undone'))).toEqual(exported)
    await store.close()
    // Put back by the command's own way, over the record that went on.
    const elsewhere = join(folder, 'elsewhere')
    restoreRecord(elsewhere, join(folder, 'merged.db'), stamp)
    const put = openSqliteStore(elsewhere)
    await put.judge([{ kind: 'undo', target: String(merged.n) }], stamp)
    expect(await exportedFrom(put, join(folder, 'export-restored'))).toEqual(exported)
    expect(await put.check()).toEqual([])
    await put.close()
  })
}, isLong ? 300_000 : 60_000)

const stamp = { by: 'anna', at: '2031-05-09T10:00:00.000Z' }

/** Name, size and hash of every file of an export in all formats. */
async function exportedFrom(store: Store, folder: string): Promise<unknown> {
  return (await exportRecord(store, { formats, folder, kroniek: 'test' })).files
}

function restored(folder: string, backup: string): string {
  const to = join(folder, `${backup}-restored`)
  mkdirSync(to)
  renameSync(join(folder, backup), join(to, databaseName))
  return to
}
