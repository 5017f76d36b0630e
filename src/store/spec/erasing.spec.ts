// Erasing: all that a source brought goes, what was decided of it too, and it is not taken in again.
import { beforeEach, expect, test } from 'vitest'
import { literalIncoming } from '../../../tests/literal.ts'
import type { Store } from '../store.ts'
import type { OpenForTest } from './open.ts'
import { anchorOf, eventOf, frontKey, incoming, leagueKey, market, sourceOf, stamp, toll } from './articles.spec.ts'

export function erasingSpec(open: OpenForTest): void {
  let store: Store
  const id = sourceOf(market)
  beforeEach(async () => {
    store = await open()
    await store.add([literalIncoming(market, { copyKeys: ['k'] }), literalIncoming(toll, { origin: id }), ...incoming().slice(2)], stamp())
    const [claim] = await store.claims({ source: id, field: 'event.casualty' })
    await store.judge([
      { kind: 'accept', target: claim!.id, why: 'gebeld met de burgemeester' }, { kind: 'done', target: id }, { kind: 'nothing', target: `${id}#0-5` },
      { kind: 'same', target: eventOf(market), other: eventOf(toll) }, { kind: 'different', target: anchorOf(market, 'daders'), other: leagueKey }, { kind: 'done', target: sourceOf(toll) },
    ], stamp('ben', 1))
    await store.setTies([{ node: anchorOf(market, 'daders'), key: `${id}/person:jan met de pet` }], stamp('ben', 2), `${id}/person:jan met de pet`)
  })

  test('nothing of it is left but a tombstone', async () => {
    await store.erase([id], { ...stamp('ben', 3), why: 'verzoek' })
    expect(await store.source(id)).toBeUndefined()
    expect(await store.bytes(id)).toBeUndefined()
    expect(await store.reading(id)).toBeUndefined()
    expect(await store.retrievals(id)).toEqual([])
    expect(await store.sharingCopyKeys(['k'])).toEqual([])
    expect(await store.claims({ source: id, gone: true })).toEqual([])
    expect(await store.events({ source: id })).toEqual([])
    expect(await store.actors({ source: id })).toEqual([])
    expect(await store.idsLike(id)).toEqual([])
    expect(await store.nodes('frh')).toEqual([])
    expect((await store.nodes('front van de rode heuvels'))[0]).toMatchObject({ node: frontKey, sources: 1 })
    expect((await store.search({ all: [['markt']], phrases: [], not: [], order: 'date' })).hits).toEqual([])
    expect((await store.judgements({ all: true })).map(({ target }) => target)).toEqual([sourceOf(toll)])
    const log = await store.log()
    expect(log.filter(({ payload }) => payload !== null).map(({ act }) => act)).toEqual(['erase', 'done', 'add'])
    expect(JSON.stringify(log)).not.toMatch(/burgemeester|met de pet/)
    expect(log[0]).toMatchObject({ payload: { sources: [id], why: 'verzoek' } })
    expect(await store.check()).toEqual([])
  })

  test('neither is the taking back of a decision about it', async () => {
    const [accepted] = await store.judgements({ kinds: ['accept'] })
    const [undone] = await store.judge([{ kind: 'undo', target: String(accepted!.n), why: 'de burgemeester belde terug' }], stamp('ben', 2))
    await store.judge([{ kind: 'undo', target: String(undone!.n), why: 'toch de burgemeester' }], stamp('ben', 2))
    await store.erase([id], stamp('ben', 3))
    expect(JSON.stringify([await store.judgements({ all: true }), await store.log()])).not.toContain('burgemeester')
    expect(await store.check()).toEqual([])
  })

  test('a name leaves the log with the articles, also where a reason or an older names file spells it; the decision stays', async () => {
    const [other] = await store.claims({ source: sourceOf(toll), field: 'event.casualty' })
    await store.judge([{ kind: 'accept', target: other!.id, why: 'volgens JAN  Mét-de-Pet' }, { kind: 'reject', target: other!.id, why: 'volgens Jan' }], stamp('ben', 3))
    await store.setTies([], stamp('ben', 4), '# leeg')
    await store.erase([id], stamp('ben', 5), ['Jan met de Pet'])
    expect(JSON.stringify([await store.log(), await store.judgements({ all: true })])).not.toMatch(/pet/i)
    expect((await store.judgements({ targets: [other!.id] })).map(({ kind, why }) => [kind, why])).toEqual([['accept', undefined], ['reject', 'volgens Jan']])
    expect((await store.log({ acts: ['names'] })).map(({ payload }) => payload)).toEqual([{ ties: 0, file: '# leeg' }, null])
    expect(await store.check()).toEqual([])
  })

  test('its bytes are not taken in again', async () => {
    await store.erase([id], stamp('ben', 3))
    expect(await store.add(incoming([market]), stamp())).toEqual(['erased'])
    expect(await store.seen(literalIncoming(market).told.reading.source.sha256, { name: 'x' }, stamp())).toBe('erased')
    expect(await store.retrievals(id)).toEqual([])
    expect((await store.counts()).sources).toBe(2)
  })

  test('copies of it share another origin', async () => {
    await store.erase([id], stamp('ben', 3))
    expect((await store.source(sourceOf(toll)))!.origin).toBe(sourceOf(toll))
  })

  test('a source that is not there is refused, and nothing is erased', async () => {
    await expect(store.erase([id, 's_nothere'], stamp())).rejects.toMatchObject({ code: 'unknown-target' })
    expect(await store.source(id)).toBeDefined()
    expect((await store.judgements()).length).toBe(6)
    expect(await store.check()).toEqual([])
  })
}
