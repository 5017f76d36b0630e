// The whole way in: `kroniek add` on a folder or a file, reading included, with its memory watched from outside.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { databaseName } from '../../src/store/sqlite/open.ts'
import { shared } from '../shared.ts'
import { generate } from './generate.ts'
import { sizeOf } from './speed.ts'
import { fileText, truthOf, type Found, type Truth } from './truth.ts'

export interface ImportSpeed {
  readonly what: string
  readonly documents: number
  readonly claims: number
  readonly workers: number
  readonly seconds: number
  readonly documentsPerSecond: number
  /** Until the first claims could be asked for. */
  readonly firstSeconds: number | null
  readonly megabytes: number
  /** Of the process at its largest; null where the system does not tell. */
  readonly peakMegabytes: number | null
  readonly origins: number
  /** Of all its threads; seconds on the clock hang on what else the machine does. */
  readonly cpuSeconds: number | null
  readonly truth?: Truth
}

const binary = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))

/** As many generated articles as files in a folder. */
export async function importGenerated(count: number, workers: number): Promise<ImportSpeed> {
  return inFolder(async (folder) => {
    const articles = join(folder, 'articles')
    mkdirSync(articles)
    for (const { file, document } of generate(count)) writeFileSync(join(articles, file), fileText(document))
    return imported(`${count} generated articles`, articles, folder, workers, count)
  })
}

/** The real texts beside the project; undefined where they are not. */
export async function importReal(workers: number): Promise<ImportSpeed | undefined> {
  const file = shared('data', 'raw_nl', 'articles.jsonl')
  return existsSync(file) ? inFolder((folder) => imported('real Dutch articles', file, folder, workers)) : undefined
}

async function imported(what: string, input: string, folder: string, workers: number, generated?: number): Promise<ImportSpeed> {
  const record = join(folder, 'record')
  const began = performance.now()
  const child = spawn(process.execPath, [binary, 'add', input, '--record', record, '--workers', String(workers), '--quiet', '--json'], { stdio: ['ignore', 'ignore', 'inherit'] })
  let [peak, first, cpu]: (number | null)[] = [null, null, null]
  const watch = setInterval(() => {
    peak = memoryOf(child.pid) ?? peak ?? null
    cpu = cpuOf(child.pid) ?? cpu ?? null
    if (first === null) void hasDocuments(record).then((there) => { if (there) first = (performance.now() - began) / 1000 })
  }, 500)
  await new Promise((resolve) => { child.on('close', resolve) })
  clearInterval(watch)
  const seconds = (performance.now() - began) / 1000
  const store = openSqliteStore(record)
  const { sources, claims, origins } = await store.counts()
  const truth = generated === undefined ? {} : { truth: await truthOf(store, generated) }
  await store.close()
  return { what, documents: sources, claims, workers, seconds, documentsPerSecond: sources / seconds, firstSeconds: first ?? null, megabytes: sizeOf(record), peakMegabytes: peak ?? null, origins, cpuSeconds: cpu ?? null, ...truth }
}

/** The most it ever had, in MB, as Linux tells it. */
function memoryOf(pid: number | undefined): number | null {
  const file = `/proc/${pid}/status`
  const kilobytes = existsSync(file) ? /VmHWM:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1] : undefined
  return kilobytes === undefined ? null : Number(kilobytes) / 1024
}

/** User and system time, in seconds, as Linux tells it (a hundred ticks a second). */
function cpuOf(pid: number | undefined): number | null {
  const file = `/proc/${pid}/stat`
  const fields = existsSync(file) ? readFileSync(file, 'utf8').split(') ').at(-1)!.split(' ') : []
  return fields.length < 13 ? null : (Number(fields[11]) + Number(fields[12])) / 100
}

/** Asked of the record itself, as another process would. */
async function hasDocuments(record: string): Promise<boolean> {
  if (!existsSync(join(record, databaseName))) return false
  const store = openSqliteStore(record, { create: true })
  try {
    return (await store.sources({ limit: 1 })).length > 0
  } finally {
    await store.close()
  }
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'kroniek-import-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export function printImport({ what, documents, claims, workers, seconds, documentsPerSecond, firstSeconds, megabytes, peakMegabytes, origins, cpuSeconds, truth }: ImportSpeed): void {
  console.log(`\n${what}, ${workers} workers: ${documents} documents in ${seconds.toFixed(0)} s, ${documentsPerSecond.toFixed(1)} a second; first ones kept after ${firstSeconds?.toFixed(1) ?? '?'} s; ${claims} claims, ${origins} origins; ${megabytes.toFixed(0)} MB on disk, ${peakMegabytes?.toFixed(0) ?? '?'} MB of memory at most; ${cpuSeconds?.toFixed(0) ?? '?'} s of processor time`)
  for (const [name, { told, right, wrong }] of Object.entries(truth ?? {}) as [string, Found][]) console.log(`  ${name}: ${right} of ${told} found, ${wrong} wrong`)
}
