// Deciding: kept with who and when, taken back, brought back, refused whole when a target is not there.
import { beforeEach, expect, test } from 'vitest'
import { actorByHand, claimByHand, corrected, eventByHand } from '../../decide/claimByHand.ts'
import { sha256 } from '../../record/canonical.ts'
import type { Decision } from '../judgement.ts'
import type { Store } from '../store.ts'
import type { OpenForTest } from './open.ts'
import { eventOf, frontKey, incoming, market, sourceOf, stamp, toll } from './articles.spec.ts'

export function decidingSpec(open: OpenForTest): void {
  let store: Store
  beforeEach(async () => {
    store = await open()
    await store.add(incoming(), stamp())
  })
  const killed = async (document = market) => (await store.claims({ about: [eventOf(document)], field: 'event.casualty' }))[0]!
  const undo = (n: number): Decision => ({ kind: 'undo', target: String(n) })
  const numbers = async (): Promise<number[]> => (await store.judgements()).map(({ n }) => n)

  test('judgements are numbered by the log, one command is one batch', async () => {
    const claim = await killed()
    const kept = await store.judge([{ kind: 'accept', target: claim.id }, { kind: 'reject', target: (await killed(toll)).id, why: 'double' }], stamp('ben', 1))
    expect(kept).toEqual([
      { n: 2, batch: 2, kind: 'accept', target: claim.id, by: 'ben', at: stamp('ben', 1).at },
      { n: 3, batch: 2, kind: 'reject', target: (await killed(toll)).id, why: 'double', by: 'ben', at: stamp('ben', 1).at },
    ])
    expect(await store.judgements()).toEqual(kept)
    expect(await store.judgements({ targets: [claim.id] })).toEqual([kept[0]])
    expect(await store.judgements({ kinds: ['reject'] })).toEqual([kept[1]])
    expect(await store.judgements({ newest: true, limit: 1 })).toEqual([kept[1]])
    expect(await store.judge([], stamp())).toEqual([])
    expect((await store.log({ limit: 2 })).map(({ n, act, who }) => [n, act, who])).toEqual([[3, 'reject', 'ben'], [2, 'accept', 'ben']])
    expect((await store.claims({ ids: [kept[1]!.target] })).length).toBe(1)
  })

  test('undo, undo of the undo, and undo of that', async () => {
    const n = (await store.judge([{ kind: 'accept', target: (await killed()).id }], stamp()))[0]!.n
    await store.judge([undo(n)], stamp())
    expect(await numbers()).toEqual([])
    await store.judge([undo(n + 1)], stamp())
    expect(await numbers()).toEqual([n])
    await store.judge([undo(n + 2)], stamp())
    expect(await numbers()).toEqual([])
    expect((await store.judgements({ all: true })).map(({ kind }) => kind)).toEqual(['accept', 'undo', 'undo', 'undo'])
    expect(await store.check()).toEqual([])
  })

  test('targets that are not there are refused, and nothing is half kept', async () => {
    const claim = await killed()
    const before = [await store.log(), await store.counts()]
    const bad: Decision[] = [
      { kind: 'accept', target: 'f'.repeat(16) }, { kind: 'choose', target: claim.slot, other: 'f'.repeat(16) }, { kind: 'choose', target: claim.slot }, { kind: 'done', target: 's_nothere' },
      { kind: 'nothing', target: 's_nothere#0-5' }, { kind: 'same', target: frontKey, other: 'org:nergens' }, { kind: 'same', target: frontKey }, { kind: 'different', target: frontKey, other: frontKey },
      { kind: 'undo', target: '99' }, { kind: 'undo', target: 'x' }, { kind: 'add', target: sourceOf(market), claim: { ...claim, source: 's_nothere' } },
    ]
    for (const decision of bad) {
      await expect(store.judge([{ kind: 'accept', target: claim.id }, decision], stamp()), decision.kind).rejects.toMatchObject({ code: 'unknown-target' })
    }
    expect([await store.log(), await store.counts()]).toEqual(before)
    expect(await store.judgements({ all: true })).toEqual([])
  })

  test('a person\'s claim stands beside the text\'s, and goes out of sight when it is taken back', async () => {
    const claim = await killed()
    const mine = corrected(claim, { text: 'twaalf', low: 12, high: 12 }, stamp('ben', 1))
    const n = (await store.judge([{ kind: 'correct', target: claim.id, claim: mine }], stamp('ben', 1)))[0]!.n
    expect(await store.claims({ slots: [claim.slot] })).toEqual([claim, { ...mine, current: true, made: `j${n}` }])
    await store.judge([undo(n)], stamp())
    expect(await store.claims({ slots: [claim.slot] })).toEqual([claim])
    expect((await store.claims({ slots: [claim.slot], gone: true })).map(({ current }) => current)).toEqual([true, false])
    await store.judge([undo(n + 1)], stamp())
    expect((await store.claims({ slots: [claim.slot] })).length).toBe(2)
  })

  test('events and actors by hand, and a correction of them that is taken back', async () => {
    const evidence = [{ start: 4, end: 16, quote: market.text.slice(4, 16) }] as const
    const event = eventByHand({ source: sourceOf(market), evidence, value: { type: 'arrest.raid', realis: 'accomplished', number: 'single' }, from: '2031-05-06', to: '2031-05-06' }, stamp('ben', 1))
    const actor = actorByHand({ source: sourceOf(market), evidence, value: { name: 'Comité voor de Markt', type: 'organisation', registered: null, country: null } }, stamp('ben', 2))
    const [first] = await store.judge([{ kind: 'add', target: event.source, claim: event }, { kind: 'add', target: actor.source, claim: actor }], stamp('ben', 2))
    expect((await store.events({ type: 'arrest' })).map(({ id, from }) => [id, from])).toEqual([[event.about, '2031-05-06']])
    expect(await store.nodes('comité voor de markt')).toMatchObject([{ node: 'org:comite voor de markt', sources: 1 }])
    expect((await store.claims({ nodes: ['org:comite voor de markt'] })).map(({ id }) => id)).toEqual([actor.id])
    const [correction] = await store.judge([{ kind: 'correct', target: event.id, claim: corrected(event, { value: { type: 'arrest.sweep' } }, stamp('ben', 3)) }], stamp('ben', 3))
    expect((await store.events({ ids: [event.about] })).map(({ type }) => type)).toEqual(['arrest.sweep'])
    await store.judge([undo(correction!.n)], stamp())
    expect((await store.events({ type: 'arrest' })).map(({ type }) => type)).toEqual(['arrest.raid'])
    await store.judge([undo(first!.n), undo(first!.n + 1)], stamp())
    expect(await store.events({ type: 'arrest' })).toEqual([])
    expect(await store.nodes('comité voor de markt')).toEqual([])
    expect(await store.check()).toEqual([])
  })

  test('what a person corrects of an event counts wherever it is listed, and undo brings back what was read', async () => {
    const id = eventOf(market)
    const [read] = await store.events({ ids: [id] })
    const claim = async (field: string) => (await store.claims({ about: [id], field })).find((it) => it.field === field)!
    const [kind, day, place] = [await claim('event'), await claim('event.date'), await claim('event.place')]
    const elsewhere = { label: 'Heuveldorp', country: 'BE', place: 'g9', lat: 51, lon: 4, precision: 'settlement' }
    const kept = await store.judge([
      { kind: 'correct', target: kind.id, claim: corrected(kind, { value: { type: 'attack.shelling' } }, stamp('ben', 1)) },
      { kind: 'correct', target: day.id, claim: corrected(day, { value: { granularity: 'month' }, from: '2031-03-01', to: '2031-03-31' }, stamp('ben', 2)) },
      { kind: 'correct', target: place.id, claim: corrected(place, { value: elsewhere }, stamp('ben', 3)) },
    ], stamp('ben', 3))
    const now = { ...read!, type: 'attack.shelling', from: '2031-03-01', to: '2031-03-31', granularity: 'month', country: 'BE', place: 'Heuveldorp', places: ['g9'], lat: 51, lon: 4, precision: 'settlement' }
    expect(await store.events({ ids: [id] })).toEqual([now])
    for (const filter of [{ type: 'attack.shelling' }, { to: '2031-03-31' }, { country: 'BE' }, { places: ['g9'] }]) expect(await store.events(filter)).toEqual([now])
    expect((await store.events({ from: '2031-05-01' })).map((it) => it.id)).not.toContain(id)
    expect(await store.check()).toEqual([])
    await store.judge(kept.map(({ n }) => undo(n)), stamp())
    expect(await store.events({ ids: [id] })).toEqual([read])
    expect(await store.check()).toEqual([])
    await store.judge([undo(kept[2]!.n + 2)], stamp())
    expect((await store.events({ ids: [id] }))[0]).toMatchObject({ type: read!.type, from: '2031-03-01', place: read!.place })
    expect(await store.check()).toEqual([])
  })

  test('a date or place that is rejected is not the event\'s any more, and one that a person adds is', async () => {
    const id = eventOf(market)
    const [read] = await store.events({ ids: [id] })
    const [day] = await store.claims({ about: [id], field: 'event.date' })
    const [rejected] = await store.judge([{ kind: 'reject', target: day!.id, why: 'other-value' }], stamp())
    expect((await store.events({ ids: [id] }))[0]).toMatchObject({ from: null, to: null, granularity: null, place: read!.place })
    const mine = claimByHand({ source: sourceOf(market), about: id, field: 'event.date', value: { granularity: 'day' }, from: '2031-05-05', to: '2031-05-05', evidence: [{ start: 4, end: 16, quote: market.text.slice(4, 16) }] }, stamp('ben', 2))
    await store.judge([{ kind: 'add', target: mine.source, claim: mine }], stamp('ben', 2))
    expect((await store.events({ from: '2031-05-05', to: '2031-05-05' })).map((it) => it.id)).toEqual([id])
    // Accepted after all: the person's own day still goes before it.
    await store.judge([undo(rejected!.n), { kind: 'accept', target: day!.id }], stamp())
    expect((await store.events({ ids: [id] }))[0]!.from).toBe('2031-05-05')
    expect(await store.check()).toEqual([])
  })

  test('a claim by hand is found by the actors it speaks of', async () => {
    const [party] = await store.actors({ nodes: [frontKey], source: sourceOf(market) })
    const claim = claimByHand({ source: sourceOf(market), about: party!.id, field: 'fact.size', value: { value: 'elf mensen' }, evidence: [{ start: 50, end: 60, quote: market.text.slice(50, 60) }], parties: [{ as: 'subject', anchor: party!.id, key: frontKey, members: false }], low: 11 }, stamp('ben', 1))
    const n = (await store.judge([{ kind: 'add', target: claim.source, claim }], stamp('ben', 1)))[0]!.n
    expect((await store.claims({ nodes: [frontKey], field: 'fact' })).map(({ id, low }) => [id, low])).toEqual([[claim.id, 11]])
    expect((await store.fieldCounts([frontKey])).some(({ field }) => field === 'fact.size')).toBe(true)
    await store.judge([undo(n)], stamp())
    expect(await store.claims({ nodes: [frontKey], field: 'fact' })).toEqual([])
  })

  test('what is logged of a decision is the decision', async () => {
    await store.judge([{ kind: 'nothing', target: `${sourceOf(market)}#0-10`, why: 'kop' }, { kind: 'done', target: sourceOf(market) }], stamp('ben', 1))
    const [done, nothing] = await store.log({ limit: 2 })
    expect(nothing!.payload).toEqual({ kind: 'nothing', target: `${sourceOf(market)}#0-10`, why: 'kop' })
    expect(done!.payload).toEqual({ kind: 'done', target: sourceOf(market) })
    expect(done!.sha256).not.toBe(sha256(''))
  })
}
