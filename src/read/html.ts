// Reads a web page or a pasted piece of one: finds the article, takes its text block by block, nothing else.
import { assemble, type ReadResult } from './assemble.ts'
import { blocksOfText, dateOfLine, type Hint } from './blocks.ts'
import { decode } from './decode.ts'
import { SourceError } from './errors.ts'
import { cleanHtml } from './html-clean.ts'
import { readMeta, type Page, type PageMeta } from './html-meta.ts'
import { chunksOf, type Chunk, type WalkNode } from './html-walk.ts'
import { limits, megabytes } from './limits.ts'
import type { ReadOptions } from './options.ts'
import { publishedValue } from './published.ts'
import { repairMojibake } from './repair.ts'
import { readDateline } from './dateline.ts'
import type { Issue } from '../model/issue.ts'

export async function readHtml(bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  if (bytes.length > limits.fileBytes) throw new SourceError('too-large', options.name, megabytes(bytes.length))
  const { text: markup, encoding } = decodeHtml(bytes)
  const cut = markup.length > limits.htmlCharacters
  const { html, data, page, elements } = cleanHtml(cut ? markup.slice(0, limits.htmlCharacters) : markup, { depth: limits.htmlDepth, elements: limits.htmlElements })
  // The parser is heavy; a run over plain text never loads it.
  const { parseHTML } = await import('linkedom')
  const { document } = parseHTML(html)
  const meta = splitTitle(readMeta(document, data), () => chunksOf(document.body))
  const chunks = page ? await articleOf(document, html.length <= limits.readabilityCharacters && elements <= limits.readabilityElements) : chunksOf(document.body)
  if (!chunks.some(isProse)) throw new SourceError(markup.trim() === '' ? 'empty' : 'no-article', options.name)
  return fromChunks(bytes, chunks, meta, { format: 'html', encoding, cut }, options)
}

/** Puts chunks under each other with blank lines between, and gives them their roles. DOCX goes the same way. */
export function fromChunks(
  bytes: Uint8Array,
  chunks: readonly Chunk[],
  meta: PageMeta,
  { format, encoding, cut }: { format: 'html' | 'docx'; encoding: string; cut: boolean },
  options: ReadOptions,
): ReadResult {
  const issues: Issue[] = []
  const first = chunks[0]
  // The title is part of the article, also when the page finder took it for furniture.
  const all: Chunk[] = meta.title && !chunks.slice(0, 4).some((chunk) => same(chunk.text, meta.title!)) ? [{ text: meta.title, role: 'headline' }, ...chunks] : [...chunks]
  const hints: Hint[] = []
  const parts: string[] = []
  let length = 0
  let repairs = 0
  let long = cut
  for (const chunk of all) {
    const { text, repairs: mended } = repairMojibake(chunk.text)
    if (length + text.length > limits.characters) {
      long = true
      break
    }
    repairs += mended.length
    hints.push({ start: length, end: length + text.length, ...(chunk.role && { role: chunk.role }) })
    parts.push(text)
    length += text.length + 2
  }
  const text = parts.join('\n\n')
  if (long) issues.push({ code: 'too-long', at: { start: text.length, end: text.length }, limit: limits.characters })
  if (repairs > 0) issues.push({ code: 'text-repaired', kind: 'mojibake', count: repairs })
  const { blocks, title, dateLine, byline } = blocksOfText(text, 0, [], hints)
  if (blocks.length === 0) throw new SourceError('empty', options.name)
  const words = (span: { start: number; end: number } | undefined): string | undefined => span && text.slice(span.start, span.end).replace(/\s+/g, ' ')
  const lineDate = dateLine && dateOfLine(words(dateLine)!)
  const agency = blocks.slice(0, 8).map((block) => (block.role === 'dateline' ? readDateline(`${text.slice(block.start, block.end)} `, block.start) : null)).find((it) => it?.date)
  return assemble(
    bytes,
    {
      format, text, encoding, blocks, issues,
      // The kept text is extracted, so there is no original in characters that offsets could lead back to.
      repairs: [],
      title: meta.title ?? words(title) ?? (first?.role === 'headline' ? first.text : undefined),
      outlet: meta.outlet,
      author: meta.author ?? words(byline),
      url: meta.url,
      language: meta.language,
      published: meta.published
        ? publishedValue(meta.published.date, meta.published.because)
        : dateLine && lineDate
          ? publishedValue(lineDate, 'published/date-line', { ...dateLine, text: text.slice(dateLine.start, dateLine.end) })
          : agency?.date && publishedValue(agency.date, 'published/dateline', { start: agency.start, end: agency.end, text: text.slice(agency.start, agency.end) }),
    },
    options,
  )
}

/** "Haven dicht - De Havenkrant": two things when the first of them stands in the page by itself. */
function splitTitle(meta: PageMeta, chunks: () => readonly Chunk[]): PageMeta {
  const parts = meta.outlet ? null : /^(.{8,}?)\s+[|–—-]\s+(.{2,40})$/u.exec(meta.title ?? '')
  if (!parts || !chunks().some((chunk) => same(chunk.text, parts[1]!))) return meta
  return { ...meta, title: parts[1]!, outlet: parts[2]! }
}

/** The article that Readability finds, or else the largest part of the page that reads like one. */
async function articleOf(document: Page & { readonly body: unknown }, search: boolean): Promise<Chunk[]> {
  const whole = chunksOf((document.querySelector('article, [itemprop="articleBody"], main, [role="main"]') ?? document.body) as unknown as WalkNode)
  if (!search) return whole
  const { Readability } = await import('@mozilla/readability')
  let found: Chunk[] = []
  try {
    // Classes are needed for captions and credits; the serializer hands over the element itself.
    const article = new Readability<unknown>(document as never, { keepClasses: true, serializer: (element) => element, charThreshold: 250 }).parse()
    if (article?.content) found = chunksOf(article.content as WalkNode)
  } catch {
    // A page that Readability stumbles over is still read as a whole.
    return whole
  }
  return prose(found) >= prose(whole) * 0.4 ? found : whole
}

function prose(chunks: readonly Chunk[]): number {
  return chunks.filter(isProse).reduce((sum, chunk) => sum + chunk.text.length, 0)
}

function isProse(chunk: Chunk): boolean {
  return chunk.role !== 'boilerplate' && chunk.role !== 'credit' && chunk.text.length >= 40 && /[.!?…]["'”’»)\]]*(?:\s|$)/u.test(chunk.text)
}

function same(a: string, b: string): boolean {
  return a.replace(/\s+/g, ' ').trim().toLowerCase() === b.toLowerCase()
}

/** A byte order mark goes before what the page declares, and that goes before a guess. */
function decodeHtml(bytes: Uint8Array): { text: string; encoding: string } {
  const guess = decode(bytes)
  if (guess.encoding !== 'utf-8' || guess.strays > 0 || bytes[0] === 0xef) {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
    const label = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([a-z0-9_-]{3,20})/i.exec(head)?.[1]?.toLowerCase()
    if (label && guess.encoding === 'windows-1252' && !/^(?:utf-?8|iso-8859-1|latin-?1|windows-1252|us-ascii)$/.test(label)) {
      try {
        return { text: new TextDecoder(label).decode(bytes), encoding: label }
      } catch {
        // A name that is no encoding says nothing.
      }
    }
  }
  return { text: guess.text, encoding: guess.encoding }
}
