// Searching: stems, phrases, exclusion, filters, and both orders.
import { beforeEach, expect, test } from 'vitest'
import type { Store, TextQuery } from '../store.ts'
import type { OpenForTest } from './open.ts'
import { frontKey, incoming, league, leagueKey, market, sourceOf, stamp, toll } from './articles.spec.ts'

export function searchingSpec(open: OpenForTest): void {
  let store: Store
  beforeEach(async () => {
    store = await open()
    await store.add(incoming(), stamp())
  })
  const search = async (query: Partial<TextQuery>): Promise<string[]> => (await store.search({ all: [], phrases: [], not: [], order: 'date', ...query })).hits.map(({ source }) => source)
  const [m, t, l] = [market, toll, league].map(sourceOf) as [string, string, string]

  test('stems of both languages', async () => {
    expect(await search({ all: [['aanslag']] })).toEqual([t, m])
    expect(await search({ all: [['bridg']] })).toEqual([l])
    expect(await search({ all: [['aanslag'], ['markt']] })).toEqual([m])
    expect(await search({ all: [['bridg', 'markt']] })).toEqual([m, l])
    expect(await search({ all: [['bruggen']] })).toEqual([])
  })

  test('the beginning of a word', async () => {
    expect(await search({ all: [['bom*']] })).toEqual([m, l])
    expect(await search({ all: [['lantern*']] })).toEqual([l])
  })

  test('phrases are words in a row, in the title too', async () => {
    expect(await search({ phrases: [['rode', 'heuvels']] })).toEqual([t, m])
    expect(await search({ phrases: [['heuvels', 'rode']] })).toEqual([])
    expect(await search({ phrases: [['meer', 'doden']] })).toEqual([t])
    expect(await search({ phrases: [['rode', 'heuvels'], ['eiste', 'de']] })).toEqual([m])
  })

  test('exclusion', async () => {
    expect(await search({ all: [['aanslag']], not: [['ziekenhuis', 'ziekenhuiz']] })).toEqual([m])
    expect(await search({ phrases: [['rode', 'heuvels']], not: [['markt']] })).toEqual([t])
  })

  test('filters, and nothing but filters', async () => {
    expect(await search({ all: [['aanslag']], outlet: 'Het Andere Blad' })).toEqual([t])
    expect(await search({ language: 'en' })).toEqual([l])
    expect(await search({ from: '2031-05-08' })).toEqual([t])
    expect(await search({ all: [['aanslag']], to: '2031-05-07' })).toEqual([m])
    expect(await search({ nodes: [frontKey] })).toEqual([t, m])
    expect(await search({ all: [['bom*']], nodes: [leagueKey] })).toEqual([l])
    expect(await search({})).toEqual([t, m, l])
  })

  test('pages and totals', async () => {
    const page = await store.search({ all: [['aanslag']], phrases: [], not: [], order: 'date', limit: 1, offset: 1 })
    expect(page).toEqual({ hits: [{ source: m, rank: 0 }], total: 2 })
    expect(await search({ all: [['aanslag']], limit: 1 })).toEqual([t])
  })

  test('by rank, what speaks of it more comes first', async () => {
    const about = { text: 'Aanslag na aanslag na aanslag.', published: '2001-01-01', outlet: 'Het Andere Blad' }
    await store.add(incoming([about, ...['een', 'twee', 'drie', 'vier'].map((number) => ({ text: `Nummer ${number} gaat over iets heel anders, en dat is het weer.` }))]), stamp())
    const { hits, total } = await store.search({ all: [['aanslag']], phrases: [], not: [], order: 'rank' })
    expect(total).toBe(3)
    expect(hits[0]!.source).toBe(sourceOf(about))
    expect(hits.map(({ rank }) => rank)).toEqual(hits.map(({ rank }) => rank).toSorted((a, b) => b - a))
    expect(await search({ all: [['aanslag']] })).toEqual([t, m, sourceOf(about)])
  })

  test('words that mean something to an engine are words', async () => {
    for (const word of ['AND', 'near', '"', '*', '(', 'stem:x', '-']) await search({ all: [[word]], phrases: [[word]] })
    expect(await search({ phrases: [['or', 'nll']] })).toEqual([l])
  })
}
