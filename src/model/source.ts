// A source: one text from outside, with what it says of itself and the roles of its blocks.
import type { Span } from './span.ts'
import type { DateValue } from './date.ts'

export type LanguageId = 'nl' | 'en'

/** What a block of text is for. A credit is never a source of a statement; boilerplate yields nothing. */
export type BlockRole = 'headline' | 'body' | 'caption' | 'credit' | 'quote' | 'list' | 'table' | 'boilerplate' | 'dateline'

/** A block never crosses a paragraph of the source; sentences never cross a block. Sorted, not overlapping. */
export interface Block extends Span {
  readonly role: BlockRole
  /** Index of the earlier block with the same words: read once, marked, not cut. */
  readonly repeats?: number
}

/** One repaired stretch: `text[start,end)` stands for `original[from,to)` of the decoded original. */
export interface Repair extends Span {
  readonly from: number
  readonly to: number
  readonly kind: 'mojibake' | 'control' | 'newline'
}

export interface Source {
  /** `s_` and the first 12 hex digits of the hash of the original bytes. */
  readonly id: string
  /** Where it came from: a path, `-` for standard input, or a name given by the caller. */
  readonly name: string
  readonly format: 'text' | 'html' | 'pdf' | 'docx'
  /** The kept text: decoded (and repaired) original for plain text, extracted text for other formats. All spans point here. */
  readonly text: string
  readonly language: LanguageId
  readonly title?: string
  readonly outlet?: string
  readonly author?: string
  readonly url?: string
  /** As precise as the source says, never more; absent when it says nothing. Evidence span only when the words stand in `text`. */
  readonly published?: DateValue
  readonly encoding: string
  /** SHA-256 of the original bytes, hex. */
  readonly sha256: string
  readonly bytes: number
  readonly blocks: readonly Block[]
  readonly repairs: readonly Repair[]
}
