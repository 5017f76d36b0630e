// A dossier as Markdown with a footnote for each claim: quote, source, date, address. Plain sentences from claims, nothing of its own.
import type { LanguageId } from '../../../src/model/source.ts'
import { counts } from '../../../src/query/status.ts'
import { byWords, fieldLabel, valueText } from '../../../src/view/record/claim.ts'
import { labelOf } from '../../../src/view/labels.ts'
import { wordsOf } from '../../../src/view/words.ts'
import type { Dossier, FieldValues, Shown } from '../api/types.ts'
import { dayText, fromText, titleOf } from '../parts/words.ts'

/** Words of one source in all notes together: a quotation, not a copy. */
const quotedMost = 40

export interface Summary {
  readonly markdown: string
  readonly notes: number
}

export function summaryOf(dossier: Dossier, language: LanguageId, origin: string): Summary {
  const notes: string[] = []
  const quoted = new Map<string, number>()
  const note = (shown: Shown): string => {
    notes.push(`[^${notes.length + 1}]: ${noteText(shown, quoted, language, origin)}`)
    return `[^${notes.length}]`
  }
  const value = (field: FieldValues): string[] => field.values.flatMap(({ claims }) => {
    const said = claims.filter(({ status }) => counts(status))
    return said.length === 0 ? [] : [`${valueText(said[0]!, language)}${byWords(said[0]!.claim, language) ? ` (${byWords(said[0]!.claim, language)})` : ''}${said.map(note).join('')}`]
  })
  const fields = (list: readonly FieldValues[]): string[] => list.flatMap((field) => {
    const values = value(field)
    return values.length === 0 ? [] : [`- **${fieldLabel(field.field, language)}**: ${values.join('; ')}`]
  })
  // Notes are numbered in the order of the text: what is told of the group first, then the events.
  const told = [...fields(dossier.facts), ...fields(dossier.relations)].join('\n')
  const events = dossier.events.flatMap(({ events: list }) => list).filter((event, index, all) => all.findIndex(({ id }) => id === event.id) === index)
  const lines = events.map((event) => {
    const [first] = event.tellings
    // Notes are numbered as they come in the line.
    const dated = event.date && counts(event.date.status) ? note(event.date) : ''
    const by = event.responsibility.filter(({ claim }) => counts(claim.status)).map(({ claim }) => `${valueText(claim, language)}${note(claim)}`)
    const figures = event.figures.map(({ kind, range, words }) => `${range ? (range.low === range.high ? range.low : `${range.low}–${range.high}`) : words.join(', ')} ${wordsOf[language].kind[kind as keyof typeof wordsOf.nl.kind] ?? kind}`)
    return first ? `- ${dayText(first, language, wordsOf[language].noDate)}${dated} · ${labelOf('event', first.type, language)}${first.place ? `, ${first.place}` : ''}${figures.length > 0 ? ` — ${figures.join(', ')}` : ''}${by.length > 0 ? ` — ${by.join('; ')}` : ''}` : ''
  }).filter(Boolean)
  const names = dossier.names.map(({ name }) => name).filter((name) => name !== dossier.actor.name)
  const markdown = [`# ${dossier.actor.name}`, names.length > 0 ? names.join(' · ') : '', told, lines.join('\n'), notes.join('\n')].filter(Boolean).join('\n\n')
  return { markdown: `${markdown}\n`, notes: notes.length }
}

function noteText({ claim, source }: Shown, quoted: Map<string, number>, language: LanguageId, origin: string): string {
  const words = claim.evidence.map(({ quote }) => quote).join(' … ').split(/\s+/)
  const left = Math.max(0, quotedMost - (quoted.get(source.id) ?? 0))
  quoted.set(source.id, (quoted.get(source.id) ?? 0) + Math.min(words.length, left))
  const quote = left === 0 ? '' : `«${words.slice(0, left).join(' ')}${words.length > left ? ' …' : ''}» `
  const [first] = claim.evidence
  return `${quote}${titleOf(source)}, ${fromText(source, language)}. ${source.url ?? ''} ${origin}/read/${source.id}${first ? `?at=${first.start}-${first.end}` : ''}`.replace(/ {2,}/g, ' ')
}
