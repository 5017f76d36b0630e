// One reading as a dossier for the terminal: who, what, when, where, according to whom, with quotes, refusals and what was not read.
import type { LanguageId } from '../model/source.ts'
import type { Band, Reading } from '../reading/reading.ts'
import { dateText } from './dates.ts'
import { outline, type Card, type Row, type Section } from './outline.ts'
import { bandMark, paint, quotation, wrapped, type Paper } from './paper.ts'
import { passagesOf, piecesOfPassage, type Passage } from './passage.ts'
import { titleOf } from './plain.ts'
import { safe, shorten } from './safe.ts'
import { wordsOf } from './words.ts'

export interface TerminalOptions extends Paper {
  /** Language of the words around the record; the quotes keep their own. */
  readonly language: LanguageId
  /** Also what is only doubtful, and the rule behind each record. */
  readonly all: boolean
  /** Whether to say what the signs of the bands mean; once is enough for many articles. */
  readonly legend?: boolean
}

const indent = { row: 4, quote: 6 }
const labelWidth = 14

export function terminalDossier(reading: Reading, options: TerminalOptions): string {
  const { language, all } = options
  const sections = outline(reading, { language, all })
  const parts = [head(reading, options), ...sections.map((section) => sectionText(reading, section, options))]
  if (sections.every(({ key }) => key === 'issues')) parts.splice(1, 0, wordsOf[language].nothing)
  else if (options.legend !== false) parts.splice(1, 0, legend(options))
  return `${parts.join('\n\n')}\n`
}

function head({ source }: Reading, options: TerminalOptions): string {
  const details = [source.outlet, source.published ? dateText(source.published, options.language) : wordsOf[options.language].unknownDate, source.author, source.url].filter((it) => it !== null)
  return [...wrapped(titleOf(source), 0, 0, options).map((line) => paint('bold', line, options)), paint('dim', shorten(details.join(' · '), options.width), options)].join('\n')
}

/** What the signs mean: said once. */
export function legend(options: TerminalOptions): string {
  const { bands, band } = wordsOf[options.language]
  const kinds: Band[] = options.all ? ['solid', 'likely', 'doubtful'] : ['solid', 'likely']
  return `${paint('dim', `${bands}:`, options)} ${kinds.map((it) => `${bandMark(it, options)} ${paint('dim', band[it], options)}`).join('  ')}`
}

export function heading(title: string, options: Paper): string {
  return paint('bold', title.toLocaleUpperCase(), options)
}

function sectionText(reading: Reading, { key, title, cards }: Section, options: TerminalOptions): string {
  const between = key === 'what' || key === 'who' && cards.some(({ rows }) => rows.length > 0) ? '\n\n' : '\n'
  return `${heading(key === 'unread' ? `${title} (${cards.length})` : title, options)}\n${cards.map((card) => (key === 'refused' || key === 'unread' || key === 'issues' ? noteText(reading, card.rows[0]!, key, options) : cardText(reading, card, options))).join(between)}`
}

/** Title, lines, and under the lines the sentences that say so: one sentence once, however many lines stand on it. */
function cardText(reading: Reading, { title, detail, band, rows, spans, because }: Card, options: TerminalOptions): string {
  const mark = band === null ? ' ' : bandMark(band, options)
  const lead = safe(title)
  const first = 4 + lead.length + 3
  const details = detail === '' ? [''] : wrapped(detail, first, first, options)
  const head = lead === '' ? [] : [`  ${mark} ${paint('cyan', lead, options)}${detail === '' ? '' : ` · ${details[0]}`}`, ...details.slice(1).map((line) => ' '.repeat(first) + line)]
  const rule = options.all && because !== '' ? [' '.repeat(indent.quote) + paint('dim', because, options)] : []
  if (band !== null) return [...head, ...rows.map((row) => rowText(row, options)), ...passages(reading, [...spans, ...rows.flatMap((row) => row.spans)], options), ...rule].join('\n')
  return [...head, ...clusters(reading, rows).flatMap(({ rows: together, sentences }) => [...together.map((row) => rowText(row, options)), ...sentences.map((it) => quoteText(reading, it, options))])].join('\n')
}

/** Neighbouring lines that stand on the same sentences. */
function clusters(reading: Reading, rows: readonly Row[]): { rows: Row[]; sentences: Passage[] }[] {
  const out: { key: string; rows: Row[] }[] = []
  for (const row of rows) {
    const key = passagesOf(reading, row.spans).map(({ start }) => start).join(' ')
    const last = out.at(-1)
    if (last?.key === key) last.rows.push(row)
    else out.push({ key, rows: [row] })
  }
  return out.map(({ rows: together }) => ({ rows: together, sentences: passagesOf(reading, together.flatMap(({ spans }) => spans)) }))
}

export function rowText({ label, value, by, band, because }: Row, options: TerminalOptions): string {
  const mark = band === null ? ' ' : bandMark(band, options)
  const name = safe(label)
  const first = indent.row + 2 + Math.max(labelWidth, name.length) + 1
  const rest = indent.row + 2 + labelWidth + 1
  const lines = wrapped([value, by].filter(Boolean).join(' · '), first, rest, options)
  const rule = options.all && because !== '' ? [' '.repeat(rest) + paint('dim', because, options)] : []
  return [`${' '.repeat(indent.row)}${mark} ${paint('dim', name.padEnd(labelWidth), options)} ${lines[0]}`.trimEnd(), ...lines.slice(1).map((line) => ' '.repeat(rest) + line), ...rule].join('\n')
}

/** A refusal, a sentence not read, a word of warning. The sentence is left out where the reason has all of it. */
function noteText(reading: Reading, { value, spans, because }: Row, key: Section['key'], options: TerminalOptions): string {
  const sign = key === 'issues' ? '!' : key === 'refused' ? '✗' : '?'
  const found = passagesOf(reading, spans)
  const lines = wrapped(value, 4, 4, options)
  const note = [`  ${paint('yellow', sign, options)} ${lines[0]}`, ...lines.slice(1).map((line) => `    ${line}`)]
  const said = found.filter((it) => key === 'unread' || it.end - it.start > 70 || it.marked.some(({ start, end }) => start > it.start || end < it.end - 1))
  const rule = options.all && because !== '' ? [`      ${paint('dim', because, options)}`] : []
  return [...note, ...said.map((it) => quoteText(reading, it, options)), ...rule].join('\n')
}

function passages(reading: Reading, spans: readonly { start: number; end: number }[], options: TerminalOptions): string[] {
  // A sentence that the text repeats is shown once.
  return [...new Set(passagesOf(reading, spans).map((it) => quoteText(reading, it, options)))]
}

export function quoteText(reading: Reading, passage: Passage, options: Paper): string {
  return quotation(piecesOfPassage(reading, passage, options.width * 3), indent.quote, options)
}
