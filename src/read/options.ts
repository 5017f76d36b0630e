// What a caller may know about a source; it goes before what the source says of itself.
import type { LanguageId } from '../model/source.ts'

export type SourceFormat = 'text' | 'html' | 'pdf' | 'docx'

export interface ReadOptions {
  /** Path of the file, `-` for standard input, or any name to know the source by. */
  readonly name: string
  /** Left out: seen from the bytes, then from the name. */
  readonly format?: SourceFormat
  /** Left out: guessed from the words. Given: the text is read as this language whatever it looks like. */
  readonly language?: LanguageId
  /** `2021`, `2021-08`, `2021-08-27`, or a date in words. */
  readonly published?: string
  readonly outlet?: string
  readonly title?: string
  readonly author?: string
  readonly url?: string
}
