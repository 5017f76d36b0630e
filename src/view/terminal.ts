// One reading as a dossier for the terminal: who, what, when, where, according to whom, with quotes, refusals and what was not read.
import { styleText } from 'node:util'
import type { LanguageId } from '../model/source.ts'
import type { Actor, Band, EventRecord, Reading, Said } from '../reading/reading.ts'
import { actorNames, casualtyText, chainText, dateText, figure, hedgeText, ownName, placeText, responsibilityText, titleOf, type ActorName } from './plain.ts'
import { safe, shorten } from './safe.ts'
import { wordsOf, type ViewWords } from './words.ts'
import { labelOf } from './labels.ts'

export interface TerminalOptions {
  /** Language of the words around the record; the quotes keep their own. */
  readonly language: LanguageId
  readonly colour: boolean
  readonly width: number
  /** Also what is only doubtful. */
  readonly all: boolean
}

interface View extends TerminalOptions {
  readonly words: ViewWords
  readonly actorName: ActorName
  readonly paint: (style: Style, text: string) => string
}

type Style = 'bold' | 'dim' | 'cyan' | 'yellow' | 'green' | 'red' | 'underline'

const groupTypes = new Set(['armed_group', 'faction', 'criminal_group', 'armed_group_unnamed'])

export function terminalDossier(reading: Reading, options: TerminalOptions): string {
  const view: View = {
    ...options,
    words: wordsOf[options.language],
    actorName: ((name) => (id) => safe(name(id)))(actorNames(reading)),
    paint: (style, text) => (options.colour ? styleText(style, text, { validateStream: false }) : text),
  }
  const shown = <T extends { band: Band }>(list: readonly T[]): T[] => list.filter(({ band }) => options.all || band !== 'doubtful')
  const { words } = view
  const sections = [
    head(reading, view),
    section(words.who, reading.actors.filter(({ type }) => groupTypes.has(type)).map((actor) => who(actor, view)), view),
    section(words.what, shown(reading.events).map((event) => eventLines(event, view)), view),
    section(words.facts, shown(reading.facts).map((fact) => record(`${view.actorName(fact.actor)} · ${labelOf('property', fact.property, view.language)}: ${fact.quantity ? figure(fact.quantity, view.language) : shorten(fact.value, 90)}`, fact, view)), view),
    section(words.relations, shown(reading.relations).map((it) => record(`${view.actorName(it.from)} — ${labelOf('relation', it.type, view.language)} → ${view.actorName(it.to)}`, it, view)), view),
    section(words.aggregates, shown(reading.aggregates).map((it) => record(`${view.actorName(it.subject)} · ${it.what}: ${figure(it.quantity, view.language)} · ${dateText(it.period, words)}`, it, view)), view),
    section(words.statements, shown(reading.statements).map((it) => record(`${chainText(it.said, view.actorName, words)} · ${it.said.act}${it.about ? ` · ${view.actorName(it.about)}` : ''}`, it, view)), view),
    section(words.refused, reading.refusals.map(({ reason, evidence }) => `${view.paint('yellow', '✗')} ${safe(reason)}\n    ${quote(evidence.quote, view)}`), view),
    section(`${words.unread} (${reading.signals.length})`, reading.signals.map(({ evidence, why }) => `${view.paint('yellow', '?')} ${quote(evidence.quote, view)}\n    ${view.paint('dim', why.map((it) => words.why[it]).join(', '))}`), view),
    section(words.issues, reading.issues.map(({ message }) => `! ${safe(message)}`), view),
  ].filter(Boolean)
  if (sections.length === 1) sections.push(words.nothing)
  return `${sections.join('\n\n')}\n`
}

function head({ source }: Reading, { words, paint, width }: View): string {
  const details = [source.outlet, source.published ? dateText(source.published, words) : `${words.published}: ${words.unknown}`, source.author, source.url].filter((it) => it !== null)
  return `${paint('bold', shorten(titleOf(source), width))}\n${paint('dim', details.map(safe).join(' · '))}`
}

function section(title: string, items: readonly string[], { paint }: View): string {
  return items.length === 0 ? '' : `${paint('bold', title)}\n${items.map((item) => `  ${item}`).join('\n')}`
}

function who(actor: Actor, view: View): string {
  const { type, names, country } = actor
  const name = ownName(actor)
  const others = names.filter(({ text, kind }) => kind !== 'description' && text !== name).map(({ text }) => safe(text))
  const also = others.length > 0 ? ` · ${view.words.alsoKnown}: ${others.slice(0, 8).join(', ')}` : ''
  return `${view.paint('cyan', safe(name))} ${view.paint('dim', `(${labelOf('actor', type, view.language)}${country ? `, ${country}` : ''})`)}${also}`
}

function eventLines(event: EventRecord, view: View): string {
  const { words, actorName, paint, language } = view
  const label = labelOf('event', event.type, language)
  const marks = [event.realis === 'accomplished' ? '' : words.realis[event.realis], event.number === 'single' ? '' : event.number, event.partOf ? `${words.partOf} ${event.partOf}` : ''].filter(Boolean)
  const lines = [
    `${bandMark(event.band, view)} ${paint('cyan', label)}${marks.length > 0 ? ` (${marks.join(', ')})` : ''} · ${safe(dateText(event.date, words))} · ${safe(placeText(event, words))}`,
    ...event.responsibility.map((it) => `    ${bandMark(it.band, view)} ${safe(responsibilityText(it, actorName, words))}`),
    ...event.roles.map(({ role, text }) => `      ${paint('dim', `${roleLabel(role, words)}:`)} ${shorten(text, 90)}`),
    ...event.casualties.map((it) => `    ${bandMark(it.band, view)} ${safe(casualtyText(it, language, words))}${it.said.evidentiality === 'REPORTED' ? ` (${words.by} ${chainText(it.said, actorName, words)})` : ''} ${paint('dim', quoted(it.evidence[0]!.quote, view))}`),
    ...sourceLine(event.said, view),
    ...event.evidence.slice(0, 3).map(({ quote: words_ }) => `    ${quote(words_, view)}`),
  ]
  return lines.join('\n')
}

function record(title: string, { said, band, evidence, because }: { said: Said; band: Band; evidence: readonly { quote: string }[]; because: string }, view: View): string {
  return [`${bandMark(band, view)} ${safe(title)}`, ...sourceLine(said, view), `    ${quote(evidence[0]!.quote, view)} ${view.all ? view.paint('dim', because) : ''}`.trimEnd()].join('\n')
}

function sourceLine(said: Said, view: View): string[] {
  const hedge = hedgeText(said)
  if (said.evidentiality === 'ASSERTED' && hedge === '') return []
  return [`    ${view.paint('dim', `${view.words.by} ${safe(chainText(said, view.actorName, view.words))}${hedge ? ` · ${safe(hedge)}` : ''}`)}`]
}

function roleLabel(role: string, words: ViewWords): string {
  return role === 'target' || role === 'victim' || role === 'weapon' ? words[role] : role
}

function bandMark(band: Band, { paint }: View): string {
  return band === 'solid' ? paint('green', '●') : band === 'likely' ? paint('yellow', '◐') : paint('red', '○')
}

function quote(text: string, view: View): string {
  return view.paint('dim', quoted(text, view))
}

function quoted(text: string, { width }: View): string {
  return `“${shorten(text, Math.max(40, width - 8))}”`
}
