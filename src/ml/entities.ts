// Named entities: the best row of BIO labels for each sentence, with an eye on the whole document.
import { feature1, feature2, feature3 } from './hash.ts'
import type { ModelFile } from './model-file.ts'
import { blockOf } from './model-file.ts'
import type { Scorer } from './weights.ts'
import { WeightTable } from './weights.ts'
import type { WordRow } from './words.ts'
import { AFTER_HYPHEN, FLAGS, FORM, HAS_DIGIT, HAS_LOWER, IS_ALL_CAPITALS, IS_CAPITAL, LONG_SHAPE, LOWER, PREFIX1, SHAPE, SUFFIX1, SUFFIX2, SUFFIX3 } from './words.ts'

const EDGE = 0x27d4eb2f
const MOST = 110

/** How a document writes its words, which tells a name at the beginning of a sentence from another word there. */
export class DocumentCase {
  readonly #small = new Set<number>()
  readonly #capitalInside = new Map<number, number>()
  readonly #pairs = new Map<number, number>()

  constructor(sentences: readonly (readonly WordRow[])[]) {
    for (const rows of sentences) {
      // A title in capitals says nothing of how its words are written.
      const shouted = !rows.some((row) => (row[FLAGS]! & HAS_LOWER) !== 0)
      if (shouted) continue
      rows.forEach((row, i) => {
        const lower = row[LOWER]!
        if ((row[FLAGS]! & IS_CAPITAL) === 0) {
          if ((row[FLAGS]! & HAS_LOWER) !== 0) this.#small.add(lower)
          return
        }
        if (i > 0) this.#capitalInside.set(lower, (this.#capitalInside.get(lower) ?? 0) + 1)
        const next = rows[i + 1]
        if (next !== undefined && (next[FLAGS]! & IS_CAPITAL) !== 0) this.#pairs.set(feature2(1, lower, next[LOWER]!), (this.#pairs.get(feature2(1, lower, next[LOWER]!)) ?? 0) + 1)
      })
    }
  }

  /** 0 to 5: seen small or not, and capital inside a sentence not at all, once, more often. */
  of(row: WordRow): number {
    const inside = this.#capitalInside.get(row[LOWER]!) ?? 0
    return (this.#small.has(row[LOWER]!) ? 3 : 0) + Math.min(inside, 2)
  }

  pair(left: WordRow | null, right: WordRow | null): number {
    if (left === null || right === null) return 0
    return Math.min(2, this.#pairs.get(feature2(1, left[LOWER]!, right[LOWER]!)) ?? 0)
  }
}

export class EntityFeatures {
  readonly list = new Int32Array(MOST)
  count = 0
  #rows: readonly WordRow[] = []
  #upos: Int32Array | null = null
  #case: DocumentCase | null = null
  #shouted = 0

  begin(rows: readonly WordRow[], upos: Int32Array | null, documentCase: DocumentCase): void {
    this.#rows = rows
    this.#upos = upos
    this.#case = documentCase
    let capitals = 0
    let letters = 0
    for (const row of rows) {
      if ((row[FLAGS]! & (HAS_LOWER | IS_CAPITAL)) === 0) continue
      letters++
      if ((row[FLAGS]! & IS_CAPITAL) !== 0) capitals++
    }
    this.#shouted = letters > 2 && capitals > letters * 0.7 ? 1 : 0
  }

  at(i: number): void {
    const rows = this.#rows
    const out = this.list
    const n = rows.length
    const row = rows[i]!
    const left = i > 0 ? rows[i - 1]! : null
    const left2 = i > 1 ? rows[i - 2]! : null
    const right = i + 1 < n ? rows[i + 1]! : null
    const right2 = i + 2 < n ? rows[i + 2]! : null
    const word = row[LOWER]!
    const w1 = left === null ? EDGE : left[LOWER]!
    const w2 = left2 === null ? EDGE : left2[LOWER]!
    const v1 = right === null ? EDGE : right[LOWER]!
    const v2 = right2 === null ? EDGE : right2[LOWER]!
    const shape = row[SHAPE]!
    const s1 = left === null ? EDGE : left[SHAPE]!
    const s2 = left2 === null ? EDGE : left2[SHAPE]!
    const t1 = right === null ? EDGE : right[SHAPE]!
    const t2 = right2 === null ? EDGE : right2[SHAPE]!
    const flags = row[FLAGS]!
    const first = (i === 0 ? 1 : 0) | (this.#shouted << 1)
    const p0 = this.#upos === null ? 31 : this.#upos[i]!
    const p1 = this.#upos === null || i === 0 ? 31 : this.#upos[i - 1]!
    const q1 = this.#upos === null || i + 1 >= n ? 31 : this.#upos[i + 1]!
    let k = 0
    out[k++] = feature1(1, 0)
    out[k++] = feature1(2, word)
    out[k++] = feature1(3, row[FORM]!)
    out[k++] = feature1(4, w1)
    out[k++] = feature1(5, v1)
    out[k++] = feature1(6, w2)
    out[k++] = feature1(7, v2)
    out[k++] = feature2(8, w1, shape)
    out[k++] = feature2(9, v1, shape)
    out[k++] = feature2(10, shape, first)
    out[k++] = feature1(11, row[LONG_SHAPE]!)
    out[k++] = feature2(12, s1, shape)
    out[k++] = feature2(13, shape, t1)
    out[k++] = feature3(14, s1, shape, t1)
    out[k++] = feature2(15, p0, shape)
    out[k++] = feature2(16, p1, p0)
    out[k++] = feature2(17, p0, q1)
    out[k++] = feature3(18, p1, p0, q1)
    out[k++] = feature2(19, row[SUFFIX3]!, shape)
    out[k++] = feature1(20, row[SUFFIX2]!)
    // The rest only matters in and beside names.
    const capital = (flags & (IS_CAPITAL | HAS_DIGIT)) !== 0
    const beside = capital || (left !== null && (left[FLAGS]! & IS_CAPITAL) !== 0)
    if (beside) {
      for (let s = 0; s < 6; s++) out[k++] = feature1(21 + s, row[SUFFIX1 + s]!)
      for (let s = 0; s < 4; s++) out[k++] = feature1(27 + s, row[PREFIX1 + s]!)
      out[k++] = feature2(31, w1, word)
      out[k++] = feature2(32, word, v1)
      out[k++] = feature2(33, w1, v1)
      out[k++] = feature2(34, w2, w1)
      out[k++] = feature2(35, v1, v2)
      out[k++] = feature2(36, s2, s1 ^ shape)
      out[k++] = feature3(37, shape, t1, t2)
      out[k++] = feature2(38, flags, first)
      out[k++] = feature1(39, left === null ? EDGE : left[SUFFIX3]!)
      out[k++] = feature1(40, right === null ? EDGE : right[SUFFIX3]!)
      out[k++] = feature2(41, w1, first)
      if (row[AFTER_HYPHEN] !== 0) out[k++] = feature1(42, row[AFTER_HYPHEN]!)
      // The words just outside the capitalised stretch, and how long it is.
      let low = i
      while (low > 0 && i - low < 5 && isName(rows[low - 1]!)) low--
      let high = i
      while (high + 1 < n && high - i < 5 && isName(rows[high + 1]!)) high++
      const before = low > 0 ? rows[low - 1]![LOWER]! : EDGE
      const after = high + 1 < n ? rows[high + 1]![LOWER]! : EDGE
      const before2 = low > 1 ? rows[low - 2]![LOWER]! : EDGE
      const after2 = high + 2 < n ? rows[high + 2]![LOWER]! : EDGE
      out[k++] = feature2(43, before, i - low)
      out[k++] = feature2(44, after, high - i)
      out[k++] = feature2(45, i - low, high - i)
      out[k++] = feature3(46, before, after, high - low)
      out[k++] = feature2(47, before2, before)
      out[k++] = feature2(48, after, after2)
      out[k++] = feature1(49, rows[low]![LOWER]!)
      out[k++] = feature1(50, rows[high]![LOWER]!)
      out[k++] = feature1(51, rows[high]![SUFFIX3]!)
      out[k++] = feature2(52, rows[low]![LOWER]!, i - low)
      out[k++] = feature2(53, before, shape)
      out[k++] = feature2(54, after, shape)
      const seen = this.#case!.of(row)
      out[k++] = feature3(55, seen, first, shape)
      out[k++] = feature2(56, seen, word)
      out[k++] = feature2(57, this.#case!.pair(left, row), this.#case!.pair(row, right))
      out[k++] = feature3(58, row[SUFFIX1 + 3]!, w1, first)
      out[k++] = feature2(59, row[SUFFIX3]!, w1)
      out[k++] = feature2(60, row[SUFFIX3]!, v1)
    }
    this.count = k
  }
}

function isName(row: WordRow): boolean {
  return (row[FLAGS]! & IS_CAPITAL) !== 0 || (row[FLAGS]! & IS_ALL_CAPITALS) !== 0
}

/** Number of the transition feature from a label (-1: the sentence's beginning). */
export function transitionFeature(previous: number): number {
  return feature1(200, previous + 1)
}

/** Labels that may not follow another: I-X only after B-X or I-X. */
export function forbidden(labels: readonly string[]): Uint8Array {
  const L = labels.length
  const table = new Uint8Array((L + 1) * L)
  for (let p = -1; p < L; p++) {
    for (let c = 0; c < L; c++) {
      const label = labels[c]!
      if (!label.startsWith('I-')) continue
      const kind = label.slice(2)
      const previous = p < 0 ? 'O' : labels[p]!
      if (previous.slice(2) !== kind) table[(p + 1) * L + c] = 1
    }
  }
  return table
}

/** Viterbi over the emission scores; `transitions[(previous + 1) * L + label]`. */
export function bestRow(emissions: Float64Array, n: number, L: number, transitions: Float64Array, blocked: Uint8Array): Int32Array {
  const back = new Int32Array(n * L)
  let last = new Float64Array(L)
  let next = new Float64Array(L)
  for (let c = 0; c < L; c++) last[c] = blocked[c] === 1 ? -Infinity : emissions[c]! + transitions[c]!
  for (let i = 1; i < n; i++) {
    for (let c = 0; c < L; c++) {
      let most = -Infinity
      let from = 0
      for (let p = 0; p < L; p++) {
        const cell = (p + 1) * L + c
        if (blocked[cell] === 1) continue
        const score = last[p]! + transitions[cell]!
        if (score > most) {
          most = score
          from = p
        }
      }
      next[c] = most + emissions[i * L + c]!
      back[i * L + c] = from
    }
    const kept = last
    last = next
    next = kept
  }
  const row = new Int32Array(n)
  let best = 0
  for (let c = 1; c < L; c++) if (last[c]! > last[best]!) best = c
  for (let i = n - 1; i >= 0; i--) {
    row[i] = best
    best = back[i * L + best]!
  }
  return row
}

export function fillEmissions(features: EntityFeatures, n: number, scorer: Scorer, scores: Float64Array, emissions: Float64Array): void {
  const L = scorer.classes
  for (let i = 0; i < n; i++) {
    features.at(i)
    scorer.score(features.list, features.count, scores)
    for (let c = 0; c < L; c++) emissions[i * L + c] = scores[c]!
  }
}

export function fillTransitions(scorer: Scorer, scores: Float64Array, transitions: Float64Array): void {
  const L = scorer.classes
  const one = new Int32Array(1)
  for (let p = -1; p < L; p++) {
    one[0] = transitionFeature(p)
    scorer.score(one, 1, scores)
    for (let c = 0; c < L; c++) transitions[(p + 1) * L + c] = scores[c]!
  }
}

export class EntityFinder {
  readonly labels: readonly string[]
  readonly #weights: WeightTable
  readonly #features = new EntityFeatures()
  readonly #scores: Float64Array
  readonly #transitions: Float64Array
  readonly #blocked: Uint8Array

  constructor(model: ModelFile) {
    this.labels = model.settings['labels'] as readonly string[]
    this.#weights = new WeightTable(blockOf(model, 'weights'))
    const L = this.#weights.classes
    this.#scores = new Float64Array(L)
    this.#transitions = new Float64Array((L + 1) * L)
    this.#blocked = forbidden(this.labels)
    fillTransitions(this.#weights, this.#scores, this.#transitions)
  }

  /** Labels for all sentences of one document. */
  run(documentRows: readonly (readonly WordRow[])[], upos: readonly (Int32Array | null)[]): string[][] {
    const documentCase = new DocumentCase(documentRows)
    const L = this.labels.length
    return documentRows.map((rows, s) => {
      if (rows.length === 0) return []
      this.#features.begin(rows, upos[s]!, documentCase)
      const emissions = new Float64Array(rows.length * L)
      fillEmissions(this.#features, rows.length, this.#weights, this.#scores, emissions)
      return Array.from(bestRow(emissions, rows.length, L, this.#transitions, this.#blocked), (label) => this.labels[label]!)
    })
  }
}
