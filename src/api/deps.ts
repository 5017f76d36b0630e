// What the routes work with, handed in once.
import type { Gazetteer } from '../ground/gazetteer.ts'
import type { LanguageId } from '../model/source.ts'
import type { ReadSentence } from '../query/check/asked.ts'
import type { Item, Problem } from '../intake/item.ts'
import type { Reading } from '../reading/reading.ts'
import type { Incoming, Stamp, Store } from '../store/store.ts'
import type { Jobs } from '../jobs/jobs.ts'
import type { Guard } from './guard.ts'

export interface ApiDeps extends Guard {
  readonly store: Store
  /** Reads bytes in a worker thread. */
  readonly read: (item: Pick<Item, 'name' | 'known'>, bytes: Uint8Array) => Promise<Reading | Problem>
  /** Piles of articles and reading again, in the background. */
  readonly jobs: Jobs
  readonly originOf: (reading: Reading, store: Store, earlier: readonly Incoming[]) => Promise<Pick<Incoming, 'copyKeys' | 'origin'>>
  readonly stamp: () => Stamp
  /** Reads one sentence here and now, with its layers, for the check of a figure. */
  readonly sentence: (words: string, known: { readonly language?: LanguageId; readonly published?: string }) => ReadSentence
  readonly gazetteer: () => Gazetteer
  readonly version: string
  /** Folder where exports of this start are made. */
  readonly exports: string
  /** Folder with the built pages; absent in tests of the API alone. */
  readonly pages?: string
  /** True for a record that is only for looking around: the demo. */
  readonly demo?: boolean
}
