// Records for tests: the demo's articles, or a few of one's own, in a store in a temporary folder.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demoReadings } from '../src/cli/demo.ts'
import { createKroniek } from '../src/kroniek.ts'
import { readText } from '../src/read/index.ts'
import type { Reading } from '../src/reading/reading.ts'
import { toldBy } from '../src/record/told.ts'
import { openMemoryStore } from '../src/store/memory.ts'
import { openSqliteStore } from '../src/store/sqlite/index.ts'
import type { Stamp, Store } from '../src/store/store.ts'

export interface Article {
  readonly text: string
  readonly published: string
  readonly outlet?: string
  readonly language?: 'nl' | 'en'
  /** Index of the article it is a copy of. */
  readonly copyOf?: number
}

export interface RecordForTest {
  readonly folder: string
  readonly store: Store
  /** Adds articles in a transaction of their own; gives their source ids. */
  add(articles: readonly Article[]): Promise<string[]>
  close(): Promise<void>
}

export const stampAt = (at: string, by = 'anna'): Stamp => ({ by, at })

let kroniek: ReturnType<typeof createKroniek> | undefined

export function readArticle({ text, published, outlet = 'De Voorbeeldkrant', language = 'nl' }: Article): Reading {
  kroniek ??= createKroniek()
  const { source, issues } = readText(text, { name: `${outlet}.txt`, language, published, outlet })
  return kroniek.read(source, issues)
}

/** The stores that every question is asked of. */
export const storeKinds = ['embedded', 'in memory'] as const
export type StoreKind = typeof storeKinds[number]

/** Close it when done. */
export async function recordOf(articles: readonly Article[] = [], kind: StoreKind = 'embedded'): Promise<RecordForTest> {
  const folder = mkdtempSync(join(tmpdir(), 'kroniek-record-'))
  const store = kind === 'embedded' ? openSqliteStore(folder, { create: true }) : openMemoryStore()
  let minute = 0
  const add = async (readings: readonly Reading[], origin: (index: number) => string): Promise<string[]> => {
    await store.add(readings.map((reading, index) => ({ told: toldBy(reading), bytes: new TextEncoder().encode(reading.source.text), copyKeys: [], origin: origin(index) })), stampAt(`2031-01-0${1 + minute++}T00:00:00.000Z`))
    return readings.map(({ source }) => source.id)
  }
  const record: RecordForTest = {
    folder, store,
    add(list) {
      const readings = list.map(readArticle)
      return add(readings, (index) => readings[list[index]!.copyOf ?? index]!.source.id)
    },
    async close() {
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  if (articles.length > 0) await record.add(articles)
  return record
}

let demo: ReturnType<typeof demoReadings> | undefined

/** The twelve articles of `kroniek demo`. */
export async function demoRecord(kind?: StoreKind): Promise<RecordForTest> {
  const record = await recordOf([], kind)
  const readings = await (demo ??= demoReadings())
  await record.store.add(readings.map((reading) => ({ told: toldBy(reading), bytes: new TextEncoder().encode(reading.source.text), copyKeys: [], origin: reading.source.id })), stampAt('2031-01-01T00:00:00.000Z'))
  return record
}
