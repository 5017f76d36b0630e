// Reads the classes of the date patterns at a piece: listed words of the language, and numbers in their many clothes.
import type { NumberWords } from '../../lang/numbers.ts'
import type { WhenWords } from '../../lang/when.ts'
import { own, readNumeral } from '../counts/numeral.ts'
import { piecesOf, type Piece } from '../counts/pieces.ts'
import { eventAt, type TagAt } from './event.ts'
import type { Slot } from './pattern.ts'

export interface Reading { readonly next: number; readonly value: Slot }

interface Phrase { readonly words: readonly string[]; readonly value: string | number }

/** A language's classes, by first word. */
export type Lexicon = ReadonlyMap<string, ReadonlyMap<string, readonly Phrase[]>>

export function lexiconOf(words: WhenWords): Lexicon {
  const lexicon = new Map<string, Map<string, Phrase[]>>()
  for (const [name, list] of Object.entries(words.classes)) {
    const byFirst = new Map<string, Phrase[]>()
    for (const [key, value] of Object.entries(list)) {
      const phrase = { words: piecesOf(key, { start: 0, end: key.length }).map(piece => piece.lower), value }
      const first = phrase.words[0]
      if (first === undefined) continue
      byFirst.set(first, [...byFirst.get(first) ?? [], phrase].sort((a, b) => b.words.length - a.words.length))
    }
    lexicon.set(name, byFirst)
  }
  return lexicon
}

const NONE: readonly Reading[] = []

export function classReader(text: string, pieces: readonly Piece[], lexicon: Lexicon, tagAt: TagAt, words: WhenWords, numbers: NumberWords): (name: string, at: number) => readonly Reading[] {
  const capital = new Set<string>(words.capital)
  const cache = new Map<string, Map<number, readonly Reading[]>>()
  return (name, at) => {
    let known = cache.get(name)
    if (!known) cache.set(name, known = new Map())
    let readings = known.get(at)
    if (!readings) known.set(at, readings = read(name, at))
    return readings
  }

  function read(name: string, at: number): readonly Reading[] {
    const piece = pieces[at]
    if (!piece) return NONE
    switch (name) {
      case 'DAY': return dayOfMonth(at)
      case 'YEAR': return piece.kind === 'number' && /^(?:1\d|20|21)\d\d$/.test(piece.form) && !gluedTo(at) ? one(at + 1, Number(piece.form)) : NONE
      case 'SHORTYEAR': return shortYear(at)
      // Above 31 it cannot be a day of some next date.
      case 'TWODIGITS': return /^(?:3[2-9]|[4-9]\d)$/.test(piece.form) && !piece.glued ? one(at + 1, fullYear(piece.form)) : NONE
      case 'TENS': return tens(at)
      case 'N': return number(at)
      case 'HOUR': {
        const numeral = readNumeral(pieces, at, numbers)
        return numeral && Number.isInteger(numeral.value) && numeral.value <= 24 && numeral.next === at + 1 ? one(numeral.next, numeral.value) : NONE
      }
      case 'TIME': return /^\d{1,2}\.\d\d$/.test(piece.form) && Number(piece.form.split('.')[0]) < 25 ? one(at + 1, 0) : colonTime(at)
      case 'COLONTIME': return colonTime(at)
      case 'NUMERIC': return numericDate(at)
      case 'DAYMONTH': return dayMonth(at)
      case 'EVENT': {
        const next = eventAt(pieces, at, tagAt, words, numbers)
        return next === undefined ? NONE : one(next, at)
      }
      default: return listed(name, at)
    }
  }

  function listed(name: string, at: number): readonly Reading[] {
    const phrases = lexicon.get(name)?.get(pieces[at]!.lower)
    if (!phrases || (capital.has(name) && !/^\p{Lu}/u.test(pieces[at]!.form))) return NONE
    return phrases
      .filter(phrase => phrase.words.every((word, step) => pieces[at + step]?.lower === word))
      .map(phrase => ({ next: at + phrase.words.length, value: phrase.value }))
  }

  /** A number is glued to what is before it in "2-27" or "MH-17": then it is no year or day of its own. */
  function gluedTo(at: number): boolean {
    const piece = pieces[at]!
    const before = pieces[at - 1]
    return piece.glued && before !== undefined && (before.kind !== 'sign' || /[%€$£]/.test(before.form))
  }

  function dayOfMonth(at: number): readonly Reading[] {
    const piece = pieces[at]!
    if (piece.kind !== 'number' || !/^\d{1,2}$/.test(piece.form) || gluedTo(at)) return NONE
    const value = Number(piece.form)
    if (value < 1 || value > 31) return NONE
    const after = pieces[at + 1]
    return after?.glued && words.daySuffix.includes(after.lower) ? one(at + 2, value) : one(at + 1, value)
  }

  function shortYear(at: number): readonly Reading[] {
    const digits = pieces[at + 1]
    if (!/^['’‘]$/.test(pieces[at]!.form) || !digits?.glued || !/^\d\d$/.test(digits.form)) return NONE
    return one(at + 2, fullYear(digits.form))
  }

  /** The tens of "jaren '90", "jaren 90", "1990s". */
  function tens(at: number): readonly Reading[] {
    const from = /^['’‘]$/.test(pieces[at]!.form) && pieces[at + 1]?.glued ? at + 1 : at
    const form = pieces[from]?.form ?? ''
    return /^(?:[2-9]|(?:1\d|20)\d)0$/.test(form) ? one(from + 1, Number(form)) : NONE
  }

  function number(at: number): readonly Reading[] {
    const piece = pieces[at]!
    const half = listed('HALF', at)
    const numeral = readNumeral(pieces, at, numbers)
    const readings: Reading[] = [...half]
    // "een maanden durende strijd": an article before a plural counts nothing.
    if (numbers.one.includes(piece.lower) && lexicon.get('UNITS')?.has(pieces[at + 1]?.lower ?? '')) return readings
    if (numeral && numeral.value < 1_000_000) readings.push({ next: numeral.next, value: numeral.value })
    else if (numbers.one.includes(piece.lower)) readings.push({ next: at + 1, value: 1 })
    return readings
  }

  function colonTime(at: number): readonly Reading[] {
    const [colon, minutes] = [pieces[at + 1], pieces[at + 2]]
    return /^\d{1,2}$/.test(pieces[at]!.form) && colon?.form === ':' && colon.glued && minutes?.glued && /^[0-5]\d$/.test(minutes.form) && Number(pieces[at]!.form) < 25 ? one(at + 3, 0) : NONE
  }

  /** Year, month, day; for an order that is open the other month and day follow. */
  function numericDate(at: number): readonly Reading[] {
    const piece = pieces[at]!
    if (piece.kind !== 'number' || (piece.glued && at > 0 && /[-/.\d]/.test(pieces[at - 1]!.form))) return NONE
    const here = text.slice(piece.start, piece.start + 12)
    const iso = /^(\d{4})-(\d\d)(?:-(\d\d))?(?![-\d])/.exec(here)
    if (iso) return fit([Number(iso[1]), Number(iso[2]), Number(iso[3] ?? 0)], at, piece.start + iso[0].length)
    const named = /^(\d{1,2})-(\p{L}{3,9})-(\d{4}|\d\d)(?!\d)/u.exec(text.slice(piece.start, piece.start + 24))
    const month = named && (own(words.classes.SHORTMONTH, named[2]!.toLowerCase()) ?? own(words.classes.MONTH, named[2]!.toLowerCase()))
    if (named && typeof month === 'number') return fit([fullYear(named[3]!), month, Number(named[1])], at, piece.start + named[0].length)
    const plain = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d\d)(?![-/\d])/.exec(here)
    if (!plain) return NONE
    const [a, b] = [Number(plain[1]), Number(plain[3])]
    const year = fullYear(plain[4]!)
    const end = piece.start + plain[0].length
    if (words.numericOrder === 'dmy') return fit([year, b, a], at, end)
    return b > 12 ? fit([year, a, b], at, end) : a > 12 ? fit([year, b, a], at, end) : fit([year, a, b, b, a], at, end)
  }

  function dayMonth(at: number): readonly Reading[] {
    const piece = pieces[at]!
    if (piece.kind !== 'number' || piece.glued) return NONE
    const found = /^(\d{1,2})[/-](\d{1,2})(?![-/\d%])/.exec(text.slice(piece.start, piece.start + 6))
    if (!found) return NONE
    const [date, month] = words.numericOrder === 'dmy' ? [Number(found[1]), Number(found[2])] : [Number(found[2]), Number(found[1])]
    return fit([0, month, date], at, piece.start + found[0].length)
  }

  function fit(value: readonly number[], at: number, end: number): readonly Reading[] {
    const [, month = 0, date = 0] = value
    if (month < 1 || month > 12 || date > 31) return NONE
    let next = at
    while (next < pieces.length && pieces[next]!.start < end) next++
    return pieces[next - 1]!.end === end ? one(next, value) : NONE
  }
}

/** Two digits are a year of this century up to 59. */
function fullYear(digits: string): number {
  const value = Number(digits)
  return digits.length > 2 ? value : value < 60 ? 2000 + value : 1900 + value
}

function one(next: number, value: Slot): readonly Reading[] {
  return [{ next, value }]
}
