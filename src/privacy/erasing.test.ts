// What a word on the command line would erase.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { recordOf, type RecordForTest } from '../../tests/record.ts'
import { doomed } from './erasing.ts'

let record: RecordForTest
let ids: string[]
beforeAll(async () => {
  record = await recordOf()
  ids = await record.add([
    { text: 'Bij een bomaanslag in Mosul is leraar Tomas Verhulst gedood. Het Front van de Rode Heuvels (FRH) eiste de aanslag op.', published: '2031-05-07', outlet: 'Dagblad Eén' },
    { text: 'Bij een bomaanslag in Mosul is leraar Tomas Verhulst gedood, meldt Dagblad Eén.', published: '2031-05-07', outlet: 'Dagblad Twee', copyOf: 0 },
    { text: 'De straat waar TOMAS VERHULST woonde is versierd. Zeker vier agenten raakten gewond bij een schietpartij in Kirkuk.', published: '2031-05-08', outlet: 'Dagblad Drie' },
    { text: 'Een strijder met de naam Verhulst legde in Kirkuk de wapens neer.', published: '2031-05-09', outlet: 'Dagblad Vier' },
  ])
})
afterAll(() => record.close())

const found = async (what: string) => {
  const it = await doomed(record.store, what)
  return 'code' in it ? it.code : { kind: it.kind, sources: it.sources.map(({ id }) => ids.indexOf(id)).toSorted(), copies: it.copies.map(({ id }) => ids.indexOf(id)).toSorted() }
}

it('finds an article by its id, the beginning of it, or where it was found, and names its near copies', async () => {
  const one = { kind: 'article', sources: [0], copies: [1] }
  expect(await found(ids[0]!)).toEqual(one)
  expect(await found(ids[0]!.slice(0, 8))).toEqual(one)
  expect(await found('Dagblad Eén.txt')).toEqual(one)
  await record.store.seen((await record.store.source(ids[2]!))!.sha256, { name: '-', url: 'https://krant.example/straat' }, { by: 'anna', at: '2031-05-10T00:00:00.000Z' })
  expect(await found('https://krant.example/straat')).toEqual({ kind: 'article', sources: [2], copies: [] })
})

it('finds every article that spells the full name of a person, also where the reading knows no such person', async () => {
  expect(await found('tomas verhulst')).toEqual({ kind: 'person', sources: [0, 1, 2], copies: [] })
})

it('erases no group by its name, and nothing for an address or a name that is not there', async () => {
  expect(await found('Front van de Rode Heuvels')).toBe('no-person')
  expect(await found('https://krant.example/elders')).toBe('none')
  expect(await found('s_000000')).toBe('none')
  expect(await found('Lina Oosterling')).toBe('none')
})
