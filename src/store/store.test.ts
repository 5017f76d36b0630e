// The shared suite on both stores.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openMemoryStore } from './memory.ts'
import { openSqliteStore } from './sqlite/index.ts'
import { storeSpec } from './store.spec.ts'

storeSpec('in memory', async () => {
  const store = openMemoryStore()
  return { store, close: () => store.close() }
})

storeSpec('embedded', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kroniek-spec-'))
  const store = openSqliteStore(folder, { create: true })
  return {
    store,
    async close() {
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
})
