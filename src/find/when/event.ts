// The words that name an event in "twee dagen na de aanslag op het station", and the date that the text told of it before.
import type { NumberWords } from '../../lang/numbers.ts'
import type { WhenWords } from '../../lang/when.ts'
import type { Piece } from '../counts/pieces.ts'
import type { Earlier } from './value.ts'

/** Words of one noun phrase, its article included. */
const LONGEST = 5

/** The piece after the noun phrase that starts at `at`; undefined when none starts there. */
export function eventAt(pieces: readonly Piece[], at: number, words: WhenWords, numbers: NumberWords): number | undefined {
  if (!words.eventStart.includes(pieces[at]?.lower ?? '')) return undefined
  const next = phraseEnd(pieces, at, words, numbers)
  if (next === undefined) return undefined
  // One link more: "de aanslag op La Rambla", "the fall of the city".
  if (!words.eventLink.includes(pieces[next]?.lower ?? '')) return next
  const after = pieces[next + 1]
  if (!after || after.kind !== 'word') return next
  if (/^\p{Lu}/u.test(after.form)) return nameEnd(pieces, next + 1)
  return words.eventStart.includes(after.lower) ? phraseEnd(pieces, next + 1, words, numbers) ?? next : next
}

function phraseEnd(pieces: readonly Piece[], at: number, words: WhenWords, numbers: NumberWords): number | undefined {
  let next = at + 1
  while (next < pieces.length && next - at < LONGEST) {
    const piece = pieces[next]!
    const hyphen = piece.form === '-' && piece.glued && pieces[next + 1]?.glued
    if (!hyphen && (piece.kind === 'sign' || words.eventEnd.includes(piece.lower) || numbers.notNoun.includes(piece.lower) || words.eventLink.includes(piece.lower))) break
    next++
  }
  return next === at + 1 ? undefined : next
}

function nameEnd(pieces: readonly Piece[], at: number): number {
  let next = at
  while (next < pieces.length && next - at < LONGEST && /^\p{Lu}/u.test(pieces[next]!.form)) next++
  return next
}

/** A sentence with its pieces' words cut to stems, and the dates it told. */
export interface Told { readonly stems: ReadonlySet<string>; readonly dates: Earlier[] }

const SHORTEST = 5

/** Plural and singular fall together, and so do "aanslag" and "aanslagen": the first letters decide. */
export function stemOf(word: string): string | undefined {
  return word.length < SHORTEST ? undefined : word.slice(0, Math.max(SHORTEST, word.length - 3))
}

/** The first day-like date in a sentence that also has the last noun of the phrase. */
export function dateOfEvent(told: readonly Told[], words: readonly string[]): Earlier | undefined {
  const heads = words.map(word => stemOf(word)).filter(stem => stem !== undefined)
  for (const stem of heads) {
    for (const sentence of told) {
      if (!hasStem(sentence.stems, stem)) continue
      const found = sentence.dates.find(({ value }) => value.lo !== null && value.hi !== null && value.relation === 'at' && value.kind !== 'vague')
      if (found) return found
    }
  }
  return undefined
}

function hasStem(stems: ReadonlySet<string>, stem: string): boolean {
  if (stems.has(stem)) return true
  for (const other of stems) if (other.startsWith(stem) || stem.startsWith(other)) return true
  return false
}
