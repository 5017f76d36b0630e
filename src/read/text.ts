// Reads plain text: the kept text is the decoded original, but for repaired stretches, so that every offset can be found again.
import type { DateValue } from '../model/date.ts'
import type { Issue } from '../model/issue.ts'
import { assemble, type ReadResult } from './assemble.ts'
import { blocksOfText, dateOfLine } from './blocks.ts'
import { readDateline } from './dateline.ts'
import { binaryKind, decode } from './decode.ts'
import { SourceError } from './errors.ts'
import { guessLanguage } from './language.ts'
import { limits, megabytes } from './limits.ts'
import { readHead, type Head } from './head.ts'
import type { ReadOptions } from './options.ts'
import { parseDate, publishedValue } from './published.ts'
import { repairMojibake } from './repair.ts'
import { isEmptyCharacter } from './units.ts'

/**
 * Reads plain text, from bytes or from a string.
 * @throws SourceError when there is no text in it, or not in a language that is read.
 */
export function readText(input: Uint8Array | string, options: ReadOptions): ReadResult {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  if (bytes.length > limits.textBytes) throw new SourceError('too-large', options.name, megabytes(bytes.length))
  const { original, encoding, strays } = typeof input === 'string' ? { original: input, encoding: 'utf-8', strays: 0 } : decodeText(input, options.name)
  const issues: Issue[] = []
  const cut = cutAt(original, limits.characters)
  const { text, repairs } = repairMojibake(original.slice(0, cut))
  if (cut < original.length) issues.push({ code: 'too-long', at: { start: text.length, end: text.length }, limit: limits.characters })
  if (repairs.length > 0) issues.push({ code: 'text-repaired', kind: 'mojibake', count: repairs.length })
  if (strays > 0) issues.push({ code: 'text-repaired', kind: 'windows-1252', count: strays })
  const head = readHead(text)
  const { published: claimed } = head.fields
  const { blocks, title, dateLine, byline } = blocksOfText(text, head.end, head.blocks)
  if (blocks.length === 0) throw new SourceError('empty', options.name)
  if (claimed && options.published === undefined && parseDate(claimed.text, { dayFirst: true }) === null) issues.push({ code: 'published-no-date', at: { start: claimed.start, end: claimed.end }, said: claimed.text })
  const words = (span: { start: number; end: number } | undefined): string | undefined => span && text.slice(span.start, span.end).replace(/\s+/g, ' ')
  return assemble(
    bytes,
    {
      format: 'text', text, encoding, blocks, repairs, issues,
      title: head.fields.title?.text ?? words(title),
      outlet: head.fields.outlet?.text,
      author: head.fields.author?.text ?? words(byline),
      url: head.fields.url?.text,
      language: head.fields.language?.text,
      published: publishedIn(text, head, dateLine, blocks),
    },
    options,
  )
}

/** Enough bytes for the limit of characters and one more, in any encoding. */
const decodedBytes = limits.characters * 4 + 16

function decodeText(bytes: Uint8Array, name: string): { original: string; encoding: string; strays: number } {
  const kind = binaryKind(bytes)
  if (kind !== null && bytes.length > 0) throw new SourceError('binary', name, kind)
  let end = Math.min(bytes.length, decodedBytes)
  // Not in the middle of a character: its first bytes would look like damage.
  if (end < bytes.length) while (end > decodedBytes - 4 && (bytes[end]! & 0xc0) === 0x80) end--
  const { text, encoding, strays } = decode(bytes.subarray(0, end))
  return { original: text, encoding, strays }
}

/** Where to stop reading: at the last white space before the limit, never inside a character of two units. */
function cutAt(text: string, limit: number): number {
  if (text.length <= limit) return text.length
  for (let at = limit; at > limit - 10_000; at--) if (isEmptyCharacter(text[at]!)) return at
  const code = text.charCodeAt(limit - 1)
  return code >= 0xd800 && code <= 0xdbff ? limit - 1 : limit
}

/** From the surest to the least sure: a header line, a line that is a date, a whole day in the agency's dateline. */
function publishedIn(text: string, head: Head, dateLine: { start: number; end: number } | undefined, blocks: ReadResult['source']['blocks']): DateValue | undefined {
  const dayFirst = guessLanguage(text).language === 'nl'
  const field = head.fields.published
  if (field) {
    const date = parseDate(field.text, { dayFirst })
    if (date) return publishedValue(date, 'published/header', field)
  }
  if (dateLine) {
    const words = text.slice(dateLine.start, dateLine.end)
    const date = dateOfLine(words, dayFirst)
    if (date) return publishedValue(date, 'published/date-line', { ...dateLine, text: words })
  }
  for (const block of blocks.slice(0, 8)) {
    if (block.role !== 'dateline') continue
    const dateline = readDateline(`${text.slice(block.start, block.end)} `, block.start)
    if (dateline?.date) return publishedValue(dateline.date, 'published/dateline', { start: block.start, end: block.end, text: text.slice(block.start, block.end) })
  }
  return undefined
}
