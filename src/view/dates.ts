// Dates for people: as precise as the text is, spelled out, with the words it was said in.
import type { LanguageId } from '../model/source.ts'
import type { DateRecord } from '../reading/reading.ts'
import { wordsOf } from './words.ts'

/** "14 maart 2024 («donderdag»)", "mei 2020", "1 maart – 31 maart 2024 («vrijdag», 5 dagen passen)". */
export function dateText(date: DateRecord | null, language: LanguageId): string {
  const words = wordsOf[language]
  if (date === null) return words.noDate
  const { text, candidates, relation } = date
  // The last day that fits is one of those days: "before 1 June" is by 31 May.
  const how = words.relation[relation === 'before' ? 'by' : relation]
  const known = [how, range(date, language)].filter(Boolean).join(' ')
  const fit = candidates.length > 1 ? `${candidates.length} ${words.daysFit}` : ''
  // A date that the text writes out needs no repeating.
  const said = text === null || sameWords(text, known) || /^\d{4}(-\d\d)?(-\d\d)?$/.test(text) ? '' : `«${text}»`
  const extra = [said, fit].filter(Boolean).join(', ')
  return extra ? `${known} (${extra})` : known
}

function range({ earliest, latest, granularity, approx, relation, edtf }: DateRecord, language: LanguageId): string {
  const about = approx ? '± ' : ''
  if (earliest === null && latest === null) return wordsOf[language].unknown
  // "Sinds 2019" goes on until the article, and begins somewhere in that year: the day it could begin on is nobody's word.
  const [, year, month, exact] = relation === 'since' ? /^(\d{4})(-\d\d)?(-\d\d)?~?\/\.\.$/.exec(edtf ?? '') ?? [] : []
  if (year && !exact) return about + (month ? day(`${year}${month}-01`, language, { month: 'long', year: 'numeric' }) : year)
  if (year) return about + day(earliest!, language)
  // The day it could begin on is the article's, and nobody's word.
  if (latest !== null && ['before', 'by', 'until'].includes(relation)) return about + day(latest, language)
  if (earliest === null) return `… – ${day(latest!, language)}`
  if (latest === null) return `${day(earliest, language)} – …`
  if (earliest === latest) return about + day(earliest, language)
  if (granularity === 'year' && earliest.slice(0, 4) === latest.slice(0, 4)) return about + earliest.slice(0, 4)
  if (granularity === 'month' && earliest.slice(0, 7) === latest.slice(0, 7)) return about + day(earliest, language, { month: 'long', year: 'numeric' })
  return `${about}${day(earliest, language)} – ${day(latest, language)}`
}

function day(iso: string, language: LanguageId, shape: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' }): string {
  const date = new Date(`${iso}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? iso : new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { ...shape, timeZone: 'UTC' }).format(date)
}

function sameWords(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
