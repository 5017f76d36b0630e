import { expect, it } from 'vitest'
import type { Block } from '../model/source.ts'
import { withinReach } from './reach.ts'

const body = (start: number, end: number): Block => ({ start, end, role: 'body' })

it('leaves a text within the limit as it is', () => {
  const blocks = [body(0, 12)]
  expect(withinReach('Een, en twee.', blocks, 6)).toEqual({ blocks })
})

it('cuts at the end of a sentence, and says what is left', () => {
  const text = 'De brug is dicht. Het leger zoekt verder.'
  expect(withinReach(text, [body(0, text.length)], 7)).toEqual({ blocks: [body(0, 17)], left: { start: 17, end: text.length } })
})

it('keeps the numbers of blocks, and counts only those that are read', () => {
  const text = 'Foto ANP Een twee. Drie vier.'
  const blocks: Block[] = [{ start: 0, end: 8, role: 'credit' }, body(9, 18), body(19, text.length)]
  expect(withinReach(text, blocks, 3)).toEqual({ blocks: [blocks[0], blocks[1]], left: { start: 19, end: text.length } })
})

it('finds a cut in a text without spaces', () => {
  const text = '('.repeat(1000)
  expect(withinReach(text, [body(0, 1000)], 400).left?.start).toBe(400)
})
