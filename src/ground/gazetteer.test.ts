import { describe, expect, it } from 'vitest'
import { loadGazetteer, readGazetteerText } from './gazetteer.ts'
import { loadCountries } from './countries.ts'
import { readTable } from './tsv.ts'

const gazetteer = loadGazetteer()
const first = (words: string): string | undefined => {
  const entry = gazetteer.named(words)[0]
  return entry && `${entry.place.name}, ${entry.place.country}`
}

describe('the gazetteer', () => {
  it.each([
    ['Kaboel', 'Kabul, AF'], ['Moskou', 'Moscow, RU'], ['Londen', 'London, GB'], ['Brussel', 'Brussels, BE'], ['Charkov', 'Kharkiv, UA'],
    ['Teheran', 'Tehran, IR'], ['Damascus', 'Damascus, SY'], ['Aleppo', 'Aleppo, SY'], ['Raqqa', 'Raqqa, SY'], ['Falluja', 'Falluja, IQ'],
    ['Deir ez-Zor', 'Deir ez-Zor, SY'], ['Pesjawar', 'Peshawar, PK'], ['Mogadishu', 'Mogadishu, SO'], ['Boekarest', 'Bucharest, RO'],
    ['Noord-Kivu', 'North Kivu, CD'], ['Catalonië', 'Catalonia, ES'], ['Nangarhar', 'Nangarhar, AF'], ['Tsjetsjenië', 'Chechnya, RU'],
  ])('knows %s', (dutch, place) => {
    expect(first(dutch)).toBe(place)
  })

  it.each([
    ['Midden-Oosten', 'supranational'], ['Sahel', 'supranational'], ['Khorasan', 'region'], ['Donbas', 'region'], ['Gazastrook', 'region'],
    ['Westelijke Jordaanoever', 'region'], ['Rode Zee', 'sea'], ['Vlaanderen', 'admin1'], ['Schiphol', 'site'],
  ])('knows %s as a %s', (name, kind) => {
    expect(gazetteer.named(name)[0]?.place.kind).toBe(kind)
  })

  it('takes abbreviations of countries only in their own capitals', () => {
    expect(first('VS')).toBe('United States, US')
    expect(gazetteer.named('vs')).toEqual([])
    expect(gazetteer.named('us').some(({ place }) => place.kind === 'country')).toBe(false)
  })

  it('knows peoples and adjectives, in capitals only', () => {
    expect(gazetteer.demonym('Afghaanse')).toMatchObject({ country: 'AF', kind: 'adjective' })
    expect(gazetteer.demonym('Britten')).toMatchObject({ country: 'GB', kind: 'people' })
    expect(gazetteer.demonym('Tsjetsjeense')).toMatchObject({ country: 'RU', name: 'Chechnya' })
    expect(gazetteer.demonym('polish')).toBeUndefined()
  })

  it('gives all places of one name', () => {
    const countries = gazetteer.named('Tripoli').map(({ place }) => place.country)
    expect(countries).toEqual(expect.arrayContaining(['LY', 'LB']))
  })

  it('is quick about nonsense', () => {
    expect(gazetteer.named('x'.repeat(100_000))).toEqual([])
    expect(gazetteer.named('')).toEqual([])
  })
})

describe('the tables of places', () => {
  it('have a country code, two names and no country twice', () => {
    const countries = loadCountries()
    expect(new Set(countries.map(({ iso }) => iso)).size).toBe(countries.length)
    for (const { iso, name } of countries) {
      expect(iso).toMatch(/^[A-Z]{2}$/)
      expect(name.en && name.nl).toBeTruthy()
    }
  })

  it('have regions with a known kind and country', () => {
    const { regions } = readGazetteerText()
    const seen = new Set<string>()
    for (const { line, cells } of readTable(regions, 'regions.tsv')) {
      expect(['region', 'admin1', 'supranational', 'sea', 'site', 'settlement'], `line ${line}`).toContain(cells.kind)
      if (cells.country) expect(gazetteer.country(cells.country), `line ${line}`).toBeDefined()
      expect(seen.has(cells.id!), `line ${line}`).toBe(false)
      seen.add(cells.id!)
    }
  })
})
