import { describe, expect, it } from 'vitest'
import { loadGazetteer } from '../ground/gazetteer.ts'
import { eventFilter } from './eventWords.ts'

const gazetteer = loadGazetteer()

describe('a filter in words', () => {
  it('takes a country for the whole country, in either language', () => {
    expect(eventFilter({ place: 'Irak' }, gazetteer)).toEqual({ country: 'IQ' })
    expect(eventFilter({ place: 'Iraq' }, gazetteer)).toEqual({ country: 'IQ' })
  })

  it('takes a town under every id that bears its name, and as it was typed', () => {
    expect(eventFilter({ place: 'Gao' }, gazetteer)).toEqual({ places: expect.arrayContaining(['geonames:2457163', 'Gao']) })
    expect(eventFilter({ place: 'Nergenshuizen' }, gazetteer)).toEqual({ places: ['Nergenshuizen'] })
  })

  it('takes a type by its id, its family, or its label', () => {
    for (const type of ['attack.suicide', 'zelfmoordaanslag', 'suicide attack']) expect(eventFilter({ type }, gazetteer)).toEqual({ type: ['attack.suicide'] })
    expect(eventFilter({ type: 'bomaanslag' }, gazetteer)).toMatchObject({ type: expect.arrayContaining(['attack.bombing', 'attack.suicide', 'attack.vehicle_bomb']) })
    expect(eventFilter({ type: 'attack' }, gazetteer)).toEqual({ type: 'attack' })
    expect(eventFilter({ type: 'ontvoerin' }, gazetteer)).toMatchObject({ code: 'no-type', near: ['abduction.kidnapping'] })
  })

  it('takes days as precise as they are given', () => {
    expect(eventFilter({ from: '2020', to: '2020-02' }, gazetteer)).toEqual({ from: '2020-01-01', to: '2020-02-29' })
    expect(eventFilter({ to: 'mei' }, gazetteer)).toMatchObject({ code: 'bad-date', words: 'mei' })
  })
})
