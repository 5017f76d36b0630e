// Weights of a linear model as they are served: a hash of the feature leads to its row, a row holds whole numbers per class.
import { ByteReader, ByteWriter } from './bytes.ts'

/** Adds up the weights of some features per class. The trainer and the served model both do this, so that they run the same code around it. */
export interface Scorer {
  readonly classes: number
  /** Fills `scores[0, classes)`. */
  score(features: Int32Array, count: number, scores: Float64Array): void
}

/** One feature with its weights: pairs of class and whole number from -127 to 127, all doubled `shift` times (0 to 7). */
export interface WeightRow {
  readonly key: number
  readonly shift: number
  readonly pairs: readonly (readonly [cls: number, weight: number])[]
}

// Up to this many classes a row is kept whole: reading it in order beats jumping by class.
const WHOLE_ROW = 16

export class WeightTable implements Scorer {
  readonly classes: number
  readonly rows: number
  readonly #keys: Int32Array
  readonly #mask: number
  /** Whole rows: where slot `s` finds its row; lists: where its list begins. */
  readonly #starts: Int32Array
  readonly #weights: Int16Array
  readonly #lists: Uint16Array
  readonly #ends: Int32Array

  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes)
    this.classes = reader.number()
    this.rows = reader.number()
    const pairs = reader.number()
    let size = 16
    while (size < this.rows * 1.6) size *= 2
    this.#mask = size - 1
    this.#keys = new Int32Array(size)
    this.#starts = new Int32Array(size)
    const whole = this.classes <= WHOLE_ROW
    this.#weights = new Int16Array(whole ? (this.rows + 1) * this.classes : pairs)
    this.#lists = new Uint16Array(whole ? 0 : pairs)
    this.#ends = new Int32Array(whole ? 0 : size)
    let key = 0
    let at = whole ? this.classes : 0
    for (let row = 0; row < this.rows; row++) {
      key += reader.number()
      const slot = this.#free(key | 0)
      this.#keys[slot] = key | 0
      this.#starts[slot] = at
      const head = reader.number()
      const count = head >>> 3
      const shift = head & 7
      for (let i = 0; i < count; i++) {
        const cls = reader.number()
        const weight = ((reader.byte() << 24) >> 24) << shift
        if (whole) this.#weights[at + cls] = weight
        else {
          this.#lists[at] = cls
          this.#weights[at++] = weight
        }
      }
      if (whole) at += this.classes
      else this.#ends[slot] = at
    }
  }

  #free(key: number): number {
    let slot = slotOf(key, this.#mask)
    while (this.#keys[slot] !== 0) slot = (slot + 1) & this.#mask
    return slot
  }

  score(features: Int32Array, count: number, scores: Float64Array): void {
    const classes = this.classes
    for (let c = 0; c < classes; c++) scores[c] = 0
    const keys = this.#keys
    const starts = this.#starts
    const weights = this.#weights
    const mask = this.#mask
    if (classes <= WHOLE_ROW) {
      for (let i = 0; i < count; i++) {
        const key = features[i]! || 1
        let slot = (key ^ (key >>> 15)) & mask
        let found = keys[slot]!
        while (found !== key && found !== 0) {
          slot = (slot + 1) & mask
          found = keys[slot]!
        }
        if (found === 0) continue
        const at = starts[slot]!
        for (let c = 0; c < classes; c++) scores[c]! += weights[at + c]!
      }
      return
    }
    const lists = this.#lists
    const ends = this.#ends
    for (let i = 0; i < count; i++) {
      const key = features[i]! || 1
      let slot = (key ^ (key >>> 15)) & mask
      let found = keys[slot]!
      while (found !== key && found !== 0) {
        slot = (slot + 1) & mask
        found = keys[slot]!
      }
      if (found === 0) continue
      const end = ends[slot]!
      for (let at = starts[slot]!; at < end; at++) scores[lists[at]!]! += weights[at]!
    }
  }
}

/** Where a key is looked for first. Key 0 stands for an empty slot, so a feature that hashes to 0 is taken for 1. */
function slotOf(key: number, mask: number): number {
  return (key ^ (key >>> 15)) & mask
}

export function packWeights(classes: number, rows: readonly WeightRow[]): Uint8Array {
  const writer = new ByteWriter()
  const sorted = [...rows].sort((a, b) => (a.key >>> 0) - (b.key >>> 0))
  writer.number(classes)
  writer.number(sorted.length)
  writer.number(sorted.reduce((sum, { pairs }) => sum + pairs.length, 0))
  let last = 0
  for (const { key, shift, pairs } of sorted) {
    const unsigned = key >>> 0
    writer.number(unsigned - last)
    last = unsigned
    writer.number(pairs.length * 8 + shift)
    for (const [cls, weight] of pairs) {
      writer.number(cls)
      writer.byte(weight & 255)
    }
  }
  return writer.done()
}
