import { describe, expect, it } from 'vitest'
import { Mask } from './mask.ts'

const persons = [{ cluster: 's_1/person:tomas verhulst', names: ['Tomas Verhulst', 'Verhulst'] }, { cluster: 's_2/person:lina el amrani', names: ['Lina el Amrani'] }]
const mask = new Mask(persons).for({ persons: persons.slice(0, 1), open: ['Front van de Rode Heuvels', 'Gao', 'António Guterres', 'Verhulst Stichting'] })

describe('masking', () => {
  it('gives a person one pseudonym, by full name, part of it and genitive', () => {
    expect(mask({ quote: 'Tomas Verhulst kwam om. Verhulsts broer zag hoe Tomas viel.' })).toEqual({ quote: '[P1] kwam om. [P1] broer zag hoe [P1] viel.' })
  })

  it('masks people of other texts by their full name only', () => {
    expect(mask({ title: 'Lina el Amrani spreekt; Amrani zwijgt' })).toEqual({ title: '[P2] spreekt; Amrani zwijgt' })
  })

  it('leaves public names alone, also those that hold a part of a private one', () => {
    expect(mask({ quote: 'De Verhulst Stichting belde António Guterres over het Front van de Rode Heuvels in Gao.' })).toEqual({ quote: 'De Verhulst Stichting belde António Guterres over het Front van de Rode Heuvels in Gao.' })
  })

  it('masks ids that spell a name, and addresses that do', () => {
    expect(mask({ node: 's_1/person:tomas verhulst', about: 's_1/a12', url: 'https://krant.example/verhulst-gedood', file: 'bericht.txt' })).toEqual({ node: 's_1/person:p1', about: 's_1/a12', url: '', file: 'bericht.txt' })
  })

  it('takes names out of quotes that nobody knows', () => {
    expect(mask({ quote: 'Volgens Piet van der Meulen was het stil in Gao.' })).toEqual({ quote: '[…] was het stil in Gao.' })
    expect(mask({ field: 'fact.size', because: 'relation/Piet Meulen' })).toEqual({ field: 'fact.size', because: 'relation/Piet Meulen' })
  })

  it('masks a nickname whole', () => {
    const masking = new Mask([]).for({ persons: [{ cluster: 's_3/person:kees vos', names: ['Kees Vos'], also: ['de Slager van Mosul'] }], open: [] })
    expect(masking({ quote: 'Kees Vos, de Slager van Mosul, vluchtte naar Mosul.' })).toEqual({ quote: '[P1], [P1], vluchtte naar Mosul.' })
  })

  it('gives the same numbers whatever the order in which people come', () => {
    expect(new Mask(persons.toReversed()).pseudonym('s_1/person:tomas verhulst')).toBe('P1')
  })
})
