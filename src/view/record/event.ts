// One event in the terminal: where it is told, the claim table, figures by named rules, what contradicts, and what nobody tells.
import type { NearTelling } from '../../decide/candidates/near.ts'
import type { EventAnswer } from '../../query/event.ts'
import type { EventLine, EventList } from '../../query/events.ts'
import { fromText } from '../group.ts'
import { labelOf } from '../labels.ts'
import { paint, paintedLines, wrapped } from '../paper.ts'
import { safe } from '../safe.ts'
import { heading, legend, type TerminalOptions } from '../terminal.ts'
import { fieldLabel } from './claim.ts'
import { fieldText, identityLines, joined, sectionText, supportText } from './claims.ts'
import { contradictionLines } from './contradictions.ts'
import { dayText, eventLines, eventTitle } from './eventLine.ts'
import { reviewWordsOf } from './reviewWords.ts'
import { countOf, recordWordsOf } from './words.ts'

const nearMost = 5

export function eventText({ id, tellings, support, fields, displayed, contradictions, notTold, identity }: EventAnswer, near: readonly NearTelling[], options: TerminalOptions): string {
  const { language } = options
  const words = recordWordsOf[language]
  const anchors = tellings.map(({ anchor }) => anchor)
  const first = (field: string) => fields.find((it) => it.field === field)?.values[0]?.claims[0] ?? null
  const title = eventTitle({ tellings: anchors, date: first('event.date'), place: first('event.place') }, language)
  return joined([
    [...wrapped(title, 0, 0, options).map((line) => paint('bold', line, options)), ...paintedLines('dim', [tellings.length > 1 ? countOf(tellings.length, 'telling', language) : '', supportText(support, options), id].filter(Boolean).join(' · '), 0, options)].join('\n'),
    legend(options),
    sectionText(words.sections.contradictions, contradictions.map((it) => contradictionLines(it, options)), options),
    sectionText(words.sections.table, fields.map((it) => fieldText(it, options)), options),
    displayedText(displayed, options),
    [heading(words.sections.tellings, options), ...tellings.flatMap(({ anchor, source }) => [...wrapped(`${fromText({ source }, language)} · ${source.title ?? source.name}`, 2, 4, options).map((line, index) => `${index === 0 ? '  ' : '    '}${line}`), ...paintedLines('dim', anchor.id, 4, options)]), ...identityLines(identity, options)].join('\n'),
    nearText(near, id, options),
    notTold.length === 0 ? '' : [heading(words.sections.notTold, options), ...wrapped(notTold.map((field) => fieldLabel(field, language)).join(' · '), 2, 2, options).map((line) => `  ${line}`)].join('\n'),
  ])
}

/** Other tellings that may be of the same event, why, and how to say so: nothing is joined by itself. */
function nearText(near: readonly NearTelling[], id: string, options: TerminalOptions): string {
  const { language, all } = options
  const words = recordWordsOf[language]
  const shown = all ? near : near.slice(0, nearMost)
  if (shown.length === 0) return ''
  const lines = shown.flatMap(({ event, candidate }) => {
    const why = candidate.reasons.filter(({ weight }) => weight > 0).map(({ code }) => reviewWordsOf[language].reason[code]).join(', ')
    return [...paintedLines('cyan', [labelOf('event', event.type, language), dayText(event, language), event.place ?? ''].filter(Boolean).join(' · '), 2, options), ...wrapped(`${why} · ${event.id}`, 4, 4, options).map((line) => `    ${line}`)]
  })
  return [heading(words.sections.mayBeSame, options), ...lines, ...(near.length > shown.length ? [paint('dim', `    ${words.more} ${near.length - shown.length}`, options)] : []), ...paintedLines('dim', `kroniek same ${id} ${shown[0]!.event.id}`, 2, options)].join('\n')
}

/** Only where the rules give different numbers: else there is nothing to choose. */
function displayedText(displayed: EventAnswer['displayed'], options: TerminalOptions): string {
  const words = recordWordsOf[options.language]
  const lines = displayed.filter(({ by }) => new Set(by.map(({ number }) => number)).size > 1 || by.some(({ judgement }) => judgement !== null))
    .map(({ field, by }) => `  ${fieldLabel(field, options.language)}: ${by.map(({ policy, number, judgement }) => `${words.policy[policy]} ${number}${judgement === null ? '' : ` (${words.by} ${safe(judgement.by)})`}`).join(' · ')}`)
  return lines.map((line) => paint('dim', line, options)).join('\n')
}

export function eventsText({ events, next }: EventList, options: TerminalOptions): string {
  const words = recordWordsOf[options.language]
  if (events.length === 0) return `${words.nothing}\n`
  return joined([sectionText(words.sections.events, events.map((line) => eventLines(line, options)), options), goOn(next, options)])
}

/** Under a heading for each year, the oldest first; what has no date stands under no year. */
export function timelineText({ events, next }: EventList, options: TerminalOptions): string {
  const words = recordWordsOf[options.language]
  if (events.length === 0) return `${words.nothing}\n`
  const years = new Map<string, EventLine[]>()
  for (const line of events) {
    const day = line.tellings.map(({ from, to }) => from ?? to).filter((it) => it !== null).toSorted()[0]
    const year = day?.slice(0, 4) ?? words.noDate
    years.set(year, [...years.get(year) ?? [], line])
  }
  return joined([...[...years].map(([year, lines]) => sectionText(year, lines.map((line) => eventLines(line, options)), options)), goOn(next, options)])
}

function goOn(next: number | null, options: TerminalOptions): string {
  return next === null ? '' : paint('dim', `${recordWordsOf[options.language].next} --offset ${next}`, options)
}
