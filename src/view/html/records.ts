// The records beside the text: each with who says so, its quote, its band, and the rule that made it.
import type { LanguageId } from '../../model/source.ts'
import type { Reading, Said } from '../../reading/reading.ts'
import { labelOf } from '../labels.ts'
import { actorNames, casualtyText, chainText, dateText, figure, hedgeText, placeText, responsibilityText } from '../plain.ts'
import { wordsOf } from '../words.ts'
import { escape } from './escape.ts'
import { recordId, type MarkKind } from './marks.ts'

interface Shown { readonly title: string; readonly lines: readonly string[]; readonly said?: Said; readonly band?: string; readonly quote: string; readonly because: string }

export function recordList(reading: Reading, article: number, language: LanguageId): string {
  const words = wordsOf[language]
  const name = actorNames(reading)
  const item = (kind: MarkKind, index: number, { title, lines, said, band, quote, because }: Shown): string => {
    const by = said === undefined ? '' : [said.evidentiality === 'ASSERTED' ? '' : `${words.by} ${chainText(said, name, words)}`, hedgeText(said)].filter(Boolean).join(' · ')
    return `<li id="${recordId(article, kind, index)}" class="${kind} ${band ?? ''}" tabindex="0"><p class="title">${band ? `<span class="band" title="${escape(words[band as 'solid'])}">${band === 'solid' ? '●' : band === 'likely' ? '◐' : '○'}</span> ` : ''}${escape(title)}</p>${lines.map((line) => `<p>${escape(line)}</p>`).join('')}${by ? `<p class="by">${escape(by)}</p>` : ''}<blockquote>${escape(quote)}</blockquote><code>${escape(because)}</code></li>`
  }
  const section = (kind: MarkKind, title: string, items: readonly Shown[]): string => (items.length === 0 ? '' : `<h2>${escape(title)} <small>${items.length}</small></h2><ul>${items.map((it, index) => item(kind, index, it)).join('')}</ul>`)

  return [
    section('event', words.what, reading.events.map((it) => ({
      title: `${labelOf('event', it.type, language)}${it.realis === 'accomplished' ? '' : ` (${words.realis[it.realis]})`} · ${dateText(it.date, words)} · ${placeText(it, words)}`,
      lines: [...it.responsibility.map((record) => responsibilityText(record, name, words)), ...it.roles.map(({ role, text }) => `${role === 'target' || role === 'victim' || role === 'weapon' ? words[role] : role}: ${text}`), ...it.casualties.map((record) => `${casualtyText(record, language, words)}${record.said.evidentiality === 'REPORTED' ? ` (${words.by} ${chainText(record.said, name, words)})` : ''}`)],
      said: it.said, band: it.band, quote: it.evidence[0]!.quote, because: it.because,
    }))),
    section('fact', words.facts, reading.facts.map((it) => ({ title: `${name(it.actor)} · ${labelOf('property', it.property, language)}: ${it.quantity ? figure(it.quantity, language) : it.value}`, lines: [], said: it.said, band: it.band, quote: it.evidence[0]!.quote, because: it.because }))),
    section('relation', words.relations, reading.relations.map((it) => ({ title: `${name(it.from)} — ${labelOf('relation', it.type, language)} → ${name(it.to)}`, lines: [], said: it.said, band: it.band, quote: it.evidence[0]!.quote, because: it.because }))),
    section('aggregate', words.aggregates, reading.aggregates.map((it) => ({ title: `${name(it.subject)} · ${it.what}: ${figure(it.quantity, language)}`, lines: [dateText(it.period, words)], said: it.said, band: it.band, quote: it.evidence[0]!.quote, because: it.because }))),
    section('statement', words.statements, reading.statements.map((it) => ({ title: `${chainText(it.said, name, words)} · ${it.said.act}`, lines: [], said: it.said, band: it.band, quote: it.content[0]!.quote, because: it.because }))),
    section('refusal', words.refused, reading.refusals.map((it) => ({ title: it.reason, lines: [], quote: it.evidence.quote, because: it.because }))),
    section('signal', words.unread, reading.signals.map((it) => ({ title: it.why.map((why) => words.why[why]).join(', '), lines: [], quote: it.evidence.quote, because: '' }))),
    reading.issues.length === 0 ? '' : `<h2>${escape(words.issues)}</h2><ul>${reading.issues.map(({ message }) => `<li>${escape(message)}</li>`).join('')}</ul>`,
  ].join('')
}
