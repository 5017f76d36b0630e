// A paragraph of an article with its evidence marked, and the words of the field at hand lit.
import { Link } from '@tanstack/react-router'
import type { Card } from '../api/types.ts'
import { useLanguage } from '../app/language.tsx'
import { segmentsOf } from '../text/segments.ts'
import { fromText, titleOf } from './words.ts'

interface Stretch { readonly start: number; readonly end: number }

export function Passage({ place, lit = [] }: { readonly place: Card['places'][number]; readonly lit?: readonly Stretch[] }) {
  const { language } = useLanguage()
  const marks = [...place.marks.map((it) => ({ ...it, id: 'm' })), ...lit.map((it) => ({ ...it, id: 'lit' }))]
  const [first] = place.marks
  return (
    <figure className="passage">
      <figcaption className="quiet"><Link to="/read/$id" params={{ id: place.source.id }} search={first ? { at: `${first.start}-${first.end}` } : {}}>{titleOf(place.source)}</Link> · {fromText(place.source, language)}</figcaption>
      <blockquote lang={place.source.language} dir="auto">{segmentsOf(place.start, place.end, marks).map(({ start, end, marks: over }) => {
        const words = place.text.slice(start - place.start, end - place.start)
        return over.length === 0 ? <span key={start}>{words}</span> : <mark key={start} className={over.includes('lit') ? 'selected' : ''}>{words}</mark>
      })}</blockquote>
    </figure>
  )
}
