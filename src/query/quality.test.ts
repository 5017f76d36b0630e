// Shares with their intervals, and precision from decisions.
import { expect, it } from 'vitest'
import { accept, add, done, reject } from '../decide/decisions.ts'
import { claimByHand } from '../decide/claimByHand.ts'
import { articles, stamp, testRecord } from '../decide/testRecord.ts'
import { quality, share } from './quality.ts'

it('an interval holds its share and narrows with more decisions', () => {
  expect(share(9, 10)).toMatchObject({ right: 9, of: 10, low: expect.closeTo(0.596, 2), high: expect.closeTo(0.982, 2) })
  expect(share(900, 1000).low).toBeGreaterThan(0.87)
  expect(share(0, 0)).toMatchObject({ low: 0, high: 1 })
})

it('precision comes from decisions, recall from articles marked done only', async () => {
  const { store, close } = await testRecord(Object.values(articles))
  try {
    expect(await quality(store)).toEqual({ fields: [], rules: [], done: 0 })
    const claims = await store.claims({ field: 'event.casualty' })
    const [first, second] = claims
    await store.judge([accept(first!), reject(second!, 'other-value')], stamp())
    const source = (await store.source(first!.source))!
    const byHand = claimByHand({ source: source.id, about: first!.about, field: 'event.casualty.wounded', value: first!.value, evidence: [{ start: 0, end: 5, quote: source.text.slice(0, 5) }] }, stamp())
    await store.judge([add(byHand)], stamp())
    expect((await quality(store)).fields).toMatchObject([{ field: 'event.casualty', precision: { right: 1, of: 2 }, recall: null }])
    await store.judge([done(source.id)], stamp())
    const after = await quality(store)
    expect(after.fields[0]).toMatchObject({ recall: { right: 1, of: 2 } })
    expect(after.rules.every(({ weak }) => !weak)).toBe(true)
  } finally {
    await close()
  }
})
