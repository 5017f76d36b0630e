// Asking: claims, events, names and ids by every filter there is.
import { beforeEach, expect, test } from 'vitest'
import { literalTold } from '../../../tests/literal.ts'
import type { Store } from '../store.ts'
import type { OpenForTest } from './open.ts'
import { anchorOf, eventOf, frontKey, incoming, league, leagueKey, market, redHillsKey, sourceOf, stamp, toll } from './articles.spec.ts'

export function askingSpec(open: OpenForTest): void {
  let store: Store
  beforeEach(async () => {
    store = await open()
    await store.add(incoming(), stamp())
  })
  const fields = (claims: readonly { readonly field: string }[]): string[] => claims.map(({ field }) => field)

  test('claims by what they are about, by slot, field, source and id', async () => {
    const about = await store.claims({ about: [eventOf(market)] })
    expect(fields(about)).toEqual(['event', 'event.date', 'event.place', 'event.role.attacker', 'event.responsibility', 'event.casualty.killed'])
    const killed = about.at(-1)!
    expect(await store.claims({ slots: [killed.slot] })).toEqual([killed])
    expect(await store.claims({ ids: [killed.id] })).toEqual([killed])
    expect((await store.claims({ field: 'event.casualty' })).map(({ low }) => low).toSorted()).toEqual([11, 14])
    expect(fields(await store.claims({ field: 'event.cas' }))).toEqual([])
    expect(fields(await store.claims({ source: sourceOf(league), field: 'fact' }))).toEqual(['fact.size'])
    expect(await store.claims({ ids: [] })).toEqual([])
    expect(killed).toMatchObject({ current: true, made: literalTold(market).id, from: '2031-05-06', to: '2031-05-06', text: 'elf mensen' })
  })

  test('sources one after the other by their ids, and by where they were found', async () => {
    const ids = [market, toll, league].map(sourceOf).toSorted()
    const [first, ...rest] = await store.sources({ afterId: '', limit: 2 })
    expect([first, ...rest].map((it) => it!.id)).toEqual(ids.slice(0, 2))
    expect((await store.sources({ afterId: ids[1]! })).map(({ id }) => id)).toEqual(ids.slice(2))
    const { name } = (await store.retrievals(first!.id))[0]!
    expect((await store.sources({ foundAs: name })).map(({ id }) => id)).toContain(first!.id)
    await store.seen(first!.sha256, { name: 'elders.html', url: 'https://krant.example/a' }, stamp())
    for (const foundAs of ['elders.html', 'https://krant.example/a']) expect((await store.sources({ foundAs })).map(({ id }) => id)).toEqual([first!.id])
    expect(await store.sources({ foundAs: 'nergens' })).toEqual([])
  })

  test('claims that speak of an actor, latest day first', async () => {
    const claims = await store.claims({ nodes: [frontKey] })
    expect(new Set(claims.map(({ source }) => source))).toEqual(new Set([market, toll].map(sourceOf)))
    const days = claims.map(({ from, source }) => from ?? (source === sourceOf(market) ? '2031-05-07' : '2031-05-08'))
    expect(days).toEqual(days.toSorted().toReversed())
    expect(fields(await store.claims({ nodes: [frontKey], field: 'event.responsibility' }))).toEqual(['event.responsibility'])
    expect((await store.claims({ nodes: [leagueKey, redHillsKey], field: 'relation' })).length).toBe(1)
    expect(await store.claims({ nodes: [frontKey], limit: 1, offset: 1 })).toEqual([claims[1]])
    expect(await store.claims({ nodes: [] })).toEqual([])
  })

  test('a page of an actor\'s claims is counted after the other filters', async () => {
    const all = await store.claims({ nodes: [frontKey] })
    const ofMarket = all.filter(({ source }) => source === sourceOf(market))
    expect(ofMarket.length).toBeGreaterThan(0)
    expect(await store.claims({ nodes: [frontKey], source: sourceOf(market), limit: ofMarket.length })).toEqual(ofMarket)
    expect(await store.claims({ nodes: [frontKey], about: [], limit: 5 })).toEqual([])
  })

  test('how many claims of each field speak of an actor', async () => {
    const counts = await store.fieldCounts([frontKey])
    expect(counts.find(({ field }) => field === 'event.responsibility')).toEqual({ field: 'event.responsibility', claims: 1, sources: 1 })
    expect(counts.map(({ field }) => field)).toEqual(counts.map(({ field }) => field).toSorted())
    const both = await store.fieldCounts([leagueKey, redHillsKey])
    expect(both.find(({ field }) => field === 'relation.splinter_of')).toEqual({ field: 'relation.splinter_of', claims: 1, sources: 1 })
  })

  test('events by actor, type, country, place and days', async () => {
    const ids = async (filter: Parameters<Store['events']>[0]): Promise<string[]> => (await store.events(filter)).map(({ id }) => id)
    const dated = [eventOf(market), eventOf(toll)].toSorted()
    expect(await ids({})).toEqual([...dated, eventOf(league)])
    expect(await ids({ newest: true })).toEqual([...dated, eventOf(league)])
    expect(await ids({ dated: true })).toEqual(dated)
    expect(await ids({ nodes: [frontKey] })).toEqual(dated)
    expect(await ids({ type: 'attack' })).toEqual([...dated, eventOf(league)])
    expect(await ids({ type: 'attack.bomb' })).toEqual([])
    expect(await ids({ country: 'NL' })).toEqual(dated)
    expect(await ids({ places: ['Dorpsveld'] })).toEqual(dated)
    expect(await ids({ places: ['g1', 'g9'] })).toEqual(dated)
    expect(await ids({ places: ['g'] })).toEqual([])
    expect(await ids({ from: '2031-05-06', to: '2031-05-06' })).toEqual(dated)
    expect(await ids({ from: '2031-05-07' })).toEqual([])
    expect(await ids({ to: '2031-05-05' })).toEqual([])
    expect(await ids({ ids: [eventOf(league)], limit: 1 })).toEqual([eventOf(league)])
    expect(await ids({ nodes: [] })).toEqual([])
  })

  test('names: equal, beginning, within, misspelt, by letters', async () => {
    const found = async (name: string, page = {}): Promise<string[]> => (await store.nodes(name, page)).map(({ node }) => node)
    expect(await found('Front van de Rode Heuvels')).toEqual([frontKey])
    expect(await found('het front van de rode heuvels')).toEqual([frontKey])
    expect(await found('front')).toEqual([frontKey, redHillsKey].toSorted((a, b) => a.length - b.length))
    expect(await found('rode heuvels')).toEqual([frontKey])
    expect(await found('Front van de Rode Huevels')).toEqual([frontKey])
    expect(await found('frh')).toEqual([frontKey])
    expect(await found('Lantern')).toEqual([leagueKey])
    expect(await found('geen van beide')).toEqual([])
    expect(await found('"front" OR *')).toEqual([])
    expect(await found('')).toEqual([frontKey, ...[leagueKey, redHillsKey].toSorted()])
    expect(await found('', { limit: 1, offset: 1 })).toEqual([[leagueKey, redHillsKey].toSorted()[0]])
    expect(await found('', { types: ['person'] })).toEqual([])
    expect((await store.nodes('frh'))[0]).toEqual({ node: frontKey, cluster: frontKey, name: 'Front van de Rode Heuvels', type: 'armed_group', sources: 2, found: 'frh' })
  })

  test('full ids from their beginning', async () => {
    const source = sourceOf(market)
    expect(await store.idsLike(source)).toEqual([source, eventOf(market), ...[anchorOf(market, 'daders'), anchorOf(market, 'Front van de Rode Heuvels')].toSorted()])
    const [claim] = await store.claims({ source })
    expect(await store.idsLike(claim!.id.slice(0, 12))).toEqual([claim!.id])
    expect(await store.idsLike('zzz')).toEqual([])
    expect((await store.idsLike('')).length).toBe(10)
  })
}
