// Reading again: the new reading counts, the old one is kept, and what people decided stays.
import { beforeEach, expect, test } from 'vitest'
import { literalTold, type LiteralDocument } from '../../../tests/literal.ts'
import { corrected } from '../../decide/claimByHand.ts'
import type { Store } from '../store.ts'
import type { OpenForTest } from './open.ts'
import { anchorOf, eventOf, frontKey, incoming, market, sourceOf, stamp, toll } from './articles.spec.ts'

/** The market told by a newer reader: another day, no dead, the Front's letters missed, the perpetrators not seen. */
const newer: LiteralDocument = {
  ...market, version: '0.2.0', actors: [{ name: 'Front van de Rode Heuvels' }],
  events: [{ word: 'bomaanslag', type: 'attack.suicide', day: '2031-05-05', place: market.events![0]!.place!, responsible: market.events![0]!.responsible! }],
}

export function rereadingSpec(open: OpenForTest): void {
  let store: Store
  beforeEach(async () => {
    store = await open()
    await store.add(incoming(), stamp())
  })
  const id = sourceOf(market)
  const again = async (document = newer): Promise<void> => {
    const [actors, events] = [await store.actors({ source: id }), await store.events({ source: id })]
    await store.reread([literalTold(document, { actors, events })], stamp('anna', 5))
  }
  const fields = async (): Promise<string[]> => (await store.claims({ source: id })).map(({ field }) => field)

  test('the new reading counts and the old one is kept', async () => {
    await again()
    expect((await store.reading(id))!.engine.kroniek).toBe('0.2.0')
    expect((await store.earlierReadings(id)).map(({ engine }) => engine.kroniek)).toEqual(['0.1.0'])
    expect((await store.source(id))!.reading).toBe(literalTold(newer).id)
    expect(await fields()).not.toContain('event.casualty.killed')
    expect((await store.claims({ source: id, gone: true })).find(({ field }) => field === 'event.casualty.killed')).toMatchObject({ current: false })
    expect((await store.events({ source: id })).map(({ id: event, type }) => [event, type])).toEqual([[eventOf(market), 'attack.suicide']])
    expect((await store.log())[0]).toMatchObject({ act: 'reread', payload: { readings: [{ source: id, reading: literalTold(newer).id }] } })
    expect(await store.check()).toEqual([])
  })

  test('a claim that is found again hangs where the new reading has it', async () => {
    const [before] = await store.claims({ source: id, field: 'event.responsibility' })
    await again()
    const [after] = await store.claims({ source: id, field: 'event.responsibility' })
    expect(after).toEqual({ ...before, from: '2031-05-05', to: '2031-05-05' })
    expect((await store.claims({ nodes: [frontKey], source: id, field: 'event.responsibility' }))[0]!.from).toBe('2031-05-05')
  })

  test('an accepted claim that is no longer read stays in sight, until the judgement is taken back', async () => {
    const [claim] = await store.claims({ source: id, field: 'event.casualty' })
    const [role] = await store.claims({ source: id, field: 'event.role' })
    const [first] = await store.judge([{ kind: 'accept', target: claim!.id }, { kind: 'accept', target: role!.id }], stamp('ben', 1))
    await again()
    expect(await store.claims({ ids: [claim!.id] })).toEqual([{ ...claim, current: false }])
    expect(await fields()).toContain('event.casualty.killed')
    expect((await store.judgements()).length).toBe(2)
    expect(await store.check()).toEqual([])
    await store.judge([{ kind: 'undo', target: String(first!.n) }], stamp())
    expect(await fields()).not.toContain('event.casualty.killed')
    await store.judge([{ kind: 'accept', target: claim!.id }], stamp())
    expect(await fields()).toContain('event.casualty.killed')
  })

  test('a person\'s claim is not touched', async () => {
    const [claim] = await store.claims({ source: id, field: 'event.casualty' })
    const mine = corrected(claim!, { text: 'twaalf', low: 12 }, stamp('ben', 1))
    await store.judge([{ kind: 'correct', target: claim!.id, claim: mine }], stamp('ben', 1))
    await again()
    expect((await store.claims({ source: id, field: 'event.casualty' })).map((it) => [it.id, it.current])).toEqual([[mine.id, true]])
  })

  test('a person\'s day of an event stays when it is read again, and taking it back gives the day of the new reading', async () => {
    const [day] = await store.claims({ source: id, field: 'event.date' })
    const mine = corrected(day!, { value: { granularity: 'day' }, from: '2031-05-04', to: '2031-05-04' }, stamp('ben', 1))
    const [kept] = await store.judge([{ kind: 'correct', target: day!.id, claim: mine }], stamp('ben', 1))
    await again()
    expect((await store.events({ source: id })).map(({ type, from }) => [type, from])).toEqual([['attack.suicide', '2031-05-04']])
    expect(await store.check()).toEqual([])
    await store.judge([{ kind: 'undo', target: String(kept!.n) }], stamp())
    expect((await store.events({ source: id })).map(({ from }) => from)).toEqual(['2031-05-05'])
    expect(await store.check()).toEqual([])
  })

  test('names and actors that are no longer read are not found any more, and come back', async () => {
    await store.reread([literalTold({ ...toll, version: '0.2.0' })], stamp())
    await again()
    expect(await store.nodes('frh')).toEqual([])
    expect((await store.nodes('front van de rode heuvels'))[0]).toMatchObject({ node: frontKey, sources: 2 })
    await again({ ...newer, version: '0.3.0', actors: [], events: [] })
    expect((await store.nodes('front van de rode heuvels'))[0]).toMatchObject({ node: frontKey, sources: 1 })
    expect((await store.claims({ source: id }))).toEqual([])
    expect(await store.check()).toEqual([])
    await again({ ...market, version: '0.4.0' })
    expect((await store.nodes('frh'))[0]).toMatchObject({ node: frontKey, sources: 2 })
    expect((await store.claims({ source: id })).length).toBe(literalTold(market).claims.length)
    expect(await store.check()).toEqual([])
  })

  test('who is who stays', async () => {
    const anchor = anchorOf(market, 'Front van de Rode Heuvels')
    await store.judge([{ kind: 'different', target: anchor, other: frontKey }], stamp('ben', 1))
    await again()
    expect((await store.actors({ nodes: [anchor] })).map(({ id: actor }) => actor)).toEqual([anchor])
    expect((await store.claims({ nodes: [anchor], field: 'event.responsibility' })).length).toBe(1)
    expect(await store.check()).toEqual([])
  })

  test('an unknown source is refused whole', async () => {
    const elsewhere = literalTold({ text: 'Dit stuk staat nergens.' })
    await expect(store.reread([literalTold(newer), elsewhere], stamp())).rejects.toMatchObject({ code: 'unknown-target' })
    expect((await store.reading(id))!.engine.kroniek).toBe('0.1.0')
    expect((await store.log()).length).toBe(1)
  })
}
