// A reading must be true to its text: forged quotes and dangling actors are refused.
import { beforeAll, describe, expect, it } from 'vitest'
import { createKroniek } from '../kroniek.ts'
import { readText } from '../read/index.ts'
import { assertQuotes, parseReading, quoteProblems } from './validate.ts'
import type { Reading } from './reading.ts'

let reading: Reading

beforeAll(() => {
  const { source } = readText('Bij een bomaanslag in Mosul kwamen dinsdag zeker negen mensen om, meldt de politie. De aanslag is opgeëist door Islamitische Staat (IS).', { name: 'own', language: 'nl', published: '2024-05-15' })
  reading = createKroniek().read(source)
})

describe('a reading', () => {
  it('quotes the text and names only actors that it holds', () => {
    expect(reading.events.length).toBeGreaterThan(0)
    expect(quoteProblems(reading)).toEqual([])
  })

  it('is refused when one quote is changed', () => {
    const forged = structuredClone(reading)
    forged.events[0]!.evidence[0]!.quote = 'iets anders'
    expect(() => assertQuotes(forged)).toThrow(/not true to its text/)
  })

  it('is refused when an actor is missing', () => {
    const headless: Reading = { ...structuredClone(reading), actors: [] }
    expect(quoteProblems(headless).some((problem) => problem.includes('no actor'))).toBe(true)
  })

  it('is refused when its shape is wrong', async () => {
    await expect(parseReading({ ...reading, version: 99 })).rejects.toThrow()
  })
})

describe('without models', () => {
  it('reads on, says what is missing, and is sure of nothing', () => {
    const { source } = readText('Bij een bomaanslag in Mosul kwamen dinsdag zeker negen mensen om.', { name: 'own', language: 'nl' })
    const bare = createKroniek({ modelsDir: '/nowhere' }).read(source)
    expect(bare.engine.missing.length).toBeGreaterThan(0)
    expect([...bare.events, ...bare.facts, ...bare.relations, ...bare.statements].every(({ band }) => band === 'doubtful')).toBe(true)
  })
})
