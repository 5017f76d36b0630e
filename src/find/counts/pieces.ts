// The text as words, numbers and signs: one way of cutting for dates and figures, whatever the tokeniser made of "27-jarige".
import type { Span } from '../../model/span.ts'

export interface Piece extends Span {
  readonly form: string
  /** Lower case, with the typographic apostrophe made plain. */
  readonly lower: string
  readonly kind: 'word' | 'number' | 'sign'
  /** True when nothing stands between this piece and the one before. */
  readonly glued: boolean
}

// A word may hold digits after its first letter (MH17, A2) and an apostrophe inside (zo'n, o'clock), but no hyphen;
// the possessive is cut off, so that "Friday's" begins with a Friday.
const PIECE = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’](?!s(?!\p{L}))[\p{L}\p{M}]+)*|\d+(?:[.,]\d+)*|\S/gu

/** Cuts `text` from `start` to `end`. */
export function piecesOf(text: string, { start, end }: Span): Piece[] {
  const pieces: Piece[] = []
  let last = -1
  for (const match of text.slice(start, end).matchAll(PIECE)) {
    const form = match[0]
    const at = start + match.index
    const kind = /^\d/.test(form) ? 'number' : /^\p{L}/u.test(form) ? 'word' : 'sign'
    pieces.push({ start: at, end: at + form.length, form, lower: plain(form), kind, glued: at === last })
    last = at + form.length
  }
  return pieces
}

/** Lower case with plain apostrophes: the form in which all words of a language are listed. */
export function plain(form: string): string {
  return form.toLowerCase().replaceAll('’', "'").replaceAll('‘', "'")
}
