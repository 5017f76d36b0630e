// Interviews need paragraphs, so they are read from a whole text: who answers, and who does not.
import { expect, test } from 'vitest'
import { createKroniek } from '../../kroniek.ts'
import { readText } from '../../read/text.ts'

const kroniek = createKroniek()

function speakers(text: string): readonly string[] {
  const { source, issues } = readText(Buffer.from(text), { name: 'case', language: 'nl', published: '2031-05-07' })
  return kroniek.read(source, issues).statements.map(({ said }) => said.chain.at(-1)?.text ?? '-')
}

const lead = 'Bij een aanslag in Kunduz kwamen maandag acht soldaten om.'
const answer = "'Het ziet er wel naar uit. De Taliban hebben de stad al vaker aangevallen.'"

test('a paragraph of quotation under a question is spoken by who answers', () => {
  expect(speakers(`${lead} Onderzoeker Karel Bemond beantwoordt onze vragen.\n\nWas het een aanslag van de Taliban?\n\n${answer}`)).toEqual(['Karel Bemond'])
})

test('nobody speaks where the text does not say who answers, or asks nothing', () => {
  expect(speakers(`${lead} Onderzoeker Karel Bemond woont in Gent.\n\nWas het een aanslag van de Taliban?\n\n${answer}`)).toEqual([])
  expect(speakers(`${lead} Onderzoeker Karel Bemond beantwoordt onze vragen.\n\nHet was een aanslag van de Taliban.\n\n${answer}`)).toEqual([])
})
