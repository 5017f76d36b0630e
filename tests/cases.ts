// Case files for tests: a heading, a text, `==>` and what is expected of it; and what the stages need to read such a text.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadGazetteer } from '../src/ground/gazetteer.ts'
import { loadRegister } from '../src/ground/register.ts'
import { en } from '../src/lang/en/index.ts'
import { nl } from '../src/lang/nl/index.ts'
import type { LanguageId, Source } from '../src/model/source.ts'
import type { Ground } from '../src/stage.ts'
import { loadEngine } from '../src/text/engine.ts'

export interface Case {
  readonly title: string
  readonly language: LanguageId
  readonly text: string
  /** One line for each record; empty for `(none)`. */
  readonly expected: readonly string[]
  /** Known to fail. */
  readonly todo: boolean
}

/**
 * The cases of a file: `# title` or `# nl: title`, the text, `==>`, a line for each thing expected. `# todo: title` (`# todo nl: title`) fails as
 * yet. A file of one language, such as `nl.cases.txt`, needs none in its headings.
 * @throws Error for a heading without a title, and for one without a language in a file of both.
 */
export function casesOf(file: URL): readonly Case[] {
  const [, fileLanguage] = /(?:^|[/.])(nl|en)\.cases\.txt$/u.exec(file.pathname) ?? []
  return readFileSync(file, 'utf8').split(/^# /mu).slice(1).map((block) => {
    const [head = '', ...rest] = block.split('\n')
    const [, todo, own, title] = /^(todo)?:? ?(?:(nl|en): )?(.+)$/u.exec(head) ?? []
    const language = own ?? fileLanguage
    if (title === undefined || language === undefined) throw new Error(`A case in ${file.pathname} needs a heading such as "# nl: title", not "# ${head}"`)
    const [text = '', expected = ''] = rest.join('\n').split(/^==>$/mu)
    return { title, language: language as LanguageId, text: text.trim(), expected: expected.split('\n').map((line) => line.trim()).filter((line) => line !== '' && line !== '(none)'), todo: todo !== undefined }
  })
}

const grounds = new Map<LanguageId, Ground>()

/** Loaded once for each language. */
export function groundOf(id: LanguageId): Ground {
  const known = grounds.get(id)
  if (known !== undefined) return known
  const { engine } = loadEngine(id, fileURLToPath(new URL('../models', import.meta.url)))
  const ground = { language: id === 'nl' ? nl : en, gazetteer: loadGazetteer(), register: loadRegister(), engine }
  grounds.set(id, ground)
  return ground
}

/** The text of a case as one block of body. */
export function sourceOf(text: string, language: LanguageId): Source {
  return { id: 's_case', name: 'case', format: 'text', text, language, encoding: 'utf-8', sha256: '', bytes: text.length, blocks: [{ start: 0, end: text.length, role: 'body' }], repairs: [] }
}
