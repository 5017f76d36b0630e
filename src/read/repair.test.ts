import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { originalSpan, toKept, toOriginal } from './original.ts'
import { repairMojibake } from './repair.ts'

describe('repairing text that was decoded twice', () => {
  const hits: readonly (readonly [broken: string, whole: string])[] = [
    ['De aanval is opgeÃ«ist.', 'De aanval is opgeëist.'],
    ['Strijders uit RoemeniÃ«, BelgiÃ« en SyriÃ« vochten mee.', 'Strijders uit Roemenië, België en Syrië vochten mee.'],
    ['Itâ€™s a â€œsecureâ€\u009d port.', 'It’s a “secure” port.'],
    ['Itâ€™s a â€œsecureâ€ port.', 'It’s a “secure” port.'],
    ['Eén cafÃ© aan de haven', 'Eén café aan de haven'],
    ['Het kostte Â£5 en Â«nietsÂ» meer', 'Het kostte £5 en «niets» meer'],
    ['De groep werd opgeÃƒÂ«ist', 'De groep werd opgeëist'],
    ['De boot ðŸ˜€ vertrok', 'De boot 😀 vertrok'],
    ['Het bedrag was â‚¬ 500', 'Het bedrag was € 500'],
    ['GdaÅ„sk en OrbÃ¡n', 'Gdańsk en Orbán'],
  ]
  it.each(hits)('mends %j', (broken, whole) => {
    expect(repairMojibake(broken).text).toBe(whole)
  })

  const misses = [
    'São Paulo, SÃO PAULO en de MAÇÃ zijn goed zo.',
    'In «A MAÇÃ» staat een hoofdletter voor het aanhalingsteken.',
    'Die große „Ä“ und „Ö“ bleiben.',
    'Een café in Tromsø, Åland en Île-de-France.',
    'Prijs: €5 – of “meer” … ™',
    'Â is een letter, Ã ook.',
  ]
  it.each(misses)('leaves %j as it is', (text) => {
    expect(repairMojibake(text)).toEqual({ text, repairs: [] })
  })

  it('maps every repaired stretch back to the original', () => {
    const original = 'In BelgiÃ« is de aanval opgeÃ«ist door â€™t Front.'
    const { text, repairs } = repairMojibake(original)
    const source = { repairs }
    const word = text.indexOf('opgeëist')
    const span = originalSpan(source, { start: word, end: word + 'opgeëist'.length })
    expect(original.slice(span.start, span.end)).toBe('opgeÃ«ist')
    const last = text.indexOf('Front')
    expect(original.slice(toOriginal(source, last))).toBe('Front.')
    expect(toKept(source, original.indexOf('Front'))).toBe(last)
  })

  it('keeps offsets monotone and unrepaired text equal, whatever the text', () => {
    const piece = fc.constantFrom('Ã«', 'Ã', 'â€™', 'â€', 'é', 'a', 'A', ' ', '«', '»', '™', 'ðŸ˜€', '\u009d', 'Â', 'Å', '“', 'x')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const original = pieces.join('')
        const { text, repairs } = repairMojibake(original)
        let kept = 0
        let from = 0
        for (const repair of repairs) {
          expect(repair.start).toBeLessThan(repair.end)
          expect(repair.from).toBeLessThan(repair.to)
          expect(text.slice(kept, repair.start)).toBe(original.slice(from, repair.from))
          kept = repair.end
          from = repair.to
        }
        expect(text.slice(kept)).toBe(original.slice(from))
        let last = 0
        for (let at = 0; at <= text.length; at++) {
          const back = toOriginal({ repairs }, at)
          expect(back).toBeGreaterThanOrEqual(last)
          last = back
        }
        expect(originalSpan({ repairs }, { start: 0, end: text.length })).toEqual({ start: 0, end: original.length })
      }),
    )
  })
})
