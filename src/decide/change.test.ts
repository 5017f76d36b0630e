// What a person types becomes a value of the field it is about, with the same evidence.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { StoredClaim } from '../store/store.ts'
import { changeOf, fillerChange } from './change.ts'
import { actorByHand, corrected, eventByHand } from './claimByHand.ts'
import { add, reject, same } from './decisions.ts'
import { evidenceAt } from './quote.ts'
import { quantityOf } from './quantity.ts'
import { stamp, testRecord, type TestRecord } from './testRecord.ts'
import { undoBatch } from './undo.ts'

let record: TestRecord
let claims: StoredClaim[]
beforeAll(async () => {
  record = await testRecord()
  claims = await record.store.claims({})
})
afterAll(() => record.close())
const claim = (field: string): StoredClaim => claims.find((it) => it.field === field)!

describe('corrections', () => {
  it('gives a figure its bounds and keeps the quote', () => {
    const old = claim('event.casualty.killed')
    const made = corrected(old, changeOf(old, 'minstens 12'), stamp('ben'))
    expect(made).toMatchObject({ text: 'minstens 12', low: 12, high: null, because: 'human:ben', slot: old.slot, evidence: old.evidence, about: old.about })
    expect(made.value).toMatchObject({ group: old.value['group'], quantity: { op: 'at_least', low: 12, best: null } })
    expect(made.id).not.toBe(old.id)
  })

  it('gives a date the days that its words mean, and no more', () => {
    expect(changeOf(claim('event.date'), '2031-05')).toMatchObject({ from: '2031-05-01', to: '2031-05-31', value: { granularity: 'month' } })
  })

  it('chooses another filler', () => {
    const relation = claim('relation.splinter_of')
    const other = { id: 's_1/a5', name: 'Verenigde Naties', key: 'reg:un' }
    const made = corrected(relation, fillerChange(relation, other, 'to'), stamp())
    expect(made.value['to']).toEqual({ anchor: 's_1/a5', name: 'Verenigde Naties' })
    expect(made.parties).toEqual([relation.parties.find(({ as }) => as === 'from'), { as: 'to', anchor: 's_1/a5', key: 'reg:un', members: false }])
    expect(made.text).toBe('Front van de Rode Heuvels – Verenigde Naties')
    expect(() => fillerChange(relation, other)).toThrow('--as from or --as to')
    expect(fillerChange(claim('event.responsibility'), other)).toMatchObject({ text: 'Verenigde Naties', value: { actor: { anchor: 's_1/a5' } } })
  })

  it('refuses what cannot be a value of the field', () => {
    expect(() => changeOf(claim('event.casualty.killed'), 'veel')).toThrow('no figure')
    expect(() => changeOf(claim('event.date'), 'vorige week')).toThrow('no date')
    expect(() => changeOf(claim('event'), 'attack.nonsense')).toThrow('no event type')
    expect(() => changeOf(claim('relation.splinter_of'), 'iemand')).toThrow('--actor')
    expect(() => changeOf(claim('event.date'), ' ')).toThrow('reject')
  })
})

it('reads figures as people type them', () => {
  const bounds = (typed: string) => { const it = quantityOf(typed, null); return it && [it.op, it.low, it.best, it.high] }
  expect(bounds('24')).toEqual(['exact', 24, 24, 24])
  expect(bounds('24-25')).toEqual(['between', 24, null, 25])
  expect(bounds('about 2,000')).toEqual(['approx', null, 2000, null])
  expect(bounds('meer dan 1.200')).toEqual(['more_than', 1201, null, null])
  expect(bounds('25-24')).toBeUndefined()
  expect(bounds('acht')).toBeUndefined()
})

it('asks for a reason, and for two different things', () => {
  expect(() => reject(claims[0]!, ' ')).toThrow('reason')
  expect(() => same('reg:un', 'reg:un')).toThrow('already')
  expect(same('b', 'a', 'gelijk')).toEqual({ kind: 'same', target: 'a', other: 'b', why: 'gelijk' })
})

it('adds an actor and an event by hand, found like any other, gone with the undo', async () => {
  const { store } = record
  const source = claims[0]!.source
  const text = (await store.source(source))!.text
  const counts = await store.counts()
  const actor = actorByHand({ source, evidence: [evidenceAt(text, 0, 12)], value: { name: 'Brigade van het Dal', type: 'armed_group', registered: null, country: null } }, stamp())
  const event = eventByHand({ source, evidence: [evidenceAt(text, 0, 12)], value: { type: 'attack.shooting', realis: 'accomplished', number: 'single' }, from: '2031-05-06', to: '2031-05-06' }, stamp())
  const judgements = await store.judge([add(actor), add(event)], stamp())
  expect((await store.nodes('brigade van het dal'))[0]).toMatchObject({ node: 'org:brigade van het dal', sources: 1 })
  expect(await store.claims({ nodes: ['org:brigade van het dal'] })).toMatchObject([{ id: actor.id, because: 'human:anna' }])
  expect(await store.events({ ids: [event.about] })).toMatchObject([{ type: 'attack.shooting', from: '2031-05-06' }])
  expect(await store.check()).toEqual([])
  await store.judge(undoBatch(judgements[0]!.batch, await store.judgements({ all: true })), stamp())
  expect(await store.nodes('brigade van het dal')).toEqual([])
  expect((await store.events({})).map(({ id }) => id)).not.toContain(event.about)
  expect(await store.counts()).toMatchObject({ actors: counts.actors, events: counts.events, claims: counts.claims })
  expect(await store.check()).toEqual([])
})
