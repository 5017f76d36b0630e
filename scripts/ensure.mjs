// Makes a fresh clone ready: installs what package-lock.json asks for and builds dist, each only when needed.
import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) fail(`Kroniek needs Node 20.19 or newer; this is ${process.versions.node}. See https://nodejs.org`)

// Commands that run from source need the dependencies only.
const build = !process.argv.includes('--install-only')
const quiet = process.argv.includes('--quiet')
const stamp = 'node_modules/.kroniek-installed'

// A linked folder is another checkout's: installing would empty it there.
const linked = existsSync('node_modules') && lstatSync('node_modules').isSymbolicLink()
if (!linked && (!existsSync(stamp) || timeOf('package-lock.json') > timeOf(stamp))) {
  step('Installing the dependencies', 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error'])
  writeFileSync(stamp, '')
}

const built = 'dist/index.js'
if (build && (!existsSync(built) || newestIn(['src', 'web', 'tsconfig.json', 'tsconfig.build.json']) > timeOf(built))) {
  rmSync('dist', { recursive: true, force: true })
  step('Building', process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'])
  step('Building the pages', process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--config', 'web/vite.config.ts', '--logLevel', 'error'])
  utimesSync(built, new Date(), new Date())
}

function step(what, command, args) {
  if (!quiet) process.stderr.write(`${what} …\n`)
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', quiet ? 'ignore' : 2, 2], shell: process.platform === 'win32' && command === 'npm' })
  if (status !== 0) fail(`${what} failed${error ? `: ${error.message}` : ''}. The command was: ${command} ${args.join(' ')}`)
}

function timeOf(path) {
  return statSync(path).mtimeMs
}

function newestIn(paths) {
  let newest = 0
  for (const path of paths) {
    const stats = statSync(path)
    newest = Math.max(newest, stats.mtimeMs)
    if (stats.isDirectory()) newest = Math.max(newest, newestIn(readdirSync(path).map((name) => join(path, name))))
  }
  return newest
}

function fail(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
