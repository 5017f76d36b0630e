// Words of a source, always as text: a sentence with its evidence marked, in the language of the article.
import { segmentsOf } from '../text/segments.ts'
import type { Quote } from '../api/types.ts'

export function QuoteText({ quote, language }: { readonly quote: Quote; readonly language: string }) {
  const marks = quote.marks.map(({ start, end }, index) => ({ id: String(index), start, end }))
  return (
    <q lang={language} dir="auto">
      {segmentsOf(quote.start, quote.end, marks).map(({ start, end, marks: over }) => {
        const words = quote.text.slice(start - quote.start, end - quote.start)
        return over.length > 0 ? <mark key={start}>{words}</mark> : <span key={start}>{words}</span>
      })}
    </q>
  )
}
