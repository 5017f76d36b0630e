// Reading at one moment: what comes in meanwhile is not seen, by a long reader least of all by an export.
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { literalTold } from '../../../tests/literal.ts'
import { exportRecord, formats } from '../../export/exporter.ts'
import type { Store } from '../store.ts'
import { frontKey, incoming, league, market, redHillsKey, sourceOf, stamp, toll } from './articles.spec.ts'
import type { OpenForTest } from './open.ts'

export function snapshotSpec(open: OpenForTest): void {
  let store: Store
  beforeEach(async () => {
    store = await open()
    await store.add(incoming([market, league]), stamp())
  })
  const change = async (): Promise<void> => {
    await store.add(incoming([toll]), stamp())
    await store.reread([literalTold({ ...market, version: '0.2.0', events: [] })], stamp())
    await store.judge([{ kind: 'same', target: frontKey, other: redHillsKey }], stamp('ben', 1))
  }

  test('a snapshot sees nothing of what is added, read again and decided while it is open', async () => {
    const asked = async (on: Pick<Store, 'counts' | 'sources' | 'claims' | 'nodes' | 'cluster' | 'judgements' | 'log'>) => [await on.counts(), await on.sources(), await on.claims({}), await on.nodes(''), await on.cluster(frontKey), await on.judgements(), await on.log()]
    const before = await asked(store)
    await store.snapshot(async (moment) => {
      await change()
      expect(await asked(moment)).toEqual(before)
      expect(await moment.source(sourceOf(toll))).toBeUndefined()
      expect(await asked(store)).not.toEqual(before)
      await store.snapshot(async (later) => expect(await asked(later)).toEqual(await asked(store)))
    })
    expect(await store.snapshot(asked)).toEqual(await asked(store))
  })

  test('trouble while it is open closes it, and the store goes on', async () => {
    await expect(store.snapshot(() => Promise.reject(new Error('broken off')))).rejects.toThrow('broken off')
    await change()
    expect(await store.snapshot((moment) => moment.counts())).toMatchObject({ sources: 3 })
    expect(await store.check()).toEqual([])
  })

  test('an export is of the moment at which it began, whatever comes in between two of its articles', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kroniek-moment-'))
    const out = async (name: string, onSource: (done: number) => void = () => {}) => {
      const { files } = await exportRecord(store, { formats, folder: join(folder, name), kroniek: '0.0.0-test', onSource })
      return files.map((file) => [file.name, createHash('sha256').update(readFileSync(join(folder, name, file.name))).digest('hex')])
    }
    try {
      const before = await out('before')
      let changing = Promise.resolve()
      expect(await out('meanwhile', (done) => { if (done === 1) changing = change() })).toEqual(before)
      await changing
      expect(await out('after')).not.toEqual(before)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
}
