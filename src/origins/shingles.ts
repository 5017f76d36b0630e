// A text as the set of its five-word stretches, each a number: what is left after case, accents, datelines and credits are dropped.
import { fold } from '../ground/fold.ts'
import { hashText, scramble } from '../ml/hash.ts'
import type { Reading } from '../reading/reading.ts'

/** Hashes of all stretches of five words. */
export type Shingles = ReadonlySet<number>

export interface CopyText {
  readonly text: string
  /** With roles, only what the writer wrote counts. */
  readonly blocks?: Reading['source']['blocks']
}

/** What differs between copies of one report: who signs it, and what the site puts around it. */
const left: ReadonlySet<string> = new Set(['dateline', 'credit', 'boilerplate'])
const stretch = 5

export function shinglesOf({ text, blocks }: CopyText): Shingles {
  const parts = blocks === undefined ? [text] : blocks.filter(({ role }) => !left.has(role)).map(({ start, end }) => text.slice(start, end))
  const words = parts.flatMap((part) => fold(part).split(' ')).filter((word) => word !== '').map((word) => hashText(word))
  const shingles = new Set<number>()
  for (let first = 0; first + stretch <= words.length; first++) {
    let hash = 0
    for (let at = first; at < first + stretch; at++) hash = scramble(Math.imul(hash, 0x9e3779b1) + words[at]!)
    shingles.add(hash >>> 0)
  }
  return shingles
}
