// A record in a temporary folder with a few articles of our own, for the tests of decisions.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createKroniek } from '../kroniek.ts'
import { readText } from '../read/index.ts'
import type { Reading } from '../reading/reading.ts'
import { toldBy } from '../record/told.ts'
import { openSqliteStore } from '../store/sqlite/index.ts'
import type { Stamp, Store } from '../store/store.ts'

export const articles = {
  market: 'Bij een bomaanslag op een markt in Kirkuk zijn dinsdag elf mensen gedood. Het Front van de Rode Heuvels (FRH) heeft de aanslag opgeëist.\n\nVolgens de politie raakten dertig mensen gewond.',
  toll: 'Het dodental van de bomaanslag op de markt in Kirkuk is gestegen tot veertien, zegt het ziekenhuis. FRH zegt dat het achter de aanslag zit.',
  split: 'Het Front van de Rode Heuvels heeft zich afgesplitst van de Nationale Bergbeweging. De leider heeft volgens de VN zo\'n 400 strijders.',
} as const

let kroniek: ReturnType<typeof createKroniek> | undefined

export function readingOf(text: string, name = 'a.txt', published = '2031-05-07'): Reading {
  kroniek ??= createKroniek()
  const { source, issues } = readText(text, { name, language: 'nl', published, outlet: 'De Voorbeeldkrant' })
  return kroniek.read(source, issues)
}

export interface TestRecord {
  readonly folder: string
  readonly store: Store
  close(): Promise<void>
}

export const stamp = (by = 'anna', minute = 0): Stamp => ({ by, at: `2031-05-08T10:${String(minute).padStart(2, '0')}:00.000Z` })

/** Close it in a `finally`. */
export async function testRecord(texts: readonly string[] = Object.values(articles)): Promise<TestRecord> {
  const folder = mkdtempSync(join(tmpdir(), 'kroniek-decide-'))
  const store = openSqliteStore(folder, { create: true })
  await store.add(texts.map((text, index) => {
    const reading = readingOf(text, `${index}.txt`)
    return { told: toldBy(reading), bytes: new TextEncoder().encode(text), copyKeys: [], origin: reading.source.id }
  }), stamp())
  return {
    folder, store,
    async close() {
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** All that people see of a record: members, what stands, what queries give. Without the log, which only grows. */
export async function seen(store: Store): Promise<unknown> {
  const nodes = await store.nodes('')
  return {
    nodes,
    clusters: [...await store.clusterOf(nodes.map(({ node }) => node))],
    contradicted: await store.contradictedJudgements(),
    standing: await store.judgements(),
    claims: await store.claims({}),
    byNode: await Promise.all(nodes.map(({ node }) => store.claims({ nodes: [node] }))),
    events: await store.events({}),
    actors: await store.actors({}),
  }
}
