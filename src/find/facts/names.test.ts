// Whether a short name stands for a long one.
import { expect, test } from 'vitest'
import { abbreviates } from './names.ts'

test('the capitals of an abbreviation are first letters of the name, in order', () => {
  expect(abbreviates('NLF', 'Noordelijk Leger van de Fakkel')).toBe(true)
  expect(abbreviates('VPN', 'Volksfront in de Provincie Noordmark')).toBe(true)
})

test('letters that the name lacks, or has in another order, abbreviate nothing', () => {
  expect(abbreviates('NLF', 'Noordelijk Front van de Landen')).toBe(false)
  expect(abbreviates('XYZ', 'Noordelijk Leger')).toBe(false)
})
