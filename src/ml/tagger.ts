// Part of speech with features, left to right: each word gets the label with the highest score given its surroundings and the two labels before it.
import { feature1, feature2, feature3, scramble } from './hash.ts'
import { Lexicon } from './lexicon.ts'
import type { ModelFile } from './model-file.ts'
import { blockOf } from './model-file.ts'
import type { WordRow } from './words.ts'
import { AFTER_HYPHEN, FLAGS, FORM, HAS_LOWER, IS_ALL_CAPITALS, IS_CAPITAL, LONG_SHAPE, LOWER, PREFIX1, SHAPE, SUFFIX1, SUFFIX2, SUFFIX3 } from './words.ts'
import type { Scorer } from './weights.ts'
import { WeightTable } from './weights.ts'

const EDGE = 0x5bd1e995
const MOST = 80

/** Features of one word that do not depend on the labels before it, then those that do. Kept as one list for the scorer. */
export class TaggerFeatures {
  readonly list = new Int32Array(MOST)
  count = 0
  readonly #lexicon: Lexicon
  #rows: readonly WordRow[] = []
  #classes = new Int32Array(256)
  #shouted = 0

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  begin(rows: readonly WordRow[]): void {
    this.#rows = rows
    if (this.#classes.length < rows.length) this.#classes = new Int32Array(rows.length * 2)
    let lower = 0
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!
      // A word not seen often enough stands under its ending.
      this.#classes[i] = this.#lexicon.classOf(row[LOWER]!) || scramble(row[SUFFIX3]! + (row[FLAGS]! & IS_CAPITAL))
      if ((row[FLAGS]! & HAS_LOWER) !== 0) lower++
    }
    // In a headline in capitals a capital says nothing.
    this.#shouted = lower === 0 ? 1 : 0
  }

  at(i: number, tag1: number, tag2: number): void {
    const rows = this.#rows
    const n = rows.length
    const out = this.list
    const row = rows[i]!
    const word = row[LOWER]!
    const left = i > 0 ? rows[i - 1]! : null
    const left2 = i > 1 ? rows[i - 2]! : null
    const right = i + 1 < n ? rows[i + 1]! : null
    const right2 = i + 2 < n ? rows[i + 2]! : null
    const w1 = left === null ? EDGE : left[LOWER]!
    const w2 = left2 === null ? EDGE : left2[LOWER]!
    const v1 = right === null ? EDGE : right[LOWER]!
    const v2 = right2 === null ? EDGE : right2[LOWER]!
    const c = this.#classes[i]!
    const c1 = left === null ? EDGE : this.#classes[i - 1]!
    const d1 = right === null ? EDGE : this.#classes[i + 1]!
    const d2 = right2 === null ? EDGE : this.#classes[i + 2]!
    const first = i === 0 ? 1 : 0
    const flags = (row[FLAGS]! << 2) | (first << 1) | this.#shouted
    let k = 0
    out[k++] = feature1(1, 0)
    out[k++] = feature1(2, word)
    out[k++] = feature1(3, row[FORM]!)
    out[k++] = feature1(4, w1)
    out[k++] = feature1(5, v1)
    out[k++] = feature1(6, w2)
    out[k++] = feature1(7, v2)
    out[k++] = feature2(8, w1, word)
    out[k++] = feature2(9, word, v1)
    out[k++] = feature2(10, w1, v1)
    for (let s = 0; s < 6; s++) out[k++] = feature1(11 + s, row[SUFFIX1 + s]!)
    for (let s = 0; s < 4; s++) out[k++] = feature1(17 + s, row[PREFIX1 + s]!)
    out[k++] = feature1(21, flags)
    out[k++] = feature2(22, row[LONG_SHAPE]!, first)
    out[k++] = feature2(23, row[SHAPE]!, row[SUFFIX3]!)
    out[k++] = feature1(24, c)
    out[k++] = feature1(25, d1)
    out[k++] = feature1(26, d2)
    out[k++] = feature2(27, c, d1)
    out[k++] = feature2(28, c1, c)
    out[k++] = feature3(29, c, d1, d2)
    out[k++] = feature2(30, row[SUFFIX3]!, d1)
    out[k++] = feature1(31, left === null ? EDGE : left[SUFFIX3]!)
    out[k++] = feature1(32, right === null ? EDGE : right[SUFFIX3]!)
    out[k++] = feature2(33, left === null ? EDGE : left[SHAPE]!, row[SHAPE]!)
    out[k++] = feature2(34, row[SHAPE]!, right === null ? EDGE : right[SHAPE]!)
    if (row[AFTER_HYPHEN] !== 0) out[k++] = feature1(35, row[AFTER_HYPHEN]!)
    out[k++] = feature2(36, rows[n - 1]![LOWER]!, c)
    out[k++] = feature1(40, tag1)
    out[k++] = feature2(41, tag1, tag2)
    out[k++] = feature2(42, tag1, word)
    out[k++] = feature2(43, tag1, c)
    out[k++] = feature3(44, tag1, tag2, c)
    out[k++] = feature3(45, tag1, c, d1)
    out[k++] = feature2(46, tag1, v1)
    out[k++] = feature2(47, tag1, row[SUFFIX3]!)
    out[k++] = feature3(48, tag1, tag2, word)
    out[k++] = feature3(49, tag1, row[SUFFIX2]!, d1)
    out[k++] = feature2(50, tag2, c)
    this.count = k
  }
}

/** Parts of speech that an abbreviation in capitals never has: "IS" amid small letters is no verb, "AN" no article. */
const CLOSED = ['ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'PART', 'PRON', 'SCONJ', 'VERB']

/** `closed[tag]` is 1 for tags that an abbreviation cannot have. */
function tagSentence(rows: readonly WordRow[], features: TaggerFeatures, scorer: Scorer, scores: Float64Array, closed: Uint8Array): Int32Array {
  const tags = new Int32Array(rows.length)
  const capitals = rows.filter((row) => (row[FLAGS]! & IS_ALL_CAPITALS) !== 0).length
  const small = rows.filter((row) => (row[FLAGS]! & HAS_LOWER) !== 0).length
  features.begin(rows)
  let tag1 = -1
  let tag2 = -1
  for (let i = 0; i < rows.length; i++) {
    features.at(i, tag1, tag2)
    scorer.score(features.list, features.count, scores)
    tag2 = tag1
    if (small > 2 * capitals && (rows[i]![FLAGS]! & IS_ALL_CAPITALS) !== 0) {
      for (let c = 0; c < scorer.classes; c++) if (closed[c] === 1) scores[c] = -Infinity
    }
    tag1 = bestOf(scores, scorer.classes)
    tags[i] = tag1
  }
  return tags
}

export function bestOf(scores: Float64Array, classes: number): number {
  let best = 0
  for (let c = 1; c < classes; c++) if (scores[c]! > scores[best]!) best = c
  return best
}

export interface Tag {
  readonly upos: string
  readonly feats: string
}

export class Tagger {
  readonly tags: readonly Tag[]
  readonly labels: readonly string[]
  /** Number of the part of speech of each tag: two tags with the same part of speech have the same. */
  readonly uposOf: Int32Array
  readonly #features: TaggerFeatures
  readonly #weights: WeightTable
  readonly #scores: Float64Array
  readonly #closed: Uint8Array

  constructor(model: ModelFile) {
    this.labels = model.settings['labels'] as readonly string[]
    this.tags = this.labels.map((label) => {
      const cut = label.indexOf('|')
      return cut === -1 ? { upos: label, feats: '' } : { upos: label.slice(0, cut), feats: label.slice(cut + 1) }
    })
    this.uposOf = numberUpos(this.tags)
    this.#closed = Uint8Array.from(this.tags, ({ upos }) => (CLOSED.includes(upos) ? 1 : 0))
    this.#weights = new WeightTable(blockOf(model, 'weights'))
    this.#features = new TaggerFeatures(Lexicon.unpack(blockOf(model, 'lexicon')))
    this.#scores = new Float64Array(this.#weights.classes)
  }

  run(rows: readonly WordRow[]): Int32Array {
    return tagSentence(rows, this.#features, this.#weights, this.#scores, this.#closed)
  }
}

/** Parts of speech get a fixed number, so that models made at different times agree on them. */
export const UPOS_NAMES = ['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X'] as const

export function numberUpos(tags: readonly Tag[]): Int32Array {
  return Int32Array.from(tags, ({ upos }) => Math.max(0, UPOS_NAMES.indexOf(upos as (typeof UPOS_NAMES)[number])))
}
