// A passage for people: its words in pieces, cut where marking begins and ends.
import type { Span } from '../model/span.ts'
import type { Passage } from '../text/passage.ts'

export { passagesOf, type Passage } from '../text/passage.ts'

export interface Piece {
  readonly text: string
  readonly marked: boolean
}

/** The words of a passage, cut where marking begins and ends; of a long one, what stands around the first mark. */
export function piecesOfPassage({ source: { text } }: { readonly source: { readonly text: string } }, passage: Passage, limit: number): Piece[] {
  const { start, end } = window(text, passage, limit)
  const pieces: Piece[] = start > passage.start ? [{ text: '… ', marked: false }] : []
  let at = start
  const push = (until: number, marked: boolean): void => {
    if (until > at) pieces.push({ text: text.slice(at, until), marked })
    at = Math.max(at, until)
  }
  for (const mark of passage.marked) {
    push(Math.min(mark.start, end), false)
    push(Math.min(mark.end, end), true)
  }
  push(end, false)
  if (end < passage.end) pieces.push({ text: ' …', marked: false })
  return pieces
}

function window(text: string, { start, end, marked }: Passage, limit: number): Span {
  if (end - start <= limit) return { start, end }
  const first = marked[0]?.start ?? start
  let from = Math.max(start, Math.min(first - Math.floor(limit / 4), end - limit))
  let to = Math.min(end, from + limit)
  while (from > start && from < first && !/\s/.test(text[from - 1]!)) from++
  while (to < end && to > from + limit / 2 && !/\s/.test(text[to]!)) to--
  return { start: from, end: to }
}
