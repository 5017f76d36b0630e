// Parts of records in the words of the view.
import { expect, it } from 'vitest'
import type { EventRecord, PlaceRecord } from '../reading/reading.ts'
import { midSentence, placeText } from './plain.ts'

const place = (text: string, label: string, country: string | null, precision: PlaceRecord['precision']): PlaceRecord =>
  ({ text, label, country, precision, evidence: { start: 0, end: text.length, quote: text }, relation: 'in', lat: null, lon: null, place: null, because: 'nl/place' })
const at = (...places: PlaceRecord[]): EventRecord => ({ places: places.map((it) => ({ ...it, band: 'likely' })) }) as unknown as EventRecord

it('names places of a Dutch text in its own words in a Dutch view, and as the gazetteer does in an English one', () => {
  const harbour = at(place('de haven in Antwerpen', 'Antwerp (harbour)', 'BE', 'exact_site'))
  expect(placeText(harbour, 'nl', 'nl')).toBe('haven in Antwerpen, België')
  expect(placeText(harbour, 'en', 'nl')).toBe('Antwerp (harbour), Belgium')
  expect(placeText(harbour, 'nl', 'en')).toBe('Antwerp (harbour), België')
})

it('names a country in the language of the view, whatever the text calls it', () => {
  expect(placeText(at(place('Malinese', 'Mali', 'ML', 'country')), 'nl', 'nl')).toBe('Mali')
  expect(placeText(at(place('Congo', 'DR Congo', 'CD', 'country')), 'nl', 'nl')).toBe('Congo-Kinshasa')
  expect(placeText(at(place('de Sahel', 'Sahel', null, 'informal_region')), 'nl', 'nl')).toBe('Sahel')
})

it('writes what began a sentence as inside one, and leaves names alone', () => {
  expect(['De politie', 'Een medeverdachte van 31', 'A spokesman'].map(midSentence)).toEqual(['de politie', 'een medeverdachte van 31', 'a spokesman'])
  expect(['De Wever', 'The Sample Herald', 'Dertig mannen'].map(midSentence)).toEqual(['De Wever', 'The Sample Herald', 'Dertig mannen'])
})
