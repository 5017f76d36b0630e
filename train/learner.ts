// An averaged perceptron over hashed features: rows are made only when a mistake first touches them.
import type { Scorer, WeightRow } from '../src/ml/weights.ts'
import { packWeights } from '../src/ml/weights.ts'

// Steps that an update of 1 is cut into.
const STEPS = 8

export class Learner implements Scorer {
  readonly classes: number
  #keys = new Int32Array(1 << 18)
  #rowOf = new Int32Array(1 << 18)
  #mask = (1 << 18) - 1
  #used = 0
  // A row is a stretch of cells with room to grow; each cell has a class, a weight, the weighted sum of its updates.
  #starts = new Int32Array(1 << 16)
  #lengths = new Uint16Array(1 << 16)
  #rooms = new Uint16Array(1 << 16)
  #rowKeys = new Int32Array(1 << 16)
  #rows = 0
  #classOf = new Uint16Array(1 << 18)
  #weight = new Float32Array(1 << 18)
  #sum = new Float64Array(1 << 18)
  #cells = 0
  #time = 1

  constructor(classes: number) {
    this.classes = classes
  }

  /** One more decision was taken, right or wrong. */
  tick(): void {
    this.#time++
  }

  score(features: Int32Array, count: number, scores: Float64Array): void {
    for (let c = 0; c < this.classes; c++) scores[c] = 0
    const keys = this.#keys
    const mask = this.#mask
    for (let i = 0; i < count; i++) {
      const key = features[i]! || 1
      let slot = (key ^ (key >>> 15)) & mask
      let found = keys[slot]!
      while (found !== key && found !== 0) {
        slot = (slot + 1) & mask
        found = keys[slot]!
      }
      if (found === 0) continue
      const row = this.#rowOf[slot]!
      const start = this.#starts[row]!
      const end = start + this.#lengths[row]!
      for (let at = start; at < end; at++) scores[this.#classOf[at]!]! += this.#weight[at]!
    }
  }

  update(features: Int32Array, count: number, cls: number, step: number): void {
    for (let i = 0; i < count; i++) {
      const row = this.#row(features[i]! || 1)
      const at = this.#cell(row, cls)
      this.#weight[at]! += step
      this.#sum[at]! += step * this.#time
    }
  }

  #row(key: number): number {
    let slot = (key ^ (key >>> 15)) & this.#mask
    while (this.#keys[slot] !== 0) {
      if (this.#keys[slot] === key) return this.#rowOf[slot]!
      slot = (slot + 1) & this.#mask
    }
    if (++this.#used > this.#mask * 0.6) {
      this.#grow()
      return this.#newRow(key, this.#free(key))
    }
    return this.#newRow(key, slot)
  }

  #newRow(key: number, slot: number): number {
    if (this.#rows === this.#starts.length) {
      this.#starts = larger(this.#starts)
      this.#lengths = larger(this.#lengths)
      this.#rooms = larger(this.#rooms)
      this.#rowKeys = larger(this.#rowKeys)
    }
    const row = this.#rows++
    this.#keys[slot] = key
    this.#rowOf[slot] = row
    this.#rowKeys[row] = key
    const room = Math.min(2, this.classes)
    this.#starts[row] = this.#take(room)
    this.#rooms[row] = room
    return row
  }

  #take(room: number): number {
    const start = this.#cells
    this.#cells += room
    while (this.#cells > this.#weight.length) {
      this.#classOf = larger(this.#classOf)
      this.#weight = larger(this.#weight)
      this.#sum = larger(this.#sum)
    }
    return start
  }

  #cell(row: number, cls: number): number {
    const start = this.#starts[row]!
    const length = this.#lengths[row]!
    for (let at = start; at < start + length; at++) if (this.#classOf[at] === cls) return at
    if (length === this.#rooms[row]) {
      const room = Math.min(length * 2, this.classes)
      const fresh = this.#take(room)
      for (let i = 0; i < length; i++) {
        this.#classOf[fresh + i] = this.#classOf[start + i]!
        this.#weight[fresh + i] = this.#weight[start + i]!
        this.#sum[fresh + i] = this.#sum[start + i]!
      }
      this.#starts[row] = fresh
      this.#rooms[row] = room
    }
    this.#lengths[row] = length + 1
    const at = this.#starts[row]! + length
    this.#classOf[at] = cls
    return at
  }

  #free(key: number): number {
    let slot = (key ^ (key >>> 15)) & this.#mask
    while (this.#keys[slot] !== 0) slot = (slot + 1) & this.#mask
    return slot
  }

  #grow(): void {
    const oldKeys = this.#keys
    const oldRows = this.#rowOf
    this.#mask = oldKeys.length * 2 - 1
    this.#keys = new Int32Array(this.#mask + 1)
    this.#rowOf = new Int32Array(this.#mask + 1)
    for (let i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] === 0) continue
      const slot = this.#free(oldKeys[i]!)
      this.#keys[slot] = oldKeys[i]!
      this.#rowOf[slot] = oldRows[i]!
    }
  }

  /**
   * The averaged weights as whole numbers of steps, those under `least` steps dropped.
   * A row with large weights is doubled as a whole: frequent features have weights a hundred times those of rare ones, and both count.
   */
  pack(least: number): { bytes: Uint8Array; rows: number } {
    const rows: WeightRow[] = []
    for (let row = 0; row < this.#rows; row++) {
      const start = this.#starts[row]!
      const cells: [number, number][] = []
      let most = 0
      for (let at = start; at < start + this.#lengths[row]!; at++) {
        const steps = (this.#weight[at]! - this.#sum[at]! / this.#time) * STEPS
        if (Math.abs(steps) < least) continue
        cells.push([this.#classOf[at]!, steps])
        most = Math.max(most, Math.abs(steps))
      }
      let shift = 0
      while (most > 127 * 2 ** shift && shift < 7) shift++
      const pairs = cells.map(([cls, steps]): [number, number] => [cls, Math.max(-127, Math.min(127, Math.round(steps / 2 ** shift)))])
      if (pairs.length > 0) rows.push({ key: this.#rowKeys[row]!, shift, pairs })
    }
    return { bytes: packWeights(this.classes, rows), rows: rows.length }
  }
}

function larger<T extends Int32Array | Uint16Array | Float32Array | Float64Array>(old: T): T {
  const fresh = new (old.constructor as new (length: number) => T)(old.length * 2)
  fresh.set(old as never)
  return fresh
}
