// The cases of statements, through the whole pipeline: text, then who says what in it.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadGazetteer } from '../../ground/gazetteer.ts'
import { loadRegister } from '../../ground/register.ts'
import { en } from '../../lang/en/index.ts'
import { nl } from '../../lang/nl/index.ts'
import type { Layers } from '../../model/layers.ts'
import type { LanguageId, Source } from '../../model/source.ts'
import { pipeline } from '../../pipeline.ts'
import type { Statement } from '../../reading/reading.ts'
import type { Ground } from '../../stage.ts'
import { loadEngine } from '../../text/engine.ts'
import { runStages } from '../run.ts'

interface Case { readonly title: string; readonly text: string; readonly expected: readonly string[]; readonly todo: boolean }

function casesOf(file: string): readonly Case[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8').trim().split(/\n(?=# )/u).map((block) => {
    const [head = '', ...rest] = block.split('\n')
    const cut = rest.indexOf('==>')
    return { title: head.replace(/^# (?:todo: )?/u, ''), todo: head.startsWith('# todo: '), text: rest.slice(0, cut).join('\n').trim(), expected: rest.slice(cut + 1).filter((line) => line.trim() !== '') }
  })
}

const grounds = new Map<LanguageId, Ground>()
function groundOf(id: LanguageId): Ground {
  let ground = grounds.get(id)
  if (ground === undefined) {
    const { engine } = loadEngine(id, fileURLToPath(new URL('../../../models', import.meta.url)))
    ground = { language: id === 'nl' ? nl : en, gazetteer: loadGazetteer(), register: loadRegister(), engine }
    grounds.set(id, ground)
  }
  return ground
}

function read(text: string, id: LanguageId): Pick<Layers, 'statements' | 'actors'> {
  const source: Source = { id: 's_case', name: 'case', format: 'text', text, language: id, encoding: 'utf-8', sha256: '', bytes: text.length, blocks: [{ start: 0, end: text.length, role: 'body' }], repairs: [] }
  const { layers, issues } = runStages(source, pipeline, groundOf(id))
  expect(issues).toEqual([])
  return { statements: layers.statements ?? [], actors: layers.actors ?? [] }
}

/** One line per statement, in the words that the cases use. */
function shown({ said, content, evidence, to, about }: Statement, actors: Layers['actors']): string {
  const speaker = said.chain.at(-1)
  const whom = actors.find(({ id }) => id === about)
  return [
    `[${speaker?.text ?? '-'}]`, said.act, said.certainty, said.polarity, said.time, ...(speaker?.anonymous === true ? ['anonymous'] : []),
    ...(to === null ? [] : [`to «${to}»`]), ...(whom === undefined ? [] : whom.names.map(({ text }) => `about «${text}»`)), `: ${[...content, ...evidence].map(({ quote }) => quote).join(' / ')}`,
  ].join(' ')
}

/** A line holds for a statement when each of its marks stands in it; words between « » alone must stand in what is said. */
function holds(line: string, statement: string): boolean {
  return (line.match(/\[[^\]]*\]|(?:to |about )?«[^»]*»|\S+/gu) ?? []).every((mark) => statement.includes(mark.startsWith('«') ? mark.slice(1, -1) : mark))
}

for (const [id, file] of [['nl', './nl.cases.txt'], ['en', './en.cases.txt']] as const) {
  describe(`cases of statements, ${id}`, () => {
    for (const { title, text, expected, todo } of casesOf(file)) {
      (todo ? it.fails : it)(title, () => {
        const { statements, actors } = read(text, id)
        const found = statements.map((one) => shown(one, actors))
        const wrong = expected.filter((line) => {
          if (line === 'none') return found.length > 0
          return line.startsWith('no ') ? found.some((one) => holds(line.slice(3), one)) : !found.some((one) => holds(line, one))
        })
        expect(wrong.length === 0 ? [] : [...wrong, ...found]).toEqual([])
        for (const { content, evidence } of statements) for (const { start, end, quote } of [...content, ...evidence]) expect(text.slice(start, end)).toBe(quote)
      })
    }
  })
}
