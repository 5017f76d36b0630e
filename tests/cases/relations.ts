// The cases of relations and properties, through the whole pipeline: all of their own types that are read, in both languages.
import { basename } from 'node:path'
import { createKroniek } from '../../src/kroniek.ts'
import { readText } from '../../src/read/text.ts'
import type { Fact, Reading, RelationRecord, Said } from '../../src/reading/reading.ts'
import { caseFilesIn, inOrder, none, type CaseFile, type CaseKind } from './case.ts'

const kroniek = createKroniek({ weighed: false })

export const relationCases: CaseKind = {
  name: 'relations and properties',
  files: ['relations', 'properties'].flatMap((folder) => caseFilesIn(new URL(`../../src/scheme/${folder}/`, import.meta.url))),
  lines({ text, language, published, expected }, file) {
    const { source, issues } = readText(Buffer.from(text), { name: 'case', language, ...(published === undefined ? {} : { published }) })
    const own = typesOf(file)
    return inOrder(expected, linesOf(kroniek.read(source, issues)).filter((line) => own.has(typeOf(line))))
  },
}

/** The type that the file is for, and the others that its cases speak of. */
function typesOf({ url, cases }: CaseFile): ReadonlySet<string> {
  return new Set([basename(url.pathname, '.cases.txt').replaceAll('-', '_'), ...cases.flatMap(({ expected }) => expected.filter((line) => line !== none).map(typeOf))])
}

const typeOf = (line: string): string => line.split(' ', 1)[0]!

function linesOf({ relations, facts, actors }: Reading): string[] {
  const nameOf = (id: string): string => actors.find((actor) => actor.id === id)?.name ?? id
  const relationLine = ({ type, from, to, ended, said }: RelationRecord): string => `${type} ${nameOf(from)} -> ${nameOf(to)}${ended ? ' ended' : ''}${tail(said)}`
  const factLine = ({ property, actor, value, quantity, said }: Fact): string =>
    `${property} ${nameOf(actor)}${quantity ? ` ${quantity.op} ${figure(quantity)}` : `: ${value}`}${tail(said)}`
  return [...relations.filter(({ band }) => band !== 'doubtful').map(relationLine), ...facts.filter(({ band }) => band !== 'doubtful').map(factLine)].sort()
}

/** The spoken number: "meer dan 500" is stored from 501. */
function figure({ op, low, best, high }: NonNullable<Fact['quantity']>): number | null {
  return op === 'more_than' && low !== null ? low - 1 : best ?? low ?? high
}

function tail({ polarity, certainty, chain }: Said): string {
  const speaker = chain.findLast(({ kind, text }) => kind !== 'outlet' && text !== null)
  return `${certainty === 'PROBABLE' || certainty === 'POSSIBLE' ? ' hedged' : ''}${polarity === 'NEG' ? ' denied' : ''}${speaker ? ` by "${speaker.text}"` : ''}`
}
