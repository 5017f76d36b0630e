// kill -9 at any moment: nothing acknowledged is lost, nothing is half there, and work goes on.
import { expect, test } from 'vitest'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { databaseName } from '../../src/store/sqlite/open.ts'
import { migrations } from '../../src/store/sqlite/schema.ts'
import { slowMigration } from './child.ts'
import { inFolder, isLong, kills } from './long.ts'
import { acknowledged, judged, start } from './process.ts'
import { expectWhole, toldOf } from './whole.ts'

const perRun = 150

test(`an import that is killed ${kills} times`, async () => {
  await inFolder(async (folder) => {
    const seed = 7
    const [sources, judgements]: [string[], number[]] = [[], []]
    let done = 0
    let midway = 0
    for (let round = 0; round < kills; round++) {
      const child = start('add', folder, [seed, done, perRun])
      // Most kills in the midst of the import, some while it still opens.
      if (round % 5 !== 4) await child.until((said) => said.some((it) => it.said === 'added'))
      await pause(Math.random() * (round % 5 === 4 ? 1200 : 400))
      child.kill()
      await child.ended
      sources.push(...acknowledged(child.said))
      judgements.push(...judged(child.said))
      if (!child.said.some(({ said }) => said === 'done')) midway++
      done += acknowledged(child.said).length
      // Before the first run came so far there is no record at all.
      if (!existsSync(join(folder, databaseName))) continue
      const store = openSqliteStore(folder, { create: true })
      await expectWhole(store, { tolds: toldOf(seed, kills * perRun), sources, judgements }, round % 10 === 9 || round === kills - 1)
      await store.close()
    }
    expect(midway, 'killed in the midst of it').toBeGreaterThan(kills / 2)
    expect(sources.length).toBeGreaterThan(kills * 4)
    const last = start('add', folder, [seed, done, 20])
    expect(await last.ended, last.stderr()).toBe(0)
    const store = openSqliteStore(folder)
    await expectWhole(store, { tolds: toldOf(seed, kills * perRun), sources: [...sources, ...acknowledged(last.said)], judgements: [...judgements, ...judged(last.said)] })
    await store.close()
  })
}, isLong ? 900_000 : 120_000)

test('bringing a record up to date that is killed leaves the old or the new', async () => {
  await inFolder(async (folder) => {
    const first = start('add', folder, [3, 0, 20])
    expect(await first.ended, first.stderr()).toBe(0)
    let [old, brought] = [0, 0]
    for (let round = 0; round < (isLong ? 12 : 1); round++) {
      const child = start('upgrade', folder)
      await child.until((said) => said.length > 0)
      await pause(Math.random() * 250)
      child.kill()
      await child.ended
      const isOld = formatOf(folder) === migrations.length
      if (isOld) old++
      else brought++
      const store = openSqliteStore(folder, isOld ? {} : { migrations: [...migrations, slowMigration] })
      await expectWhole(store, { tolds: toldOf(3, 20), sources: acknowledged(first.said), judgements: judged(first.said) })
      await store.close()
      if (!isOld) break
    }
    expect(old + brought).toBeGreaterThan(0)
    const last = start('upgrade', folder)
    expect(await last.ended, last.stderr()).toBe(0)
    expect(() => openSqliteStore(folder)).toThrow(expect.objectContaining({ code: 'newer' }) as Error)
    expect(existsSync(join(folder, `${databaseName}.v${migrations.length}.bak`))).toBe(true)
  })
}, 120_000)

function formatOf(folder: string): number {
  try {
    const store = openSqliteStore(folder)
    void store.close()
    return migrations.length
  } catch {
    return migrations.length + 1
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds) })
