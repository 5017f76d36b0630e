import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadGazetteer } from '../../ground/gazetteer.ts'
import { enPlaces } from '../../lang/en/places.ts'
import { nlPlaces } from '../../lang/nl/places.ts'
import type { PlaceWords } from '../../lang/places.ts'
import type { PlaceMention } from '../../model/place.ts'
import { documentCountries } from './documentCountries.ts'
import { findPlaces, outsideSpans } from './findPlaces.ts'
import { documentOf } from './testSentences.ts'

const gazetteer = loadGazetteer()
const find = (words: PlaceWords, ...sentences: string[]): PlaceMention[] => {
  const { text, sentences: read } = documentOf(...sentences)
  return findPlaces(read, text, words, gazetteer)
}
/** `words | relation | precision | country | label`, for one line a mention. */
const told = (words: PlaceWords, ...sentences: string[]): string[] =>
  find(words, ...sentences).map(({ text, relation, precision, country, label }) => [text, relation, precision, country ?? '-', label].join(' | '))
const nl = (...sentences: string[]): string[] => told(nlPlaces, ...sentences)
const en = (...sentences: string[]): string[] => told(enPlaces, ...sentences)

describe('names with a preposition', () => {
  it('says how a place is meant', () => {
    expect(nl('Rebellen reden van/ADP Homs naar/ADP Damascus en schoten in Aleppo')).toEqual([
      'Homs | unknown | settlement | SY | Homs',
      'Damascus | towards | settlement | SY | Damascus',
      'Aleppo | in | settlement | SY | Aleppo',
    ])
    expect(en('The convoy left for Basra from Baghdad')).toContain('Baghdad | from | settlement | IQ | Baghdad')
  })

  it.each([
    ['De explosie was even buiten Mosul', 'Mosul | just_outside | near_settlement | IQ | Mosul'],
    ['Er werd geschoten nabij Idlib', 'Idlib | near | near_settlement | SY | Idlib'],
    ['Een konvooi reed op 40 kilometer ten noorden van Kandahar', 'Kandahar | near | near_settlement | AF | Kandahar'],
    ['Een schip zonk voor de kust van Libië', 'Libië | near | sea_or_air | LY | Libya'],
  ])('%s', (sentence, expected) => {
    expect(nl(sentence)).toContain(expected)
  })

  it('lets a list share its preposition', () => {
    expect(nl('In Bagdad , Mosul en Kirkuk vielen doden').map((line) => line.split(' | ')[1])).toEqual(['in', 'in', 'in'])
    expect(en('fighting between Sirte and Misrata').map((line) => line.split(' | ')[1])).toEqual(['between', 'between'])
  })
})

describe('sites', () => {
  it.each([
    ['Er klonk een knal bij het vliegveld van Herat', 'het vliegveld van Herat | near | exact_site | AF | Herat (airport)'],
    ['De dader liep een moskee in Benghazi binnen', 'een moskee in Benghazi | unknown | exact_site | LY | Benghazi (mosque)'],
    ['Een bom ontplofte in een drukke/ADJ markt in het centrum van Peshawar', 'een drukke markt in het centrum van Peshawar | in | exact_site | PK | Peshawar (market)'],
    ['Militanten vielen een politiebureau in de Syrische stad Homs aan', 'een politiebureau in de Syrische stad Homs | unknown | exact_site | SY | Homs (police station)'],
  ])('%s', (sentence, expected) => {
    expect(nl(sentence)).toContain(expected)
  })

  it.each([
    ['Gunmen stormed Karachi airport', 'Karachi airport | unknown | exact_site | PK | Karachi (airport)'],
    ["They shot at Istanbul 's international airport", "Istanbul 's international airport | in | exact_site | TR | Istanbul (airport)"],
    ['a blast at a church in Colombo', 'a church in Colombo | in | exact_site | LK | Colombo (church)'],
    ['Kabul University was closed', 'Kabul University | unknown | exact_site | AF | Kabul (university)'],
  ])('%s', (sentence, expected) => {
    expect(en(sentence)).toContain(expected)
  })

  it('keeps a site without a name of a place', () => {
    expect(nl('Er ontplofte een bom bij een kerk')).toEqual(['een kerk | near | exact_site | - | church'])
    expect(nl('De bank en het huis zijn oud')).toEqual([])
  })
})

describe('regions and borders', () => {
  it.each([
    ['In het oosten van Congo wordt gevochten', 'het oosten van Congo | in | informal_region | CD | eastern DR Congo'],
    ['Toestellen bombardeerden Noordwest-Syrië', 'Noordwest-Syrië | unknown | informal_region | SY | northwestern Syria'],
    ['In de Oost-Afghaanse provincie Kunar vielen doden', 'de Oost-Afghaanse provincie Kunar | in | admin1 | AF | Kunar'],
    ['Langs de grens met Pakistan is het onrustig', 'de grens met Pakistan | along | linear_or_border | - | border with Pakistan'],
    ['Tanks staan aan de Syrisch-Turkse grens', 'de Syrisch-Turkse grens | along | linear_or_border | - | Syria-Turkey border'],
    ['In de Gazastrook viel een raket', 'de Gazastrook | in | informal_region | PS | Gaza Strip'],
    ['Piraten voeren in de Golf van Aden', 'de Golf van Aden | in | sea_or_air | - | Gulf of Aden'],
  ])('%s', (sentence, expected) => {
    expect(nl(sentence)).toContain(expected)
  })

  it.each([
    ['Militants in northern Nigeria fled', 'northern Nigeria | in | informal_region | NG | northern Nigeria'],
    ['troops in the north of Iraq', 'the north of Iraq | in | informal_region | IQ | northern Iraq'],
    ['a raid in Helmand province', 'Helmand province | in | admin1 | AF | Helmand'],
    ['shots on the border between Iraq and Syria', 'the border between Iraq and Syria | along | linear_or_border | - | Iraq-Syria border'],
  ])('%s', (sentence, expected) => {
    expect(en(sentence)).toContain(expected)
  })

  it('takes "het land" for the country last named', () => {
    expect(nl('Mali stuurt meer soldaten', 'In het noorden van het land zijn gevechten')).toContain('het noorden van het land | in | informal_region | ML | northern Mali')
    expect(nl('In Bamako was het stil', 'In het noorden van het land zijn gevechten')).toContain('het noorden van het land | in | informal_region | ML | northern Mali')
    expect(nl('Nederlandse soldaten vertrokken', 'In het noorden van het land zijn gevechten').some((line) => line.includes('northern'))).toBe(false)
    expect(nl('In het noorden van het land zijn gevechten')).toEqual([])
  })
})

describe('peoples and adjectives', () => {
  it('knows the country and makes no place of it', () => {
    expect(find(nlPlaces, 'Afghaanse soldaten schoten op Pakistanen').map(({ how, country, text }) => `${how} ${country} ${text}`)).toEqual(['demonym AF Afghaanse', 'demonym PK Pakistanen'])
  })

  it('makes a place of a country\'s soil', () => {
    expect(nl('Er was nooit een aanslag op Belgisch grondgebied')).toEqual(['Belgisch grondgebied | in | country | BE | Belgium'])
  })

  it('leaves a first name alone', () => {
    expect(nl('Gisteren sprak Frans/PROPN/B-PER Jansen/PROPN/I-PER erover')).toEqual([])
  })
})

describe('which place is meant', () => {
  it('takes the one that the text points at', () => {
    expect(find(nlPlaces, 'Libanon rouwt', 'In Tripoli vielen doden').at(-1)).toMatchObject({ country: 'LB' })
    expect(find(nlPlaces, 'Libië rouwt', 'In Tripoli vielen doden').at(-1)).toMatchObject({ country: 'LY' })
    expect(find(enPlaces, 'He lives in Paris , Texas')[0]).toMatchObject({ country: 'US', label: 'Paris' })
    expect(find(nlPlaces, 'Hij woont in Parijs')[0]).toMatchObject({ country: 'FR' })
  })

  it('believes the country right before the name', () => {
    expect(nl('Een vrachtwagen reed in het Franse/ADJ Nice in op mensen')).toEqual(['het Franse Nice | in | settlement | FR | Nice'])
  })

  it('takes the capital for a small namesake, also when the other country is named', () => {
    expect(find(nlPlaces, 'De Britse/ADJ premier vertrok', 'In Washington sprak hij')[1]).toMatchObject({ country: 'US' })
  })

  it('takes a second "het vliegveld" for the one named before, but not a second "het gebouw"', () => {
    expect(nl('Bij het vliegveld van Herat klonk een knal', 'Bij het vliegveld was het druk')[1]).toBe('het vliegveld | near | exact_site | AF | Herat (airport)')
    expect(nl('In een gebouw in Herat was brand', 'Bij het gebouw was het druk')[1]).toBe('het gebouw | near | exact_site | - | building')
  })

  it('keeps the others as candidates when the choice is open', () => {
    expect(find(enPlaces, 'Shots were heard in Tripoli')[0]?.candidates?.map(({ country }) => country)).toContain('LB')
  })
})

describe('what is no place', () => {
  it.each([
    'Gisteren zong Paris Hilton een lied',
    'Sindsdien speelt Michael Jordan/PROPN/I-PER golf',
    'Dat is het Beste Idee',
    'Volgens Johannes van Iersel klopt het',
    'Hij speelt voor FC Antwerpen en wint de Ronde',
    'Het programma Studio Brussel begint',
    'Van Essen en Bergen zijn mooie woorden',
    'In het Engels heet dat anders',
  ])('%s', (sentence) => {
    expect(find(nlPlaces, sentence).filter(({ how }) => how !== 'demonym')).toEqual([])
  })

  it.each(['The Bank/PROPN of America/PROPN lost money', 'Yesterday Jordan/PROPN/B-PER Smith/PROPN/I-PER sang', 'He likes Reading and Nice things'])('%s', (sentence) => {
    expect(find(enPlaces, sentence)).toEqual([])
  })

  it('takes a town that is also a word only with a label and a preposition', () => {
    expect(nl('De dader woonde in Hoorn/PROPN/B-LOC')).toEqual(['Hoorn | in | settlement | NL | Hoorn'])
    expect(nl('De dader blies op een Hoorn')).toEqual([])
  })
})

describe('headings of capitals', () => {
  it('give a place only behind a preposition, and no abbreviation', () => {
    expect(nl('EXPLOSIE IN/ADP KABOEL , VS BEZORGD')).toEqual(['KABOEL | in | settlement | AF | Kabul'])
    expect(nl('BEST GOED NIEUWS')).toEqual([])
  })
})

describe('the mentions', () => {
  it('are left out inside names of actors by whoever asks', () => {
    const { text, sentences } = documentOf('Strijders van de Staat van Irak vielen aan')
    const mentions = findPlaces(sentences, text, nlPlaces, gazetteer)
    const start = text.indexOf('Staat')
    expect(outsideSpans(mentions, [{ start, end: start + 'Staat van Irak'.length }])).toEqual([])
  })

  it('count the countries of a document', () => {
    const mentions = find(nlPlaces, 'In Mali vielen doden', 'Nigerese en Malinese soldaten zochten in Gao')
    expect(documentCountries(mentions).map(({ country, count }) => `${country} ${count}`)).toEqual(['ML 3', 'NE 1'])
  })

  it('never throw, lie inside the text and come in order, whatever the words', () => {
    const vocabulary = ['In', 'het', 'oosten', 'van', 'de', 'Noord-Syrië', 'Syrische', 'grens', 'met', ',', 'en', 'tussen', 'Kaboel', 'Tripoli', 'vliegveld', 'provincie', '-', "'s", '(', 'Parijs', 'Texas', 'bij', 'land', 'moskee', 'the', 'of', 'airport', 'Baghdad', '—', '𝔸', 'ﬁ']
    fc.assert(
      fc.property(fc.array(fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 25 }), { maxLength: 5 }), fc.constantFrom(nlPlaces, enPlaces), (lines, words) => {
        const { text, sentences } = documentOf(...lines.map((line) => line.join(' ')))
        const mentions = findPlaces(sentences, text, words, gazetteer)
        for (const [at, { start, end, text: said, sentence, token }] of mentions.entries()) {
          expect(text.slice(start, end)).toBe(said)
          expect(sentences[sentence]!.tokens[token]).toBeDefined()
          if (at > 0) expect(start).toBeGreaterThanOrEqual(mentions[at - 1]!.start)
        }
      }),
      { numRuns: 200 },
    )
  })
})
