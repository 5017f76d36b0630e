// The words that name an event in "twee dagen na de aanslag op het station", and the date that the text told of it before.
import type { Upos } from '../../model/sentence.ts'
import type { NumberWords } from '../../lang/numbers.ts'
import type { WhenWords } from '../../lang/when.ts'
import type { Piece } from '../counts/pieces.ts'
import type { Earlier } from './value.ts'

/** Words of one noun phrase, its article included. */
const LONGEST = 5

/** The tag of the token under a piece; undefined where no tagger was loaded. */
export type TagAt = (at: number) => Upos | undefined

/** The piece after the noun phrase that starts at `at`; undefined when none starts there. */
export function eventAt(pieces: readonly Piece[], at: number, tagAt: TagAt, words: WhenWords, numbers: NumberWords): number | undefined {
  if (!words.eventStart.includes(pieces[at]?.lower ?? '')) return undefined
  const next = phraseEnd(pieces, at, tagAt, words, numbers)
  if (next === undefined) return undefined
  // One link more: "de aanslag op La Rambla", "the fall of the city".
  if (!words.eventLink.includes(pieces[next]?.lower ?? '')) return next
  const after = pieces[next + 1]
  if (!after || after.kind !== 'word') return next
  if (/^\p{Lu}/u.test(after.form)) return nameEnd(pieces, next + 1)
  return words.eventStart.includes(after.lower) ? phraseEnd(pieces, next + 1, tagAt, words, numbers) ?? next : next
}

function phraseEnd(pieces: readonly Piece[], at: number, tagAt: TagAt, words: WhenWords, numbers: NumberWords): number | undefined {
  let next = at + 1
  let noun = -1
  for (; next < pieces.length && next - at <= LONGEST; next++) {
    const piece = pieces[next]!
    const joined = piece.form === '-' && piece.glued && pieces[next + 1]?.glued
    if (joined) continue
    if (piece.kind === 'sign' || words.eventEnd.includes(piece.lower) || numbers.notNoun.includes(piece.lower) || words.eventLink.includes(piece.lower)) break
    const tag = tagAt(next)
    if (tag === undefined) {
      noun = next
      // Without tags the first word that does not look like an adjective is the noun.
      if (words.adjectiveEnding !== '' && !piece.lower.endsWith(words.adjectiveEnding)) { next++; break }
    } else if (tag === 'NOUN' || tag === 'PROPN') noun = next
    else if (noun >= 0 || tag === 'AUX' || tag === 'ADP' || tag === 'PRON' || tag === 'SCONJ') break
  }
  return noun < 0 ? undefined : noun + 1
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

/** The last word of the phrase's first part: "aanslag" in "de eerste aanslag op het station". */
export function headOf(pieces: readonly Piece[], { eventLink }: WhenWords): string {
  const link = pieces.findIndex(piece => eventLink.includes(piece.lower))
  return pieces.at(link > 0 ? link - 1 : -1)?.lower ?? ''
}

/** The first date of an earlier sentence that also has the event's noun. */
export function dateOfEvent(told: readonly Told[], head: string): Earlier | undefined {
  const stem = stemOf(head)
  if (stem === undefined) return undefined
  for (const sentence of told) {
    if (!hasStem(sentence.stems, stem)) continue
    const found = sentence.dates.find(({ value }) => value.lo !== null && value.hi !== null && value.relation === 'at' && value.kind !== 'vague')
    if (found) return found
  }
  return undefined
}

function hasStem(stems: ReadonlySet<string>, stem: string): boolean {
  if (stems.has(stem)) return true
  for (const other of stems) if (other.startsWith(stem) || stem.startsWith(other)) return true
  return false
}
