import { describe, expect, it } from 'vitest'
import { lettersFit } from './letters.ts'

const small = ['van', 'voor', 'de', 'het', 'in', 'en', 'of', 'the']
const fit = (letters: string, name: string) => lettersFit(letters, name.split(' '), small)

describe('letters of an abbreviation', () => {
  it('fit the initials of a name', () => expect(fit('HRW', 'Human Rights Watch')).toBe('ordered'))
  it('may come from inside a Dutch compound', () => expect(fit('BFZ', 'Bevrijdingsfront Zuid')).toBe('ordered'))
  it('skip small words, or use them', () => {
    expect(fit('RVW', 'Raad voor Wapenbeheer')).toBe('ordered')
    expect(fit('RW', 'Raad voor Wapenbeheer')).toBe('ordered')
  })
  it('split a word at its hyphen', () => expect(fit('AID', 'Algemene Inlichtingen- en Dienstzaken')).toBe('ordered'))
  it('may stand in another order, as when the name was translated', () => expect(fit('NWL', 'Leger van het Noordelijke Woud')).toBe('scattered'))
  it('do not fit when a big word has no letter', () => expect(fit('RW', 'Raad voor Groot Wapenbeheer')).toBeNull())
  it('do not fit another name', () => expect(fit('PKK', 'Human Rights Watch')).toBeNull())
  it('are at least two', () => expect(fit('R', 'Raad')).toBeNull())
})
