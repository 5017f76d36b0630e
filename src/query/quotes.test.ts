import { expect, it } from 'vitest'
import { quotesOf } from './quotes.ts'

const text = 'title: Elf doden in Kirkuk\n\nBij de aanslag vielen elf doden, zegt dr. Aziz. De daders zijn weg.\n\nNiemand eiste de aanslag op.'
const at = (words: string, from = 0) => ({ start: text.indexOf(words, from), end: text.indexOf(words, from) + words.length })
const words = (...spans: { start: number; end: number }[]) => quotesOf({ text, language: 'nl' }, spans).map((quote) => quote.text)

it('gives the sentence around evidence, with true offsets', () => {
  const [quote] = quotesOf({ text, language: 'nl' }, [at('elf doden')])
  expect(quote!.text).toBe('Bij de aanslag vielen elf doden, zegt dr. Aziz.')
  expect(text.slice(quote!.start, quote!.end)).toBe(quote!.text)
  expect(quote!.marks.map(({ start, end }) => text.slice(start, end))).toEqual(['elf doden'])
})

it('gives each sentence once, in the order of the text, the title last and without its key', () => {
  expect(words(at('Elf doden'), at('Niemand'), at('elf doden'), at('aanslag'))).toEqual(['Bij de aanslag vielen elf doden, zegt dr. Aziz.', 'Niemand eiste de aanslag op.', 'Elf doden in Kirkuk'])
})
