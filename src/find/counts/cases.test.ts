// Runs the figure cases, and checks what the plain text of a case cannot show: tags and trees.
import { describe, expect, it } from 'vitest'
import { figureCases } from '../../../tests/cases/figures.ts'
import { testCases } from '../../../tests/cases/run.ts'
import { numbers as nl } from '../../lang/nl/numbers.ts'
import { numbers as en } from '../../lang/en/numbers.ts'
import { readNumeral } from './numeral.ts'
import { piecesOf } from './pieces.ts'
import { plainSentences } from './plainSentences.ts'
import { findQuantities } from './quantities.ts'

testCases(figureCases)

describe('number words', () => {
  it('are read as a Dutch writer spells them, up to a million', () => {
    const spelled: readonly (readonly [number, string])[] = [
      [0, 'nul'], [11, 'elf'], [21, 'eenentwintig'], [33, 'drieëndertig'], [80, 'tachtig'], [101, 'honderdeen'], [101, 'honderdeneen'], [147, 'honderdzevenenveertig'],
      [999, 'negenhonderdnegenennegentig'], [1500, 'vijftienhonderd'], [2012, 'tweeduizendtwaalf'], [45_000, 'vijfenveertigduizend'], [300_250, 'driehonderdduizend tweehonderdvijftig'], [2_000_000, 'twee miljoen'],
    ]
    for (const [value, word] of spelled) expect([word, readNumeral(piecesOf(word, { start: 0, end: word.length }), 0, nl)?.value]).toEqual([word, value])
  })

  it('are read as an English writer spells them', () => {
    const spelled: readonly (readonly [number, string])[] = [
      [21, 'twenty-one'], [101, 'one hundred and one'], [999, 'nine hundred and ninety-nine'], [1500, 'fifteen hundred'], [2012, 'two thousand and twelve'], [45_000, 'forty-five thousand'], [206_000, 'two hundred and six thousand'], [3_000_000, 'three million'],
    ]
    for (const [value, word] of spelled) expect([word, readNumeral(piecesOf(word, { start: 0, end: word.length }), 0, en)?.value]).toEqual([word, value])
  })

  it('are not found inside other words', () => {
    for (const word of ['honderden', 'achterban', 'vierkant', 'driest', 'constructor', 'elfje']) expect(readNumeral(piecesOf(word, { start: 0, end: word.length }), 0, nl)).toBeUndefined()
  })
})

describe('tags and trees', () => {
  it('keep the verb "acht" from being eight', () => {
    const text = 'De rechter acht hem schuldig'
    const [plain] = plainSentences(text)
    const tagged = { ...plain!, tokens: plain!.tokens.map(token => ({ ...token, upos: token.form === 'acht' ? 'VERB' as const : 'NOUN' as const })) }
    expect(findQuantities([tagged], text, nl)).toEqual([])
  })

  it('choose the noun that the number hangs under', () => {
    const text = 'drie door de politie gewonde mannen'
    const [plain] = plainSentences(text)
    const parsed = { ...plain!, parsed: true, tokens: plain!.tokens.map((token, index) => ({ ...token, upos: index === 0 ? 'NUM' as const : 'NOUN' as const, head: index === 0 ? 5 : index === 5 ? -1 : 5, rel: index === 0 ? 'nummod' : 'dep' })) }
    expect(findQuantities([parsed], text, nl)[0]?.noun).toBe(5)
  })

  it('give no noun to a number that is the subject itself', () => {
    const text = 'negen blijven vermist'
    const [plain] = plainSentences(text)
    const parsed = { ...plain!, parsed: true, tokens: plain!.tokens.map((token, index) => ({ ...token, upos: index === 0 ? 'NUM' as const : 'NOUN' as const, head: index === 1 ? -1 : 1, rel: index === 0 ? 'nsubj' : 'root' })) }
    expect(findQuantities([parsed], text, nl)[0]).not.toHaveProperty('noun')
  })
})
