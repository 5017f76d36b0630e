// Short forms that several screens use: names of articles, days, counts.
import type { LanguageId } from '../../../src/model/source.ts'
import { dateWords } from '../../../src/view/record/claim.ts'
import { countOf, recordWordsOf } from '../../../src/view/record/words.ts'
import type { EventAnchor, SourceCard, Support } from '../api/types.ts'

export function titleOf({ title, name }: Pick<SourceCard, 'title' | 'name'>): string {
  return title ?? name.split(/[/\\]/).at(-1) ?? name
}

export function publishedText({ published }: Pick<SourceCard, 'published'>, language: LanguageId): string {
  return published === null ? '' : dateWords({ ...published, text: null }, language)
}

/** "De Voorbeeldkrant, 14 maart 2024". */
export function fromText(source: Pick<SourceCard, 'outlet' | 'published' | 'title' | 'name'>, language: LanguageId): string {
  return [source.outlet ?? titleOf(source), publishedText(source, language)].filter(Boolean).join(', ')
}

export function supportText({ sources, origins, anonymous, hedged, struck }: Support, language: LanguageId): string {
  const words = recordWordsOf[language]
  const articles = countOf(sources, 'article', language)
  return [sources === 0 ? '' : origins < sources ? `${articles}, ${countOf(origins, 'origin', language)}` : articles, anonymous ? words.onlyAnonymous : '', hedged ? words.onlyHedged : '', struck > 0 ? `${struck} ${words.struck}` : ''].filter(Boolean).join(' · ')
}

export function dayText({ from, to }: Pick<EventAnchor, 'from' | 'to'>, language: LanguageId, none: string): string {
  if (from === null && to === null) return none
  const shape = (iso: string): string => new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`))
  if (from !== null && to !== null) {
    if (from === to) return shape(from)
    if (from.endsWith('-01-01') && to.endsWith('-12-31') && from.slice(0, 4) === to.slice(0, 4)) return from.slice(0, 4)
    if (from.endsWith('-01') && from.slice(0, 7) === to.slice(0, 7) && Number(to.slice(8)) >= 28) return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${from}T00:00:00Z`))
    return `${shape(from)} – ${shape(to)}`
  }
  return from === null ? `… – ${shape(to!)}` : `${shape(from)} – …`
}
