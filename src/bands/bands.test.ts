// What the bands rest on: every value is seen once, weights decide between solid, likely and doubtful, and what rules doubt stays doubtful.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fit } from '../../train/bands/regression.ts'
import { createKroniek } from '../kroniek.ts'
import { readText } from '../read/index.ts'
import { marker } from './marks.ts'
import { bandedValues, rebanded } from './values.ts'
import { bandOfChance, chanceOf, readWeigher } from './weigher.ts'

const kroniek = createKroniek({ weighed: false })
const { source } = readText('Bij een aanslag in Gao kwamen maandag zeker acht soldaten om. Het Zwarte Front eiste de aanslag op. Het leger zegt dat het Zwarte Front zo’n tweehonderd strijders heeft.', { name: 'bands', published: '2031-05-07' })
const reading = kroniek.read(source)
const values = bandedValues(reading)

it('every value of every record is given its band, in its own place', () => {
  expect(values.map(({ field }) => field)).toEqual(expect.arrayContaining(['event', 'date', 'place', 'responsibility', 'casualty']))
  const back = bandedValues(rebanded(reading, ({ field }) => (field === 'place' ? 'doubtful' : 'solid')))
  expect(back.map(({ field, because }) => [field, because])).toEqual(values.map(({ field, because }) => [field, because]))
  expect(back.every(({ field, band }) => band === (field === 'place' ? 'doubtful' : 'solid'))).toBe(true)
})

it('marks tell where a value stands, and those of an event are told of its values too', () => {
  const { layers } = kroniek.trace(source)
  const marksOf = marker({ language: 'nl', blocks: source.blocks, sentences: layers.sentences!, actors: new Map(reading.actors.map((it) => [it.id, it])) })
  const marks = (field: string): string[] => marksOf(values.find((it) => it.field === field)!)
  expect(marks('place')).toContain('in the sentence of the event')
  expect(marks('responsibility')).toContain("0-1 sentences from the event's word")
  expect(marks('casualty')).toContain('event of attack')
  for (const value of values) expect(new Set(marksOf(value)).size).toBe(marksOf(value).length)
})

it('a chance earns a band, and what the rules doubt stays doubtful', () => {
  const limits = { solid: 0.9, likely: 0.5 }
  expect([0.95, 0.9, 0.6, 0.4].map((chance) => bandOfChance(chance, 'likely', limits))).toEqual(['solid', 'solid', 'likely', 'doubtful'])
  expect(bandOfChance(0.99, 'doubtful', limits)).toBe('doubtful')
  expect(chanceOf(['not known'], { known: 4 })).toBe(0.5)
})

it('weights are learned from what was right and wrong, and the rare weighs nothing', () => {
  const examples = Array.from({ length: 40 }, (_, at) => ({ marks: at % 2 === 0 ? ['all', 'near'] : ['all', 'far', ...(at === 1 ? ['once'] : [])], right: at % 2 === 0 ? 1 : 0 }))
  const weights = fit(examples, { ridge: 1, least: 4 })
  expect(weights['near']).toBeGreaterThan(1)
  expect(weights['far']).toBeLessThan(-1)
  expect(weights).not.toHaveProperty('once')
})

it('a file that holds no weights is named, and reading goes on with the bands of the rules', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kroniek-bands-'))
  try {
    for (const text of ['{"task":"bands"', '{"task":"tagger","weights":{}}', '[]']) {
      writeFileSync(join(folder, 'bands.json'), text)
      expect(() => readWeigher(join(folder, 'bands.json'))).toThrow(/holds no weights of bands.*bands\.json/)
    }
    expect(() => readWeigher(join(folder, 'not-there.json'))).toThrow(/npm run train -- bands/)
    expect(createKroniek({ modelsDir: folder }).read(source).issues.map(({ message }) => message).join(' ')).toContain('bands.json')
  } finally {
    rmSync(folder, { recursive: true })
  }
})
