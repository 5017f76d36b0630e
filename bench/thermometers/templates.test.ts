// The template metric on templates of our own.
import { describe, expect, it } from 'vitest'
import { aligned, sameHead, sameWords, scoreOf, type Template } from './templates.ts'

const template = (type: string, ...entities: readonly (readonly [role: Template['entities'][number]['role'], ...mentions: string[]])[]): Template =>
  ({ type, optional: false, entities: entities.map(([role, ...mentions]) => ({ role, mentions, optional: false })) })

describe('five-role templates', () => {
  it('pairs for the most fillers, not first come first served', () => {
    const found = [template('ATTACK', ['Victim', 'a clerk']), template('ATTACK', ['Victim', 'the clerk'], ['Weapon', 'a rifle'])]
    const gold = [template('ATTACK', ['Victim', 'CLERK'], ['Weapon', 'RIFLE']), template('BOMBING', ['Victim', 'CLERK'])]
    const pairs = aligned(found, gold, sameWords)
    expect(pairs).toEqual([[found[0], gold[1]], [found[1], gold[0]]])
  })

  it('leaves a template without agreement alone, on both sides', () => {
    const [one, other] = [template('ATTACK', ['Victim', 'a clerk']), template('BOMBING', ['Target', 'BRIDGE'])]
    expect(aligned([one], [other], sameHead)).toEqual([[one, null], [null, other]])
    expect(scoreOf(one, null, 'Victim', sameHead)).toEqual({ right: 0, found: 1, gold: 0 })
    expect(scoreOf(null, other, 'Target', sameHead)).toEqual({ right: 0, found: 0, gold: 1 })
  })

  it('counts a filler once, and takes any mention of the gold one', () => {
    const found = template('ATTACK', ['PerpInd', 'gunmen'], ['PerpInd', 'two gunmen'])
    const gold = template('ATTACK', ['PerpInd', 'ATTACKERS', 'FOUR GUNMEN'])
    expect(scoreOf(found, gold, 'PerpInd', sameHead)).toEqual({ right: 1, found: 2, gold: 1 })
  })

  it('does not miss what is optional', () => {
    const gold: Template = { type: 'ATTACK', optional: false, entities: [{ role: 'Weapon', mentions: ['KNIFE'], optional: true }] }
    expect(scoreOf(null, gold, 'Weapon', sameHead)).toEqual({ right: 0, found: 0, gold: 0 })
  })

  it('takes the head before what hangs behind it', () => {
    expect(sameHead('the guards of a depot', 'TWO GUARDS')).toBe(true)
    expect(sameHead('the guards of a depot', 'DEPOT')).toBe(false)
    expect(sameWords('The guards', 'GUARDS')).toBe(true)
  })
})
