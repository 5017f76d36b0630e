// From bytes to a source: the list of formats, and everything of reading that the rest of Kroniek uses.
import type { ReadResult } from './assemble.ts'
import { SourceError } from './errors.ts'
import { formatOf } from './format.ts'
import type { ReadOptions, SourceFormat } from './options.ts'
import { readDocx } from './docx.ts'
import { readHtml } from './html.ts'
import { readPdf } from './pdf.ts'
import { readText } from './text.ts'

export { SourceError, type MessageLanguage, type SourceErrorCode } from './errors.ts'
export { extensions, formatOf } from './format.ts'
export { limits } from './limits.ts'
export { readText } from './text.ts'
export { originalSpan, toKept, toOriginal } from './original.ts'
export { datelineOf, type Dateline } from './dateline.ts'
export { collect, type Collected, type Input } from './collect.ts'
export type { ReadOptions, SourceFormat } from './options.ts'
export type { ReadResult } from './assemble.ts'

/** One reader per format. A new format is a file beside these, a line here, and its endings in `format.ts`. */
const readers: Readonly<Record<SourceFormat, (bytes: Uint8Array, options: ReadOptions) => ReadResult | Promise<ReadResult>>> = {
  text: readText,
  html: readHtml,
  pdf: readPdf,
  docx: readDocx,
}

/**
 * Reads one source from its bytes, in whatever format they are.
 * @throws SourceError, and nothing else, when they cannot be read; its message names the source and says what to do.
 */
export async function readSource(bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  if (bytes.length === 0) throw new SourceError('empty', options.name)
  return readers[options.format ?? formatOf(bytes, options.name)](bytes, options)
}
