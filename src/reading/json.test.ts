// JSON in pieces is the JSON that one call would give.
import { expect, it } from 'vitest'
import { literalReading } from '../../tests/literal.ts'
import { jsonOf } from './json.ts'

it('is the same, whatever is in it', () => {
  const full = literalReading({ text: 'De Groene Haven kwam maandag\nin het dorp "Veld".', actors: [{ name: 'Groene Haven' }], events: [{ word: 'kwam' }] })
  const bare = { ...full, actors: [], note: undefined }
  for (const readings of [[], [full], [bare, full]]) expect([...jsonOf(readings)].join('')).toBe(`${JSON.stringify(readings, null, 2)}\n`)
})
