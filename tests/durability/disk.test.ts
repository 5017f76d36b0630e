// A disk that is full, and a folder that may only be read: a clear word, nothing acknowledged lost, work goes on after.
import { spawnSync } from 'node:child_process'
import { appendFileSync, chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type TestContext } from 'vitest'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { inFolder } from './long.ts'
import { acknowledged, judged, start } from './process.ts'
import { expectWhole, toldOf } from './whole.ts'

const isRoot = process.getuid?.() === 0
const nobody = 65_534

test('a full disk', async (context) => {
  await inFolder(async (folder) => {
    if (!mounted(folder, context)) return
    try {
      // Something to take away when there must be room again.
      writeFileSync(join(folder, 'ballast'), Buffer.alloc(3_000_000))
      const record = join(folder, 'record')
      const child = start('add', record, [21, 0, 500])
      expect(await child.ended, child.stderr()).toBe(0)
      const last = child.said.at(-1)!
      expect(last).toMatchObject({ said: 'refused', code: 'full' })
      expect(last.said === 'refused' && last.message).toContain('make room and go on')
      expect(acknowledged(child.said).length).toBeGreaterThan(0)
      rmSync(join(folder, 'ballast'))
      const store = openSqliteStore(record)
      const expected = { tolds: toldOf(21, 500), sources: acknowledged(child.said), judgements: judged(child.said) }
      await expectWhole(store, expected)
      fill(join(folder, 'ballast'))
      await expect(store.backup(join(folder, 'copy.db'))).rejects.toMatchObject({ code: 'full' })
      expect(readdirSync(folder).toSorted()).toEqual(['ballast', 'record'])
      rmSync(join(folder, 'ballast'))
      await store.close()
      const after = start('add', record, [21, acknowledged(child.said).length, 10])
      expect(await after.ended, after.stderr()).toBe(0)
      expect(after.said.at(-1)).toEqual({ said: 'done' })
      const again = openSqliteStore(record)
      await expectWhole(again, { ...expected, sources: [...expected.sources, ...acknowledged(after.said)] })
      await again.close()
    } finally {
      // The engine lets go of a closed file only when its statements are collected.
      spawnSync('umount', ['--lazy', folder])
    }
  })
}, 120_000)

/** Writes until there is no room. */
function fill(path: string): void {
  try {
    for (;;) appendFileSync(path, Buffer.alloc(16_384))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
  }
}

/** A small disk of its own over the folder. */
function mounted(folder: string, context: TestContext): boolean {
  if (!isRoot) context.skip('Only root may mount a small disk to fill.')
  const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', folder], { encoding: 'utf8' })
  if (status !== 0) context.skip(`A small disk to fill cannot be mounted here (${stderr?.trim() ?? 'no mount'}).`)
  return status === 0
}

test('a folder that may only be read is read, and says so when it is to be written', async (context) => {
  if (!isRoot) context.skip('Only root can start a process of another user.')
  await inFolder(async (folder) => {
    chmodSync(folder, 0o755)
    const record = join(folder, 'record')
    mkdirSync(record)
    const child = start('add', record, [22, 0, 10])
    expect(await child.ended, child.stderr()).toBe(0)
    for (const name of readdirSync(record)) chmodSync(join(record, name), 0o444)
    chmodSync(record, 0o555)
    const reader = start('read', record, [], { uid: nobody, gid: nobody })
    expect(await reader.ended, reader.stderr()).toBe(0)
    expect(reader.said.slice(0, 2)).toEqual([{ said: 'open' }, { said: 'read', sources: 10 }])
    expect(reader.said[2]).toMatchObject({ said: 'refused', code: 'read-only' })
    chmodSync(record, 0o755)
    const store = openSqliteStore(record)
    await expectWhole(store, { tolds: toldOf(22, 10), sources: acknowledged(child.said) })
    await store.close()
    chmodSync(record, 0o700)
    const stranger = start('read', record, [], { uid: nobody, gid: nobody })
    await stranger.ended
    expect(stranger.said.at(-1)).toMatchObject({ said: 'refused' })
  })
}, 60_000)
