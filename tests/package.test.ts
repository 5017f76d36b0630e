// The packed tarball, installed into an empty folder and run: what a user of npm gets.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'kroniek-package-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('installs without scripts into an empty folder, reads an article and can be imported', () => {
  const [{ filename }] = JSON.parse(execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 })) as [{ filename: string }]
  expect(statSync(join(folder, filename)).size).toBeLessThan(40 * 1024 * 1024)
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}')
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', `./${filename}`], { cwd: folder, encoding: 'utf8' })

  writeFileSync(join(folder, 'article.txt'), 'Gunmen killed six people at a market in Gao on Monday, police said.\n')
  const printed = execFileSync('npx', ['--no-install', 'kroniek', 'read', 'article.txt', '--json'], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 })
  const [reading] = JSON.parse(printed) as [{ events: unknown[]; engine: { missing: unknown[] } }]
  expect(reading.engine.missing).toEqual([])
  expect(reading.events.length).toBeGreaterThan(0)

  writeFileSync(join(folder, 'use.js'), 'import { createKroniek, readText } from "kroniek"\nconst { source } = readText("Bij een aanslag in Gao kwamen zeker acht mensen om.", { name: "note", published: "2024-03-14" })\nconsole.log(createKroniek().read(source).format)\n')
  expect(execFileSync(process.execPath, ['use.js'], { cwd: folder, encoding: 'utf8' })).toContain('kroniek-reading')
}, 300_000)
