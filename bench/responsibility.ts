// `npm run bench:responsibility`: 60 claims of responsibility, denials and their absence, written by us; how many are read as they are meant.
import { readFileSync } from 'node:fs'
import { createKroniek } from '../src/kroniek.ts'
import type { LanguageId } from '../src/model/source.ts'
import { readText } from '../src/read/index.ts'

export interface ResponsibilityCase {
  readonly language: LanguageId
  readonly expected: readonly { readonly basis: string; readonly actor: string | null; readonly absent: boolean }[]
  readonly text: string
}

export function responsibilityCases(file = new URL('cases/responsibility.tsv', import.meta.url)): ResponsibilityCase[] {
  return readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#')).map((line) => {
    const [language, expected, text] = line.split('\t') as [LanguageId, string, string]
    return { language, text, expected: expected.split(';').map((part) => {
      const [basis, actor = null] = part.replace(/^!/, '').split(':') as [string, string?]
      return { basis, actor, absent: part.startsWith('!') }
    }) }
  })
}

const kroniek = createKroniek()
let right = 0
const cases = responsibilityCases()
for (const { language, expected, text } of cases) {
  const { source, issues } = readText(text, { name: 'case', language, published: '2031-05-07' })
  const { events, actors } = kroniek.read(source, issues)
  const nameOf = (id: string | null): string => actors.find((actor) => actor.id === id)?.names.map((it) => it.text).join(' / ') ?? ''
  const found = events.flatMap(({ responsibility }) => responsibility.map(({ basis, actor }) => ({ basis, names: nameOf(actor) })))
  const has = ({ basis, actor }: { readonly basis: string; readonly actor: string | null }): boolean => found.some((it) => it.basis === basis && (actor === null || it.names.includes(actor)))
  // Beyond what is expected, nobody may be said to have done or claimed it.
  const tooMuch = found.filter(({ basis, names }) => (basis === 'asserted' || basis === 'claimed') && /Vlag|Banner|Ferwal/.test(names) && !expected.some((it) => it.basis === basis && !it.absent))
  const good = expected.every((it) => has(it) !== it.absent) && tooMuch.length === 0
  if (good) right++
  else process.stdout.write(`${language}  wanted ${expected.map(({ basis, actor, absent }) => `${absent ? 'no ' : ''}${basis}${actor ? ` ${actor}` : ''}`).join(', ')}; found ${found.map(({ basis, names }) => `${basis} ${names}`).join(', ') || 'nothing'}\n    ${text}\n`)
}
process.stdout.write(`${right} of ${cases.length} claims of responsibility right\n`)
