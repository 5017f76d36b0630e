// Files of an export: written beside their names, private, hashed on the way, and put in place only when all are whole.
import { createHash } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

export interface FileSum { readonly name: string; readonly bytes: number; readonly sha256: string }

export class ExportError extends Error {}

/** Bytes gathered before they are written. */
const room = 1 << 16

export class OutFile {
  readonly name: string
  readonly #path: string
  readonly #hash = createHash('sha256')
  #fd: number
  #waiting = ''
  #bytes = 0

  constructor(folder: string, name: string) {
    this.name = name
    this.#path = join(folder, name)
    this.#fd = openSync(`${this.#path}.part`, 'w', 0o600)
  }

  write(text: string): void {
    this.#waiting += text
    if (this.#waiting.length > room) this.#flush()
  }

  #flush(): void {
    const bytes = Buffer.from(this.#waiting)
    this.#waiting = ''
    this.#hash.update(bytes)
    for (let at = 0; at < bytes.length;) at += writeSync(this.#fd, bytes, at)
    this.#bytes += bytes.length
  }

  /** On disk, still under its working name. */
  finish(): FileSum {
    this.#flush()
    fsyncSync(this.#fd)
    closeSync(this.#fd)
    this.#fd = -1
    return { name: this.name, bytes: this.#bytes, sha256: this.#hash.digest('hex') }
  }

  place(): void {
    renameSync(`${this.#path}.part`, this.#path)
  }

  drop(): void {
    if (this.#fd >= 0) closeSync(this.#fd)
    this.#fd = -1
    rmSync(`${this.#path}.part`, { force: true })
  }
}

/** Text that is written in one order and read in another, so that what must be sorted need not be in memory. */
export class Spool {
  readonly #path: string
  readonly #fd: number
  #at = 0

  constructor(folder: string, name: string) {
    this.#path = join(folder, `.${name}.part`)
    this.#fd = openSync(this.#path, 'w+', 0o600)
  }

  put(text: string): { readonly at: number; readonly length: number } {
    const bytes = Buffer.from(text)
    const at = this.#at
    for (let done = 0; done < bytes.length;) done += writeSync(this.#fd, bytes, done, bytes.length - done, at + done)
    this.#at += bytes.length
    return { at, length: bytes.length }
  }

  get({ at, length }: { readonly at: number; readonly length: number }): string {
    const bytes = Buffer.alloc(length)
    for (let done = 0; done < length;) {
      const read = readSync(this.#fd, bytes, done, length - done, at + done)
      if (read === 0) break
      done += read
    }
    return bytes.toString()
  }

  close(): void {
    closeSync(this.#fd)
    rmSync(this.#path, { force: true })
  }
}

/** The folder, made where there is none. @throws ExportError when one of the files is there already and may not be replaced */
export function prepare(folder: string, names: readonly string[], replace: boolean): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const there = names.filter((name) => existsSync(join(folder, name)))
  if (there.length > 0 && !replace) throw new ExportError(`${folder} holds ${there.join(', ')} already. Choose another folder, or --force to replace them.`)
}
