// What every store must do: one suite, run on each of them.
import { afterEach, describe } from 'vitest'
import type { Store } from './store.ts'
import { addingSpec } from './spec/adding.spec.ts'
import { askingSpec } from './spec/asking.spec.ts'
import { decidingSpec } from './spec/deciding.spec.ts'
import { erasingSpec } from './spec/erasing.spec.ts'
import { identitySpec } from './spec/identity.spec.ts'
import type { OpenForTest } from './spec/open.ts'
import { rereadingSpec } from './spec/rereading.spec.ts'
import { searchingSpec } from './spec/searching.spec.ts'
import { snapshotSpec } from './spec/snapshot.spec.ts'

export interface Opened {
  readonly store: Store
  /** Closes it and takes it away. */
  close(): Promise<void>
}

/** Registers the suite for one kind of store. `open` makes an empty one. */
export function storeSpec(name: string, open: () => Promise<Opened>): void {
  describe(name, () => {
    const opened: Opened[] = []
    afterEach(async () => { for (const it of opened.splice(0)) await it.close() })
    const openForTest: OpenForTest = async () => {
      const it = await open()
      opened.push(it)
      return it.store
    }
    for (const spec of [addingSpec, askingSpec, searchingSpec, decidingSpec, identitySpec, rereadingSpec, erasingSpec, snapshotSpec]) spec(openForTest)
  })
}
