// The text of an article as HTML: blocks by their role, with every record's evidence marked.
import type { LanguageId } from '../../model/source.ts'
import type { Span } from '../../model/span.ts'
import type { Reading } from '../../reading/reading.ts'
import { dateText } from '../dates.ts'
import { titleOf } from '../plain.ts'
import { escape } from './escape.ts'
import { wordsOf } from '../words.ts'
import { marksOf, piecesOf } from './marks.ts'

export function articleText(reading: Reading, article: number, language: LanguageId): string {
  const { source } = reading
  const marks = marksOf(reading, article)
  const meta = [source.outlet, source.published ? dateText(source.published, language) : wordsOf[language].unknownDate, source.author].filter((it) => it !== null)
  const marked = (block: Span): string => piecesOf(block, marks).map(({ start, end, marks: here }) => {
    const words = escape(source.text.slice(start, end))
    if (here.length === 0) return words
    return `<mark class="${[...new Set(here.map(({ kind }) => kind))].join(' ')}" data-records="${[...new Set(here.map(({ record }) => record))].join(' ')}" tabindex="0">${words}</mark>`
  }).join('')
  // The headline of the text, with its marks, is the title; lines such as "published: 2024" above it are told under it.
  const headline = source.blocks.findIndex(({ start, end }) => source.text.slice(start, end).trim() === source.title)
  const front = new Set(source.blocks.filter(({ role, start, end }, index) => index === headline || role === 'dateline' || /^(title|outlet|author|published|date|url|language):/.test(source.text.slice(start, end)) && role !== 'body'))
  const title = headline < 0 ? escape(titleOf(source)) : marked(source.blocks[headline]!)
  const head = `<header><h2 id="a${article}-title">${title}</h2><p class="meta" lang="${language}">${meta.map(escape).join(' · ')}</p></header>`
  return `${head}${source.blocks.filter((block) => !front.has(block)).map((block) => `<p class="${block.role}">${marked(block)}</p>`).join('\n')}`
}
