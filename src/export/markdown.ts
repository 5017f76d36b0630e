// Markdown: a dossier for people: who, what, when, as tables and sentences with a footnote for every claim: quote, source, date, permalink.
import type { LanguageId } from '../model/source.ts'
import { byWords, dateWords, fieldLabel, valueText } from '../view/record/claim.ts'
import { labelOf } from '../view/labels.ts'
import type { Exporter, Format } from './exporter.ts'
import { exportWords } from './markdownWords.ts'
import { escaped, footnote } from './markdownText.ts'
import { Spool } from './sink.ts'
import type { ClaimLine, EventLine, SourceLine } from './schema.ts'

/** A piece of text that waits on disk for its place. */
interface Piece {
  readonly section: 'actors' | 'events' | 'statements'
  /** Pieces of one group stand under one heading. */
  readonly group: string
  readonly heading: string
  readonly sort: string
  readonly body: Kept
  /** After all bodies of the group: a note inside a list would be read as part of it. */
  readonly notes: Kept
}

type Place = Omit<Piece, 'body' | 'notes'>
type Kept = ReturnType<Spool['put']>

export const markdown: Format = {
  id: 'markdown',
  files: ['kroniek.md'],
  open({ file, folder, head, language }): Exporter {
    const out = file('kroniek.md')
    const spool = new Spool(folder, 'kroniek.md')
    const words = exportWords[language]
    const pieces: Piece[] = []
    const put = (piece: Place, body: string, claims: readonly ClaimLine[], source: SourceLine): void => {
      pieces.push({ ...piece, body: spool.put(body), notes: spool.put(claims.map((claim) => footnote(claim, source, sourceName(source), words)).join('')) })
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
          const groups = grouped(pieces.filter((it) => it.section === section))
          if (groups.length > 0) out.write(`\n## ${words.sections[section]}\n`)
          for (const { heading, list } of groups) {
            out.write(heading === '' ? '\n' : `\n### ${escaped(heading)}\n\n`)
            for (const { body } of list) out.write(spool.get(body))
            out.write('\n')
            for (const { notes } of list) out.write(spool.get(notes))
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
function grouped(pieces: readonly Piece[]): { heading: string; list: Piece[] }[] {
  const groups = new Map<string, Piece[]>()
  for (const piece of pieces.toSorted(bySort)) {
    const list = groups.get(piece.group)
    if (list) list.push(piece)
    else groups.set(piece.group, [piece])
  }
  const first = ({ section, heading, sort }: Piece): string => (section === 'actors' ? heading.toLowerCase() : sort)
  return [...groups].map(([group, list]) => ({ heading: list[0]!.heading, list, key: `${first(list[0]!)} ${group}` })).toSorted((a, b) => (a.key < b.key ? -1 : 1))
}

function bySort(a: Piece, b: Piece): number {
  return a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : 0
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
