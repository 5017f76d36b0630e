// What is new, in the terminal: new figures, claimants and contradictions first.
import type { News } from '../../query/news.ts'
import { paint, paintedLines } from '../paper.ts'
import { safe } from '../safe.ts'
import { heading, type TerminalOptions } from '../terminal.ts'
import { actorLines } from './actors.ts'
import { fieldLabel, valueText } from './claim.ts'
import { claimLines, joined, plainClaim, sectionText } from './claims.ts'
import { contradictionsText } from './contradictions.ts'
import { eventLines, eventTitle } from './eventLine.ts'
import { countOf, recordWordsOf } from './words.ts'

/** Lines of a section before the rest is only counted. */
const shown = 8

export function newsText(news: News, options: TerminalOptions): string {
  const { language, all } = options
  const words = recordWordsOf[language]
  if (news.sources.length === 0 && news.decisions.length === 0) return `${words.nothingNew}\n`
  const some = <T>(list: readonly T[], text: (item: T) => string): string[] => {
    const rest = all ? 0 : Math.max(0, list.length - shown)
    return [...list.slice(0, list.length - rest).map(text), ...(rest > 0 ? [paint('dim', `  ${words.more} ${rest} (--all)`, options)] : [])]
  }
  return joined([
    paint('dim', `${words.since} ${news.after}: ${countOf(news.sources.length, 'article', language)}${news.more ? ` ${words.orMore}` : ''}`, options),
    sectionText(words.sections.tolls, some(news.tolls, ({ event, claim, before }) => [
      ...paintedLines('cyan', eventTitle(event, language), 2, options),
      `    ${fieldLabel(claim.claim.field, language)}: ${safe(valueText(claim, language))} · ${words.before} ${before.low}${before.high > before.low ? `–${before.high}` : ''}${before.open ? '+' : ''}`,
      claimLines(claim, options),
    ].join('\n')), options),
    sectionText(words.sections.claimants, some(news.claimants, ({ event, claim }) => [...paintedLines('cyan', eventTitle(event, language), 2, options), plainClaim(claim, options)].join('\n')), options),
    news.contradictions.length === 0 ? '' : contradictionsText({ conflicts: all ? news.contradictions : news.contradictions.slice(0, shown), events: news.events.length, next: null }, options).trimEnd(),
    sectionText(words.sections.newEvents, some(news.events, (line) => eventLines(line, options)), options),
    news.actors.length === 0 ? '' : [heading(words.sections.newActors, options), ...actorLines(all ? news.actors : news.actors.slice(0, 2 * shown), options)].join('\n'),
    sectionText(words.sections.newFacts, some(news.facts, (claim) => [`  ${paint('cyan', fieldLabel(claim.claim.field, language), options)}${subjectOf(claim)}`, plainClaim(claim, options)].join('\n')), options),
    news.decisions.length === 0 ? '' : [heading(words.sections.decisions, options), ...news.decisions.map(({ act, by, count }) => `  ${words.act[act] ?? act}: ${count} · ${words.by} ${safe(by)}`)].join('\n'),
  ])
}

/** Of whom a fact speaks: a relation names both itself. */
function subjectOf({ claim }: News['facts'][number]): string {
  const key = claim.field.startsWith('fact.') ? claim.parties.find(({ as }) => as === 'subject')?.key : undefined
  return key ? ` · ${safe(key.slice(key.indexOf(':') + 1))}` : ''
}
