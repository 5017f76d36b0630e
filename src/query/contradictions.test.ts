import { describe, expect, it } from 'vitest'
import { about, atLeast, claim, didIt, exactly, group, killed, speaker, who } from '../../tests/claims.ts'
import { contradictionsIn } from './contradictions.ts'
import { byField } from './groups.ts'
import type { Shown } from './shown.ts'

const found = (...shown: Shown[]) => contradictionsIn(byField({ shown, who }), who)
const kinds = (...shown: Shown[]) => found(...shown).map(({ kind }) => kind)
const date = (from: string, to: string, more: { relation?: string; approx?: boolean } = {}) => claim({ field: 'event.date', value: { text: null, earliest: from, latest: to, candidates: [], granularity: 'day', relation: 'at', approx: false, ...more } })
const place = (label: string, lat: number, lon: number, source: string) => claim({ source, field: 'event.place', value: { text: label, label, country: 'ML', relation: 'in', precision: 'settlement', lat, lon, place: label } })
const event = (realis: string, number = 'single') => claim({ field: 'event', value: { type: 'attack.bombing', realis, number, partOf: null } })
const size = (quantity: ReturnType<typeof exactly>, on: string, days?: [string, string]) => claim({ field: 'fact.size', on, ...(days ? { days } : {}), value: { value: '', quantity, date: null, place: null, about: null } })
const relation = (type: string, ended = false) => claim({ field: `relation.${type}`, value: { from: group('A'), to: group('B'), ended, date: null } })

describe('figures', () => {
  it('cannot both hold when no number fits both', () => {
    expect(kinds(killed(exactly(8)), killed(exactly(14)))).toEqual(['figure'])
    expect(kinds(killed(atLeast(19)), killed(exactly(14)))).toEqual(['figure'])
  })

  it('can both hold when one leaves room for the other', () => {
    expect(found(killed(atLeast(8)), killed(exactly(14)))).toEqual([])
    expect(found(killed(about(400)), killed(exactly(420)))).toEqual([])
    expect(found(killed(exactly(14)), killed(exactly(2), { scope: 'part', group: 'children' }))).toEqual([])
    expect(found(killed(exactly(14)), killed(exactly(2), { group: 'attackers' }))).toEqual([])
  })

  it('do not contradict when the text itself replaced one, or a person rejected it', () => {
    expect(found(killed(exactly(8), { superseded: true }), killed(exactly(14)))).toEqual([])
    expect(found(killed(exactly(8), { status: { status: 'rejected' } }), killed(exactly(14)))).toEqual([])
  })

  it('of one voice in one article do not contradict: one may be a part', () => {
    expect(found(killed(exactly(3), { source: 'x' }), killed(exactly(2), { source: 'x' }))).toEqual([])
    expect(kinds(killed(exactly(3), { source: 'x' }), killed(exactly(2), { source: 'x', said: { chain: speaker('de politie') } }))).toEqual(['figure'])
  })

  it('may be an update when each is told on a later day', () => {
    expect(found(killed(exactly(8), { on: '2024-03-14' }), killed(exactly(14), { on: '2024-03-16' }))[0]!.mayBeUpdate).toBe(true)
    expect(found(killed(exactly(8), { on: '2024-03-14' }), killed(exactly(14), { on: '2024-03-14' }))[0]!.mayBeUpdate).toBe(false)
  })

  it('of several attacks in one telling are not compared', () => {
    expect(found(event('accomplished', 'series'), killed(exactly(8)), killed(exactly(14)))).toEqual([])
  })

  it('of a size contradict only when they speak of one time', () => {
    expect(kinds(size(exactly(300), '2024-03-01'), size(exactly(800), '2024-04-01'))).toEqual(['figure'])
    expect(found(size(exactly(300), '2019-03-01'), size(exactly(800), '2024-04-01'))).toEqual([])
    expect(found(size(exactly(300), '2024-03-01', ['2015-01-01', '2015-12-31']), size(exactly(800), '2024-04-01', ['2023-01-01', '2023-12-31']))).toEqual([])
  })
})

describe('dates and places', () => {
  it('contradict without a day in common', () => {
    expect(kinds(date('2024-03-14', '2024-03-14'), date('2024-03-15', '2024-03-15'))).toEqual(['date'])
    expect(found(date('2024-03-14', '2024-03-14'), date('2024-03-01', '2024-03-31'))).toEqual([])
    expect(found(date('2024-03-14', '2024-03-14'), date('2024-02-01', '2024-02-28', { approx: true }))).toEqual([])
    expect(found(date('2024-03-14', '2024-03-14'), date('2024-02-01', '2024-02-28', { relation: 'since' }))).toEqual([])
  })

  it('contradict far apart in different articles', () => {
    expect(kinds(place('Gao', 16.27, -0.04, 'a'), place('Kidal', 18.44, 1.41, 'b'))).toEqual(['place'])
    expect(found(place('Gao', 16.27, -0.04, 'a'), place('Kidal', 18.44, 1.41, 'a'))).toEqual([])
    expect(found(place('Gao', 16.27, -0.04, 'a'), place('Wabaria', 16.29, -0.05, 'b'))).toEqual([])
  })
})

describe('who did it', () => {
  it('is said and denied', () => {
    expect(kinds(didIt('accused_by_authority', group('A')), didIt('denied', group('A')))).toEqual(['denied'])
    expect(kinds(didIt('claimed', group('A')), didIt('claim_denied', group('A')))).toEqual(['denied'])
  })

  it('is not contradicted by the denial of another', () => {
    expect(found(didIt('accused_by_authority', group('A')), didIt('denied', group('B')))).toEqual([])
  })

  it('differs between sources, but not when one source names both', () => {
    expect(kinds(didIt('claimed', group('A')), didIt('accused_by_authority', group('B')))).toEqual(['doer'])
    const chain = speaker('het leger')
    expect(found(didIt('accused_by_authority', group('A'), { source: 'x', said: { chain } }), didIt('accused_by_authority', group('B'), { source: 'x', said: { chain } }))).toEqual([])
  })

  it('is not contradicted by people without a name', () => {
    expect(found(didIt('claimed', group('A')), didIt('asserted', { anchor: 'x/a1', name: 'gewapende mannen' }))).toEqual([])
  })

  it('was claimed by nobody only until somebody did', () => {
    expect(found(didIt('unclaimed', null, { on: '2024-03-14' }), didIt('claimed', group('A'), { on: '2024-03-15' }))).toEqual([])
    expect(kinds(didIt('unclaimed', null, { on: '2024-03-16' }), didIt('claimed', group('A'), { on: '2024-03-15' }))).toEqual(['claim'])
  })
})

it('finds an event that happened and was foiled, not one that was planned first', () => {
  expect(kinds(event('accomplished'), event('foiled'))).toEqual(['happened'])
  expect(found(event('accomplished'), event('planned'))).toEqual([])
})

it('finds friend and enemy at one time, and not one after the other', () => {
  expect(kinds(relation('enemy_of'), relation('allied_with'))).toEqual(['relation'])
  expect(found(relation('enemy_of'), relation('allied_with', true))).toEqual([])
  expect(found(relation('splinter_of'), relation('part_of'))).toEqual([])
})
