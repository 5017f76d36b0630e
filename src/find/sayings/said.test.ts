// Who says a figure or a blame in a sentence of two halves, and when a claim of responsibility is.
import { expect, test } from 'vitest'
import { createKroniek } from '../../kroniek.ts'
import type { LanguageId } from '../../model/source.ts'
import { readText } from '../../read/text.ts'
import type { Reading, Said } from '../../reading/reading.ts'

const kroniek = createKroniek()

function read(text: string, language: LanguageId): Reading {
  const { source, issues } = readText(Buffer.from(text), { name: 'case', language, published: '2021-06-15' })
  return kroniek.read(source, issues)
}

const speakers = ({ chain }: Said): (string | null)[] => chain.filter(({ kind }) => kind !== 'outlet').map(({ text }) => text)

test.each([
  ['over a semicolon another speaks', 'nl', 'Volgens het Rode Kruis zijn bij een aanval in Goma negen burgers gedood; de regering ontkent dat.', ['het Rode Kruis']],
  ['over a semicolon another speaks', 'en', 'Police said militants killed six soldiers in an attack near Jolo; the group acknowledged losing two men.', ['Police']],
  ['inside a quotation the semicolon ends nothing', 'en', '"Militants killed six soldiers in an attack near Jolo; nobody stopped them," police said.', ['police']],
] as const)('%s (%s)', (_, language, text, expected) => {
  const figure = read(text, language).events.flatMap(({ casualties }) => casualties)[0]
  expect(figure && speakers(figure.said)).toEqual(expected)
})

test('who denies it behind "but" is not its source', () => {
  const blame = read('Bij een aanslag op een trein bij Minsk vielen acht doden. De aanslag werd door de politie aan het Zwarte Front toegeschreven, maar die groep ontkent.', 'nl').events[0]!.responsibility.find(({ basis }) => basis.startsWith('accused'))
  expect(blame && speakers(blame.said)).toEqual(['de politie'])
})

test('"eiste … op" is no demand', () => {
  const [event] = read('IS eiste dinsdag de aanslag op een moskee in Kunduz op.', 'nl').events
  expect(event?.said.time).toBe('NON_FUTURE')
})

test.each([
  ['A spokesman for the army, Peter Holt, said six soldiers died in an attack near Jolo.', false],
  ['A spokesman for the army said six soldiers died in an attack near Jolo.', true],
])('who is named between commas is not anonymous: %s', (text, expected) => {
  const figure = read(text, 'en').events.flatMap(({ casualties }) => casualties)[0]
  expect(figure?.said.chain.at(-1)?.anonymous).toBe(expected)
})
