// The way of a pile of articles into the record: known bytes are passed over, the rest is read side by side and kept in batches.
import { createHash } from 'node:crypto'
import type { LanguageId } from '../model/source.ts'
import { SourceError } from '../read/index.ts'
import type { Reading } from '../reading/reading.ts'
import { toldBy } from '../record/told.ts'
import type { Incoming, Outcome, Stamp, Store } from '../store/store.ts'
import type { Item, Problem } from './item.ts'

/** Reads one item's bytes; returns the problem when the item, not Kroniek, is at fault. */
export type ReadItem = (item: Item, bytes: Uint8Array) => Promise<Reading | Problem>

export interface IntakeOptions {
  /** How many readings are under way at once. */
  readonly width: number
  readonly stamp: () => Stamp
  /** Keys of near copies and the origin of a text. */
  readonly originOf: (reading: Reading, store: Store, earlier: readonly Incoming[]) => Promise<Pick<Incoming, 'copyKeys' | 'origin'>>
  readonly onProgress?: (summary: Summary) => void
  readonly onProblem?: (problem: Problem) => void
  /** What became of each item, once it is kept, passed over or refused. */
  readonly onResult?: (result: ItemResult) => void
  /** Asked before each item: true ends the intake; what was read is kept. */
  readonly stopped?: () => boolean
  /** Language of messages about items. */
  readonly messages?: LanguageId
}

/** What became of one item. */
export interface ItemResult {
  readonly name: string
  readonly outcome: Outcome | 'failed'
  /** Id of the source that it is in the record; null where it is in none. */
  readonly source: string | null
  /** Why it failed, in words. */
  readonly message: string | null
  readonly claims: number
  readonly events: number
}

export interface Summary {
  added: number
  known: number
  erased: number
  failed: number
  /** Claims and events of the added documents. */
  claims: number
  events: number
}

const untold = { claims: 0, events: 0 }

/** A batch is kept when it is this long, or this old (ms): first facts are there while the rest is read. */
const batchMost = 50
const batchOldest = 1500

/** Takes in every item. What `store.add` has acknowledged is kept, whatever happens after; the same call again goes on where it stopped. */
export async function intake(items: AsyncIterable<Item | Problem>, read: ReadItem, store: Store, options: IntakeOptions): Promise<Summary> {
  const summary: Summary = { added: 0, known: 0, erased: 0, failed: 0, claims: 0, events: 0 }
  const underWay: Promise<readonly [Reading | Problem, Uint8Array]>[] = []
  let batch: Incoming[] = []
  let kept = performance.now()

  const fail = (problem: Problem): void => {
    summary.failed++
    options.onProblem?.(problem)
    options.onResult?.({ ...untold, name: problem.name, outcome: 'failed', source: null, message: problem.message })
  }
  const keep = async (): Promise<void> => {
    if (batch.length === 0) return
    const adding = batch
    batch = []
    const outcomes = await store.add(adding, options.stamp())
    for (const [index, outcome] of outcomes.entries()) {
      summary[outcome]++
      const { reading: { source: { id, name } }, claims, events } = adding[index]!.told
      const told = outcome === 'added' ? { claims: claims.length, events: events.length } : untold
      summary.claims += told.claims
      summary.events += told.events
      options.onResult?.({ name, outcome, source: outcome === 'erased' ? null : id, message: null, ...told })
    }
    kept = performance.now()
    options.onProgress?.(summary)
  }
  const take = async ([result, bytes]: readonly [Reading | Problem, Uint8Array]): Promise<void> => {
    if ('message' in result) fail(result)
    else batch.push({ told: toldBy(result), bytes, ...await options.originOf(result, store, batch) })
  }
  const finish = async (): Promise<void> => {
    await take(await underWay.shift()!)
    if (batch.length >= batchMost || performance.now() - kept > batchOldest) await keep()
  }

  try {
    for await (const item of items) {
      if (options.stopped?.()) break
      if ('message' in item) {
        fail(item)
        continue
      }
      const bytes = await loaded(item, options.messages)
      if ('message' in bytes) {
        fail(bytes)
        continue
      }
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const seen = await store.seen(sha256, { name: item.name, url: item.known.url ?? null }, options.stamp())
      if (seen !== 'new') {
        summary[seen]++
        options.onProgress?.(summary)
        options.onResult?.({ ...untold, name: item.name, outcome: seen, source: seen === 'known' ? `s_${sha256.slice(0, 12)}` : null, message: null })
        continue
      }
      underWay.push(read(item, bytes).then((result) => [result, bytes] as const))
      if (underWay.length >= options.width) await finish()
    }
    while (underWay.length > 0 && !options.stopped?.()) await finish()
  } catch (error) {
    // A fault ends the intake, not what was read before it.
    for (const left of await Promise.allSettled(underWay.splice(0))) if (left.status === 'fulfilled') await take(left.value)
    throw error
  } finally {
    // Readings that nobody waits for after Ctrl-C must not end the process.
    for (const left of underWay) left.catch(() => {})
    await keep()
  }
  return summary
}

async function loaded(item: Item, language: LanguageId = 'en'): Promise<Uint8Array | Problem> {
  try {
    return await item.load()
  } catch (error) {
    if (error instanceof SourceError) return { name: item.name, message: error.messageIn(language) }
    throw error
  }
}
