import { describe, expect, it } from 'vitest'
import type { Name } from './found.ts'
import { clusterNames } from './cluster.ts'

let at = 0
const name = (text: string, kind: Name['kind'] = 'person', more: Partial<Name> = {}): Name => ({ sentence: at++, first: 0, last: 0, text, kind, how: 'name', because: 'actors/person-name', ...more })
const keys = (...names: Name[]) => {
  const { of } = clusterNames(names)
  return names.map((it) => { const found = of(it); return 'key' in found ? found.key : found.open })
}

describe('names of one actor', () => {
  it('are the full name and the surname', () => {
    const [full, last] = keys(name('Ruben Okafor'), name('Okafor'))
    expect(last).toBe(full)
  })
  it('are found also where the surname comes first', () => {
    const [last, full] = keys(name('Okafor'), name('Ruben Okafor'))
    expect(last).toBe(full)
  })
  it('bear accents, hyphens and genitives or not', () => {
    const [full, ...rest] = keys(name('Abu Bakr al-Sádir'), name('Al-Sadir'), name("Sadir's"), name('Sadir'))
    expect(new Set([full, ...rest]).size).toBe(1)
  })
  it('stay open where two bear the surname and neither is near', () => {
    const names = [name('Ruben Okafor'), name('Emma Okafor'), ...Array.from({ length: 4 }, (_, step) => name(`Iemand${step} Anders${step}`)), name('Okafor')]
    expect(keys(...names).at(-1)).toHaveLength(2)
  })
  it('are an organisation and its initials', () => {
    const [full, short] = keys(name('Green Water Watch', 'organisation'), name('GWW', 'organisation'))
    expect(short).toBe(full)
  })
  it('are never a person and an organisation', () => {
    const [person, body] = keys(name('Ruben Philips'), name('Philips', 'organisation'))
    expect(body).not.toBe(person)
  })
  it('of the register are one by its id', () => {
    const [one, two] = keys(name('IS', 'organisation', { registered: 'isil' }), name('Daesh', 'organisation', { registered: 'isil' }))
    expect(two).toBe(one)
  })
})
