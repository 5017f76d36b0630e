// A card of the queue on paper: what is asked, the words in their paragraph, why, and the keys.
import type { Card, Place } from '../../decide/cards.ts'
import type { Queue, QueueItem } from '../../decide/queue.ts'
import { keysOf } from '../../decide/session.ts'
import { rejectReasons } from '../../decide/decisions.ts'
import type { LanguageId } from '../../model/source.ts'
import type { Claim } from '../../record/claim.ts'
import { fromText } from '../group.ts'
import { labelOf } from '../labels.ts'
import { bandMark, paint, quotation, wrapped, type Paper } from '../paper.ts'
import { piecesOfPassage } from '../passage.ts'
import { safe } from '../safe.ts'
import type { TerminalOptions } from '../terminal.ts'
import { wordsOf } from '../words.ts'
import { byWords, fieldLabel, valueText } from './claim.ts'
import { dayText } from './eventLine.ts'
import { reviewWordsOf } from './reviewWords.ts'

export function cardText({ item, places, sides }: Card, options: TerminalOptions): string {
  const lines = [...headOf(item, sides, languageOf(places), options), ...places.flatMap((place) => ['', ...placeLines(place, options)]), ...whyLines(item, options)]
  return `${lines.join('\n')}\n`
}

/** One line an item, for lists. */
export function itemLine(card: Card, options: TerminalOptions): string {
  const { item, sides, places } = card
  const title = titleOf(item, sides, languageOf(places), options.language)
  const where = places[0] === undefined ? '' : fromText(places[0], options.language)
  return `${paint('dim', shortId(item), options)}  ${title}${where === '' ? '' : paint('dim', ` · ${where}`, options)}`
}

/** Counts of what waits, and what was not looked at. */
export function queueText({ counts, looked, capped }: Queue, options: TerminalOptions): string {
  const words = reviewWordsOf[options.language]
  const parts = Object.entries(counts).map(([kind, count]) => `${words.kind[kind as QueueItem['kind']]}: ${count}`)
  if (parts.length === 0) return `${words.empty}\n`
  const lines = [parts.join(' · '), ...(looked.sources < looked.of ? [`${looked.sources} ${words.of} ${looked.of} ${words.looked}`] : []), ...(capped.length > 0 ? [`${words.tooCommon}: ${capped.slice(0, 3).map(({ key, count }) => `${safe(key)} (${count})`).join(', ')}${capped.length > 3 ? ' …' : ''}`] : [])]
  return `${paint('dim', lines.join('\n'), options)}\n`
}

export function keysText(item: QueueItem, options: TerminalOptions): string {
  const words = reviewWordsOf[options.language]
  return Object.entries(keysOf(item)).map(([key, action]) => `[${paint('bold', key, options)}] ${words.action[action]}`).join('  ')
}

/** The reasons of a rejection with their numbers. */
export function rejectText(language: LanguageId): string {
  return rejectReasons.map((reason, index) => `${index + 1} ${reviewWordsOf[language].reject[reason]}`).join('  ')
}

function headOf(item: QueueItem, sides: readonly string[], textLanguage: LanguageId, options: TerminalOptions): string[] {
  const words = reviewWordsOf[options.language]
  const title = wrapped(titleOf(item, sides, textLanguage, options.language), 0, 2, options).map((line, index) => (index === 0 ? paint('bold', line, options) : `  ${line}`))
  if (item.kind === 'stale') {
    const { judgement, now } = item.stale
    return [...title, `${words.wasDecided}: ${words.action[judgement.kind as 'accept'] ?? judgement.kind} ${words.by} ${safe(judgement.by)}, ${judgement.at.slice(0, 10)}`, `${words.now}: ${now.length === 0 ? words.gone : now.map((claim) => claimText(claim, textLanguage, options.language)).join(' · ')}`]
  }
  if (item.kind === 'contradicted') return [...title, `${words.contradicts} · ${words.by} ${safe(item.judgement.by)}, ${item.judgement.at.slice(0, 10)}`]
  if (item.kind === 'event') return [...title, ...item.events.map((event) => `  ${labelOf('event', event.type, options.language)} · ${dayText(event, options.language)} · ${safe(event.place ?? event.country ?? '')}`)]
  return title
}

function titleOf(item: QueueItem, sides: readonly string[], textLanguage: LanguageId, language: LanguageId): string {
  const words = reviewWordsOf[language]
  switch (item.kind) {
    case 'claim': return claimText(item.claim, textLanguage, language)
    case 'stale': return claimText(item.stale.claim, textLanguage, language)
    case 'signal': return `${words.kind.signal}: ${item.signal.why.map((why) => wordsOf[language].why[why]).join(', ')}`
    case 'contradicted': case 'actor': case 'event': return `${words.kind[item.kind]} ${sides.map((side) => `“${safe(side)}”`).join(' – ')}`
  }
}

function claimText(claim: Claim, textLanguage: LanguageId, language: LanguageId): string {
  const by = byWords(claim, language)
  return `${fieldLabel(claim.field, language)}: ${safe(valueText({ claim, source: { language: textLanguage } }, language))}${by === '' ? '' : ` (${safe(by)})`}`
}

function placeLines(place: Place, options: Paper & { readonly language: LanguageId }): string[] {
  const marked = place.marks.map(({ start, end }) => ({ start: start - place.start, end: end - place.start }))
  return [paint('dim', fromText(place, options.language), options), quotation(piecesOfPassage({ source: { text: place.text } }, { start: 0, end: place.text.length, marked }, options.width * 6), 2, options)]
}

function whyLines(item: QueueItem, options: TerminalOptions): string[] {
  const words = reviewWordsOf[options.language]
  if (item.kind === 'claim' || item.kind === 'stale') {
    const { band, because } = item.kind === 'claim' ? item.claim : item.stale.claim
    return ['', `${bandMark(band, options)} ${wordsOf[options.language].band[band]} · ${paint('dim', `${words.rule} ${because}`, options)}`]
  }
  if (item.kind !== 'actor' && item.kind !== 'event') return []
  const told = (reasons: readonly { readonly code: keyof typeof words.reason; readonly detail?: string }[]): string => reasons.map(({ code, detail }) => `${words.reason[code]}${detail === undefined ? '' : ` (${safe(detail)})`}`).join(' · ')
  const reasons: readonly { readonly code: keyof typeof words.reason; readonly weight: number; readonly detail?: string }[] = item.pair.reasons
  const [pro, contra] = [reasons.filter(({ weight }) => weight > 0), reasons.filter(({ weight }) => weight < 0)]
  return ['', `${Math.round(item.pair.score * 100)}% · ${told(pro)}`, ...(contra.length > 0 ? [paint('dim', `${words.against}: ${told(contra)}`, options)] : [])].flatMap((line) => wrapped(line, 0, 2, { ...options }).map((part, index) => (index === 0 ? part : `  ${part}`)))
}

const languageOf = (places: readonly Place[]): LanguageId => places[0]?.source.language ?? 'nl'

/** What commands take: the claim's id, or both sides of a pair. */
function shortId(item: QueueItem): string {
  return item.kind === 'claim' ? item.id.slice(0, 8) : item.id
}
