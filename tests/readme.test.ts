// The README's library example runs, its commands exist, and docs/cli.md knows every command, option and exit code.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { exitCodes } from '../src/cli/exit.ts'
import { kroniek } from './binary.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const [readme, cli] = ['README.md', 'docs/cli.md'].map((name) => readFileSync(join(root, name), 'utf8')) as [string, string]
const folder = mkdtempSync(join(tmpdir(), 'kroniek-readme-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('runs the library example of the README', () => {
  const [, code] = /```ts\n([\s\S]*?)```/.exec(readme)!
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(root, join(folder, 'node_modules', 'kroniek'))
  writeFileSync(join(folder, 'example.mjs'), code!)
  expect(execFileSync(process.execPath, ['example.mjs'], { cwd: folder, encoding: 'utf8' })).toMatch(/^attack\S* .*politie/m)
})

it('names only commands and options that exist', () => {
  const known = new Map(commands().map((name) => [name, options(name)]))
  for (const [, name, rest] of readme.matchAll(/npx kroniek (\w+)([^\n]*)/g)) {
    expect([...known.keys()]).toContain(name)
    for (const [option] of rest!.replace(/#.*/, '').matchAll(/--[\w-]+/g)) expect(known.get(name!)).toContain(option)
  }
})

it('describes every command, option and exit code in docs/cli.md', () => {
  for (const name of commands()) {
    const [, part] = new RegExp(`## \`kroniek ${name}[\\s\\S]*?\`\\n([\\s\\S]*?)(?=\\n## |$)`).exec(cli) ?? []
    expect(part, `docs/cli.md has no part on ${name}`).toBeDefined()
    for (const option of options(name)) expect(part, `docs/cli.md, ${name}`).toContain(`\`${option}\``)
  }
  for (const [name, code] of Object.entries(exitCodes)) expect(cli).toMatch(new RegExp(`\\| ${code} \\| ${name}`))
})

function commands(): string[] {
  return [...kroniek(['--help']).stdout.split('Commands:')[1]!.split('\n\n')[0]!.matchAll(/^ {2}(\w+)/gm)].map(([, name]) => name!).filter((name) => name !== 'help')
}

function options(command: string): string[] {
  return [...kroniek([command, '--help']).stdout.split('Examples:')[0]!.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, name]) => name!).filter((name) => name !== '--help')
}
