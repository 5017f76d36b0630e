// The dossier of an actor in the terminal.
import type { Dossier } from '../../query/dossier.ts'
import type { FigureSeries } from '../../query/figures.ts'
import type { NameUse } from '../../query/names.ts'
import type { ActorRef } from '../../query/who.ts'
import { labelOf } from '../labels.ts'
import { paint, paintedLines, wrapped } from '../paper.ts'
import { counted } from '../plain.ts'
import { safe } from '../safe.ts'
import { heading, legend, type TerminalOptions } from '../terminal.ts'
import { actorLines } from './actors.ts'
import { byWords, fieldLabel, valueText } from './claim.ts'
import { fieldText, identityLines, joined, plainClaim, sectionText } from './claims.ts'
import { contradictionLines } from './contradictions.ts'
import { dayText, eventLines } from './eventLine.ts'
import { countOf, recordWordsOf } from './words.ts'

const statementsShown = 4

export function actorText(dossier: Dossier, others: readonly ActorRef[], options: TerminalOptions): string {
  const { actor, names, facts, relations, figures, events, said, saidOfIt, contradictions, weak, cut, identity } = dossier
  const { language, all } = options
  const words = recordWordsOf[language]
  const some = <T>(list: readonly T[]): readonly T[] => (all ? list : list.slice(0, statementsShown))
  return joined([
    [
      ...wrapped(actor.name, 0, 0, options).map((line) => paint('bold', line, options)),
      ...paintedLines('dim', [labelOf('actor', actor.type, language), countOf(actor.sources, 'article', language), actor.cluster].join(' · '), 0, options),
    ].join('\n'),
    legend(options),
    sectionText(words.sections.names, names.length === 0 ? [] : [[...names.slice(0, all ? names.length : 12).map((it) => nameLine(it, options)), ...identityLines(identity, options)].join('\n')], options),
    sectionText(words.sections.contradictions, contradictions.map((it) => contradictionLines(it, options)), options),
    sectionText(words.sections.facts, facts.map((it) => fieldText(it, options)), options),
    sectionText(words.sections.relations, relations.map((it) => fieldText(it, options)), options),
    figuresText(figures, options),
    ...events.map(({ part, events: list, total }) => sectionText(`${words.sections.events}: ${words.part[part]} (${list.length < total ? `${list.length} ${words.of} ` : ''}${total})`, list.map((line) => eventLines(line, options, line.members ? words.members : '')), options)),
    sectionText(words.sections.said, some(said).map((it) => plainClaim(it, options)), options),
    sectionText(words.sections.saidOfIt, some(saidOfIt).map((it) => plainClaim(it, options)), options),
    [
      ...(weak.single + weak.anonymous > 0 ? [`${weak.single} ${words.weak}, ${weak.anonymous} ${words.weakAnonymous} (${words.weakTip})`] : []),
      ...(cut.length > 0 ? [`${words.cut}: ${cut.map((field) => fieldLabel(field, language)).join(', ')} (--limit)`] : []),
    ].flatMap((line) => paintedLines('dim', line, 0, options)).join('\n'),
    others.length === 0 ? '' : [`${words.namesakes}:`, ...actorLines(others, options)].join('\n'),
  ])
}

function nameLine({ name, sources, outlets, first, last }: NameUse, options: TerminalOptions): string {
  const { language } = options
  const days = first === null ? '' : first === last ? dayText({ from: first, to: first, granularity: 'day' }, language) : `${first.slice(0, 7)} – ${last!.slice(0, 7)}`
  const detail = [countOf(sources, 'article', language), outlets.slice(0, 4).join(', '), days].filter(Boolean).join(' · ')
  const lines = wrapped(`${safe(name)} · ${detail}`, 2, 4, options)
  return lines.map((line, index) => `${index === 0 ? '  ' : '    '}${line}`).join('\n')
}

/** Only series with more than one point: a single figure stands with the facts already. */
function figuresText(series: readonly FigureSeries[], options: TerminalOptions): string {
  const { language } = options
  const words = recordWordsOf[language]
  const long = series.filter(({ field, points }) => points.length > 1 || field.startsWith('aggregate.'))
  if (long.length === 0) return ''
  return `${heading(words.sections.figures, options)}\n${long.map(({ field, points }) => [
    `  ${paint('cyan', fieldLabel(field, language), options)}`,
    ...points.map(({ from, to, byArticle, quantity, claim }) => {
      const when = from === null ? words.noDate : dayText({ from, to, granularity: claim.source.published?.granularity ?? null }, language)
      const value = field.startsWith('aggregate.') ? valueText(claim, language) : counted(quantity, null, language)
      const text = [`${when}${byArticle && from !== null ? ` (${words.articleDay})` : ''}`, value, byWords(claim.claim, language)].filter(Boolean).join(' · ')
      return wrapped(text, 4, 6, options).map((line, index) => `${index === 0 ? '    ' : '      '}${line}`).join('\n')
    }),
  ].join('\n')).join('\n\n')}`
}
