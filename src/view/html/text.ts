// The text of an article as HTML: blocks by their role, with every record's evidence marked.
import type { Reading } from '../../reading/reading.ts'
import { titleOf } from '../plain.ts'
import { escape } from './escape.ts'
import { marksOf, piecesOf } from './marks.ts'

export function articleText(reading: Reading, article: number): string {
  const { source } = reading
  const marks = marksOf(reading, article)
  const head = `<header><h1>${escape(titleOf(source))}</h1><p class="meta">${[source.outlet, source.published?.edtf ?? source.published?.earliest, source.author].filter((it) => it != null).map((it) => escape(it)).join(' · ')}</p></header>`
  const blocks = source.blocks.map((block) => {
    const pieces = piecesOf(block, marks).map(({ start, end, marks: here }) => {
      const words = escape(source.text.slice(start, end))
      if (here.length === 0) return words
      const kinds = [...new Set(here.map(({ kind }) => kind))]
      return `<mark class="${kinds.join(' ')}" data-records="${[...new Set(here.map(({ record }) => record))].join(' ')}" tabindex="0">${words}</mark>`
    })
    return `<p class="${block.role}${block.repeats === null ? '' : ' repeated'}">${pieces.join('')}</p>`
  })
  return `${head}${blocks.join('\n')}`
}
