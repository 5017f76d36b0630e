import { expect, it } from 'vitest'
import { offersIn } from './offers.ts'

const text = 'Op 6 mei telden artsen 31 gewonden van het Front.'
const at = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length, quote })
const reading = { source: { text }, dates: [{ evidence: at('6 mei'), edtf: '2024-05-06', earliest: '2024-05-06', latest: '2024-05-06' }], actors: [{ mentions: [at('het Front')] }] } as unknown as Parameters<typeof offersIn>[0]['reading']

it('offers numbers as figures, dates as days, names as targets; the number of a date is no figure', () => {
  expect(offersIn({ reading }, { start: 0, end: text.length }).map(({ field, quote, typed }) => [field, quote, typed])).toEqual([
    ['event.casualty.killed', '31', '31'], ['event.casualty.wounded', '31', '31'], ['event.date', '6 mei', '2024-05-06'], ['event.role.target', 'het Front', 'het Front'],
  ])
})

it('offers nothing from beyond the stretch', () => {
  expect(offersIn({ reading }, at('telden artsen'))).toEqual([])
})
