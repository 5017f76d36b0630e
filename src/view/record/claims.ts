// Values side by side in the terminal: each with its support, then who says so where, with the sentence; what people decided is marked.
import type { Judgement } from '../../store/judgement.ts'
import type { ClaimStatus } from '../../query/status.ts'
import { counts } from '../../query/status.ts'
import type { FieldValues, Support, ValueGroup } from '../../query/groups.ts'
import type { Quote } from '../../query/quotes.ts'
import type { Shown } from '../../query/shown.ts'
import { fromText } from '../group.ts'
import { bandMark, paint, paintedLines, quotation, wrapped, type Paper } from '../paper.ts'
import { piecesOfPassage } from '../passage.ts'
import { heading, type TerminalOptions } from '../terminal.ts'
import { safe } from '../safe.ts'
import { byWords, fieldLabel, valueText } from './claim.ts'
import { countOf, recordWordsOf } from './words.ts'

/** Claims of one value shown with their sentence, unless all are asked for. */
const claimsShown = 3

export function sectionText(title: string, items: readonly string[], options: Paper): string {
  return items.length === 0 ? '' : `${heading(title, options)}\n${items.join('\n\n')}`
}

export function joined(parts: readonly string[]): string {
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

/** "12 artikelen, 3 herkomsten · alleen anonieme bronnen": what a value rests on. */
export function supportText({ sources, origins, anonymous, hedged, struck }: Support, { language }: TerminalOptions): string {
  const words = recordWordsOf[language]
  const articles = countOf(sources, 'article', language)
  return [
    sources === 0 ? '' : origins < sources ? `${articles}, ${countOf(origins, 'origin', language)}` : articles,
    anonymous ? words.onlyAnonymous : '', hedged ? words.onlyHedged : '', struck > 0 ? `${struck} ${words.struck}` : '',
  ].filter(Boolean).join(' · ')
}

/** A field with its values under it. */
export function fieldText({ field, values, support }: FieldValues, options: TerminalOptions): string {
  // A corrected value stays in sight beside the one that a person put in its place; a rejected one is only counted.
  const shown = options.all ? values : values.filter((value) => value.support.claims > 0 || value.claims.some(({ status }) => status.status === 'corrected'))
  const struck = values.length - shown.length
  return [
    `  ${paint('cyan', safe(fieldLabel(field, options.language)), options)}${values.length > 1 || support.sources > 1 ? paint('dim', ` · ${supportText(support, options)}`, options) : ''}`,
    ...shown.map((value) => valueLines(value, options)),
    ...(struck > 0 && shown.length === 0 ? [paint('dim', `    ${struck} ${recordWordsOf[options.language].struck}`, options)] : []),
  ].join('\n')
}

/** One value: its text and support, then the claims that give it. */
export function valueLines({ claims, support }: ValueGroup, options: TerminalOptions): string {
  const visible = options.all ? claims : claims.filter(({ status }) => counts(status))
  if (visible.length === 0) {
    const [old] = claims
    return titleLine(old!, [valueText(old!, options.language), statusText(old!.status, options)].filter(Boolean).join(' · '), options)
  }
  const shown = options.all ? visible : visible.slice(0, claimsShown)
  const [first] = visible
  const rest = visible.length - shown.length
  const side = claims.length > 1 || support.anonymous ? ` · ${supportText(support, options)}` : ''
  return [
    titleLine(first!, `${valueText(first!, options.language)}${side}`, options),
    ...shown.map((claim) => claimLines(claim, options)),
    ...(rest > 0 ? [paint('dim', `      ${recordWordsOf[options.language].more} ${rest}`, options)] : []),
  ].join('\n')
}

function titleLine({ claim, status }: Shown, text: string, options: TerminalOptions): string {
  const lines = wrapped(text, 6, 6, options)
  return [`    ${statusMark(claim.band, status, options)} ${struckOut(lines[0]!, status, options)}`, ...lines.slice(1).map((line) => `      ${struckOut(line, status, options)}`)].join('\n')
}

/** Who says so, where, what was decided of it, and the sentence. */
export function claimLines({ claim, source, status, quotes }: Shown, options: TerminalOptions): string {
  const { language } = options
  const text = [byWords(claim, language), `[${fromText({ source }, language)}]`, claim.parties.some(({ members }) => members) ? recordWordsOf[language].aboutMembers : '', statusText(status, options)].filter(Boolean).join(' · ')
  return [
    ...wrapped(text, 6, 6, options).map((line) => `      ${line}`),
    ...(options.all ? [paint('dim', `      ${claim.id} · ${claim.because}`, options)] : []),
    ...quotes.map((quote) => quoteLines(quote, options)),
  ].join('\n')
}

/** "Hetzelfde: a = b · door anna, 1 februari 2031": who said what is one. */
export function identityLines(judgements: readonly Judgement[], options: TerminalOptions): string[] {
  const words = recordWordsOf[options.language]
  return judgements.flatMap(({ kind, target, other, by, at, why }) => paintedLines('dim', `${words.act[kind]}: ${target} ${kind === 'same' ? '=' : kind === 'different' ? '≠' : '?'} ${other ?? ''} · ${words.by} ${by}, ${at.slice(0, 10)}${why === undefined ? '' : `: ${why}`}`, 2, options))
}

/** A value on its own line with who says so, without grouping. */
export function plainClaim(shown: Shown, options: TerminalOptions): string {
  return [titleLine(shown, valueText(shown, options.language), options), claimLines(shown, options)].join('\n')
}

export function quoteLines({ start, end, text, marks }: Quote, paper: Paper, indent = 6): string {
  const marked = marks.map((mark) => ({ start: mark.start - start, end: mark.end - start }))
  return quotation(piecesOfPassage({ source: { text } }, { start: 0, end: end - start, marked }, paper.width * 3), indent, paper)
}

/** A tick for what a person confirmed, a pen for what a person wrote, a cross for what was rejected; else how sure the reading is. */
function statusMark(band: Shown['claim']['band'], { status }: ClaimStatus, paper: Paper): string {
  switch (status) {
    case 'accepted': return paint('green', '✓', paper)
    case 'added': return paint('green', '✎', paper)
    case 'rejected': case 'corrected': return paint('red', '✗', paper)
    case 'open': return bandMark(band, paper)
  }
}

function struckOut(text: string, status: ClaimStatus, paper: Paper): string {
  return counts(status) ? text : paint('strikethrough', text, paper)
}

function statusText({ status, judgement, instead, corrects, stale }: ClaimStatus, { language, all }: TerminalOptions): string {
  const words = recordWordsOf[language]
  if (status === 'open') return stale ? words.stale : ''
  const who = judgement === null ? '' : `${words.by} ${judgement.by}${judgement.why === undefined ? '' : `: ${judgement.why}`}`
  const other = !all ? '' : instead !== null ? `${words.instead} ${instead}` : corrects !== null ? `${words.corrects} ${corrects}` : ''
  return [[words.status[status], who].filter(Boolean).join(' '), other, stale ? words.stale : ''].filter(Boolean).join(' · ')
}
