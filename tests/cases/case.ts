// Case files: a heading, a text, `==>`, and a line for each thing expected of it; read, and written anew.
import { readdirSync, readFileSync } from 'node:fs'
import type { LanguageId } from '../../src/model/source.ts'

export interface Case {
  readonly title: string
  readonly language: LanguageId
  /** Day, month or year of the source, of a line `published: 2021-08` before the text. */
  readonly published?: string
  readonly text: string
  /** As they stand in the file; `(none)` is a line too. */
  readonly expected: readonly string[]
  /** Known to fail. */
  readonly todo: boolean
}

export interface CaseFile {
  readonly url: URL
  readonly cases: readonly Case[]
}

/** Files of one form, and what is read in their cases now. */
export interface CaseKind {
  readonly name: string
  readonly files: readonly URL[]
  /**
   * What the file would expect if it expected what is read now: a line that holds stays as it stands, another is written as it is read, what
   * nobody expected follows. Equal to `expected` when the case holds.
   */
  readonly lines: (it: Case, file: CaseFile) => readonly string[]
}

export const none = '(none)'

/**
 * The cases of a file: `# title` or `# nl: title`, the text, `==>`, a line for each thing expected. `# todo: title` (`# todo nl: title`) fails as
 * yet. A file of one language, such as `nl.cases.txt`, needs none in its headings.
 */
export function caseFile(url: URL): CaseFile {
  return { url, cases: casesIn(readFileSync(url, 'utf8'), url.pathname) }
}

/** @throws Error for a heading without a title, and for one without a language in a file of both. */
export function casesIn(file: string, path: string): readonly Case[] {
  const [, fileLanguage] = /(?:^|[/.])(nl|en)\.cases\.txt$/u.exec(path) ?? []
  return blocksOf(file).slice(1).map((block) => {
    const [head = '', ...rest] = block.slice(2).split('\n')
    const [, todo, own, title] = heading.exec(head) ?? []
    const language = own ?? fileLanguage
    if (title === undefined || language === undefined) throw new Error(`A case in ${path} needs a heading such as "# nl: title", not "# ${head}"`)
    const [before = '', after = ''] = rest.join('\n').split(arrow)
    const [whole = '', published] = /^\s*published: (\S+)\n/u.exec(before) ?? []
    return {
      title, language: language as LanguageId, text: before.slice(whole.length).trim(), todo: todo !== undefined, ...(published === undefined ? {} : { published }),
      expected: after.split('\n').map((line) => line.trim()).filter((line) => line !== ''),
    }
  })
}

/** The file with what the case at `at` expects written anew, and without its `todo`; all else as it stands. */
export function withExpected(file: string, at: number, lines: readonly string[]): string {
  return blocksOf(file).map((block, index) => {
    if (index !== at + 1) return block
    const [before = ''] = block.split(arrow)
    const [end = ''] = /\n*$/u.exec(block) ?? []
    return `${before.replace(/^# todo(?:: | )/u, '# ')}==>\n${lines.join('\n')}${end}`
  }).join('')
}

const heading = /^(todo)?:? ?(?:(nl|en): )?(.+)$/u
const arrow = /^==>$/mu

/** What stands before the first heading, then each case with its heading. */
function blocksOf(file: string): readonly string[] {
  return file.split(/^(?=# )/mu).reduce<string[]>((blocks, part, at) => (at === 0 && part.startsWith('# ') ? ['', part] : [...blocks, part]), [])
}

/** Lines that are the same whichever comes first: those expected that still hold in their order, then the others; `(none)` for none. */
export function inOrder(expected: readonly string[], now: readonly string[]): readonly string[] {
  const left = [...now]
  const kept = expected.filter((line) => {
    const at = left.indexOf(line)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return orNone([...kept, ...left])
}

export const orNone = (lines: readonly string[]): readonly string[] => (lines.length === 0 ? [none] : lines)

/** The case files of a folder, by name. */
export function caseFilesIn(folder: URL): readonly URL[] {
  return readdirSync(folder).filter((name) => name.endsWith('.cases.txt')).sort().map((name) => new URL(name, folder))
}
