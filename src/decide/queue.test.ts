// The queue: what is decided leaves it, what a decision stands on and is gone comes into it.
import { expect, test } from 'vitest'
import { createKroniek } from '../kroniek.ts'
import { readSource } from '../read/index.ts'
import type { Reading } from '../reading/reading.ts'
import { accept, different, done, nothing, reject, same } from './decisions.ts'
import { queue, type QueueItem } from './queue.ts'
import { reread } from './reread.ts'
import { articles, stamp, testRecord, type TestRecord } from './testRecord.ts'

const items = async ({ store }: TestRecord, ...kinds: QueueItem['kind'][]): Promise<readonly QueueItem[]> => (await queue(store, { kinds })).items

async function withRecord(texts: readonly string[], work: (record: TestRecord) => Promise<void>): Promise<void> {
  const record = await testRecord(texts)
  try {
    await work(record)
  } finally {
    await record.close()
  }
}

test('claims leave when they are decided, or their article is done', () => withRecord(Object.values(articles), async (record) => {
  const { store } = record
  const all = await items(record, 'claim')
  expect(all).toHaveLength((await store.claims({})).length)
  const [first, second] = all as [QueueItem & { kind: 'claim' }, QueueItem & { kind: 'claim' }]
  await store.judge([accept(first.claim), reject(second.claim, 'double')], stamp())
  expect((await items(record, 'claim')).map(({ id }) => id)).toEqual(all.slice(2).map(({ id }) => id))
  await store.judge([done(first.claim.source)], stamp())
  expect((await items(record, 'claim')).some((item) => item.kind === 'claim' && item.claim.source === first.claim.source)).toBe(false)
}))

test('filters and order', () => withRecord(Object.values(articles), async ({ store }) => {
  const only = await queue(store, { kinds: ['claim'], field: 'event.casualty', order: 'uncertain' })
  expect(only.items.map((item) => item.kind === 'claim' && item.claim.field.split('.').slice(0, 2).join('.'))).toEqual(['event.casualty', 'event.casualty', 'event.casualty'])
  expect((await queue(store, { bands: ['doubtful'], kinds: ['claim'] })).items.every((item) => item.kind === 'claim' && item.claim.band === 'doubtful')).toBe(true)
  const used = await queue(store, { kinds: ['claim'], order: 'used', limit: 1 })
  expect(used.items).toMatchObject([{ claim: { parties: expect.arrayContaining([expect.objectContaining({ key: 'org:front van de rode heuvels' })]) } }])
  expect(used.counts.claim).toBe((await store.claims({})).length)
  expect(used.looked).toEqual({ sources: 3, of: 3 })
  const about = await queue(store, { kinds: ['claim'], nodes: ['org:nationale bergbeweging'] })
  expect(about.items).toHaveLength(2)
}))

test('a sentence that says nothing is asked once', () => withRecord(['Volgens ingewijden zouden tientallen strijders van het Front van de Rode Heuvels de nacht in de vallei hebben doorgebracht.\n\nIn de vallei vielen eerder twaalf slachtoffers.'], async (record) => {
  const signals = await items(record, 'signal')
  expect(signals.length).toBeGreaterThan(0)
  const [signal] = signals as [QueueItem & { kind: 'signal' }]
  await record.store.judge([nothing(signal.source, signal.signal.evidence)], stamp())
  expect(await items(record, 'signal')).toEqual(signals.slice(1))
}))

test('contradicted and stale decisions come first', () => withRecord(Object.values(articles), async (record) => {
  const { store } = record
  const [a, b] = (await store.nodes('')).map(({ node }) => node) as [string, string]
  const killed = (await store.claims({ field: 'event.casualty.killed' }))[0]!
  await store.judge([same(a, b), different(a, b), accept(killed)], stamp())
  const kroniek = createKroniek()
  await reread(store, async ({ name, bytes, known }) => {
    const { source, issues } = await readSource(bytes, { ...known, name })
    const reading: Reading = kroniek.read(source, issues)
    return { ...reading, events: reading.events.map((event) => ({ ...event, casualties: event.casualties.map((it) => ({ ...it, quantity: { ...it.quantity, low: 99, best: 99, high: 99 } })) })) }
  }, { stamp: () => stamp('ben', 5) })
  const first = (await queue(store)).items.slice(0, 2)
  expect(first).toMatchObject([{ kind: 'contradicted' }, { kind: 'stale', stale: { claim: { id: killed.id }, now: [{ low: 99 }] } }])
  // Confirmed again, knowing that it is gone.
  await store.judge([accept(killed)], stamp())
  expect(await items(record, 'stale')).toEqual([])
}))
