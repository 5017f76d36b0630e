// Search results in the terminal: articles with the sentences that hold the words, then how they are spread.
import type { Count, SearchAnswer } from '../../query/search.ts'
import { fromText } from '../group.ts'
import { paint, paintedLines, wrapped } from '../paper.ts'
import { safe } from '../safe.ts'
import { heading, type TerminalOptions } from '../terminal.ts'
import { notOneActor } from './actors.ts'
import { joined, quoteLines } from './claims.ts'
import { countOf, recordWordsOf } from './words.ts'

export function searchText({ hits, total, more, facets }: SearchAnswer, offset: number, options: TerminalOptions): string {
  const { language } = options
  const words = recordWordsOf[language]
  if (total === 0) return `${words.nothing}\n`
  const next = offset + hits.length
  const facet = (label: string, counts: readonly Count[]): string[] => (counts.length === 0 ? [] : wrapped(`${label}: ${counts.map(({ value, articles }) => `${value} ${articles}`).join(' · ')}`, 2, 4, options).map((line, index) => `${index === 0 ? '  ' : '    '}${line}`))
  return joined([
    paint('dim', `${countOf(total, 'article', language)}${more ? ` ${words.orMore}` : ''} ${words.total}`, options),
    ...hits.map(({ source, quotes }) => [
      ...wrapped(source.title ?? source.name, 2, 2, options).map((line) => `  ${paint('cyan', line, options)}`),
      ...paintedLines('dim', `${fromText({ source }, language)} · ${source.id}`, 2, options),
      // The title says its words already.
      ...quotes.filter(({ text }) => source.title === null || !text.includes(source.title)).map((quote) => quoteLines(quote, options, 4)),
    ].join('\n')),
    next < total ? paint('dim', `${words.next} --offset ${next}`, options) : '',
    facets === null || facets.of < 2 ? '' : [
      heading(facets.of < total ? `${words.sections.facets} (${words.overNewest} ${facets.of})` : words.sections.facets, options),
      ...facet(words.outlets, facets.outlets), ...facet(words.languages, facets.languages), ...facet(words.years, facets.years), ...facet(words.actorFacet, facets.actors),
    ].join('\n'),
  ])
}

/** What of the question could not be used; lines for standard error. */
export function searchProblems({ problems, actors }: SearchAnswer, options: TerminalOptions): string[] {
  const words = recordWordsOf[options.language]
  return [
    ...problems.map(({ code, words: part }) => `"${safe(part)}": ${words.problem[code]}.`),
    ...actors.flatMap(({ asked, found }) => (found.kind === 'one' ? [] : [notOneActor(asked, found, options)])),
  ]
}
