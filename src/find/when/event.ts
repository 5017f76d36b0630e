// The words that name an event in "twee dagen na de aanslag op het station", and the date that the text told of it before.
import type { Granularity } from '../../model/date.ts'
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

/** A sentence's words, and the dates it told. */
export interface Told { readonly words: ReadonlySet<string>; readonly dates: Earlier[] }

/** The last word of the phrase's first part, "aanslag" in "de eerste aanslag op het station"; of "het begin van de kaping" that of the second. */
export function headOf(pieces: readonly Piece[], { eventLink, eventEdge, classes }: WhenWords): string {
  // "de eerste aanslag" is one of several: its noun does not tell which.
  if (pieces.some(piece => Object.hasOwn(classes.ORDINAL, piece.lower))) return ''
  const link = pieces.findIndex(piece => eventLink.includes(piece.lower))
  const head = pieces.at(link > 0 ? link - 1 : -1)?.lower ?? ''
  return eventEdge.includes(head) ? pieces.at(-1)!.lower : head
}

/** The first date of an earlier sentence that also has the event's noun; a day before the month of a dateline. */
export function dateOfEvent(told: readonly Told[], head: string): Earlier | undefined {
  if (head === '') return undefined
  for (const sentence of told) {
    if (!hasNoun(sentence.words, head)) continue
    const found = sentence.dates.filter(({ value }) => value.lo !== null && value.hi !== null && value.relation === 'at' && value.kind !== 'vague')
    if (found.length > 0) return found.find(({ value }) => DAYLIKE.has(value.granularity)) ?? found[0]
  }
  return undefined
}

const DAYLIKE: ReadonlySet<Granularity> = new Set(['day', 'days', 'weekday_set'])

/** Shorter words must be equal: "coup" is no "couple". */
const LONG = 5

/** The word itself, its plural ("aanslagen"), or a compound of it ("zelfmoordaanslag"). */
function hasNoun(words: ReadonlySet<string>, head: string): boolean {
  if (words.has(head)) return true
  if (head.length < LONG) return false
  const stem = stemOf(head)
  for (const word of words) {
    if (word.length >= LONG && (word.endsWith(head) || stem.startsWith(stemOf(word)) || stemOf(word).startsWith(stem))) return true
  }
  return false
}

function stemOf(word: string): string {
  return word.slice(0, Math.max(LONG, word.length - 3))
}
