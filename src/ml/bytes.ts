// Writing and reading small numbers in a byte row: variable-length integers and sorted hash keys as gaps.

export class ByteWriter {
  #bytes = new Uint8Array(1 << 16)
  #length = 0

  byte(value: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2)
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    this.#bytes[this.#length++] = value
  }

  /** A non-negative integer, seven bits a byte. */
  number(value: number): void {
    while (value >= 128) {
      this.byte((value % 128) | 128)
      value = Math.floor(value / 128)
    }
    this.byte(value)
  }

  text(value: string): void {
    const bytes = Buffer.from(value, 'utf8')
    this.number(bytes.length)
    for (const byte of bytes) this.byte(byte)
  }

  done(): Uint8Array {
    return this.#bytes.slice(0, this.#length)
  }
}

export class ByteReader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  byte(): number {
    return this.#bytes[this.#at++] ?? 0
  }

  number(): number {
    let value = 0
    let step = 1
    for (;;) {
      const byte = this.byte()
      value += (byte & 127) * step
      if (byte < 128) return value
      step *= 128
    }
  }

  text(): string {
    const length = this.number()
    const from = this.#at
    this.#at += length
    return Buffer.from(this.#bytes.buffer, this.#bytes.byteOffset + from, length).toString('utf8')
  }
}
