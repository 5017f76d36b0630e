// `npm run bench:responsibility`: claims of responsibility, denials and their absence, written by us before the rules; how many are read as they are meant.
import { readFileSync } from 'node:fs'
import { createKroniek } from '../src/kroniek.ts'
import type { LanguageId } from '../src/model/source.ts'
import { readText } from '../src/read/index.ts'

interface Basis { readonly basis: string; readonly actor: string | null }

/** One of `either` must be there, or none of them may. */
interface Expected { readonly either: readonly Basis[]; readonly absent: boolean }

export interface ResponsibilityCase {
  readonly language: LanguageId
  readonly expected: readonly Expected[]
  readonly text: string
}

const basisOf = (part: string): Basis => {
  const [basis, actor = null] = part.split(':') as [string, string?]
  return { basis, actor }
}

export function responsibilityCases(file: string): ResponsibilityCase[] {
  return readFileSync(new URL(`cases/${file}.tsv`, import.meta.url), 'utf8').split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#')).map((line) => {
    const [language, expected, text] = line.split('\t') as [LanguageId, string, string]
    return { language, text, expected: expected.split(';').map((part) => ({ either: part.replace(/^!/, '').split('|').map(basisOf), absent: part.startsWith('!') })) }
  })
}

/** The groups and persons that the cases are about. */
const CAST = /Vlag|Banner|Ferwal|Zoutfront|Grijze Wacht|Salt Front|Grey Guard|Morvat/

const kroniek = createKroniek()

/** What a reader of the news knows by the time the sentence comes: who the groups are. */
const LEADS: Readonly<Record<LanguageId, string>> = {
  nl: 'De terreurgroep Zoutfront en de rebellengroep Grijze Wacht zijn actief in het noorden van Merland. ',
  en: 'The terrorist group Salt Front and the rebel group Grey Guard are active in the north of Merland. ',
}

function run(file: string, meaning: string, leads = false): void {
  let right = 0
  const cases = responsibilityCases(file)
  for (const { language, expected, text } of cases) {
    const { source, issues } = readText(`${leads ? LEADS[language] : ''}${text}`, { name: 'case', language, published: '2031-05-07' })
    const { events, actors } = kroniek.read(source, issues)
    const nameOf = (id: string | null): string => actors.find((actor) => actor.id === id)?.names.map((it) => it.text).join(' / ') ?? ''
    const found = events.flatMap(({ responsibility }) => responsibility.map(({ basis, actor }) => ({ basis, names: nameOf(actor) })))
    const has = ({ basis, actor }: Basis): boolean => found.some((it) => it.basis === basis && (actor === null || it.names.includes(actor)))
    // Beyond what is expected, nobody may be said to have done or claimed it.
    const tooMuch = found.filter(({ basis, names }) => (basis === 'asserted' || basis === 'claimed') && CAST.test(names)
      && !expected.some(({ either, absent }) => !absent && either.some((it) => it.basis === basis)))
    if (expected.every(({ either, absent }) => either.some(has) !== absent) && tooMuch.length === 0) right++
    else process.stdout.write(`${language}  wanted ${expected.map(({ either, absent }) => `${absent ? 'no ' : ''}${either.map(({ basis, actor }) => `${basis}${actor ? ` ${actor}` : ''}`).join(' or ')}`).join(', ')}; found ${found.map(({ basis, names }) => `${basis} ${names}`).join(', ') || 'nothing'}\n    ${text}\n`)
  }
  process.stdout.write(`${right} of ${cases.length} ${meaning} right\n`)
}

run('responsibility', 'claims of responsibility')
run('responsibility-news', 'in the manner of news reports', true)
