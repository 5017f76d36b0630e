// One layer of the grammar, with its patterns listed by what they can begin with.
import type { Piece } from '../counts/pieces.ts'
import type { Lexicon } from './classes.ts'
import type { Pattern } from './pattern.ts'

export interface Layer {
  readonly byWord: ReadonlyMap<string, readonly Pattern[]>
  /** May begin with digits, or with the apostrophe of '21. */
  readonly digits: readonly Pattern[]
  /** May begin with a number in words. */
  readonly numerals: readonly Pattern[]
  /** May begin with a mention of an earlier layer. */
  readonly parts: readonly Pattern[]
}

const DIGITS: ReadonlySet<string> = new Set(['DAY', 'YEAR', 'SHORTYEAR', 'TENS', 'NUMERIC', 'DAYMONTH', 'TIME', 'COLONTIME', 'N', 'HOUR'])
const NUMERALS: ReadonlySet<string> = new Set(['N', 'HOUR'])

export function layerOf(patterns: readonly Pattern[], lexicon: Lexicon): Layer {
  const byWord = new Map<string, Pattern[]>()
  for (const pattern of patterns) {
    // `N` also takes the listed halves ("anderhalf").
    const classes = pattern.starts.classes.flatMap(name => name === 'N' ? ['N', 'HALF'] : [name])
    const listed = classes.flatMap(name => [...lexicon.get(name)?.keys() ?? []])
    for (const word of new Set([...pattern.starts.words, ...listed])) byWord.set(word, [...byWord.get(word) ?? [], pattern])
  }
  const beginning = (classes: ReadonlySet<string>) => patterns.filter(({ starts }) => starts.classes.some(name => classes.has(name)))
  return { byWord, digits: beginning(DIGITS), numerals: beginning(NUMERALS), parts: patterns.filter(({ starts }) => starts.part) }
}

/** The patterns that may match at a piece; `numeral` says that it is a number in words. */
export function candidates(layer: Layer, piece: Piece, hasParts: boolean, numeral: boolean): Iterable<Pattern> {
  const listed = layer.byWord.get(piece.lower)
  const counted = numeral ? layer.numerals : piece.kind === 'number' || piece.lower === "'" ? layer.digits : undefined
  const parts = hasParts && layer.parts.length > 0 ? layer.parts : undefined
  if (!counted && !parts) return listed ?? []
  return new Set([...listed ?? [], ...counted ?? [], ...parts ?? []])
}
