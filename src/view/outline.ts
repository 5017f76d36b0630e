// A reading as people read it: who, what, when and where, according to whom, what was refused, what was not read. Terminal and page both draw this.
import type { Span } from '../model/span.ts'
import type { LanguageId } from '../model/source.ts'
import type { Actor, Band, Casualty, EventRecord, Fact, Reading, RelationRecord, Responsibility, Said } from '../reading/reading.ts'
import { issueMessage } from '../reading/issueMessage.ts'
import { refusalReason } from '../scheme/refusals.ts'
import { dateText } from './dates.ts'
import { labelOf } from './labels.ts'
import { passagesOf } from './passage.ts'
import { actorNames, casualtyText, chainText, counted, hedgeText, midSentence, otherNames, ownName, placeText, responsibilityBy, responsibilityText, sayingText } from './plain.ts'
import { shorten } from './safe.ts'
import { wordsOf } from './words.ts'

export type RecordKind = 'event' | 'relation' | 'fact' | 'aggregate' | 'statement' | 'refusal' | 'signal'
export type SectionKey = 'who' | 'what' | 'sums' | 'statements' | 'refused' | 'unread' | 'issues'

/** Which record of the reading something shows: its list and its place there. */
export interface RecordRef {
  readonly kind: RecordKind
  readonly index: number
}

/** One line: what it is, its value, who says so. */
export interface Row {
  readonly label: string
  readonly value: string
  readonly by: string
  readonly band: Band | null
  readonly spans: readonly Span[]
  readonly because: string
  readonly record: RecordRef | null
}

/** Something with a name and lines under it: a group, an event, a source. */
export interface Card {
  readonly title: string
  readonly detail: string
  readonly band: Band | null
  readonly rows: readonly Row[]
  /** Evidence of the card itself, besides that of its rows. */
  readonly spans: readonly Span[]
  readonly because: string
  readonly record: RecordRef | null
}

export interface Section {
  readonly key: SectionKey
  readonly title: string
  readonly cards: readonly Card[]
}

export interface OutlineOptions {
  readonly language: LanguageId
  /** Also what is only doubtful. */
  readonly all: boolean
}

type Told = { readonly said: Said; readonly band: Band; readonly evidence: readonly Span[]; readonly because: string }
type Indexed<T> = readonly { readonly it: T; readonly index: number }[]

const groupTypes: ReadonlySet<string> = new Set(['armed_group', 'faction', 'criminal_group', 'armed_group_unnamed'])

/** The sections that hold something, in the order of reading. */
export function outline(reading: Reading, { language, all }: OutlineOptions): Section[] {
  const words = wordsOf[language]
  const name = actorNames(reading)
  const shown = <T extends { readonly band: Band }>(list: readonly T[]): Indexed<T> => list.map((it, index) => ({ it, index })).filter(({ it }) => all || it.band !== 'doubtful')
  const [facts, relations] = [shown(reading.facts), shown(reading.relations)]

  const cards: Record<SectionKey, Card[]> = {
    who: actorsToShow(reading, facts.map(({ it }) => it), relations.map(({ it }) => it)).map((actor) => ({
      ...plainCard(ownName(actor), [labelOf('actor', actor.type, language), ...others(actor, words.also)].join(' · ')),
      rows: [...byProperty(facts.filter(({ it }) => it.actor === actor.id)).map(factRow), ...relations.filter(({ it }) => it.from === actor.id).map(relationRow)],
    })),
    what: shown(reading.events).map(eventCard),
    sums: groupBy(shown(reading.aggregates), ({ it }) => (it.subject === null ? '' : name(it.subject))).map(([title, list]) => ({
      ...plainCard(title, ''),
      rows: list.map(({ it, index }) => row(words.sum[it.what], [counted(it.quantity, it.quantity.text, language), it.period === null ? '' : dateText(it.period, language)].filter(Boolean).join(' · '), it, { kind: 'aggregate', index })),
    })),
    statements: groupBy(shown(reading.statements), ({ it }) => chainText(it.said, name, words)).map(([title, list]) => ({
      ...plainCard(title, ''),
      rows: list.map(({ it, index }) => ({ ...row(words.act[it.said.act], it.about === null ? '' : `${words.over} ${name(it.about)}`, it, { kind: 'statement', index }), by: hedgeText(it.said, words) })),
    })),
    refused: reading.refusals.map(({ code, reason, evidence, because }, index) => card({ ...bareRow, value: inView(code, reason, evidence.quote), spans: [evidence], because, record: { kind: 'refusal', index } })),
    unread: reading.signals.map(({ evidence, why }, index) => card({ ...bareRow, value: why.map((it) => words.why[it]).join(', '), spans: [evidence], record: { kind: 'signal', index } })),
    issues: reading.issues.map((issue) => card({ ...bareRow, value: issueInView(reading, issue, language) })),
  }
  return (Object.keys(cards) as SectionKey[]).filter((key) => cards[key].length > 0).map((key) => ({ key, title: words.sections[key], cards: cards[key] }))

  function row(label: string, value: string, { said, band, evidence, because }: Told, record: RecordRef | null): Row {
    return { label, value, by: sayingText(said, name, words), band, spans: evidence, because, record }
  }

  function factRow({ it, index }: { it: Fact; index: number }): Row {
    const label = labelOf('property', it.property, language)
    return row(label, it.quantity ? counted(it.quantity, it.value, language) : withoutRepeat(label, it.value), it, { kind: 'fact', index })
  }

  function relationRow({ it, index }: { it: RelationRecord; index: number }): Row {
    return row(labelOf('relation', it.type, language), `${name(it.to)}${it.ended ? ` (${words.ended})` : ''}`, it, { kind: 'relation', index })
  }

  function eventCard({ it: event, index }: { it: EventRecord; index: number }): Card {
    const marks = [event.realis === 'accomplished' ? '' : words.realis[event.realis], words.number[event.number]].filter(Boolean)
    const rows = eventRows(reading, event, language)
    return {
      title: `${labelOf('event', event.type, language)}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`,
      detail: `${dateText(event.date, language)} · ${placeText(event, language, reading.source.language)}`,
      band: event.band,
      rows,
      spans: eventSpans(reading, event, rows),
      because: event.because,
      record: { kind: 'event', index },
    }
  }

  /** The reason in the language of the view, with the words cut when they are many: the sentence stands under it. */
  function inView(code: string, reason: string, quote: string): string {
    return reason === code ? code : refusalReason(code, language, shorten(quote, 70))
  }
}

/** Roles, responsibility and casualties of an event as lines, without its sentence. */
export function eventRows(reading: Reading, event: EventRecord, language: LanguageId): Row[] {
  const words = wordsOf[language]
  const name = actorNames(reading)
  const rows = [
    ...doers(event).map((it): Row => ({ ...bareRow, label: words.role['perpetrator']!, value: responsibilityText(it, name, words), by: responsibilityBy(it, name, words), band: it.band, spans: it.evidence, because: it.because })),
    ...event.roles.map(({ role, text, band, evidence, because }): Row => ({ ...bareRow, label: words.role[role] ?? role, value: midSentence(text), band, spans: [evidence], because })),
    ...partsBehind(event.casualties).map((it): Row => ({ ...bareRow, label: isPart(it, event) ? words.among : words.kind[it.kind], value: casualtyText(it, language), by: sayingText(it.said, name, words), band: it.band, spans: it.evidence, because: it.because })),
  ]
  const own = sayingText(event.said, name, words)
  return own === '' || rows.some(({ by }) => by === own) ? rows : [...rows, { ...bareRow, label: words.source, value: own }]
}

/** "gewapende strijd sinds" · "sinds 1984": the word that both have is said once. */
function withoutRepeat(label: string, value: string): string {
  const last = `${label.split(' ').at(-1)} `
  return value.toLocaleLowerCase().startsWith(last) ? value.slice(last.length) : value
}

/** A figure that is part of another stands behind it. */
function partsBehind(casualties: readonly Casualty[]): Casualty[] {
  const ids = new Set(casualties.map(({ id }) => id))
  const tops = casualties.filter(({ subsetOf }) => subsetOf === null || !ids.has(subsetOf))
  const ordered = tops.flatMap((top) => [top, ...casualties.filter(({ subsetOf }) => subsetOf === top.id)])
  return [...ordered, ...casualties.filter((it) => !ordered.includes(it))]
}

/** "Onder wie twee agenten": part of a figure of the same kind in the same event. */
function isPart({ kind, subsetOf }: Casualty, { casualties }: EventRecord): boolean {
  return casualties.some((it) => it.id === subsetOf && it.kind === kind)
}

/** Who did it or is said to have done it; not who warned, ruled or spoke, which the roles say. */
function doers({ responsibility, roles }: EventRecord): Responsibility[] {
  const acting = new Set(roles.filter(({ role }) => !['perpetrator', 'victim', 'target', 'about'].includes(role)).map(({ actor }) => actor))
  return responsibility.filter(({ basis, actor }) => basis !== 'asserted' || actor === null || !acting.has(actor))
}

/** The evidence of when and where, and the words for the event in the sentences that are shown anyhow; where none is, its first. */
export function eventSpans(reading: Reading, event: EventRecord, rows: readonly Row[]): Span[] {
  const told = [...(event.date?.evidence ? [event.date.evidence] : []), ...event.places.map(({ evidence }) => evidence)]
  const shown = passagesOf(reading, [...told, ...rows.flatMap(({ spans }) => spans)])
  const beside = event.evidence.filter(({ start }) => shown.some((it) => it.start <= start && start < it.end))
  return shown.length === 0 ? event.evidence.slice(0, 1) : [...told, ...beside]
}

/** The commonest notes in the language of the view; what was filled into the others is known in that of the text only. */
function issueInView({ source }: Reading, { code, message, start, end }: Reading['issues'][number], language: LanguageId): string {
  if (code === 'published-unknown') return issueMessage({ code }, language)
  if (code === 'published-no-date' && start !== null && end !== null) return issueMessage({ code, at: { start, end }, said: source.text.slice(start, end) }, language)
  return code === 'language-unsure' ? issueMessage({ code, guess: source.language }, language) : message
}

const bareRow: Row = { label: '', value: '', by: '', band: null, spans: [], because: '', record: null }

function card(only: Row): Card {
  return { ...plainCard('', ''), rows: [only] }
}

function plainCard(title: string, detail: string): Card {
  return { title, detail, band: null, rows: [], spans: [], because: '', record: null }
}

function others(actor: Actor, also: string): string[] {
  const list = otherNames(actor)
  return list.length === 0 ? [] : [`${also}: ${list.slice(0, 8).join(', ')}`]
}

/** Armed groups, those of whom the text says something, and those who did something; groups first, the most spoken of before the others. */
function actorsToShow({ actors, events }: Reading, facts: readonly Fact[], relations: readonly RelationRecord[]): Actor[] {
  const told = new Map<string, number>()
  for (const id of [...facts.map(({ actor }) => actor), ...relations.map(({ from }) => from)]) told.set(id, (told.get(id) ?? 0) + 1)
  const blamed = new Set(events.flatMap((event) => doers(event).map(({ actor }) => actor)))
  const isGroup = ({ type, names }: Actor): boolean => groupTypes.has(type) || type === 'organisation' && names.some(({ kind }) => kind === 'name')
  const rank = (actor: Actor): number => (isGroup(actor) ? 1000 : 0) + (blamed.has(actor.id) ? 100 : 0) + (told.get(actor.id) ?? 0)
  return actors.filter((actor) => rank(actor) > 0).toSorted((a, b) => rank(b) - rank(a))
}

/** Facts of one property one after another, in the order in which the properties come. */
function byProperty(facts: Indexed<Fact>): Indexed<Fact> {
  return groupBy(facts, ({ it }) => it.property).flatMap(([, list]) => list)
}

/** Lists of what has the same key, keys in the order in which they come. */
export function groupBy<T>(list: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>()
  for (const item of list) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return [...groups]
}
