// Case files held against what is read now: each difference shown to a person, and written where the person says so.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { caseFile, withExpected, type Case, type CaseKind } from './case.ts'

/** A case that reads otherwise than it says; or, as `todo`, one that starts to hold. */
export interface Difference {
  readonly path: string
  /** Of the case within its file. */
  readonly at: number
  readonly it: Case
  readonly now: readonly string[]
}

export type Answer = 'yes' | 'no' | 'all' | 'quit'

/** Differences one by one, as they are read. `wanted` picks by path and title. */
export function* differences(kinds: readonly CaseKind[], wanted: (path: string, title: string) => boolean = () => true): Generator<Difference> {
  for (const { files, lines } of kinds) {
    for (const url of files) {
      const file = caseFile(url)
      const path = fileURLToPath(url)
      for (const [at, it] of file.cases.entries()) {
        if (!wanted(path, it.title)) continue
        const now = lines(it, file)
        const same = now.length === it.expected.length && now.every((line, index) => line === it.expected[index])
        if (same === it.todo) yield { path, at, it, now }
      }
    }
  }
}

export interface Line {
  readonly mark: ' ' | '-' | '+'
  readonly text: string
}

/** Heading, text, and the lines that go and come. */
export function diffOf({ it: { title, language, text, expected, todo }, now }: Difference): readonly Line[] {
  const heading = `${language}: ${title}`
  return [
    ...(todo ? [{ mark: '-' as const, text: `# todo ${heading}` }, { mark: '+' as const, text: `# ${heading}` }] : [{ mark: ' ' as const, text: `# ${heading}` }]),
    ...text.split('\n').map((line) => ({ mark: ' ' as const, text: line })),
    { mark: ' ', text: '==>' },
    ...expected.map((line) => ({ mark: now.includes(line) ? ' ' as const : '-' as const, text: line })),
    ...now.filter((line) => !expected.includes(line)).map((line) => ({ mark: '+' as const, text: line })),
  ]
}

export interface Reviewed {
  readonly found: number
  readonly written: number
}

/** Asks for each difference and writes at once what is taken; after "all" it asks no more. */
export async function review(found: Iterable<Difference>, ask: (one: Difference) => Promise<Answer> | Answer): Promise<Reviewed> {
  let [count, written, all] = [0, 0, false]
  for (const one of found) {
    count++
    const answer = all ? 'yes' : await ask(one)
    if (answer === 'quit') break
    all ||= answer === 'all'
    if (answer === 'no') continue
    // Read again: an earlier case of the same file may have been written.
    writeFileSync(one.path, withExpected(readFileSync(one.path, 'utf8'), one.at, one.now))
    written++
  }
  return { found: count, written }
}
