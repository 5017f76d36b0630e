// `kroniek serve` and `kroniek demo --serve`: the desk in the browser, on this machine only.
import { randomBytes } from 'node:crypto'
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import type { LanguageId } from '../model/source.ts'
import { createApi } from '../api/app.ts'
import { registersOf, syncNames } from '../decide/namesFile.ts'
import { loadGazetteer } from '../ground/gazetteer.ts'
import { createKroniek, packageVersion } from '../kroniek.ts'
import { originOf } from '../origins/origin.ts'
import { readText } from '../read/index.ts'
import { openJournal, jobsFolder } from '../jobs/journal.ts'
import { openJobs } from '../jobs/jobs.ts'
import { toldBy } from '../record/told.ts'
import type { Store } from '../store/store.ts'
import { openSqliteStore } from '../store/sqlite/index.ts'
import { complain, messageLanguage, print } from './output.ts'
import { openReaders } from './readers.ts'
import { recordFolder, stampOf, type RecordOptions } from './record.ts'
import { UsageError } from './usage.ts'

export interface ServeOptions extends RecordOptions {
  readonly port?: number
  readonly open?: boolean
  readonly lang?: LanguageId
}

export const defaultPort = 4470
const pagesFolder = fileURLToPath(new URL('../web', import.meta.url))

export async function serveCommand(options: ServeOptions): Promise<void> {
  const folder = recordFolder(options)
  const store = openSqliteStore(folder, { create: true })
  await syncNames(store, folder, () => stampOf(options))
  await run(store, folder, options)
}

/** A record of the example articles that lives as long as the server. */
export async function serveDemo(options: ServeOptions): Promise<void> {
  const { demoReadings } = await import('./demo.ts')
  const folder = mkdtempSync(join(tmpdir(), 'kroniek-demo-'))
  const store = openSqliteStore(folder, { create: true })
  for (const read of await demoReadings()) {
    const reading = { ...read, source: { ...read.source, name: `demo/${basename(read.source.name)}` } }
    await store.add([{ told: toldBy(reading), bytes: Buffer.from(reading.source.text), ...await originOf(reading, store) }], stampOf(options))
  }
  await run(store, folder, options, () => rmSync(folder, { recursive: true, force: true }))
}

async function run(store: Store, folder: string, options: ServeOptions, afterwards?: () => void): Promise<void> {
  const language = messageLanguage(options)
  const port = options.port ?? defaultPort
  const token = randomBytes(24).toString('base64url')
  const readers = openReaders(Infinity, { workers: 1, messages: language, register: registersOf(folder) })
  let here: ReturnType<typeof createKroniek> | undefined
  let gazetteer: ReturnType<typeof loadGazetteer> | undefined
  const hosts: string[] = []
  const exports = mkdtempSync(join(tmpdir(), 'kroniek-export-'))
  const jobs = openJobs({
    store, originOf, journal: openJournal(jobsFolder(folder)), stamp: () => stampOf(options),
    workers() {
      // One core stays for the person at the desk.
      const pool = openReaders(Infinity, { workers: Math.max(1, availableParallelism() - 1), messages: language, register: registersOf(folder) })
      return { width: pool.width, read: ({ name, known }, bytes) => pool.read({ name, bytes, known }), close: () => pool.close() }
    },
  })
  const app = createApi({
    store, jobs, token, hosts, exports, version: packageVersion, demo: afterwards !== undefined, originOf,
    ...(existsSync(join(pagesFolder, 'index.html')) ? { pages: pagesFolder } : {}),
    stamp: () => stampOf(options),
    read: ({ name, known }, bytes) => readers.read({ name, bytes, known }),
    gazetteer: () => gazetteer ??= loadGazetteer(),
    sentence(words, known) {
      here ??= createKroniek({ registers: registersOf(folder) })
      const { source } = readText(words, { name: 'check', ...known })
      return { reading: here.read(source), layers: here.trace(source).layers }
    },
  })
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port })
  await new Promise<void>((listening, fail) => {
    server.once('listening', listening)
    server.once('error', (error: NodeJS.ErrnoException) => fail(error.code === 'EADDRINUSE' ? new UsageError(language === 'nl' ? `Poort ${port} is bezet. Kies een andere: --port ${port + 1}` : `Port ${port} is taken. Choose another: --port ${port + 1}`) : error))
  })
  const address = server.address()
  const actual = typeof address === 'object' && address !== null ? address.port : port
  hosts.push(`127.0.0.1:${actual}`, `localhost:${actual}`)
  // The first text of a person should not wait for the models to load. Closing before they are is no fault.
  readers.read({ name: 'warm', bytes: new TextEncoder().encode('De politie meldt een aanslag in Gao.'), known: { language: 'nl', format: 'text' } }).catch(() => {})
  const url = `http://127.0.0.1:${actual}/?token=${token}`
  print(language === 'nl' ? `Kroniek staat open op:\n  ${url}\nAlleen op deze computer; Ctrl-C sluit.\n` : `Kroniek is open at:\n  ${url}\nOn this computer only; Ctrl-C closes.\n`)
  if (options.open) openBrowser(url)
  await new Promise<void>((end) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end())
  })
  server.close()
  if ('closeAllConnections' in server) server.closeAllConnections()
  await jobs.close()
  await readers.close()
  await store.close()
  rmSync(exports, { recursive: true, force: true })
  afterwards?.()
}

function openBrowser(url: string): void {
  const [command, ...args] = process.platform === 'darwin' ? ['open', url] : process.platform === 'win32' ? ['cmd', '/c', 'start', '', url] : ['xdg-open', url]
  spawn(command!, args, { stdio: 'ignore', detached: true }).once('error', () => complain(url)).unref()
}
