// Case files as tests: what is read now is what they expect; a todo that starts to hold fails.
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { caseFile, type CaseKind } from './case.ts'

export function testCases({ name, files, lines }: CaseKind): void {
  for (const url of files) {
    const file = caseFile(url)
    describe(`cases of ${name}, ${basename(url.pathname)}`, () => {
      for (const one of file.cases) {
        (one.todo ? it.fails : it)(`${one.language}: ${one.title}`, () => {
          expect(lines(one, file)).toEqual(one.expected)
        })
      }
    })
  }
}
