// Tokens and sentences: Dutch and English cases, hostile input, and the promise that every span fetches its form.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { text as en } from '../lang/en/text.ts'
import { text as nl } from '../lang/nl/text.ts'
import { splitSentences } from './split.ts'
import { tokenise } from './tokenise.ts'

const dutch = (text: string) => tokenise(text, 0, text.length, nl).map(({ start, end }) => text.slice(start, end)).join(' ')
const english = (text: string) => tokenise(text, 0, text.length, en).map(({ start, end }) => text.slice(start, end)).join(' ')
const sentences = (text: string, words = nl) => splitSentences(text, 0, text.length, words).map(({ start, end }) => text.slice(start, end))

describe('Dutch tokens', () => {
  const cases: [string, string][] = [
    ["'s Avonds om 20.00 uur kwam zo'n 1.000 man.", "'s Avonds om 20.00 uur kwam zo'n 1.000 man ."],
    ['D66 noemt de IS-strijders "ex-militairen".', 'D66 noemt de IS-strijders " ex-militairen " .'],
    ['Dr. J.P. Verkuyl (62) zei: ‘Weg!’', 'Dr. J.P. Verkuyl ( 62 ) zei : ‘ Weg ! ’'],
    ['Zie www.voorbeeld.nl, of mail info@voorbeeld.nl.', 'Zie www.voorbeeld.nl , of mail info@voorbeeld.nl .'],
    ["Auto's, foto's enz. van mevr. Bos' winkel", "Auto's , foto's enz. van mevr. Bos' winkel"],
    ['Er vielen 12,5% meer doden: €5 miljoen.', 'Er vielen 12,5% meer doden : € 5 miljoen .'],
    ["Het regent in '69 en 't waait...", "Het regent in '69 en 't waait ..."],
    ['De (ex-)president liep 3km', 'De (ex-)president liep 3 km'],
    ['de leider – een Syriër – vluchtte', 'de leider – een Syriër – vluchtte'],
  ]
  for (const [text, expected] of cases) it(`reads ${text}`, () => expect(dutch(text)).toBe(expected))
})

describe('English tokens', () => {
  const cases: [string, string][] = [
    ["The army doesn't deny that Brennan's men can't hold.", "The army does n't deny that Brennan 's men ca n't hold ."],
    ['Rebels’ leaders said they’ll fight', 'Rebels ’ leaders said they ’ll fight'],
    ['a Tarsh-linked group and non-state actors', 'a Tarsh - linked group and non-state actors'],
    ['The U.S. paid $5m to Gen. A. Moss.', 'The U.S. paid $ 5 m to Gen. A. Moss .'],
    ['It cannot, he said; 10-15 died—maybe more.', 'It can not , he said ; 10 - 15 died — maybe more .'],
    ['See https://example.org/a?b=1, now.', 'See https://example.org/a?b=1 , now .'],
    ['"No." No. 5 is gone', '" No . " No. 5 is gone'],
  ]
  for (const [text, expected] of cases) it(`reads ${text}`, () => expect(english(text)).toBe(expected))
})

describe('sentences', () => {
  it('end at a full stop before a capital, not at an abbreviation or initial', () => {
    expect(sentences('Dat zei dr. A. Vos. Hij komt uit o.a. Breda. Morgen gaat hij.')).toEqual(['Dat zei dr. A. Vos.', 'Hij komt uit o.a. Breda.', 'Morgen gaat hij.'])
  })
  it('end at an abbreviation before a word that opens sentences', () => {
    expect(sentences('It was made in the U.S. The army left. It met U.S. Marines.', en)).toEqual(['It was made in the U.S.', 'The army left.', 'It met U.S. Marines.'])
  })
  it('keep a quote with its closing mark', () => {
    expect(sentences('"We gaan door." Dat zei ze. \'Weg!\' riep hij.')).toEqual(['"We gaan door."', 'Dat zei ze.', "'Weg!' riep hij."])
  })
  it('begin with an apostrophe', () => {
    expect(sentences("Het was stil. 's Nachts niet.")).toEqual(['Het was stil.', "'s Nachts niet."])
  })
  it('never cross a blank line, but run on over a single line break', () => {
    expect(sentences('Aanval op markt\n\nEr vielen\ndoden. Meer later')).toEqual(['Aanval op markt', 'Er vielen\ndoden.', 'Meer later'])
  })
  it('keep the number of a list item with it', () => {
    expect(sentences('1. De eerste eis. 2. De tweede.')).toEqual(['1. De eerste eis.', '2. De tweede.'])
  })
  it('are bounded in length', () => {
    const long = 'woord '.repeat(5000)
    expect(Math.max(...splitSentences(long, 0, long.length, nl).map(({ tokens }) => tokens.length))).toBeLessThanOrEqual(201)
  })
})

describe('any text', () => {
  const strange = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.array(fc.constantFrom('a', 'B', '.', '-', "'", '"', '(', ')', ' ', '\n', '\u200b', '\u202e', '\ud800', '\udc00', '5', '%', '/', 'é', '’', '…', '#', '€', ':', '\ufeff')).map((parts) => parts.join('')))
  it('gives tokens in order that fetch their own words and lose nothing but white space', () => {
    fc.assert(fc.property(strange, fc.constantFrom(nl, en), (text, words) => {
      let at = 0
      let kept = ''
      for (const { start, end } of tokenise(text, 0, text.length, words)) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        kept += text.slice(start, end)
        at = end
      }
      const gone = /[\s\u0000-\u001f\u007f-\u00a0\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/g
      expect(kept.replace(gone, '')).toBe(text.replace(gone, ''))
      const flat = splitSentences(text, 0, text.length, words).flatMap(({ tokens }) => tokens)
      expect(flat).toEqual(tokenise(text, 0, text.length, words))
    }), { numRuns: 500 })
  })
  it('of one word of 50,000 characters, or of nothing but marks, costs little', () => {
    const begun = Date.now()
    for (const word of ['x'.repeat(50_000), '-'.repeat(50_000), "'".repeat(50_000), '('.repeat(50_000), 'a-'.repeat(25_000), '.a'.repeat(25_000), 'a.b@'.repeat(12_000), '\ud800'.repeat(50_000)]) {
      tokenise(word, 0, word.length, en)
      splitSentences(word, 0, word.length, nl)
    }
    expect(Date.now() - begun).toBeLessThan(5000)
  })
})
