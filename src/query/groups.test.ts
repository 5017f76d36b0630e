import { describe, expect, it } from 'vitest'
import { about, atLeast, claim, didIt, exactly, group, killed, speaker, who } from '../../tests/claims.ts'
import { byField, valuesOf } from './groups.ts'

describe('values side by side', () => {
  it('counts articles and origins: copies of one text are one origin', () => {
    const [value] = valuesOf([killed(exactly(14), { source: 'a', origin: 'a' }), killed(exactly(14), { source: 'b', origin: 'a' }), killed(exactly(14), { source: 'c' })], who)
    expect(value!.support).toMatchObject({ claims: 3, sources: 3, origins: 2 })
  })

  it('keeps apart what is not the same value', () => {
    const claims = [killed(exactly(14)), killed(atLeast(14)), killed(about(14)), killed(exactly(14), { scope: 'part', group: 'children' })]
    expect(valuesOf(claims, who)).toHaveLength(4)
  })

  it('keeps a denial apart from what it denies', () => {
    expect(valuesOf([didIt('asserted', group('A')), didIt('asserted', group('A'), { said: { polarity: 'NEG' } })], who)).toHaveLength(2)
  })

  it('takes one actor under two anchors for one, and nameless people by their words', () => {
    expect(valuesOf([didIt('claimed', group('A')), didIt('claimed', { ...group('A'), name: 'de A' })], who)).toHaveLength(1)
    expect(valuesOf([didIt('asserted', { anchor: 'x/a1', name: 'Gewapende mannen' }), didIt('asserted', { anchor: 'y/a9', name: 'gewapende mannen' })], who)).toHaveLength(1)
    expect(valuesOf([didIt('asserted', { anchor: 'x/a1', name: 'gewapende mannen' }), didIt('asserted', { anchor: 'y/a9', name: 'twee mannen' })], who)).toHaveLength(2)
  })

  it('says when nobody but anonymous sources say so, or nobody without reserve', () => {
    const [value] = valuesOf([killed(exactly(3), { said: { chain: speaker('een functionaris', true), certainty: 'POSSIBLE' } })], who)
    expect(value!.support).toMatchObject({ anonymous: true, hedged: true })
    const [both] = valuesOf([killed(exactly(3), { said: { chain: speaker('een functionaris', true) } }), killed(exactly(3), { said: { chain: speaker('het ziekenhuis') } })], who)
    expect(both!.support).toMatchObject({ anonymous: false, hedged: false })
  })

  it('does not count what a person rejected, and keeps it in sight', () => {
    const [value] = valuesOf([killed(exactly(14), { status: { status: 'rejected' } }), killed(exactly(14), { status: { status: 'accepted' } })], who)
    expect(value!.support).toMatchObject({ claims: 1, accepted: 1, struck: 1 })
    expect(value!.claims).toHaveLength(2)
  })

  it('puts what most origins give first, and values that nobody stands for any more last', () => {
    const values = valuesOf([killed(exactly(1), { status: { status: 'rejected' } }), killed(exactly(2)), killed(exactly(3)), killed(exactly(3))], who)
    expect(values.map(({ support }) => support.origins)).toEqual([2, 1, 0])
  })

  it('has a table a field', () => {
    const size = claim({ field: 'fact.size', value: { value: '400', quantity: exactly(400), date: null, place: null, about: null } })
    expect(byField({ shown: [killed(exactly(2)), size], who }).map(({ field }) => field)).toEqual(['event.casualty.killed', 'fact.size'])
  })
})
