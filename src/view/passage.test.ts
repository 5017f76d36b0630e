// The sentence around evidence: marked, cut at its block, each sentence once.
import { expect, it } from 'vitest'
import type { Reading } from '../reading/reading.ts'
import { passagesOf, piecesOfPassage } from './passage.ts'

const text = 'Aanslag in Gao\nBij de aanslag kwamen acht mensen om. De aanslag is niet opgeëist.'
const body = text.indexOf('Bij')
const second = text.indexOf('De aanslag is')
const reading = {
  source: { text, blocks: [{ start: 0, end: body - 1, role: 'headline', repeats: null }, { start: body, end: text.length, role: 'body', repeats: null }] },
  sentences: [{ start: 0, end: body - 1 }, { start: body, end: second - 1 }, { start: second, end: text.length }],
} as unknown as Reading
const span = (words: string, from = 0) => ({ start: text.indexOf(words, from), end: text.indexOf(words, from) + words.length })

it('gives each sentence once, the headline last, with its evidence marked', () => {
  const found = passagesOf(reading, [span('Aanslag'), span('acht mensen'), span('de aanslag'), span('niet opgeëist')])
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['Bij de aanslag kwamen acht mensen om.', 'De aanslag is niet opgeëist.', 'Aanslag in Gao'])
  expect(piecesOfPassage(reading, found[0]!, 200).filter(({ marked }) => marked).map(({ text: words }) => words)).toEqual(['de aanslag', 'acht mensen'])
})

it('never runs over the block it stands in', () => {
  const [first] = passagesOf(reading, [{ start: 0, end: body + 10 }])
  expect(text.slice(first!.start, first!.end)).toBe('Aanslag in Gao')
})

it('of a long sentence shows what stands around the evidence', () => {
  const [first] = passagesOf(reading, [span('acht mensen')])
  const words = piecesOfPassage(reading, first!, 24).map(({ text: part }) => part).join('')
  expect(words).toContain('acht mensen')
  expect(words).toMatch(/^… /)
})
