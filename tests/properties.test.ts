// What holds for any text: no throw, every span fetches its own words, the same text gives the same reading.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createKroniek } from '../src/kroniek.ts'
import { readText, SourceError } from '../src/read/index.ts'
import { quoteProblems } from '../src/reading/validate.ts'
import { readingSchema } from '../src/reading/schema.ts'
import type { Reading } from '../src/reading/reading.ts'

const kroniek = createKroniek()
const bits = [
  'Bij een aanslag', 'kwamen', '24 mensen', 'om het leven', 'zei de politie', 'donderdag', 'in Kaboel', 'het Front (FV)', 'zou', 'niet', 'heeft', 'opgeëist', '“', '”', "'", '(', ')', ',', '.', '?', ':', '\n', '\n\n', '—',
  'killed', 'at least 12', 'soldiers', 'near Mosul', 'according to', 'the army', 'claimed responsibility', 'tientallen', 'zo’n', '2.000', '1,000', 'Foto: ANP', 'Lees ook:', '\u200b', '\u202e', '\ud800', '🙂', 'é', 'a'.repeat(300), ' ',
]
const text = fc.oneof(
  fc.array(fc.constantFrom(...bits), { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 400 }),
)

function read(words: string, language: 'nl' | 'en'): Reading | undefined {
  try {
    const { source, issues } = readText(words, { name: 'random', language, published: '2024-03' })
    return kroniek.read(source, issues)
  } catch (error) {
    if (error instanceof SourceError) return undefined
    throw error
  }
}

it('reads any text without a throw, true to its words, and in the public shape', () => {
  fc.assert(fc.property(text, fc.constantFrom('nl' as const, 'en' as const), (words, language) => {
    const reading = read(words, language)
    if (reading === undefined) return
    expect(quoteProblems(reading)).toEqual([])
    expect(readingSchema.safeParse(reading).error?.issues ?? []).toEqual([])
    expect(reading.issues.filter(({ code }) => code === 'stage-failed')).toEqual([])
  }), { numRuns: 300 })
})

it('gives the same reading twice', () => {
  fc.assert(fc.property(text, (words) => {
    expect(JSON.stringify(read(words, 'nl'))).toBe(JSON.stringify(read(words, 'nl')))
  }), { numRuns: 60 })
})

it('bears long words, long lines and right-to-left text', () => {
  for (const words of ['x'.repeat(50_000), 'aanslag '.repeat(8_000), `${'de '.repeat(20_000)}.`, 'انفجار في المدينة قتل عشرة أشخاص '.repeat(200)]) {
    const reading = read(words, 'nl')
    if (reading) expect(quoteProblems(reading)).toEqual([])
  }
}, 120_000)
