// Reads kept bytes again with today's rules and models. Decisions stay, what they stood on is compared, and what reads the same writes nothing.
import type { Reading } from '../reading/reading.ts'
import type { ReadOptions } from '../read/index.ts'
import { isByHand } from '../record/byHand.ts'
import type { Told } from '../record/claim.ts'
import { toldBy } from '../record/told.ts'
import type { Judgement } from '../store/judgement.ts'
import type { Stamp, Store, StoredSource } from '../store/store.ts'
import { changesOf, ofReading, sameReading, type Reread } from './changes.ts'

export interface RereadProblem {
  readonly source: string
  readonly name: string
  /** `text-differs`: today's reader would take other words from the bytes; quotes point into the kept text, so that is read. */
  readonly code: 'text-differs' | 'unreadable'
  readonly message: string
}

/** Reads bytes of which this is known; the problem in words when they cannot be read any more. */
export type ReadAgain = (given: { readonly name: string; readonly bytes: Uint8Array; readonly known: Omit<ReadOptions, 'name'> }) => Promise<Reading | { readonly message: string }>

export interface RereadOptions {
  readonly stamp: () => Stamp
  /** Only these; all otherwise. */
  readonly sources?: readonly string[]
  /** How many readings are under way at once. */
  readonly width?: number
  readonly stopped?: () => boolean
  readonly onProgress?: (done: number, total: number) => void
  /** What became of each source, once its batch is kept. */
  readonly onResult?: (result: RereadResult) => void
}

export interface RereadResult {
  readonly source: string
  readonly name: string
  readonly outcome: 'unchanged' | 'changed' | 'failed'
  /** Why its kept reading stays, in words. */
  readonly message: string | null
  readonly came: number
  readonly went: number
  readonly changed: number
}

export interface RereadSummary {
  readonly read: number
  readonly unchanged: number
  readonly came: number
  readonly went: number
  readonly changed: number
  readonly stale: number
  /** Versions that the replaced readings were made with, oldest first. */
  readonly since: readonly string[]
  readonly documents: readonly Reread[]
  readonly problems: readonly RereadProblem[]
}

const batchMost = 20

/** Reads again, in batches that are each kept whole. Broken off, it may be called again: what is up to date is passed over. */
export async function reread(store: Store, readAgain: ReadAgain, { stamp, sources: wanted, width = 1, stopped, onProgress, onResult }: RereadOptions): Promise<RereadSummary> {
  const ids = wanted ?? (await store.sources({ limit: 1e9 })).map(({ id }) => id)
  const named = async (id: string): Promise<string> => (await store.source(id))?.name ?? id
  const standing = await store.judgements({ limit: 1e9 })
  const documents: Reread[] = []
  const problems: RereadProblem[] = []
  let [read, unchanged, told] = [0, 0, 0]
  for (let first = 0; first < ids.length; first += batchMost) {
    if (stopped?.()) break
    const batch = ids.slice(first, first + batchMost)
    const again = await inParallel(batch, width, (id) => againOf(store, id, readAgain, standing, problems))
    const tolds: Told[] = []
    for (const it of again) {
      if (it === undefined) continue
      read++
      if (it === 'unchanged') unchanged++
      else {
        tolds.push(it.told)
        documents.push(it.report)
      }
    }
    if (tolds.length > 0) await store.reread(tolds, stamp())
    if (onResult) for (const [index, it] of again.entries()) if (it !== undefined) onResult(resultOf(batch[index]!, it === 'unchanged' ? await named(batch[index]!) : it.report))
    for (const { source, name, message } of onResult ? problems.slice(told) : []) onResult?.({ source, name, outcome: 'failed', message, came: 0, went: 0, changed: 0 })
    told = problems.length
    onProgress?.(Math.min(first + batchMost, ids.length), ids.length)
  }
  const sum = (key: 'came' | 'went' | 'changed' | 'stale'): number => documents.reduce((total, document) => total + document[key].length, 0)
  return { read, unchanged, came: sum('came'), went: sum('went'), changed: sum('changed'), stale: sum('stale'), since: [...new Set(documents.map(({ since }) => since))].toSorted(), documents, problems }
}

function resultOf(source: string, it: Reread | string): RereadResult {
  if (typeof it === 'string') return { source, name: it, outcome: 'unchanged', message: null, came: 0, went: 0, changed: 0 }
  return { source, name: it.name, outcome: 'changed', message: null, came: it.came.length, went: it.went.length, changed: it.changed.length }
}

async function againOf(store: Store, id: string, readAgain: ReadAgain, standing: readonly Judgement[], problems: RereadProblem[]): Promise<{ told: Told; report: Reread } | 'unchanged' | undefined> {
  const [source, bytes, before] = [await store.source(id), await store.bytes(id), await store.reading(id)]
  if (!source || !bytes || !before) return undefined
  const { name } = source
  const fresh = await readAgain({ name, bytes, known: knownOf(source) })
  if ('message' in fresh) {
    problems.push({ source: id, name, code: 'unreadable', message: fresh.message })
    return undefined
  }
  if (fresh.source.text !== source.text) {
    problems.push({ source: id, name, code: 'text-differs', message: `${name}: today's reader takes other words from these bytes; the kept reading stays, for its quotes point into the kept text.` })
    return undefined
  }
  const reading: Reading = { ...fresh, source: { ...before.source, blocks: fresh.source.blocks, repairs: fresh.source.repairs } }
  if (sameReading(before, reading)) return 'unchanged'
  const [actors, events, current] = [await store.actors({ source: id, limit: 1e6 }), await store.events({ source: id, limit: 1e6 }), await store.claims({ source: id, gone: true, limit: 1e6 })]
  const told = toldBy(reading, { actors: actors.filter((it) => !isByHand(it.id)), events: events.filter((it) => !isByHand(it.id)) })
  const old = ofReading(current).filter((claim) => claim.current)
  return { told, report: { source: id, name, since: before.engine.kroniek, id: told.id, ...changesOf(old, told.claims, standing) } }
}

/** What the record knows of the source goes before what its bytes say. */
function knownOf({ format, language, title, outlet, author, url, published }: StoredSource): Omit<ReadOptions, 'name'> {
  const day = published?.earliest?.slice(0, published.granularity === 'year' ? 4 : published.granularity === 'month' ? 7 : 10)
  return { format: format as NonNullable<ReadOptions['format']>, language, ...(title && { title }), ...(outlet && { outlet }), ...(author && { author }), ...(url && { url }), ...(day && { published: day }) }
}

async function inParallel<T, U>(items: readonly T[], width: number, work: (item: T) => Promise<U>): Promise<U[]> {
  const results: U[] = Array.from({ length: items.length })
  let next = 0
  const one = async (): Promise<void> => {
    for (let at = next++; at < items.length; at = next++) results[at] = await work(items[at]!)
  }
  await Promise.all(Array.from({ length: Math.max(1, width) }, one))
  return results
}
