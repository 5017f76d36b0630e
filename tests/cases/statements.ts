// The cases of statements, through the whole pipeline: text, then who says what in it. A line asks for no more than it names.
import type { Layers } from '../../src/model/layers.ts'
import type { LanguageId } from '../../src/model/source.ts'
import { pipeline } from '../../src/pipeline.ts'
import type { Statement } from '../../src/reading/reading.ts'
import { runStages } from '../../src/find/run.ts'
import type { CaseKind } from './case.ts'
import { groundOf, sourceOf } from './ground.ts'

export const statementCases: CaseKind = {
  name: 'statements',
  files: ['nl', 'en'].map((id) => new URL(`../../src/find/statements/${id}.cases.txt`, import.meta.url)),
  lines({ text, language, expected }) {
    const { statements, actors } = read(text, language)
    const found = statements.map((one) => ({ one, words: shown(one, actors) }))
    const kept = expected.filter((line) => {
      if (line === 'none') return found.length === 0
      return line.startsWith('no ') ? !found.some(({ words }) => holds(line.slice(3), words)) : found.some(({ words }) => holds(line, words))
    })
    if (kept.length === expected.length) return kept
    const more = found.filter(({ words }) => !kept.some((line) => !line.startsWith('no ') && line !== 'none' && holds(line, words))).map(({ one }) => lineOf(one))
    return kept.length + more.length === 0 ? ['none'] : [...kept, ...more]
  },
}

function read(text: string, id: LanguageId): Pick<Layers, 'statements' | 'actors'> {
  const { layers, issues } = runStages(sourceOf(text, id), pipeline, groundOf(id))
  if (issues.length > 0) throw new Error(`Reading a case raised ${JSON.stringify(issues)}`)
  return { statements: layers.statements ?? [], actors: layers.actors ?? [] }
}

/** All that can be asked of a statement, in the words that the cases use. */
function shown({ said, content, evidence, to, about }: Statement, actors: Layers['actors']): string {
  const speaker = said.chain.at(-1)
  const whom = actors.find(({ id }) => id === about)
  return [
    `[${speaker?.text ?? '-'}]`, said.act, said.certainty, said.polarity, said.time, ...(speaker?.anonymous === true ? ['anonymous'] : []),
    ...(to === null ? [] : [`to «${to}»`]), ...(whom === undefined ? [] : whom.names.map(({ text }) => `about «${text}»`)), `: ${[...content, ...evidence].map(({ quote }) => quote).join(' / ')}`,
  ].join(' ')
}

/** A line for what nobody expected: who says it, how, and its first words. */
function lineOf({ said, content }: Statement): string {
  return `[${said.chain.at(-1)?.text ?? '-'}] ${said.act} ${said.certainty} ${said.polarity} «${content[0]?.quote ?? ''}»`
}

/** A line holds for a statement when each of its marks stands in it; words between « » alone must stand in what is said. */
function holds(line: string, statement: string): boolean {
  return (line.match(/\[[^\]]*\]|(?:to |about )?«[^»]*»|\S+/gu) ?? []).every((mark) => statement.includes(mark.startsWith('«') ? mark.slice(1, -1) : mark))
}
