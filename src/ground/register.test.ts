import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadRegister, parseRegister, readOwnActors, statesOf } from './register.ts'
import { loadCountries } from './countries.ts'
import { lintRegister } from './registerLint.ts'

const register = loadRegister()
const found = (sentence: string, anyCase = false): string[] => register.find(sentence.split(' ').map((form) => ({ form })), { anyCase }).map(({ actors }) => actors.map(({ id }) => id).join('/'))

describe('finding names of the register', () => {
  it.each([
    ['Strijders van de Islamitische Staat in de Provincie Khorasan ( ISKP ) vielen aan', ['isis-k', 'isis-k']],
    ['Al Qaida in de Islamitische Maghreb dreigde', ['aqim']],
    ['Zowel de PKK als de YPG sprak', ['pkk', 'ypg']],
    ['Het Syrisch Observatorium voor de Mensenrechten telde', ['sohr']],
    ['Volgens persbureau Reuters en het ANP', ['reuters', 'anp']],
    ['Het Witte Huis en het Kremlin', ['white-house', 'kremlin']],
    ['Lichtend Pad en het Internationaal Strafhof', ['shining-path', 'icc']],
    ['Israel Defense Forces said', ['idf']],
  ])('%s', (sentence, ids) => {
    expect(found(sentence)).toEqual(ids)
  })

  it('tells Islamic State from its branches', () => {
    expect(found('IS en ISKP')).toEqual(['isis', 'isis-k'])
    expect(found('Islamic State and Islamic State West Africa Province')).toEqual(['isis', 'isis-wa'])
  })

  it('does not take the verb or a word in lower case for a group', () => {
    expect(found('Het is een ap en een eta van niets')).toEqual([])
    expect(found('Is dit zo ?')).toEqual([])
    expect(found('de partij van god en de contra')).toEqual([])
  })

  it('derives states, and the bodies that every state has, from the table of countries', () => {
    expect(found('het Afghaanse leger vocht')).toEqual(['military:AF'])
    expect(found('Turkse gevechtsvliegtuigen boven Syrië')).toEqual(['airforce:TR', 'state:SY'])
    expect(found('the U.S. military and Pakistani police')).toEqual(['military:US', 'police:PK'])
    expect(found('de VS')).toEqual(['state:US'])
    expect(register.byId('military:AF')).toMatchObject({ type: 'state_military', country: 'AF' })
  })

  it('sees through a genitive', () => {
    expect(register.find([{ form: "Hamas'" }, { form: 'leider' }])).toMatchObject([{ name: 'Hamas', genitive: true }])
    expect(found('op de Avenue des Champs Élysées')).toEqual([])
    expect(register.find([{ form: 'Hezbollah' }, { form: "'s" }, { form: 'leader' }])).toMatchObject([{ genitive: true }])
  })

  it('says which names need support', () => {
    const [hit] = register.find([{ form: 'Amal' }])
    expect(hit).toMatchObject({ needs: true })
  })

  it('finds names in a text of capitals, when told so', () => {
    expect(found('THE FARABUNDO MARTI NATIONAL LIBERATION FRONT AND THE ELN ATTACKED THE SALVADORAN ARMY', true)).toEqual(['fmln', 'eln-co', 'military:SV'])
    expect(found('HE IS AN EMPLOYEE', true)).toEqual([])
  })

  it('gives the actor of one phrase', () => {
    expect(register.named('Tehrik-e-Taliban Pakistan').map(({ id }) => id)).toEqual(['ttp'])
    expect(register.named('onbekende groep')).toEqual([])
    expect(register.named('')).toEqual([])
  })
})

describe('names inside compounds', () => {
  it.each([
    ['IS-strijders', 'isis', 'strijders'],
    ['Talibanleider', 'taliban', 'leider'],
    ['Hezbollah-raketten', 'hezbollah', 'raketten'],
    ['Al-Qaida-kopstuk', 'al-qaida', 'kopstuk'],
    ['VN-gezant', 'un', 'gezant'],
  ])('%s', (form, id, rest) => {
    expect(register.compoundPrefix(form)).toMatchObject({ actors: [{ id }], rest })
  })

  it('finds a compound whose name has two words', () => {
    expect(register.find([{ form: 'Boko' }, { form: 'Haram-strijders' }])).toMatchObject([{ actors: [{ id: 'boko-haram' }], last: 1, rest: 'strijders' }])
  })

  it.each(['Amsterdammers', 'isoleren', 'Islamitisch', 'Etappe', 'Hamaster', '-', ''])('leaves %s alone', (form) => {
    expect(register.compoundPrefix(form)).toBeUndefined()
  })
})

describe('the data of the register', () => {
  it('has no trouble: ids unique, types known, no name of two actors, nothing unverified', () => {
    expect(lintRegister([...readOwnActors(), ...statesOf(loadCountries())])).toEqual([])
  })

  it('calls nobody by a label: no row has one as its type', () => {
    expect(readOwnActors().filter(({ type }) => /terror/.test(type))).toEqual([])
  })
})

describe("a user's own file", () => {
  const header = 'id\ttype\tname_en\tname_nl\taliases\tcountry\tvalid_from\tvalid_to\tidentifiers\tverified\n'
  const write = (rows: string): string => {
    const file = join(mkdtempSync(join(tmpdir(), 'register-')), 'own.tsv')
    writeFileSync(file, header + rows)
    return file
  }

  it('adds actors and replaces ours with the same id', () => {
    const own = loadRegister([write('dorpswacht\tarmed_group\tVillage Watch\tDorpswacht Noord\t\tNL\t\t\t\t\nhamas\torganisation\tHamas\tHamas\t\tPS\t\t\t\t\n')])
    expect(own.find([{ form: 'Dorpswacht' }, { form: 'Noord' }])).toMatchObject([{ actors: [{ id: 'dorpswacht' }] }])
    expect(own.byId('hamas')?.type).toBe('organisation')
  })

  it('adds names to an actor of ours in a row without a type', () => {
    const own = loadRegister([write('hamas\t\t\t\tGroene Beweging|GBW\t\t\t\t\t\n')])
    expect(own.find([{ form: 'GBW' }])).toMatchObject([{ actors: [{ id: 'hamas', type: 'armed_group' }] }])
    expect(own.find([{ form: 'Hamas' }])).toMatchObject([{ actors: [{ id: 'hamas' }] }])
  })

  it('is reported by the lint when it shares a name, has a strange type or an id nobody verified', () => {
    const rows = parseRegister(`${header}a\tarmed_group\tBlue Front\t\t\t\t\t\t\t\nb\tgang\tBlue Front\t\t\t\t\t\twikidata=Q1\t\n`, 'own.tsv')
    expect(lintRegister(rows).map(({ code, at }) => `${code} ${at}`)).toEqual(['unknown-type own.tsv:3', 'unverified own.tsv:3', 'double-name own.tsv:3'])
  })

  it('names the file that cannot be read', () => {
    expect(() => loadRegister(['/no/such/file.tsv'])).toThrow('/no/such/file.tsv')
  })
})
