import { describe, expect, it } from 'vitest'
import { atLeast, exactly, killed } from '../../tests/claims.ts'
import type { Judgement } from '../store/judgement.ts'
import { displayed, policyNames, rangeOf } from './policies.ts'

const first = killed(atLeast(8), { on: '2024-03-14' })
const later = killed(exactly(14), { on: '2024-03-16' })
const between = killed(exactly(11), { on: '2024-03-15' })
const children = killed(exactly(2), { on: '2024-03-17', scope: 'part', group: 'children' })
const replaced = killed(exactly(5), { superseded: true })
const rejected = killed(exactly(80), { status: { status: 'rejected' } })
const all = [first, later, between, children, replaced, rejected]

describe('one number by a named rule', () => {
  it.each([['lowest', 8, first], ['highest', 14, later], ['latest', 14, later]] as const)('%s', (policy, number, claim) => {
    expect(displayed(policy, all)).toMatchObject({ policy, number, of: 3, claim: { claim: { id: claim.claim.id } } })
  })

  it('latest: none when the newest day has several figures', () => {
    expect(displayed('latest', [first, later, killed(exactly(16), { on: '2024-03-16' })])).toBeNull()
  })

  it('chosen: only when a person chose', () => {
    expect(displayed('chosen', all)).toBeNull()
    const judgement = { n: 1, by: 'anna' } as Judgement
    expect(displayed('chosen', all, { claim: between, judgement })).toMatchObject({ number: 11, judgement: { by: 'anna' } })
  })

  it('gives nothing where no figure is of the whole', () => {
    expect(policyNames.map((name) => displayed(name, [children]))).toEqual([null, null, null, null])
  })
})

it('gives a range, open where the highest may be more', () => {
  expect(rangeOf(all)).toEqual({ low: 8, high: 14, open: false })
  expect(rangeOf([first])).toEqual({ low: 8, high: 8, open: true })
  expect(rangeOf([children])).toBeNull()
})
