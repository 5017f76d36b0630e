// Reads the text of a PDF and puts its lines together to paragraphs again.
import { assemble, type ReadResult } from './assemble.ts'
import { blocksOfText, dateOfLine } from './blocks.ts'
import { SourceError } from './errors.ts'
import { limits, megabytes } from './limits.ts'
import type { ReadOptions } from './options.ts'
import { joinPages, type PdfLine } from './pdf-lines.ts'
import { publishedValue } from './published.ts'
import { repairMojibake } from './repair.ts'
import type { Issue } from '../model/issue.ts'

export async function readPdf(bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  if (bytes.length > limits.fileBytes) throw new SourceError('too-large', options.name, megabytes(bytes.length))
  const { pages, long, title } = await linesOfPdf(bytes, options.name)
  const joined = joinPages(pages)
  const { text, repairs } = repairMojibake(joined.slice(0, limits.characters))
  // A scan has no text, or no more than what a scanner stamps on it.
  if ((text.match(/\p{L}/gu)?.length ?? 0) < 20) throw new SourceError('scanned', options.name)
  const issues: Issue[] = []
  if (long || joined.length > limits.characters) issues.push({ code: 'too-long', at: { start: text.length, end: text.length }, limit: limits.characters })
  if (repairs.length > 0) issues.push({ code: 'text-repaired', kind: 'mojibake', count: repairs.length })
  const { blocks, title: titleSpan, dateLine, byline } = blocksOfText(text, 0, [])
  const words = (span: { start: number; end: number } | undefined): string | undefined => span && text.slice(span.start, span.end).replace(/\s+/g, ' ')
  const date = dateLine && dateOfLine(words(dateLine)!)
  return assemble(
    bytes,
    {
      format: 'pdf', text, encoding: 'pdf', blocks, repairs: [], issues,
      title: words(titleSpan) ?? title,
      author: words(byline),
      published: dateLine && date ? publishedValue(date, 'published/date-line', { ...dateLine, text: text.slice(dateLine.start, dateLine.end) }) : undefined,
    },
    options,
  )
}

interface TextItem {
  readonly str?: string
  readonly hasEOL?: boolean
  readonly height?: number
  readonly width?: number
  readonly transform?: readonly number[]
}

async function linesOfPdf(bytes: Uint8Array, name: string): Promise<{ pages: PdfLine[][]; long: boolean; title?: string }> {
  const { getDocumentProxy } = await import('unpdf')
  const pages: PdfLine[][] = []
  let length = 0
  let long = false
  try {
    // The library takes the bytes for itself and refuses Node's own kind (of which `slice` is no copy), so it gets a plain copy.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false, stopAtErrors: false })
    try {
      for (let number = 1; number <= pdf.numPages; number++) {
        if (number > limits.pages || length > limits.characters) {
          long = true
          break
        }
        const page = await pdf.getPage(number)
        const { items } = await page.getTextContent()
        const lines = linesOfItems(items as readonly TextItem[])
        length += lines.reduce((sum, line) => sum + line.text.length, 0)
        pages.push(lines)
        page.cleanup()
      }
      const { info } = await pdf.getMetadata().catch(() => ({ info: {} }))
      const title = (info as { Title?: unknown }).Title
      // Many programs leave a file name there.
      const usable = typeof title === 'string' && /\s/.test(title.trim()) && !/^microsoft word|untitled|\.(?:docx?|pdf|indd|odt)$/i.test(title.trim())
      return { pages, long, ...(usable && { title: (title as string).trim().slice(0, 300) }) }
    } finally {
      await pdf.destroy()
    }
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'PasswordException') throw new SourceError('encrypted', name, '', cause)
    throw new SourceError('damaged', name, cause instanceof Error ? cause.message.split('\n')[0]!.slice(0, 120) : '', cause)
  }
}

function linesOfItems(items: readonly TextItem[]): PdfLine[] {
  const lines: PdfLine[] = []
  let text = ''
  let first: { x: number; y: number } | undefined
  let right = 0
  let height = 0
  const flush = (): void => {
    if (first && text.trim() !== '') lines.push({ text: text.trim(), x: first.x, y: first.y, height, width: right - first.x })
    text = ''
    first = undefined
    right = 0
    height = 0
  }
  for (const item of items) {
    if (typeof item.str !== 'string') continue
    const x = item.transform?.[4] ?? 0
    const y = item.transform?.[5] ?? 0
    if (first && Math.abs(y - first.y) > Math.max(2, height * 0.6)) flush()
    if (item.str.trim() !== '') {
      first ??= { x, y }
      right = Math.max(right, x + (item.width ?? 0))
      height = Math.max(height, item.height ?? 0)
    }
    text += item.str
    if (item.hasEOL) flush()
  }
  flush()
  return lines
}
