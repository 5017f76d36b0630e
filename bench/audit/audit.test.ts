// The audit: intervals that stay honest for small numbers, answers that belong to their cards, and no words of the texts in what is kept.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { wilson } from '../wilson.ts'
import { answersOf, drawId, keptLines } from './answers.ts'
import type { Card } from './cards.ts'
import { auditReport } from './report.ts'

const card: Card = { corpus: 're3d', language: 'en', source: 's_0', field: 'target', band: 'solid', rule: 'events/x', start: 3, end: 9, value: 'victim = the baker', quote: 'The «baker» fell.', before: 'It was early.' }
const cards = [card, { ...card, field: 'date' as const, band: 'likely' as const }]

function answers(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'audit-')), 'answers.txt')
  writeFileSync(file, text)
  return file
}

test('the interval of none and of all is not a point', () => {
  expect(wilson(0, 10)[1]).toBeCloseTo(0.278, 2)
  expect(wilson(90, 100).map((it) => Math.round(it * 100))).toEqual([83, 94])
  expect(wilson(0, 0)).toEqual([0, 1])
})

test('answers are laid beside the cards they were given for', () => {
  expect(answersOf(answers(`# draw ${drawId(cards)}\n2 n other-subject\n1 y\n`), cards)).toEqual([{ answer: 'y' }, { answer: 'n', why: 'other-subject' }])
  expect(() => answersOf(answers('# draw 000000000000\n1 y\n2 y\n'), cards)).toThrow(/these cards are draw/)
  expect(() => answersOf(answers('1 y\n'), cards)).toThrow(/unanswered: 2/)
  expect(() => answersOf(answers('1 maybe\n'), cards)).toThrow(/cannot read/)
})

test('keeps no words of the texts', () => {
  const kept = keptLines(cards, [{ answer: 'y' }, { answer: 'p', why: 'span' }], { date: '2031-05-07' })
  expect(kept).not.toMatch(/baker|early/)
  expect(kept.trim().split('\n')).toHaveLength(3)
})

test('partly is not right, and doubtful values do not count towards the target', () => {
  const report = auditReport([{ corpus: 'x', field: 'date', band: 'solid', answer: 'y' }, { corpus: 'x', field: 'date', band: 'likely', answer: 'p', why: 'span' }, { corpus: 'x', field: 'date', band: 'doubtful', answer: 'n' }])
  expect(report).toMatch(/solid \+ likely\s+0\.50/)
  expect(report).toMatch(/1\s+span/)
})
