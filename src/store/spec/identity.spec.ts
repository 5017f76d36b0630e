// Who is who: same, different, ties of the user's file, and what they do to the claims of an actor.
import { beforeEach, expect, test } from 'vitest'
import type { Decision } from '../judgement.ts'
import type { Store } from '../store.ts'
import type { OpenForTest } from './open.ts'
import { anchorOf, eventOf, frontKey, incoming, leagueKey, market, redHillsKey, sourceOf, stamp, toll } from './articles.spec.ts'

export function identitySpec(open: OpenForTest): void {
  let store: Store
  beforeEach(async () => {
    store = await open()
    await store.add(incoming(), stamp())
  })
  const decide = async (kind: 'same' | 'different' | 'unsure', a: string, b: string): Promise<number> => (await store.judge([{ kind, target: a, other: b }], stamp()))[0]!.n
  const undo = (n: number): Promise<unknown> => store.judge([{ kind: 'undo', target: String(n) } satisfies Decision], stamp())
  const together = async (a: string, b: string): Promise<boolean> => {
    const clusters = await store.clusterOf([a, b])
    return clusters.get(a) === clusters.get(b)
  }

  test('same, and same again; undo of the first leaves the others together', async () => {
    const first = await decide('same', frontKey, redHillsKey)
    await decide('same', redHillsKey, leagueKey)
    expect(await store.cluster(leagueKey)).toEqual([frontKey, leagueKey, redHillsKey].toSorted())
    expect((await store.nodes('frh'))[0]!.cluster).toBe([frontKey, leagueKey, redHillsKey].toSorted()[0])
    await undo(first)
    expect(await together(frontKey, redHillsKey)).toBe(false)
    expect(await together(redHillsKey, leagueKey)).toBe(true)
    expect(await store.cluster(frontKey)).toEqual([frontKey])
    expect(await store.check()).toEqual([])
  })

  test('different keeps apart what would join by a way round, and says which judgement it contradicts', async () => {
    await decide('different', frontKey, leagueKey)
    await decide('same', frontKey, redHillsKey)
    const contradicted = await decide('same', redHillsKey, leagueKey)
    expect(await together(frontKey, leagueKey)).toBe(false)
    expect((await store.contradictedJudgements()).map(({ n }) => n)).toEqual([contradicted])
    await undo(contradicted)
    expect(await store.contradictedJudgements()).toEqual([])
  })

  test('unsure joins nothing', async () => {
    await decide('unsure', frontKey, redHillsKey)
    expect(await together(frontKey, redHillsKey)).toBe(false)
  })

  test('one telling of an actor is taken apart from its name, with its claims, and brought back', async () => {
    const anchor = anchorOf(toll, 'Front van de Rode Heuvels')
    const before = [await store.claims({ nodes: [frontKey] }), await store.nodes('')]
    const split = await decide('different', anchor, frontKey)
    expect(await together(anchor, frontKey)).toBe(false)
    expect(new Set((await store.claims({ nodes: [frontKey] })).map(({ source }) => source))).toEqual(new Set([sourceOf(market)]))
    expect(new Set((await store.claims({ nodes: [anchor] })).map(({ source }) => source))).toEqual(new Set([sourceOf(toll)]))
    expect((await store.events({ nodes: [anchor] })).map(({ id }) => id)).toEqual([eventOf(toll)])
    expect((await store.actors({ nodes: [anchor] })).map(({ id }) => id)).toEqual([anchor])
    expect((await store.nodes('front van de rode heuvels')).map(({ node, sources }) => [node, sources])).toEqual([[frontKey, 1], [anchor, 1]])
    expect(await store.check()).toEqual([])
    await undo(split)
    expect([await store.claims({ nodes: [frontKey] }), await store.nodes('')]).toEqual(before)
    expect(await store.claims({ nodes: [anchor] })).toEqual([])
    expect(await store.check()).toEqual([])
  })

  test('people without a name are somebody once a person says who', async () => {
    const anchor = anchorOf(market, 'daders')
    expect((await store.actors({ ids: [anchor] }))[0]!.key).toBeNull()
    expect(await store.claims({ nodes: [anchor] })).toEqual([])
    const n = await decide('same', anchor, leagueKey)
    expect(await store.cluster(leagueKey)).toEqual([anchor, leagueKey].toSorted())
    expect((await store.claims({ nodes: await store.cluster(leagueKey), field: 'event.role' })).map(({ field }) => field)).toEqual(['event.role.attacker'])
    await undo(n)
    expect(await store.claims({ nodes: [anchor] })).toEqual([])
    expect(await store.check()).toEqual([])
  })

  test('events told twice are one', async () => {
    await decide('same', eventOf(market), eventOf(toll))
    expect(await store.cluster(eventOf(market))).toEqual([eventOf(market), eventOf(toll)].toSorted())
  })

  test('ties of the names file hold at once, are logged with it, and give way to a person\'s different', async () => {
    await store.setTies([{ node: redHillsKey, key: frontKey }], stamp('ben', 1), 'front of the red hills = front van de rode heuvels')
    expect(await together(frontKey, redHillsKey)).toBe(true)
    await store.setTies([{ node: redHillsKey, key: frontKey }], stamp('ben', 2), 'front of the red hills = front van de rode heuvels')
    expect((await store.log({ acts: ['names'] })).map(({ payload }) => payload)).toEqual([{ ties: 1, file: 'front of the red hills = front van de rode heuvels' }])
    const n = await decide('different', frontKey, redHillsKey)
    expect(await together(frontKey, redHillsKey)).toBe(false)
    await undo(n)
    expect(await together(frontKey, redHillsKey)).toBe(true)
    await store.setTies([], stamp('ben', 3))
    expect(await together(frontKey, redHillsKey)).toBe(false)
    expect(await store.check()).toEqual([])
  })

  test('a tie of one telling takes its claims along', async () => {
    const anchor = anchorOf(toll, 'Front van de Rode Heuvels')
    await store.setTies([{ node: anchor, key: leagueKey }], stamp('ben', 1))
    expect(await together(anchor, leagueKey)).toBe(true)
    expect(new Set((await store.claims({ nodes: await store.cluster(leagueKey) })).map(({ source }) => source)).has(sourceOf(toll))).toBe(true)
    await decide('same', frontKey, redHillsKey)
    expect(await together(anchor, leagueKey)).toBe(true)
    expect(await store.check()).toEqual([])
  })
}
