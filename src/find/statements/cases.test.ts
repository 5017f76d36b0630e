// The cases of statements, through the whole pipeline: text, then who says what in it.
import { describe, expect, it } from 'vitest'
import type { Layers } from '../../model/layers.ts'
import type { LanguageId } from '../../model/source.ts'
import { pipeline } from '../../pipeline.ts'
import type { Statement } from '../../reading/reading.ts'
import { casesOf, groundOf, sourceOf } from '../../../tests/cases.ts'
import { runStages } from '../run.ts'

function read(text: string, id: LanguageId): Pick<Layers, 'statements' | 'actors'> {
  const { layers, issues } = runStages(sourceOf(text, id), pipeline, groundOf(id))
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

for (const file of ['./nl.cases.txt', './en.cases.txt']) {
  describe(`cases of statements, ${file}`, () => {
    for (const { title, language, text, expected, todo } of casesOf(new URL(file, import.meta.url))) {
      (todo ? it.fails : it)(title, () => {
        const { statements, actors } = read(text, language)
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
