import { expect, it } from 'vitest'
import { isPrivate } from './private.ts'

it('counts every person as private who is not in the register', () => {
  expect(isPrivate('person', ['s_1/person:jan jansen'])).toBe(true)
  expect(isPrivate('person_perpetrator', ['s_1/person:jan jansen', 's_2/person:j jansen'])).toBe(true)
  expect(isPrivate('person', [null])).toBe(true)
})

it('counts people in the register as public, under any of their nodes', () => {
  expect(isPrivate('person', ['s_1/person:de president', 'reg:guterres'])).toBe(false)
})

it('has nothing to say about groups and bodies', () => {
  expect(isPrivate('armed_group', ['org:front van de rode heuvels'])).toBe(false)
  expect(isPrivate('identity_group', ['people:hazara'])).toBe(false)
})
