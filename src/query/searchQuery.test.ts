import { describe, expect, it } from 'vitest'
import { boundOf, parseSearch } from './searchQuery.ts'

const codes = (query: string) => parseSearch(query).problems.map(({ code }) => code)

describe('the query language', () => {
  it('takes words as stems of both languages', () => {
    expect(parseSearch('bomaanslagen attacks').text.all).toEqual([['bomaanslag', 'bomaanslagen'], ['attack']].map((it) => expect.arrayContaining([it[0]])))
  })

  it('takes phrases, exclusions and beginnings', () => {
    expect(parseSearch('"Bus Station" -markt bom*').text).toEqual({ all: [['bom*']], phrases: [['bus', 'station']], not: [expect.arrayContaining(['markt'])] })
  })

  it('looks for a word with a hyphen as words in a row', () => {
    expect(parseSearch('Deir ez-Zor').text).toMatchObject({ phrases: [['ez', 'zor']] })
  })

  it('knows its fields in Dutch and English', () => {
    const dutch = parseSearch('bron:"De Voorbeeldkrant" actor:FRH van:2020-05 tot:2021 taal:nl')
    expect(dutch).toMatchObject({ outlet: 'De Voorbeeldkrant', actors: ['FRH'], from: '2020-05-01', to: '2021-12-31', language: 'nl', problems: [] })
    expect(parseSearch('source:"De Voorbeeldkrant" actor:FRH from:2020-05 to:2021 lang:nl')).toEqual(dutch)
  })

  it('does not mind a space after a colon, or marks alone', () => {
    expect(parseSearch('actor: FRH')).toMatchObject({ actors: ['FRH'], text: { all: [] } })
    expect(parseSearch('- * " :')).toMatchObject({ text: { all: [], phrases: [], not: [] }, problems: [] })
  })

  it('looks for what only looks like a field', () => {
    expect(parseSearch('kop:groot')).toMatchObject({ text: { phrases: [['kop', 'groot']] }, problems: [] })
  })

  it('says what it cannot use', () => {
    expect(codes('van:mei taal:fr')).toEqual(['bad-date', 'bad-language'])
    expect(codes('aanslag -"op de markt"')).toEqual(['excluded-phrase'])
    expect(codes('-markt')).toEqual(['only-excluded'])
  })

  it('takes an open quotation mark to the end', () => {
    expect(parseSearch('"bus station').text.phrases).toEqual([['bus', 'station']])
  })
})

it('gives the first and the last day of a date', () => {
  expect([boundOf('2024-02', 'from'), boundOf('2024-02', 'to'), boundOf('2024', 'to'), boundOf('2024-02-30', 'to'), boundOf('14-02-2024', 'to')]).toEqual(['2024-02-01', '2024-02-29', '2024-12-31', undefined, undefined])
})
