// Lists of fixed phrases, looked up by piece: "zo'n", "op zijn minst", "hundreds of".
import type { Piece } from './pieces.ts'
import { piecesOf } from './pieces.ts'

export interface Phrase<T> { readonly words: readonly string[]; readonly value: T }

/** Phrases by their first word (or their last, when they are looked for backwards), longest first. */
export type Phrases<T> = ReadonlyMap<string, readonly Phrase<T>[]>

export function phrasesOf<T>(list: readonly (readonly [string, T])[], side: 'first' | 'last' = 'first'): Phrases<T> {
  const phrases = new Map<string, Phrase<T>[]>()
  for (const [key, value] of list) {
    const words = piecesOf(key, { start: 0, end: key.length }).map(piece => piece.lower)
    const edge = side === 'first' ? words[0] : words.at(-1)
    if (edge === undefined) continue
    phrases.set(edge, [...phrases.get(edge) ?? [], { words, value }].sort((a, b) => b.words.length - a.words.length))
  }
  return phrases
}

export function phraseAt<T>(phrases: Phrases<T>, pieces: readonly Piece[], at: number): { readonly next: number; readonly value: T } | undefined {
  for (const { words, value } of phrases.get(pieces[at]?.lower ?? '') ?? []) {
    if (words.every((word, step) => pieces[at + step]?.lower === word)) return { next: at + words.length, value }
  }
  return undefined
}

/** The phrase that ends just before piece `at`. */
export function phraseBefore<T>(phrases: Phrases<T>, pieces: readonly Piece[], at: number): { readonly first: number; readonly value: T } | undefined {
  for (const { words, value } of phrases.get(pieces[at - 1]?.lower ?? '') ?? []) {
    const first = at - words.length
    if (first >= 0 && words.every((word, step) => pieces[first + step]?.lower === word)) return { first, value }
  }
  return undefined
}
