import { describe, expect, it } from 'vitest'
import { datelineOf, readDateline } from './dateline.ts'
import { readText } from './text.ts'

const words = (text: string): { place: string | undefined; agencies: string[]; date: unknown } | null => {
  const found = readDateline(text)
  return found && { place: found.place && text.slice(found.place.start, found.place.end), agencies: found.agencies.map((it) => text.slice(it.start, it.end)), date: found.date }
}

describe('agency datelines', () => {
  it.each([
    ['KABUL (AP) — Gunmen attacked a base', 'KABUL', ['AP'], undefined],
    ['KABOEL (ANP) - Gewapende mannen', 'KABOEL', ['ANP'], undefined],
    ['Den Haag (ANP/AFP) - Gewapende mannen', 'Den Haag', ['ANP', 'AFP'], undefined],
    ['KABUL, Afghanistan (AP) — Gunmen', 'KABUL', ['AP'], undefined],
    ['KABUL, Aug 27 (Reuters) - Gunmen', 'KABUL', ['Reuters'], undefined],
    ['ZELDAR CITY, 3 JAN 90 (ACAN-EFE) -- [TEXT] GUNMEN', 'ZELDAR CITY', ['ACAN-EFE'], { year: 1990, month: 1, day: 3 }],
    ['ZELDAR (NOORDLAND), 30 AUG 89 (RADIO ONE NETWORK) -- [EXCERPTS] [TEXT] GUNMEN', 'ZELDAR', ['RADIO ONE NETWORK'], { year: 1989, month: 8, day: 30 }],
    ['BAGHDAD - Coalition forces', 'BAGHDAD', [], undefined],
    ['(ANP) - Gewapende mannen', undefined, ['ANP'], undefined],
    ['WASHINGTON — The minister said', 'WASHINGTON', [], undefined],
  ])('reads %j', (text, place, agencies, date) => {
    expect(words(text)).toEqual({ place, agencies, date })
  })

  it.each(['ISKP – een tak van IS – viel aan', 'De Taliban (TT) vielen aan', 'Kabul was attacked (AP) and then', 'IS - de groep', 'Reuters meldt dat'])('sees none in %j', (text) => {
    expect(readDateline(text)).toBeNull()
  })

  it('gives the agency and the day of a source', () => {
    const { source } = readText('   ZELDAR CITY, 3 JAN 90 (AFP) -- [TEXT] THE ARMY SAID TODAY THAT THE GUERRILLAS HAD LEFT THE VILLAGE.', { name: 'x' })
    const dateline = datelineOf(source)!
    expect(source.text.slice(dateline.agencies[0]!.start, dateline.agencies[0]!.end)).toBe('AFP')
    expect(source.published?.edtf).toBe('1990-01-03')
  })
})
