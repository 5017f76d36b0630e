// Runs the cases beside the relation types and properties through the whole pipeline: hits and misses, in both languages.
import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createKroniek } from '../../kroniek.ts'
import type { LanguageId } from '../../model/source.ts'
import { casesOf } from '../../../tests/cases.ts'
import { readText } from '../../read/text.ts'
import type { Fact, Reading, RelationRecord, Said } from '../../reading/reading.ts'

const kroniek = createKroniek()

for (const folder of ['relations', 'properties']) {
  const dir = new URL(`../../scheme/${folder}/`, import.meta.url)
  for (const file of readdirSync(dir).filter(name => name.endsWith('.cases.txt')).sort()) {
    describe(`${folder}/${file}`, () => {
      const cases = casesOf(new URL(file, dir))
      const ids = new Set([basename(file, '.cases.txt').replaceAll('-', '_'), ...cases.flatMap(({ expected }) => expected.map(line => line.split(' ', 1)[0]!))])
      for (const { title, language, text, expected, todo } of cases) {
        const run = todo ? test.fails : test
        run(`${language}: ${title}`, () => {
          expect(linesOf(read(text, language)).filter(line => ids.has(line.split(' ', 1)[0]!))).toEqual([...expected].sort())
        })
      }
    })
  }
}

function read(text: string, language: LanguageId): Reading {
  const { source, issues } = readText(Buffer.from(text), { name: 'case', language })
  return kroniek.read(source, issues)
}

function linesOf({ relations, facts, actors }: Reading): string[] {
  const nameOf = (id: string): string => actors.find(actor => actor.id === id)?.name ?? id
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
