// One group over several articles in the terminal: values of one property and tellings of one event side by side, none chosen.
import { basename } from 'node:path'
import type { LanguageId } from '../model/source.ts'
import type { Reading } from '../reading/reading.ts'
import { dateText } from './dates.ts'
import type { Dossier, EventGroup, Told } from './dossier.ts'
import type { GroupFound } from './groups.ts'
import { labelOf } from './labels.ts'
import { eventRows, groupBy, type Row } from './outline.ts'
import { bandMark, paint, wrapped } from './paper.ts'
import { passagesOf } from './passage.ts'
import { actorNames, counted, placeText, sayingText } from './plain.ts'
import { safe } from './safe.ts'
import { heading, legend, quoteText, rowText, type TerminalOptions } from './terminal.ts'
import { wordsOf } from './words.ts'

export function terminalGroup(dossier: Dossier, total: number, options: TerminalOptions): string {
  const { language } = options
  const words = wordsOf[language]
  const names = dossier.names.filter((it) => it !== dossier.name)
  const parts = [
    [
      ...wrapped(dossier.name, 0, 0, options).map((line) => paint('bold', line, options)),
      ...(names.length > 0 ? wrapped(`${words.also}: ${names.join(' · ')}`, 0, 0, options) : []),
      paint('dim', `${words.inArticles} ${dossier.readings.length} ${words.of} ${articles(total, language)}`, options),
    ].join('\n'),
    legend(options),
    section(words.sections.who, groupBy(dossier.facts, ({ record }) => record.property).map(([property, tellings]) => [
      sideTitle(labelOf('property', property, language), tellings, options),
      ...tellings.map((told) => lines(told, told.record.quantity ? counted(told.record.quantity, told.record.value, language) : told.record.value, options)),
    ].join('\n')), options),
    section(words.page.relations, groupBy(dossier.relations, (told) => relationTitle(told, language)).map(([title, tellings]) => [
      sideTitle(title, tellings, options),
      ...tellings.map((told) => lines(told, '', options)),
    ].join('\n')), options),
    section(words.sections.what, dossier.events.map((group) => eventText(group, options)), options),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

/** The groups found, and how to ask for one. */
export function groupList(groups: readonly GroupFound[], options: TerminalOptions): string {
  const words = wordsOf[options.language]
  const width = Math.min(40, Math.max(...groups.map(({ name }) => safe(name).length)))
  const rows = groups.slice(0, 15).map(({ name, also, articles: count }) => `  ${paint('cyan', safe(name).padEnd(width), options)}  ${articles(count, options.language)}${also.length > 0 ? paint('dim', ` · ${words.also}: ${also.slice(0, 4).map(safe).join(', ')}`, options) : ''}`)
  const rest = groups.length > 15 ? [`  ${words.more} ${groups.length - 15}`] : []
  return `${[heading(words.groups, options), ...rows, ...rest, paint('dim', `${words.groupsTip} --about "${safe(groups[0]!.name)}"`, options)].join('\n')}\n`
}

export function articles(count: number, language: LanguageId): string {
  const words = wordsOf[language]
  return `${count} ${count === 1 ? words.article : words.articles}`
}

/** Which article: its outlet, or the name of its file, and its date. */
export function fromText({ source }: { readonly source: Pick<Reading['source'], 'outlet' | 'name' | 'published'> }, language: LanguageId): string {
  return [source.outlet ?? basename(source.name), source.published ? dateText(source.published, language) : ''].filter(Boolean).map(safe).join(', ')
}

function section(title: string, items: readonly string[], options: TerminalOptions): string {
  return items.length === 0 ? '' : `${heading(title, options)}\n${items.join('\n\n')}`
}

function sideTitle(title: string, tellings: readonly Told<unknown>[], options: TerminalOptions): string {
  const count = new Set(tellings.map(({ reading }) => reading)).size
  return `  ${paint('cyan', safe(title), options)}${count > 1 ? paint('dim', ` · ${wordsOf[options.language].inArticles} ${articles(count, options.language)}`, options) : ''}`
}

function relationTitle({ reading, record }: Dossier['relations'][number], language: LanguageId): string {
  const name = actorNames(reading)
  return `${name(record.from)} · ${labelOf('relation', record.type, language)} · ${name(record.to)}`
}

/** A value, who says so, in which article, and the sentence. */
function lines({ reading, record }: Dossier['facts'][number] | Dossier['relations'][number], value: string, options: TerminalOptions): string {
  const by = sayingText(record.said, actorNames(reading), wordsOf[options.language])
  const text = wrapped([value, by, `[${fromText(reading, options.language)}]`].filter(Boolean).join(' · '), 6, 6, options)
  return [`    ${bandMark(record.band, options)} ${text[0]}`, ...text.slice(1).map((line) => `      ${line}`), ...passagesOf(reading, record.evidence).map((it) => quoteText(reading, it, options))].join('\n')
}

function eventText({ tellings }: EventGroup, options: TerminalOptions): string {
  const { language } = options
  const words = wordsOf[language]
  // The most precise telling names the event; the others stand beside it as they are.
  const { record: first, reading: teller } = tellings.toSorted((a, b) => precision(b) - precision(a))[0]!
  const title = `  ${paint('cyan', labelOf('event', first.type, language), options)} · ${safe(dateText(first.date, language))} · ${safe(placeText(first, language, teller.source.language))}`
  const side = tellings.length > 1 ? [paint('dim', `  ${tellings.length} ${words.tellings}`, options)] : []
  return [title, ...side, ...tellings.map(({ reading, record }) => [
    `    ${bandMark(record.band, options)} ${paint('bold', `[${fromText(reading, language)}]`, options)}${record.realis === 'accomplished' ? '' : ` ${words.realis[record.realis]}`}`,
    ...eventRows(reading, record, language).filter(isFigureOrDoer).map((row) => rowText(row, options)),
    ...passagesOf(reading, [...record.evidence.slice(0, 1), ...record.casualties.flatMap(({ evidence }) => evidence.slice(0, 1))]).slice(0, 3).map((it) => quoteText(reading, it, options)),
  ].join('\n'))].join('\n')

  function isFigureOrDoer({ label, value }: Row): boolean {
    return value !== '' && ![words.role['target'], words.role['about'], words.source].includes(label)
  }
}

function precision({ record }: EventGroup['tellings'][number]): number {
  return (record.date?.granularity === 'day' ? 2 : record.date === null ? 0 : 1) + record.places.length
}
