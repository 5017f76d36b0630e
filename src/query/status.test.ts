import { describe, expect, it } from 'vitest'
import { standing, type Judgement, type JudgementKind } from '../store/judgement.ts'
import { chosenOf, counts, statusesOf } from './status.ts'

const judged = (n: number, kind: JudgementKind, target: string, more: Partial<Judgement> = {}): Judgement => ({ n, batch: n, kind, target, by: 'anna', at: '2026-01-01T00:00:00Z', ...more })
const claim = (id: string, made = 'r_1', current = true) => ({ id, made, current })
const status = (id: string, judgements: Judgement[], made?: string) => statusesOf([claim(id, made)], standing(judgements)).get(id)!

describe('status of a claim', () => {
  it('is open until somebody decides', () => {
    expect(status('c1', [])).toEqual({ status: 'open', judgement: null, instead: null, corrects: null, stale: false })
  })

  it('is what was decided last', () => {
    expect(status('c1', [judged(1, 'accept', 'c1'), judged(2, 'reject', 'c1')]).status).toBe('rejected')
  })

  it('goes back when the decision is taken back', () => {
    expect(status('c1', [judged(1, 'accept', 'c1'), judged(2, 'reject', 'c1'), judged(3, 'undo', '2')]).status).toBe('accepted')
  })

  it('says which claim stands in its place, and which one a claim corrects', () => {
    const judgements = [judged(4, 'correct', 'c1', { claim: { id: 'c2' } as Judgement['claim'] & object })]
    const both = statusesOf([claim('c1'), claim('c2', 'j4')], judgements)
    expect(both.get('c1')).toMatchObject({ status: 'corrected', instead: 'c2' })
    expect(both.get('c2')).toMatchObject({ status: 'added', corrects: 'c1' })
    expect([...both.values()].map(counts)).toEqual([false, true])
  })

  it('marks an accepted claim that the latest reading no longer finds', () => {
    expect(statusesOf([claim('c1', 'r_1', false)], [judged(1, 'accept', 'c1')]).get('c1')).toMatchObject({ status: 'accepted', stale: true })
  })
})

it('finds the figure that was chosen last', () => {
  const judgements = [judged(1, 'choose', 'slot', { other: 'c1' }), judged(2, 'choose', 'slot', { other: 'c2' }), judged(3, 'choose', 'elsewhere', { other: 'c3' })]
  expect(chosenOf(new Set(['slot']), judgements)).toMatchObject({ claim: 'c2' })
  expect(chosenOf(new Set(['nowhere']), judgements)).toBeNull()
})
