// Reads a numeral that starts at a piece: "24", "20.000", "2,5 miljoen", "drieduizend", "two hundred and six", "anderhalf miljoen".
import type { NumberWords } from '../../lang/numbers.ts'
import type { Piece } from './pieces.ts'

export interface Numeral {
  readonly value: number
  /** Piece after the last one of the numeral. */
  readonly next: number
  readonly digits: boolean
}

/** Longest word that can be a number ("zevenhonderdvierentachtigduizenddriehonderdnegenenzestig" has 53 letters). */
const LONGEST = 60

export function readNumeral(pieces: readonly Piece[], at: number, words: NumberWords): Numeral | undefined {
  const piece = pieces[at]
  if (!piece) return undefined
  if (piece.kind === 'number') {
    const value = readDigits(piece.form, words)
    return value === undefined ? undefined : withScale({ value, next: at + 1, digits: true }, pieces, words)
  }
  if (piece.kind !== 'word') return undefined
  const fraction = own(words.fractions, piece.lower)
  if (fraction !== undefined) {
    const scale = own(words.scales, pieces[at + 1]?.lower ?? '') ?? (pieces[at + 1]?.lower === words.thousand ? 1000 : undefined)
    return scale === undefined ? undefined : { value: fraction * scale, next: at + 2, digits: false }
  }
  // "a hundred", "a million": the article stands for one.
  const { lower } = pieces[at + 1] ?? piece
  if (words.one.includes(piece.lower) && wordValue(piece.lower, words) === undefined && (lower === words.hundred || lower === words.thousand || own(words.scales, lower) !== undefined)) return readWords(pieces, at + 1, words) ?? withScale({ value: 1, next: at + 1, digits: false }, pieces, words)
  return readWords(pieces, at, words)
}

/** "1.000" is a thousand in Dutch and one in English; a group of three digits after the wrong sign is no number of this language. */
export function readDigits(form: string, { decimal }: NumberWords): number | undefined {
  const group = decimal === ',' ? '.' : ','
  const [whole = '', fraction, ...more] = form.split(decimal)
  if (more.length > 0) return undefined
  const groups = whole.split(group)
  if (groups.length > 1 && (groups[0]!.length > 3 || groups.slice(1).some(part => part.length !== 3))) return undefined
  const value = Number(groups.join('') + (fraction === undefined ? '' : `.${fraction}`))
  return Number.isSafeInteger(Math.trunc(value)) ? value : undefined
}

function readWords(pieces: readonly Piece[], at: number, words: NumberWords): Numeral | undefined {
  let value = 0
  let next = at
  let size = Infinity
  while (next < pieces.length && next - at < 12) {
    const part = partAt(pieces, next, words)
    if (part) {
      // Parts come in falling order: "two hundred" + "six", never "six" + "two hundred"; a list "twee, drie" is two numbers.
      if (next > at && (part.value >= size || size < 100 || part.value === 0)) break
      value += part.value
      size = smallest(part.value)
      next = part.next
      continue
    }
    const { lower } = pieces[next]!
    if (next > at && lower === words.and && value >= 100) {
      const after = partAt(pieces, next + 1, words)
      if (after && after.value < Math.min(size, 100)) { next++; continue }
    }
    break
  }
  return next === at ? undefined : withScale({ value, next, digits: false }, pieces, words)
}

/** One part: a word, a hyphened pair ("twenty-two"), and the hundred or thousand that follows it as a word of its own. */
function partAt(pieces: readonly Piece[], at: number, words: NumberWords): { value: number; next: number } | undefined {
  const piece = pieces[at]
  if (piece?.kind !== 'word') return undefined
  let value = wordValue(piece.lower, words)
  if (value === undefined) return undefined
  let next = at + 1
  const pair = pieces[next]?.form === '-' && pieces[next]!.glued && pieces[next + 1]?.glued ? wordValue(pieces[next + 1]!.lower, words) : undefined
  if (pair !== undefined && value >= 20 && value % 10 === 0 && value < 100 && pair > 0 && pair < 10) {
    value += pair
    next += 2
  } else if (value >= 20 && value < 100 && value % 10 === 0) {
    const unit = wordValue(pieces[next]?.lower ?? '', words)
    if (unit !== undefined && unit > 0 && unit < 10 && words.joiner === '') { value += unit; next++ }
  }
  if (value > 0 && value < 100 && pieces[next]?.lower === words.hundred) {
    value *= 100
    next++
    // "two hundred and six thousand": what stands before "thousand" is one part.
    const rest = pieces[next]?.lower === words.and ? next + 1 : next
    const small = below100(pieces, rest, words)
    if (small && pieces[small.next]?.lower === words.thousand) { value += small.value; next = small.next }
  }
  if (value > 0 && value < 1000 && pieces[next]?.lower === words.thousand) { value *= 1000; next++ }
  return { value, next }
}

function below100(pieces: readonly Piece[], at: number, words: NumberWords): { value: number; next: number } | undefined {
  const value = wordValue(pieces[at]?.lower ?? '', words)
  if (value === undefined || value >= 100) return undefined
  if (value >= 20 && value % 10 === 0 && pieces[at + 1]?.form === '-') {
    const unit = wordValue(pieces[at + 2]?.lower ?? '', words)
    if (unit !== undefined && unit < 10) return { value: value + unit, next: at + 3 }
  }
  return { value, next: at + 1 }
}

function withScale(numeral: Numeral, pieces: readonly Piece[], words: NumberWords): Numeral {
  const after = pieces[numeral.next]?.lower ?? ''
  const scale = own(words.scales, after) ?? (numeral.digits && after === words.thousand ? 1000 : undefined)
  if (scale === undefined || numeral.value * scale > Number.MAX_SAFE_INTEGER) return numeral
  return { value: Math.round(numeral.value * scale), next: numeral.next + 1, digits: numeral.digits }
}

/** The value of one word, compounds included: "tweeëntwintig", "vijftienhonderd", "drieduizendtwaalf". */
export function wordValue(lower: string, words: NumberWords): number | undefined {
  if (lower.length > LONGEST) return undefined
  return thousands(lower.replace(/[ëé]/g, 'e'), words)
}

function thousands(word: string, words: NumberWords): number | undefined {
  return split(word, words.thousand, 1000, hundreds, words)
}

function hundreds(word: string, words: NumberWords): number | undefined {
  return split(word, words.hundred, 100, small, words)
}

/** What stands before and after the scale inside one word; "honderden" has a rest that is no number and is refused. */
function split(word: string, scale: string, size: number, smaller: (word: string, words: NumberWords) => number | undefined, words: NumberWords): number | undefined {
  const at = word.indexOf(scale)
  if (at < 0) return smaller(word, words)
  const head = at === 0 ? 1 : smaller(word.slice(0, at), words)
  const tail = word.slice(at + scale.length)
  // A joiner may stand before the rest: "honderdeneen".
  const rest = tail === '' ? 0 : smaller(tail, words) ?? (words.joiner && tail.startsWith(words.joiner) ? smaller(tail.slice(words.joiner.length), words) : undefined)
  return head === undefined || head === 0 || rest === undefined ? undefined : head * size + rest
}

function small(word: string, words: NumberWords): number | undefined {
  return belowHundred(words).get(word)
}

const tables = new WeakMap<NumberWords, ReadonlyMap<string, number>>()

/** All words below a hundred, "tweeentwintig" included: every word of a text is asked whether it is one. */
function belowHundred(words: NumberWords): ReadonlyMap<string, number> {
  const known = tables.get(words)
  if (known) return known
  const table = new Map<string, number>([...Object.entries(words.units), ...Object.entries(words.tens)])
  if (words.joiner !== '') {
    for (const [unit, value] of Object.entries(words.units)) {
      if (value > 0 && value < 10) for (const [ten, tens] of Object.entries(words.tens)) table.set(unit + words.joiner + ten, tens + value)
    }
  }
  tables.set(words, table)
  return table
}

/** The size that later parts must stay below: 6 after 206, 100 after 3200. */
function smallest(value: number): number {
  let size = 1
  while (value % (size * 10) === 0 && size < value) size *= 10
  return value === 0 ? 0 : size
}

/** A listed value; words like "constructor" are not listed. */
export function own<T>(list: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(list, key) ? list[key] : undefined
}
