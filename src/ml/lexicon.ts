// Which parts of speech a word was seen with in training, kept by the word's hash: its ambiguity class.
import { ByteReader, ByteWriter } from './bytes.ts'

export class Lexicon {
  readonly #classes: Map<number, number>

  constructor(classes: Map<number, number>) {
    this.#classes = classes
  }

  /** Number of the class, 0 for a word not seen often enough. */
  classOf(lowerHash: number): number {
    return this.#classes.get(lowerHash) ?? 0
  }

  pack(): Uint8Array {
    const writer = new ByteWriter()
    writer.number(this.#classes.size)
    let last = 0
    for (const [hash, cls] of [...this.#classes].map(([h, c]) => [h >>> 0, c] as const).sort((a, b) => a[0] - b[0])) {
      writer.number(hash - last)
      writer.number(cls)
      last = hash
    }
    return writer.done()
  }

  static unpack(bytes: Uint8Array): Lexicon {
    const reader = new ByteReader(bytes)
    const size = reader.number()
    const classes = new Map<number, number>()
    let hash = 0
    for (let i = 0; i < size; i++) {
      hash += reader.number()
      classes.set(hash | 0, reader.number())
    }
    return new Lexicon(classes)
  }
}
