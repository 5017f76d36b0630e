// What a model sees of a word: a row of integers (hashes of the word, its ends, its shape), computed once per form.
import { hashText, scramble } from './hash.ts'

/** Places in a word's row. */
export const FORM = 0
export const LOWER = 1
export const SUFFIX1 = 2
export const SUFFIX2 = 3
export const SUFFIX3 = 4
export const SUFFIX4 = 5
export const SUFFIX5 = 6
export const SUFFIX6 = 7
export const PREFIX1 = 8
export const PREFIX2 = 9
export const PREFIX3 = 10
export const PREFIX4 = 11
export const SHAPE = 12
export const LONG_SHAPE = 13
export const AFTER_HYPHEN = 14
export const FLAGS = 15
export const SLOTS = 16

/** Bits of the FLAGS place. */
export const IS_CAPITAL = 1
export const IS_ALL_CAPITALS = 2
export const HAS_DIGIT = 4
export const HAS_HYPHEN = 8
export const IS_MARK = 16
export const HAS_LOWER = 32
export const HAS_POINT = 64

// A word longer than this is noise (a URL, a row of dashes): only its ends are looked at.
const LONGEST = 64
// The cache is emptied when full: a long list of unknown words must not eat the memory.
const CACHE_SIZE = 40_000

export type WordRow = Int32Array

export class WordRows {
  readonly #rows = new Map<string, WordRow>()

  of(form: string): WordRow {
    const known = this.#rows.get(form)
    if (known !== undefined) return known
    if (this.#rows.size >= CACHE_SIZE) this.#rows.clear()
    const row = describe(form)
    this.#rows.set(form, row)
    return row
  }
}

/** Typographic quotes and dashes become plain ones, as treebanks have mostly the plain ones. */
export function plainMarks(form: string): string {
  if (form.length > 3) return form.includes('’') || form.includes('‘') ? form.replace(/[’‘]/g, "'") : form
  return form.replace(/[’‘‛`´]/g, "'").replace(/[“”„‟«»]/g, '"').replace(/[–—−]/g, '-').replace(/…/g, '...')
}

function describe(raw: string): WordRow {
  let form = plainMarks(raw)
  if (form.length > LONGEST) form = form.slice(0, LONGEST / 2) + form.slice(-LONGEST / 2)
  const row = new Int32Array(SLOTS)
  const lower = form.toLowerCase().replace(/\d/g, '0')
  row[FORM] = hashText(form.replace(/\d/g, '0'))
  row[LOWER] = hashText(lower)
  const n = lower.length
  for (let k = 1; k <= 6; k++) row[SUFFIX1 + k - 1] = n >= k ? scramble(hashText(lower, n - k, n) + k) : scramble(row[LOWER]! + 7)
  for (let k = 1; k <= 4; k++) row[PREFIX1 + k - 1] = n >= k ? scramble(hashText(lower, 0, k) + 10 + k) : scramble(row[LOWER]! + 17)
  const { long, short, flags } = shapeOf(form)
  row[SHAPE] = hashText(short)
  row[LONG_SHAPE] = hashText(long)
  const hyphen = lower.lastIndexOf('-')
  row[AFTER_HYPHEN] = hyphen > 0 && hyphen < n - 1 ? hashText(lower, hyphen + 1, n) : 0
  row[FLAGS] = flags
  return row
}

function shapeOf(form: string): { long: string; short: string; flags: number } {
  let long = ''
  let short = ''
  let last = ''
  let letters = 0
  let capitals = 0
  let flags = 0
  for (let i = 0; i < form.length; i++) {
    const c = form[i]!
    const kind = kindOf(c)
    if (kind === 'X') capitals++
    if (kind === 'X' || kind === 'x') letters++
    if (kind === 'x') flags |= HAS_LOWER
    if (kind === '0') flags |= HAS_DIGIT
    if (kind === '-') flags |= HAS_HYPHEN
    if (kind === '.') flags |= HAS_POINT
    if (i < 10) long += kind
    if (kind !== last && short.length < 8) short += kind
    last = kind
  }
  if (form.length > 0 && kindOf(form[0]!) === 'X') flags |= IS_CAPITAL
  if (capitals > 1 && capitals === letters) flags |= IS_ALL_CAPITALS
  if (letters === 0 && (flags & HAS_DIGIT) === 0) flags |= IS_MARK
  return { long, short, flags }
}

function kindOf(c: string): string {
  if (c >= 'a' && c <= 'z') return 'x'
  if (c >= 'A' && c <= 'Z') return 'X'
  if (c >= '0' && c <= '9') return '0'
  if (c < '\u0080') return c
  const lower = c.toLowerCase()
  if (c !== lower) return 'X'
  return c.toUpperCase() !== c || /\p{L}/u.test(c) ? 'x' : c
}
