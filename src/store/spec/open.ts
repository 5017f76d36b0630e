// How a test of the suite gets its store.
import type { Store } from '../store.ts'

/** Opens an empty store for one test; it is closed after that test. */
export type OpenForTest = () => Promise<Store>
