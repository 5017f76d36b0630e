// Reads a Word document (DOCX): its headings, paragraphs, lists and tables, by way of the HTML that a library makes of it.
import type { ReadResult } from './assemble.ts'
import { SourceError } from './errors.ts'
import { fromChunks } from './html.ts'
import { cleanHtml } from './html-clean.ts'
import { chunksOf } from './html-walk.ts'
import { limits, megabytes } from './limits.ts'
import type { ReadOptions } from './options.ts'
import { lookIntoZip, unpackEntry, type ZipEntry } from './zip.ts'

export async function readDocx(bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  if (bytes.length > limits.fileBytes) throw new SourceError('too-large', options.name, megabytes(bytes.length))
  const entries = checkedEntries(bytes, options.name)
  const { default: mammoth } = await import('mammoth')
  let markup: string
  try {
    const result = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh", "p[style-name='Quote'] => blockquote > p:fresh", "p[style-name='Caption'] => figcaption:fresh", "p[style-name='caption'] => figcaption:fresh"],
        // Pictures are left packed: only the words are wanted.
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        externalFileAccess: false,
      } as Parameters<typeof mammoth.convertToHtml>[1],
    )
    markup = result.value
  } catch (cause) {
    throw new SourceError('damaged', options.name, firstLine(cause), cause)
  }
  const cut = markup.length > limits.htmlCharacters
  const { html } = cleanHtml(cut ? markup.slice(0, limits.htmlCharacters) : markup, { depth: limits.htmlDepth, elements: limits.htmlElements })
  const { parseHTML } = await import('linkedom')
  const { document } = parseHTML(html)
  const chunks = chunksOf(document.body)
  if (chunks.length === 0) throw new SourceError('empty', options.name)
  const core = coreProperties(bytes, entries)
  const meta = { ...(chunks[0]!.role === 'headline' ? {} : core.title && { title: core.title }), ...(core.author && { author: core.author }) }
  return fromChunks(bytes, chunks, meta, { format: 'docx', encoding: 'utf-8', cut }, options)
}

/** What a DOCX says it holds is checked, and the parts that are parsed are unpacked within that size, before the library sees them. */
function checkedEntries(bytes: Uint8Array, name: string): readonly ZipEntry[] {
  const look = lookIntoZip(bytes, { files: limits.packedFiles, bytes: limits.unpackedBytes })
  if (!look.ok) throw new SourceError(look.why === 'bomb' ? 'zip-bomb' : 'damaged', name, look.detail)
  if (!look.entries.some((entry) => /^word\/document\d*\.xml$/.test(entry.name))) throw new SourceError('unknown-format', name, 'ZIP')
  let parsed = 0
  for (const entry of look.entries) {
    if (!/\.(?:xml|rels)$/i.test(entry.name)) continue
    parsed += entry.unpacked
    if (parsed > limits.parsedBytes) throw new SourceError('zip-bomb', name, `more than ${megabytes(limits.parsedBytes)}`)
    if (unpackEntry(bytes, entry) === null) throw new SourceError('damaged', name, entry.name)
  }
  return look.entries
}

/** Title and author as Word keeps them. The day of creation is not one of publication, so it is left where it is. */
function coreProperties(bytes: Uint8Array, entries: readonly ZipEntry[]): { title?: string; author?: string } {
  const entry = entries.find((it) => it.name === 'docProps/core.xml')
  const xml = entry && unpackEntry(bytes, entry)
  if (!xml) return {}
  const text = new TextDecoder().decode(xml.subarray(0, 100_000))
  const field = (tag: string): string | undefined => {
    const words = new RegExp(`<dc:${tag}>([^<]{1,300})</dc:${tag}>`).exec(text)?.[1]?.replace(/&(amp|lt|gt|quot|apos);/g, (_, it: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[it] ?? '').trim()
    return words || undefined
  }
  const title = field('title')
  const author = field('creator')
  return { ...(title && { title }), ...(author && { author }) }
}

function firstLine(cause: unknown): string {
  return cause instanceof Error ? cause.message.split('\n')[0]!.slice(0, 120) : ''
}
