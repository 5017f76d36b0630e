// Markdown: a dossier for people: who, what, when, as tables and sentences with a footnote for every claim: quote, source, date, permalink.
import type { LanguageId } from '../model/source.ts'
import { byWords, dateWords, fieldLabel, valueText } from '../view/record/claim.ts'
import { labelOf } from '../view/labels.ts'
import type { Exporter, Format } from './format.ts'
import { exportWords } from './markdownWords.ts'
import { escaped, footnote } from './markdownText.ts'
import { Spool } from './sink.ts'
import type { ClaimLine, EventLine, SourceLine } from './schema.ts'

type Section = 'actors' | 'events' | 'statements'

/** What stands under one heading: pieces of text that wait on disk for their place, so that only their places are in memory. */
interface Group {
  readonly section: Section
  readonly id: string
  /** Of the piece that comes first. */
  heading: string
  first: string
  readonly pieces: Piece[]
}

interface Piece {
  readonly sort: string
  readonly at: number
  readonly body: number
  /** After all bodies of the group: a note inside a list would be read as part of it. */
  readonly notes: number
}

interface Place {
  readonly section: Section
  readonly group: string
  readonly heading: string
  readonly sort: string
}

export const markdown: Format = {
  id: 'markdown',
  files: ['kroniek.md'],
  open({ file, folder, head, language }): Exporter {
    const out = file('kroniek.md')
    const spool = new Spool(folder, 'kroniek.md')
    const words = exportWords[language]
    const groups = new Map<string, Group>()
    const put = ({ section, group: id, heading, sort }: Place, body: string, claims: readonly ClaimLine[], source: SourceLine): void => {
      let group = groups.get(`${section} ${id}`)
      if (!group) groups.set(`${section} ${id}`, group = { section, id, heading, first: sort, pieces: [] })
      if (sort < group.first) Object.assign(group, { heading, first: sort })
      const [text, notes] = [spool.put(body), spool.put(claims.map((claim) => footnote(claim, source, sourceName(source), words)).join(''))]
      group.pieces.push({ sort, at: text.at, body: text.length, notes: notes.length })
    }
    return {
      write({ source, actors, events, claims }) {
        for (const event of events) {
          const own = claims.filter(({ about }) => about === event.id)
          put(eventPlace(event, language), eventText(event, own, source, language), own, source)
        }
        const told = new Set(events.map(({ id }) => id))
        for (const claim of claims.filter(({ about }) => !told.has(about))) {
          const actor = actors.find(({ id }) => id === claim.about)
          const [section, group, heading] = actor ? ['actors', actor.cluster ?? actor.id, actor.name] as const : ['statements', '', ''] as const
          const marks = [byWords(claim as never, language), ...markText(claim, language)].filter(Boolean).join('; ')
          put({ section, group, heading, sort: `${actor ? claim.field : day(source)} ${day(source)} ${claim.id}` }, `- ${claim.field.startsWith('relation.') ? '' : `${escaped(fieldLabel(claim.field, language))}: `}${valueMarked(claim, source, language)} (${escaped(marks)})\n`, [claim], source)
        }
      },
      close() {
        out.write(`# ${words.title}\n\n${words.intro}${head.quotes === null ? '' : ` ${words.quotes(head.quotes)}`}${head.masked ? ` ${words.masked}` : ''}\n`)
        for (const section of ['actors', 'events', 'statements'] as const) {
          const list = sorted([...groups.values()].filter((it) => it.section === section))
          if (list.length > 0) out.write(`\n## ${words.sections[section]}\n`)
          for (const { heading, pieces } of list) {
            out.write(heading === '' ? '\n' : `\n### ${escaped(heading)}\n\n`)
            pieces.sort((a, b) => (a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : a.at - b.at))
            for (const { at, body } of pieces) out.write(spool.get({ at, length: body }))
            out.write('\n')
            for (const { at, body, notes } of pieces) out.write(spool.get({ at: at + body, length: notes }))
          }
        }
      },
      dispose() {
        spool.close()
      },
    }
  },
}

/** Events by their first day, those without a date last; actors by name. All tellings of one event stand together. */
function sorted(groups: readonly Group[]): Group[] {
  const key = ({ section, heading, first, id }: Group): string => `${section === 'actors' ? heading.toLowerCase() : first} ${id}`
  return groups.map((group) => ({ group, by: key(group) })).toSorted((a, b) => (a.by < b.by ? -1 : 1)).map(({ group }) => group)
}

function eventPlace(event: EventLine, language: LanguageId): Place {
  const words = exportWords[language]
  const when = event.date === null ? words.noDate : dateWords({ ...event.date, text: null }, language)
  const place = event.places[0]
  const heading = [when, labelOf('event', event.type, language), place === undefined ? words.noPlace : place.label].join(' · ')
  return { section: 'events', group: event.cluster, heading, sort: `${event.date?.earliest ?? event.date?.latest ?? '9999'} ${event.id}` }
}

/** One telling: who tells it, and a table of what is told, each row with the mark of its note. */
function eventText(event: EventLine, claims: readonly ClaimLine[], source: SourceLine, language: LanguageId): string {
  const words = exportWords[language]
  const rows = claims.toSorted((a, b) => order(a.field) - order(b.field) || (a.id < b.id ? -1 : 1))
    .map((claim) => `| ${[escaped(fieldLabel(claim.field, language)), valueMarked(claim, source, language), escaped(byWords(claim as never, language)), escaped(markText(claim, language).join('; '))].join(' | ')} |\n`)
  return `${escaped(sourceName(source))} (${words.review[event.review]})\n\n| ${words.columns.join(' | ')} |\n|---|---|---|---|\n${rows.join('')}\n`
}

const fields = ['event', 'event.date', 'event.place', 'event.responsibility', 'event.casualty', 'event.role']
const order = (field: string): number => fields.findLastIndex((it) => field === it || field.startsWith(`${it}.`))

function valueMarked(claim: ClaimLine, source: SourceLine, language: LanguageId): string {
  return `${escaped(valueText({ claim: claim as never, source }, language))}[^${claim.id}]`
}

/** Who looked at it. */
function markText({ review, chosen, current }: ClaimLine, language: LanguageId): string[] {
  const words = exportWords[language]
  return [words.review[review], ...(chosen ? [words.chosen] : []), ...(current ? [] : [words.gone])]
}

function sourceName({ outlet, title, file, published }: SourceLine): string {
  return [outlet ?? file, title, published?.edtf ?? published?.earliest ?? null].filter(Boolean).join(', ')
}

function day({ published }: SourceLine): string {
  return published?.earliest ?? published?.latest ?? '9999'
}
