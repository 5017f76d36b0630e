// Text of a source made harmless inside Markdown, and the note under a claim.
import { safe } from '../view/safe.ts'
import type { ExportWords } from './markdownWords.ts'
import { permalink } from './sayers.ts'
import type { ClaimLine, SourceLine } from './schema.ts'

/** No markup, no HTML, no table borders, no line breaks come out of somebody else's words. */
export function escaped(text: string): string {
  return safe(text).trim().replace(/[\\`*_{}[\]<>#|~^$]/g, (sign) => `\\${sign}`).replace(/^([-+]|\d+[.)])(?=\s)/, '\\$1').replaceAll('&', '&amp;').replace(/\b(https?|ftp):\/\//gi, '$1:\\/\\/')
}

/** Quote, source, date, permalink. */
export function footnote({ id, evidence }: ClaimLine, source: SourceLine, name: string, words: ExportWords): string {
  const quotes = evidence.map(({ quote, cut, start, end }) => (quote === '' ? words.place(start, end) : `“${escaped(quote)}${cut ? ' …' : ''}”`))
  const link = permalink(source.url, evidence[0]?.quote ?? '')
  const where = link === null ? '' : ` <${link.replace(/[\s<>\\]/gu, (sign) => encodeURIComponent(sign))}>`
  return `[^${id}]: ${[...new Set(quotes)].join('; ')} — ${escaped(name)}${source.author === null ? '' : `, ${escaped(source.author)}`}.${where}\n`
}
