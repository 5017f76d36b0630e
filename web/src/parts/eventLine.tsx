// An event on one line: when, what, where, who by whose word, figures as ranges.
import { Link } from '@tanstack/react-router'
import { labelOf } from '../../../src/view/labels.ts'
import { dateWords, placeWords, valueText } from '../../../src/view/record/claim.ts'
import { wordsOf } from '../../../src/view/words.ts'
import { recordWordsOf } from '../../../src/view/record/words.ts'
import type { Claim, EventLine as Line } from '../api/types.ts'
import { useLanguage } from '../app/language.tsx'
import { dayText, supportText } from './words.ts'

export function EventLine({ event, note }: { readonly event: Line; readonly note?: string }) {
  const { language, words } = useLanguage()
  const [first] = event.tellings
  if (!first) return null
  const when = event.date ? dateWords({ ...(event.date.claim.value as unknown as Parameters<typeof dateWords>[0]), text: null }, language) : dayText(first, language, words.noDate)
  const where = event.place ? placeWords(event.place.claim.value as unknown as Parameters<typeof placeWords>[0], language, event.place.source.language) : first.place
  return (
    <article className="event-line">
      <p className="when">{when}</p>
      <div>
        <h3><Link to="/event" search={{ id: event.id }}>{labelOf('event', first.type, language)}{where ? ` · ${where}` : ''}</Link>{first.realis === 'accomplished' ? null : <small> {wordsOf[language].realis[first.realis]}</small>}</h3>
        <p className="figures">{event.figures.map(({ kind, range, words: said }) => <span key={kind} className="figure"><b>{range ? rangeText(range, language) : said.join(', ')}</b> {wordsOf[language].kind[kind as keyof typeof wordsOf.nl.kind] ?? kind}</span>)}</p>
        {event.responsibility.length > 0 ? <p className="who">{[...new Set(event.responsibility.map(({ claim }) => valueText(claim as { claim: Claim; source: { language: 'nl' | 'en' } }, language)))].join(' · ')}</p> : null}
        <p className="quiet">{supportText(event.support, language)}{event.tellings.length > 1 ? ` · ${event.tellings.length} ${recordWordsOf[language].count.telling[1]}` : ''}{note ? ` · ${note}` : ''}</p>
      </div>
    </article>
  )
}

export function rangeText({ low, high, open }: { readonly low: number; readonly high: number; readonly open: boolean }, language: string): string {
  const n = (value: number): string => value.toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB')
  return low === high ? `${open ? '≥ ' : ''}${n(low)}` : `${n(low)}–${n(high)}${open ? '+' : ''}`
}
