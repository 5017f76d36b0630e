// Everything that must stay true: types, lint, generated files, data, unit tests, cases, the binary and the packed tarball.
import { spawnSync } from 'node:child_process'
import { ensureBrowser } from './browser.mjs'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const report = join(mkdtempSync(join(tmpdir(), 'kroniek-test-')), 'report.json')
const steps = [
  ['types', 'typescript/bin/tsc', ['--noEmit']],
  ['types of the pages', 'typescript/bin/tsc', ['--noEmit', '-p', 'web/tsconfig.json']],
  ['lint', 'oxlint/bin/oxlint', ['--deny-warnings', 'src', 'web/src', 'train', 'bench', 'scripts']],
  ['generated files', 'tsx/dist/cli.mjs', ['scripts/generate.ts', '--check']],
  ['tests', 'vitest/vitest.mjs', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)]],
]

if (!ensureBrowser()) process.stdout.write('No Chromium here: the tests of the desk are skipped. Set KRONIEK_CHROMIUM to a browser.\n')

let broken = 0
for (const [name, bin, args] of steps) {
  process.stdout.write(`\n— ${name}\n`)
  const { status } = spawnSync(process.execPath, [join('node_modules', bin), ...args], { stdio: 'inherit' })
  if (status !== 0) {
    broken++
    process.stdout.write(`${name}: failed\n`)
  }
}

const { passed, failed, skipped } = counts()
rmSync(join(report, '..'), { recursive: true, force: true })
process.stdout.write(`\n${passed + steps.length - broken} passed, ${failed + broken} failed, ${skipped} skipped\n`)
process.exitCode = broken > 0 || failed > 0 || passed === 0 ? 1 : 0

function counts() {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'))
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests }
  } catch (error) {
    process.stdout.write(`No test report: ${error.message}\n`)
    return { passed: 0, failed: 1, skipped: 0 }
  }
}
