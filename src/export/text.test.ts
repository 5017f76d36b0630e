// Cells and Markdown that hold somebody else's words, also hostile ones.
import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { cell, row } from './csvCell.ts'
import { escaped } from './markdownText.ts'
import { quotable } from './quotes.ts'
import { permalink } from './sayers.ts'

it('guards against formulas, and leaves numbers alone', () => {
  for (const text of ['=1+1', '+31 6', '-2', '@cmd', '\t=1', '\r=1', '＝1']) expect(parse(row([text]))[0]).toEqual([`'${text}`])
  expect([cell(-0.045), cell(12), cell(Number.NaN), cell(null), cell(true)]).toEqual(['-0.045', '12', '', '', 'yes'])
  expect(cell('a = b')).toBe('a = b')
})

it('keeps quotes, commas and line breaks, and drops control characters', () => {
  const hard = ['een "kop", en', 'twee\r\nregels', ' spatie ', 'nul\u0000teken', 'ж🙂']
  expect(parse(row(hard))).toEqual([['een "kop", en', 'twee\r\nregels', ' spatie ', 'nulteken', 'ж🙂']])
})

it('lets no markup out of a text', () => {
  expect(escaped('<img src=x onerror=alert(1)> [klik](javascript:x) | `a` **b**')).toBe('\\<img src=x onerror=alert(1)\\> \\[klik\\](javascript:x) \\| \\`a\\` \\*\\*b\\*\\*')
  expect(escaped('een\nregel\u202e om')).toBe('een regel om')
  expect(escaped('- punt')).toBe('\\- punt')
})

it('links to the words of a quote, only over http', () => {
  expect(permalink('https://krant.example/a', 'elf mensen kwamen om')).toBe('https://krant.example/a#:~:text=elf%20mensen%20kwamen%20om')
  expect(permalink('https://krant.example/a', 'een twee drie vier vijf zes zeven acht negen-tien')).toMatch(/text=een%20twee%20drie%20vier,zes%20zeven%20acht%20negen%2Dtien$/)
  expect(permalink('javascript:alert(1)', 'x')).toBeNull()
  expect(permalink(null, 'x')).toBeNull()
})

it('counts words that are quoted twice once, and cuts a long value that is a quotation', () => {
  const text = 'De woordvoerder zei gisteren dat er bij de aanslag op de brug zeker negen mensen zijn omgekomen en dat het leger terugslaat.'
  const span = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length, quote })
  const claim = (id: string, field: string, quote: string) => ({ id, field, text: quote, value: { content: [quote] }, said: { chain: [], cues: [] } as never, evidence: [span(quote)] })
  const [statement, killed, again] = quotable([claim('a', 'statement', text.slice(0, -1)), claim('b', 'event.casualty.killed', 'bij de aanslag op de brug zeker negen mensen zijn omgekomen'), claim('c', 'event', 'de aanslag op de brug')], text, 15)
  expect(killed!.evidence[0]!.cut).toBe(false)
  expect(again!.evidence[0]!.cut).toBe(false)
  expect(statement!.evidence[0]).toMatchObject({ cut: true, quote: 'De woordvoerder zei gisteren' })
  expect(statement!.text).toBe('De woordvoerder zei gisteren …')
  expect(statement!.value).toEqual({ content: ['De woordvoerder zei gisteren …'] })
})
