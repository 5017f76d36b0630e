// Reading case files, and writing them anew: only what a person takes, nothing else touched, never in CI.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { caseFile, casesIn, inOrder, withExpected, type CaseKind } from './case.ts'
import { caseKinds } from './kinds.ts'
import { diffOf, differences, review, type Answer } from './review.ts'

const folder = mkdtempSync(join(tmpdir(), 'kroniek-cases-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = `# nl: one word
rood
==>
1 woord

# en: two words
published: 2021-08
red hills
==>
3 words

# todo nl: no word yet

==>
0 woorden
`

/** Counts words: what it reads is plain to see. */
function counting(name: string, text = file): CaseKind {
  const path = join(folder, name)
  writeFileSync(path, text)
  return {
    name: 'words', files: [pathToFileURL(path)],
    lines: ({ text: words, language }) => [`${words.split(/\s+/u).filter(Boolean).length} ${language === 'nl' ? 'woord' : 'words'}`],
  }
}

const contentOf = ({ files: [url] }: CaseKind): string => readFileSync(url!, 'utf8')

describe('case files', () => {
  it('give title, language, date, text and what is expected', () => {
    expect(casesIn(file, '/x.cases.txt')[1]).toEqual({ title: 'two words', language: 'en', published: '2021-08', text: 'red hills', expected: ['3 words'], todo: false })
    expect(casesIn(file, '/x.cases.txt').map(({ todo }) => todo)).toEqual([false, false, true])
  })

  it('need a language in the heading, or one for the file', () => {
    expect(casesIn('# a title\nx\n==>\ny\n', '/when.nl.cases.txt')[0]).toMatchObject({ title: 'a title', language: 'nl' })
    expect(() => casesIn('# a title\nx\n==>\ny\n', '/x.cases.txt')).toThrow(/needs a heading such as "# nl: title"/u)
  })

  it('are written anew in one case only', () => {
    expect(withExpected(file, 1, ['2 words', 'and more'])).toBe(file.replace('3 words', '2 words\nand more'))
    expect(withExpected(file, 2, ['0 woord'])).toBe(file.replace('# todo nl', '# nl').replace('0 woorden', '0 woord'))
    for (const at of [0, 1]) expect(withExpected(file, at, casesIn(file, '/x')[at]!.expected)).toBe(file)
  })

  it('keep the order of what still holds', () => {
    expect(inOrder(['b', 'x', 'a'], ['a', 'b', 'c'])).toEqual(['b', 'a', 'c'])
    expect(inOrder(['x'], [])).toEqual(['(none)'])
  })
})

describe('review', () => {
  it('finds what reads otherwise, and shows the lines that go and come', () => {
    const found = [...differences([counting('found.cases.txt')])]
    expect(found.map(({ it: { title } }) => title)).toEqual(['two words'])
    expect(diffOf(found[0]!).filter(({ mark }) => mark !== ' ')).toEqual([{ mark: '-', text: '3 words' }, { mark: '+', text: '2 words' }])
  })

  it('finds a todo that starts to hold', () => {
    const kind = counting('todo.cases.txt', file.replace('0 woorden', '0 woord'))
    const found = [...differences([kind], (_, title) => title === 'no word yet')]
    expect(diffOf(found[0]!).slice(0, 2)).toEqual([{ mark: '-', text: '# todo nl: no word yet' }, { mark: '+', text: '# nl: no word yet' }])
  })

  it('writes what is taken, one by one', async () => {
    const three = file.replaceAll('1 woord', '9 woord').replace('0 woorden', '0 woord')
    const said: Answer[] = ['no', 'yes', 'quit']
    const kind = counting('asked.cases.txt', three)
    expect(await review(differences([kind]), () => said.shift()!)).toEqual({ found: 3, written: 1 })
    expect(contentOf(kind)).toBe(three.replace('3 words', '2 words'))
  })

  it('asks no more after "all"', async () => {
    const kind = counting('all.cases.txt', file.replaceAll('1 woord', '9 woord'))
    let asked = 0
    expect(await review(differences([kind]), () => { asked++; return 'all' })).toEqual({ found: 2, written: 2 })
    expect(asked).toBe(1)
    expect(contentOf(kind)).toBe(file.replace('3 words', '2 words'))
  })
})

describe('what every kind writes', () => {
  for (const kind of caseKinds) {
    it(`of ${kind.name} holds afterwards`, () => {
      const read = caseFile(kind.files[0]!)
      const cases = read.cases.slice(0, 6)
      for (const [at, one] of cases.entries()) {
        // As if the text were new: what stood there is what its neighbour expects.
        const strange = { ...one, expected: cases[(at + 1) % cases.length]!.expected }
        const now = kind.lines(strange, read)
        expect(kind.lines({ ...one, expected: now }, read)).toEqual(now)
      }
    })
  }
})

describe('npm run cases -- --update', () => {
  const run = (args: readonly string[], env: NodeJS.ProcessEnv) => spawnSync(process.execPath, ['--import', 'tsx', 'scripts/cases.ts', ...args], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)), env: { ...process.env, CI: '', ...env }, encoding: 'utf8', input: '',
  })

  it('does not run in CI', () => {
    const { status, stderr } = run(['--update', '--yes'], { CI: 'true' })
    expect(status).toBe(2)
    expect(stderr).toMatch(/CI is set/u)
  })

  it('does not run where nobody can be asked', () => {
    const { status, stderr } = run(['--update'], {})
    expect(status).toBe(2)
    expect(stderr).toMatch(/no terminal.*--yes/u)
  })

  it('holds the cases that are named against what is read', () => {
    const { status, stdout } = run(['counts.nl', 'an exact figure'], {})
    expect(stdout).toBe('All cases read as they say.\n')
    expect(status).toBe(0)
  })
})
