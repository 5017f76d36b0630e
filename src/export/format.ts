// What a format of export is.
import type { LanguageId } from '../model/source.ts'
import type { Head, Part, Rest } from './part.ts'
import type { OutFile } from './sink.ts'

/** One format: which files it makes, and how it is opened. A new one is a file beside this and a line in `formats` of exporter.ts. */
export interface Format {
  readonly id: string
  readonly files: readonly string[]
  open(context: Context): Exporter
}

export interface Exporter {
  write(part: Part): void
  close(rest: Rest): void
  /** Takes away what it left on disk besides its files, also after trouble. */
  dispose?(): void
}

export interface Context {
  readonly head: Head
  /** One of the format's files. */
  readonly file: (name: string) => OutFile
  readonly folder: string
  readonly language: LanguageId
  readonly bom: boolean
  /** Adds one to a count of the manifest. */
  readonly count: (what: string) => void
}
