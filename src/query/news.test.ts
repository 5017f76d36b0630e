// What is new: a later article brings a new toll, a claimant and a contradiction to an event that was known.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordOf, stampAt, type RecordForTest } from '../../tests/record.ts'
import { logBefore, newsSince } from './news.ts'

const first = 'Bij een bomaanslag op een markt in Kirkuk zijn dinsdag elf mensen gedood. De aanslag is niet opgeëist.'
const second = 'Het Front van de Rode Heuvels heeft de bomaanslag op een markt in Kirkuk opgeëist. Bij de bomaanslag werden dinsdag veertien mensen gedood.'

let record: RecordForTest
let before: number
beforeAll(async () => {
  record = await recordOf([{ text: first, published: '2031-05-07' }])
  before = (await record.store.log({ limit: 1 }))[0]!.n
  await record.add([{ text: second, published: '2031-05-08', outlet: 'De Ochtendpost' }])
  const attacks = await record.store.events({ type: 'attack' })
  await record.store.judge([{ kind: 'same', target: attacks[0]!.id, other: attacks.find(({ source }) => source !== attacks[0]!.source)!.id }], stampAt('2031-01-03T00:00:00.000Z'))
})
afterAll(() => record.close())

describe('news', () => {
  it('puts a new toll beside what was known', async () => {
    const { tolls } = await newsSince(record.store, before)
    expect(tolls.map(({ claim, before: known }) => [claim.claim.low, known])).toEqual([[14, { low: 11, high: 11, open: false }]])
  })

  it('names a new claimant, once', async () => {
    const { claimants } = await newsSince(record.store, before)
    expect(claimants.map(({ claim }) => claim.claim.text)).toEqual(['Front van de Rode Heuvels'])
  })

  it('finds the contradiction that it brings', async () => {
    const { contradictions } = await newsSince(record.store, before)
    expect(contradictions).toMatchObject([{ kind: 'figure', mayBeUpdate: true, values: [{}, {}] }])
  })

  it('does not call the event new, but the actor', async () => {
    const { events, actors } = await newsSince(record.store, before)
    expect(events).toEqual([])
    expect(actors.map(({ name }) => name)).toEqual(['Front van de Rode Heuvels'])
  })

  it('counts what people decided', async () => {
    expect((await newsSince(record.store, before)).decisions).toEqual([{ act: 'same', by: 'anna', count: 1 }])
  })

  it('knows the log entry before a day', async () => {
    expect([await logBefore(record.store, '2031-01-02'), await logBefore(record.store, '2030-12-31')]).toEqual([before, 0])
  })
})
