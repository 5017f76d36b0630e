// Adding: kept whole, once, with bytes, reading, retrievals, copies and a line in the log.
import { expect, test } from 'vitest'
import { literalIncoming } from '../../../tests/literal.ts'
import type { OpenForTest } from './open.ts'
import { documents, incoming, league, market, sourceOf, stamp, toll } from './articles.spec.ts'

export function addingSpec(open: OpenForTest): void {
  test('what is added can be had back as it was', async () => {
    const store = await open()
    expect(await store.add(incoming(), stamp())).toEqual(['added', 'added', 'added'])
    for (const document of documents) {
      const { told, bytes } = literalIncoming(document)
      const id = sourceOf(document)
      expect(Buffer.from((await store.bytes(id))!)).toEqual(Buffer.from(bytes))
      expect(await store.reading(id)).toEqual(told.reading)
      expect(await store.source(id)).toMatchObject({ id, text: document.text, name: document.name, outlet: document.outlet, origin: id, added: 1, reading: told.id })
      expect((await store.claims({ source: id })).map(({ current: _current, made: _made, ...claim }) => claim)).toEqual(told.claims)
      expect(await store.events({ source: id })).toEqual(told.events)
      expect(await store.actors({ source: id })).toEqual(told.actors.toSorted((a, b) => a.start - b.start))
    }
    expect(await store.earlierReadings(sourceOf(market))).toEqual([])
    expect(await store.counts()).toMatchObject({ sources: 3, origins: 3, events: 3, judgements: 0 })
    expect(await store.check()).toEqual([])
  })

  test('known bytes are not added twice, also within one batch, and get another retrieval', async () => {
    const store = await open()
    await store.add(incoming([market]), stamp())
    expect(await store.add(incoming([market, toll, toll]), stamp('anna', 1))).toEqual(['known', 'added', 'known'])
    expect(await store.seen(literalIncoming(league).told.reading.source.sha256, { name: 'x' }, stamp())).toBe('new')
    const { sha256 } = literalIncoming(market).told.reading.source
    expect(await store.seen(sha256, { name: 'weer.txt', url: 'https://voorbeeld.test/weer' }, stamp('anna', 2))).toBe('known')
    expect(await store.seen(sha256, { name: 'weer.txt', url: 'https://voorbeeld.test/weer' }, stamp('anna', 3))).toBe('known')
    expect(await store.retrievals(sourceOf(market))).toEqual([
      { source: sourceOf(market), name: 'markt.txt', url: 'https://voorbeeld.test/markt', at: stamp().at },
      { source: sourceOf(market), name: 'weer.txt', url: 'https://voorbeeld.test/weer', at: stamp('anna', 2).at },
    ])
    expect((await store.counts()).sources).toBe(2)
    expect((await store.log()).map(({ n, act }) => [n, act])).toEqual([[2, 'add'], [1, 'add']])
  })

  test('nothing added writes no line in the log', async () => {
    const store = await open()
    await store.add(incoming([market]), stamp())
    await store.add(incoming([market]), stamp())
    await store.add([], stamp())
    expect((await store.log()).length).toBe(1)
  })

  test('sources by filter, newest publication first, those without a date last', async () => {
    const store = await open()
    await store.add(incoming([league, market]), stamp())
    await store.add(incoming([toll]), stamp())
    const ids = async (filter = {}): Promise<string[]> => (await store.sources(filter)).map(({ id }) => id)
    expect(await ids()).toEqual([toll, market, league].map(sourceOf))
    expect(await ids({ limit: 1, offset: 1 })).toEqual([sourceOf(market)])
    expect(await ids({ outlet: 'Het Andere Blad' })).toEqual([sourceOf(toll)])
    expect(await ids({ language: 'en' })).toEqual([sourceOf(league)])
    expect(await ids({ addedAfter: 1 })).toEqual([sourceOf(toll)])
    expect(await ids({ ids: [] })).toEqual([])
    expect(await store.source('s_000000000000')).toBeUndefined()
    expect(await store.bytes('s_000000000000')).toBeUndefined()
  })

  test('copies share an origin and are found by their keys, those that share most first', async () => {
    const store = await open()
    const [first, second] = [literalIncoming(market, { copyKeys: ['a', 'b', 'c'] }), literalIncoming(toll, { copyKeys: ['b', 'c', 'd'], origin: sourceOf(market) })]
    await store.add([first, second, literalIncoming(league, { copyKeys: ['d'] })], stamp())
    expect(await store.sharingCopyKeys(['a', 'b', 'd'])).toEqual([...[sourceOf(market), sourceOf(toll)].toSorted(), sourceOf(league)])
    expect(await store.sharingCopyKeys([])).toEqual([])
    expect((await store.sources({ origin: sourceOf(market) })).map(({ id }) => id)).toEqual([sourceOf(toll), sourceOf(market)])
    expect((await store.counts()).origins).toBe(2)
    await store.setOrigins([[sourceOf(toll), sourceOf(toll)]])
    expect((await store.counts()).origins).toBe(3)
  })

  test('the log keeps its order when the clock goes back', async () => {
    const store = await open()
    await store.add(incoming([market]), { by: 'anna', at: '2031-05-09T10:00:00.000Z' })
    await store.add(incoming([toll]), { by: 'ben', at: '2031-05-09T09:00:00.000Z' })
    await store.add(incoming([league]), { by: 'anna', at: '2031-05-09T09:30:00.000Z' })
    expect((await store.log()).map(({ n, who }) => `${n} ${who}`)).toEqual(['3 anna', '2 ben', '1 anna'])
    expect((await store.log({ after: 1, limit: 1, acts: ['add'] })).map(({ n }) => n)).toEqual([3])
    expect(await store.log({ acts: ['erase'] })).toEqual([])
    expect((await store.log())[0]!.payload).toMatchObject({ sources: [sourceOf(league)] })
    expect(await store.check()).toEqual([])
  })
}
