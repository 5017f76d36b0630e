// What a plain text says of itself before it begins: a `date 2021-08` line, `title: …` lines, YAML front matter.
import type { BlockRole } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import { linesOf } from './units.ts'

export type HeadField = 'title' | 'outlet' | 'author' | 'url' | 'published' | 'language'

export interface HeadBlock extends Span {
  readonly role: BlockRole
}

export interface Head {
  /** Where the text itself begins. */
  readonly end: number
  readonly fields: Readonly<Partial<Record<HeadField, Span & { readonly text: string }>>>
  readonly blocks: readonly HeadBlock[]
}

const keys: Readonly<Record<string, HeadField>> = {
  title: 'title', titel: 'title', headline: 'title', kop: 'title',
  outlet: 'outlet', publisher: 'outlet', newspaper: 'outlet', medium: 'outlet', krant: 'outlet', site: 'outlet',
  author: 'author', auteur: 'author', byline: 'author',
  url: 'url', link: 'url', adres: 'url', canonical: 'url',
  date: 'published', datum: 'published', published: 'published', gepubliceerd: 'published', publicatiedatum: 'published', pubdate: 'published',
  language: 'language', lang: 'language', taal: 'language',
}

const dateWord = /^date\s+(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?![\d-])/i
const keyLine = /^([a-z]{3,15})\s*:\s*(\S.*)$/i
const fence = /^---+$/

export function readHead(text: string): Head {
  const lines = linesOf(text.slice(0, 20_000))
  const fields: Partial<Record<HeadField, Span & { text: string }>> = {}
  const blocks: HeadBlock[] = []
  let end = 0
  const fenced = fence.test(lines[0]?.text ?? '') && lines.slice(1, 40).some((line) => fence.test(line.text))
  for (const [i, line] of lines.entries()) {
    if (fenced && fence.test(line.text)) {
      blocks.push({ start: line.start, end: line.end, role: 'boilerplate' })
      end = line.end
      if (i > 0) break
      continue
    }
    // "date 2021-08" is followed by nothing, or by the first sentence of the article on the same line.
    const date = dateWord.exec(line.text)
    if (date) {
      const start = line.start + date[0].length - date[1]!.length
      end = line.start + date[0].length
      blocks.push({ start: line.start, end, role: 'dateline' })
      fields.published ??= { start, end, text: date[1]! }
      if (end < line.end) break
      continue
    }
    const pair = keyLine.exec(line.text)
    const key = pair?.[1]?.toLowerCase() ?? ''
    const field = Object.hasOwn(keys, key) ? keys[key] : undefined
    if (!pair || (!field && !fenced)) {
      if (!fenced) break
      blocks.push({ start: line.start, end: line.end, role: 'boilerplate' })
      end = line.end
      continue
    }
    const value = unquoted(line.end - pair[2]!.length, pair[2]!)
    if (field && value.text) fields[field] ??= value
    if (field === 'title' && value.text) {
      blocks.push({ start: line.start, end: line.start + line.text.indexOf(':') + 1, role: 'boilerplate' }, { start: line.end - pair[2]!.length, end: line.end, role: 'headline' })
    } else blocks.push({ start: line.start, end: line.end, role: field === 'published' ? 'dateline' : 'boilerplate' })
    end = line.end
  }
  return { end, fields, blocks }
}

function unquoted(start: number, words: string): Span & { text: string } {
  const quoted = /^(["'])(.*)\1$/.exec(words)
  return quoted ? { start: start + 1, end: start + 1 + quoted[2]!.length, text: quoted[2]! } : { start, end: start + words.length, text: words }
}
