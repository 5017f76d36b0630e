// What people decided is visible: a tick, a pen, a cross; rejected values are counted, corrected ones stay beside their correction.
import { describe, expect, it } from 'vitest'
import { exactly, killed, speaker, who } from '../../../tests/claims.ts'
import { byField } from '../../query/groups.ts'
import type { Shown } from '../../query/shown.ts'
import type { Judgement } from '../../store/judgement.ts'
import { claimLines, fieldText, quoteLines } from './claims.ts'

const paper = { language: 'nl' as const, colour: false, width: 100, all: false }
const judgement = { n: 1, batch: 1, by: 'anna', at: '', kind: 'reject', target: '', why: 'ander getal' } as Judgement
const lines = (shown: readonly Shown[], all = false): string => fieldText(byField({ shown, who })[0]!, { ...paper, all })

describe('a field with its values', () => {
  it('has each value with its articles and origins', () => {
    const text = lines([killed(exactly(14), { source: 'a', origin: 'a' }), killed(exactly(14), { source: 'b', origin: 'a' }), killed(exactly(8), { source: 'c', said: { chain: speaker('een functionaris', true), evidentiality: 'REPORTED', certainty: 'POSSIBLE' } })])
    expect(text).toMatch(/gedood · 3 artikelen, 2 herkomsten/)
    expect(text).toMatch(/● 14 · 2 artikelen, 1 herkomst/)
    expect(text).toMatch(/● 8 · 1 artikel · alleen anonieme bronnen[\s\S]*volgens een functionaris \(anoniem\) · mogelijk/)
  })

  it('ticks what was confirmed and counts what was rejected', () => {
    const claims = [killed(exactly(14), { status: { status: 'accepted', judgement } }), killed(exactly(80), { status: { status: 'rejected', judgement } })]
    expect(lines(claims)).toMatch(/✓ 14/)
    expect(lines(claims)).not.toContain('80')
    expect(lines(claims)).toContain('1 afgewezen of verbeterd')
    expect(lines(claims, true)).toMatch(/✗ 80[\s\S]*afgewezen door anna: ander getal/)
  })

  it('keeps a corrected value beside its correction', () => {
    const text = lines([killed(exactly(41), { status: { status: 'corrected', judgement } }), killed(exactly(14), { status: { status: 'added', corrects: 'c1', judgement } })])
    expect(text).toMatch(/✎ 14/)
    expect(text).toMatch(/✗ 41 · verbeterd door anna/)
  })

  it('marks what is said of members, and what is no longer read', () => {
    const told = killed(exactly(3), { status: { stale: true } })
    const shown = { ...told, claim: { ...told.claim, parties: [{ as: 'subject', anchor: 'x', key: 'org:x', members: true }] } }
    expect(claimLines(shown, paper)).toMatch(/over leden ervan · niet meer gelezen/)
  })
})

it('marks the evidence in its sentence, wherever that stands in the text', () => {
  expect(quoteLines({ start: 100, end: 124, text: 'Er vielen 14 doden vannacht.'.slice(0, 24), marks: [{ start: 110, end: 118 }] }, paper, 0)).toBe('“Er vielen ‹14 doden› vanna”')
})
