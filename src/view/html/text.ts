// The text of an article as HTML: blocks by their role, with every record's evidence marked.
import type { LanguageId } from '../../model/source.ts'
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
  const head = `<header><h2 id="a${article}-title">${escape(titleOf(source))}</h2><p class="meta" lang="${language}">${meta.map(escape).join(' · ')}</p></header>`
  const blocks = source.blocks.map((block) => {
    const pieces = piecesOf(block, marks).map(({ start, end, marks: here }) => {
      const words = escape(source.text.slice(start, end))
      if (here.length === 0) return words
      const kinds = [...new Set(here.map(({ kind }) => kind))]
      return `<mark class="${kinds.join(' ')}" data-records="${[...new Set(here.map(({ record }) => record))].join(' ')}" tabindex="0">${words}</mark>`
    })
    return `<p class="${block.role}">${pieces.join('')}</p>`
  })
  return `${head}${blocks.join('\n')}`
}
