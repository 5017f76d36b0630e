// The check of a figure: what counts others, speaks of another time or of something else is never a match.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createKroniek } from '../../kroniek.ts'
import { loadGazetteer } from '../../ground/gazetteer.ts'
import { readText } from '../../read/index.ts'
import { demoRecord, type RecordForTest } from '../../../tests/record.ts'
import { bucketNames, checkSentence, type CheckAnswer } from './check.ts'

let record: RecordForTest
beforeAll(async () => { record = await demoRecord() })
afterAll(() => record.close())

const kroniek = createKroniek()
const gazetteer = loadGazetteer()

async function check(text: string): Promise<CheckAnswer> {
  const { source } = readText(text, { name: 'check', language: /\b(?:killed|wounded|the)\b/.test(text) ? 'en' : 'nl' })
  return checkSentence(record.store, { reading: kroniek.read(source), layers: kroniek.trace(source).layers }, gazetteer)
}

/** Per bucket the kind and the number of each claim. */
async function buckets(text: string): Promise<Record<string, string[]>> {
  const { figures: [figure] } = await check(text)
  return Object.fromEntries(bucketNames.map((name) => [name, figure?.buckets[name].map(({ claim: { claim } }) => `${claim.field.split('.').at(-1)} ${claim.low ?? claim.high}`) ?? []]))
}

describe('a figure', () => {
  it('matches the very figure, apart from what leaves room for it and what differs', async () => {
    const found = await buckets('Bij de aanslag op het busstation in Gao vielen 14 doden.')
    expect(found['same']).toEqual(['killed 14', 'killed 14'])
    expect(found['compatible']).toEqual(['killed 8'])
    expect(found['differs']).toEqual(['killed 11'])
  })

  it('in another unit is shown as such, never as a match', async () => {
    const found = await buckets('Bij het busstation in Gao raakten 14 mensen gewond.')
    expect(found['same']).toEqual([])
    expect(found['otherUnit']!.slice(0, 2)).toEqual(['killed 14', 'killed 14'])
  })

  it('of another time is shown as such', async () => {
    const found = await buckets('Bij een aanslag op een busstation in Gao vielen in 2022 elf doden.')
    expect(found['same']).toEqual([])
    expect(found['otherPeriod']).toContain('killed 11')
  })

  it('is read from a bare list of words', async () => {
    expect((await buckets('19 doden markt Ansongo'))['same']).toEqual(expect.arrayContaining(['killed 19']))
  })

  it('of an actor is compared with sizes, not with tolls', async () => {
    const { asked, figures: [figure] } = await check('Het Front van de Rode Heuvels heeft 800 strijders.')
    expect(asked.actors.map(({ name }) => name)).toEqual(['Front van de Rode Heuvels'])
    expect(figure!.figure.field).toBe('fact.size')
    expect(Object.values(figure!.buckets).flat().every(({ claim: { claim } }) => claim.field === 'fact.size')).toBe(true)
  })

  it('about a name that could be two says so instead of choosing', async () => {
    const { asked } = await check('Het FRH telt 800 strijders.')
    expect(asked.actors).toEqual([])
    expect(asked.unclear[0]!.all).toHaveLength(2)
  })

  it('that is nowhere gives no match', async () => {
    const found = await buckets('Bij een aanslag in Maastricht vielen 14 doden.')
    expect(found['same']).toEqual([])
  })
})

it('says when there is no figure in the sentence', async () => {
  expect((await check('Het was een rustige dag.')).figures).toEqual([])
})
