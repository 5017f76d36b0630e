// An event on a few lines: what, when, where, in how many articles; who is said to have done it; figures as ranges, or by a rule that is named.
import type { EventAnchor } from '../../record/claim.ts'
import type { DateRecord } from '../../reading/reading.ts'
import type { EventLine, Figure } from '../../query/events.ts'
import { counts } from '../../query/status.ts'
import type { LanguageId } from '../../model/source.ts'
import { dateText } from '../dates.ts'
import { labelOf } from '../labels.ts'
import { paint, paintedLines, wrapped } from '../paper.ts'
import type { TerminalOptions } from '../terminal.ts'
import { wordsOf } from '../words.ts'
import { byWords, fieldLabel, valueText } from './claim.ts'
import { supportText } from './claims.ts'
import { recordWordsOf } from './words.ts'

/** "bomaanslag · 14 maart 2024 · busstation in Gao, Mali". */
export function eventTitle({ tellings, date, place }: Pick<EventLine, 'tellings' | 'date' | 'place'>, language: LanguageId): string {
  const [first] = tellings
  const words = wordsOf[language]
  return [kindText(first!, language), date === null ? dayText(first!, language) : whenText(date, language), place === null ? first!.place ?? words.noPlace : valueText(place, language)].join(' · ')
}

/** Without the words of the text ("donderdag"): those stand in the claim table. */
function whenText({ claim, source }: NonNullable<EventLine['date']>, language: LanguageId): string {
  return valueText({ claim: { ...claim, value: { ...claim.value, text: null } }, source }, language)
}

function kindText({ type, realis, number }: EventAnchor, language: LanguageId): string {
  const words = wordsOf[language]
  const marks = [realis === 'accomplished' ? '' : words.realis[realis], words.number[number]].filter(Boolean)
  return `${labelOf('event', type, language)}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`
}

/** The days of an anchor, no more precise than they are. */
export function dayText({ from, to, granularity }: Pick<EventAnchor, 'from' | 'to' | 'granularity'>, language: LanguageId): string {
  if (from === null && to === null) return wordsOf[language].noDate
  return dateText({ text: null, earliest: from, latest: to, granularity: granularity ?? 'unknown', candidates: [], relation: 'at', approx: false } as unknown as DateRecord, language)
}

export function eventLines(line: EventLine, options: TerminalOptions, mark = ''): string {
  const { language } = options
  const title = wrapped(`${eventTitle(line, language)}${mark === '' ? '' : ` (${mark})`}`, 2, 4, options)
  return [
    ...title.map((text, index) => `${index === 0 ? '  ' : '    '}${paint('cyan', text, options)}`),
    ...[doerText(line, language), ...line.figures.map((figure) => figureText(figure, language))].filter(Boolean).flatMap((text) => wrapped(text, 4, 6, options).map((part, index) => `${index === 0 ? '    ' : '      '}${part}`)),
    ...paintedLines('dim', [supportText(line.support, options), line.id].filter(Boolean).join(' · '), 4, options),
  ].join('\n')
}

/** Everybody who is named with the part they are said to have, each once. */
function doerText({ responsibility }: EventLine, language: LanguageId): string {
  return [...new Set(responsibility.filter(({ claim }) => counts(claim.status)).map(({ claim }) => [valueText(claim, language), byWords(claim.claim, language)].filter(Boolean).join(' · ')))].join('; ')
}

/** "gedood: 8–14 (3 beweringen)", or "gedood: 8 (laagste van 3 beweringen)". */
export function figureText({ kind, range, words, support, displayed }: Figure, language: LanguageId): string {
  const say = recordWordsOf[language]
  const n = (value: number): string => value.toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB')
  const label = fieldLabel(`event.casualty.${kind}`, language)
  if (displayed !== null) return `${label}: ${n(displayed.number)} (${say.policy[displayed.policy]} ${say.outOf} ${displayed.of}${displayed.judgement === null ? '' : `, ${say.by} ${displayed.judgement.by}`})`
  if (range === null) return `${label}: ${words.map((it) => `«${it}»`).join(', ')}`
  const text = range.low === range.high ? `${range.open ? '≥ ' : ''}${n(range.low)}` : `${n(range.low)}–${n(range.high)}${range.open ? '+' : ''}`
  return `${label}: ${text}${support.claims > 1 ? ` (${support.claims} ${say.count.claim[1]})` : ''}`
}
