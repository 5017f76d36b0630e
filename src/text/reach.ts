// How far a text is read: a book whole, a heap of books in part, so that time and memory stay bounded.
import type { Block } from '../model/source.ts'
import type { Span } from '../model/span.ts'

/** Words and marks that are read: about 1.5 million characters of running text, four novels. */
export const mostTokens = 300_000
/** A sentence's end is looked for so far before the cut. */
const backTo = 2000

export interface Reach {
  readonly blocks: readonly Block[]
  /** What is not read, when that is anything. */
  readonly left?: Span
}

/** Boilerplate, credits and second copies are not read. */
export function isRead(block: Block): boolean {
  return block.role !== 'boilerplate' && block.role !== 'credit' && block.repeats === undefined
}

/** The blocks up to the limit. The numbers of blocks stay, so what is left over is cut off at the end only. */
export function withinReach(text: string, blocks: readonly Block[], most = mostTokens): Reach {
  let count = 0
  for (const [index, block] of blocks.entries()) {
    if (!isRead(block)) continue
    let inWord = false
    for (let at = block.start; at < block.end; at++) {
      const kind = kindOf(text.charCodeAt(at))
      if (kind === 'mark' || (kind === 'word' && !inWord)) count++
      inWord = kind === 'word'
      if (count <= most) continue
      const end = cutBefore(text, block.start, at)
      return { blocks: [...blocks.slice(0, index), ...(end > block.start ? [{ ...block, end }] : [])], left: { start: end, end: text.length } }
    }
  }
  return { blocks }
}

/** Rough and quick; a letter with an accent is a word's, a quote of any kind a mark. */
function kindOf(code: number): 'word' | 'mark' | 'space' {
  if (code <= 32 || code === 0xa0) return 'space'
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)) return 'word'
  return code < 0xc0 || (code >= 0x2010 && code <= 0x203a) ? 'mark' : 'word'
}

/** The last sentence's end before `at`, else the last white space, else right there. */
function cutBefore(text: string, from: number, at: number): number {
  const near = text.slice(Math.max(from, at - backTo), at)
  const sentence = /^[^]*[.!?]["'”’)]?(?=\s)/u.exec(near)?.[0].length
  const end = sentence ?? /^[^]*(?=\s)/u.exec(near)?.[0].length ?? near.length
  return at - near.length + end
}
