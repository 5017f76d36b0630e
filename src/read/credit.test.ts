import { describe, expect, it } from 'vitest'
import { creditAtEnd, creditAtStart } from './credit.ts'

describe('credits', () => {
  it.each([
    ['', 'Foto: ANP'],
    ['', '(foto: Getty)'],
    ['', '© Reuters'],
    ['', 'Beeld AFP'],
    ['', "Foto's: Jan de Vries en Piet Bakker"],
    ['', 'Photo by Jan Example/Getty Images'],
    ['', 'Tweede foto: Jan de Vries'],
    ['', 'Bron: Zeldar Nieuwsdienst'],
    ['', '(Reporting by Jan Example in Zeldar; Editing by Ann Other)'],
    ['Rook boven de markt ', 'Foto: Getty'],
    ['Rook boven de markt. ', 'Beeld ANP / AFP'],
    ['The market in 2019  ', '(Image: CDCR)'],
    ['Soldiers near the market on Tuesday. ', '(AP Photo/Jan Example)'],
    ['Soldiers near the market on Tuesday. ', 'REUTERS/Jan Example'],
    ['De markt na de aanval, ', '© EPA'],
  ])('after %j finds %j', (before, credit) => {
    expect(creditAtEnd(before + credit)).toBe(before.length)
  })

  it.each([
    'Op de markt hing een foto van de leider.',
    'Het beeld: een stad in puin.',
    'De groep verspreidde beelden van de aanval.',
    'De actie werd vastgelegd op video, zei Jan de Vries.',
    'Dat bericht kwam van persbureau Reuters',
    'The group published a photo of Zeldar',
    'Waarom gaat iedereen met deze foto van de Markt aan de haal?',
  ])('finds none in %j', (text) => {
    expect(creditAtEnd(text)).toBe(-1)
  })

  it('finds a credit that words follow', () => {
    expect(creditAtStart('Foto: ANP. De man op de foto heeft niets met de aanval te maken.')).toBe('Foto: ANP.'.length)
    expect(creditAtStart('Foto: een man loopt over de markt.')).toBe(0)
  })
})
