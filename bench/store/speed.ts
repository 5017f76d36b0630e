// `npm run bench:store -- speed <count>`: loads so many generated articles, then asks; prints and gives the figures.
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { load } from './load.ts'
import { timedQueries, type Timings } from './queries.ts'

export interface StoreSpeed {
  readonly documents: number
  readonly claims: number
  readonly documentsPerSecond: number
  /** Of processor time: what a machine with nothing else to do would give. */
  readonly documentsPerCpuSecond: number
  readonly lastTenthPerSecond: number
  readonly megabytes: number
  readonly peakMegabytes: number
  readonly queries: Timings
}

export async function measureStore(count: number, keepIn?: string): Promise<StoreSpeed> {
  const folder = keepIn ?? mkdtempSync(join(tmpdir(), 'kroniek-speed-'))
  const store = openSqliteStore(folder, { create: true })
  try {
    const { documents, claims, seconds, lastSeconds, cpuSeconds } = await load(store, count, (done) => { if (done % 10_000 === 0) process.stderr.write(`${done} `) })
    const queries = await timedQueries(store)
    return { documents, claims, documentsPerSecond: documents / seconds, documentsPerCpuSecond: documents / cpuSeconds, lastTenthPerSecond: documents / 10 / lastSeconds, megabytes: sizeOf(folder), peakMegabytes: process.resourceUsage().maxRSS / 1024, queries }
  } finally {
    await store.close()
    if (keepIn === undefined) rmSync(folder, { recursive: true, force: true })
  }
}

export function sizeOf(folder: string): number {
  return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0) / 1e6
}

export function printSpeed({ documents, claims, documentsPerSecond, documentsPerCpuSecond, lastTenthPerSecond, megabytes, peakMegabytes, queries }: StoreSpeed): void {
  console.log(`\n${documents} documents, ${claims} claims: ${documentsPerSecond.toFixed(0)} documents/s into the store (last tenth ${lastTenthPerSecond.toFixed(0)}; ${documentsPerCpuSecond.toFixed(0)} a second of processor time), ${megabytes.toFixed(0)} MB on disk, ${peakMegabytes.toFixed(0)} MB of memory at most`)
  for (const [name, { p50, p95, cpu50, cpu95 }] of Object.entries(queries)) console.log(`  ${name.padEnd(34)} p50 ${p50.toFixed(1).padStart(7)}  p95 ${p95.toFixed(1).padStart(7)}  processor p50 ${cpu50.toFixed(1).padStart(7)}  p95 ${cpu95.toFixed(1).padStart(7)} ms`)
}
