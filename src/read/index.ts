// From bytes to a source: the list of formats, and everything of reading that the rest of Kroniek uses.
export { SourceError, type SourceErrorCode } from './errors.ts'
export { limits } from './limits.ts'
export { readText } from './text.ts'
export { originalSpan, toKept, toOriginal } from './original.ts'
export { datelineOf, type Dateline } from './dateline.ts'
export type { ReadOptions, SourceFormat } from './options.ts'
export type { ReadResult } from './assemble.ts'
