// One article on its way in: its name, what is known of it beforehand, and its bytes when they are asked for.
import type { ReadOptions } from '../read/index.ts'

export interface Item {
  /** Path, `-`, or `file.jsonl#id` for a row of a table. */
  readonly name: string
  readonly known: Omit<ReadOptions, 'name'>
  /** @throws SourceError */
  readonly load: () => Promise<Uint8Array>
}

/** What cannot be taken in, in words for a person. */
export interface Problem {
  readonly name: string
  readonly message: string
}
