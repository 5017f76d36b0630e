// Short plain-text forms of the parts of a record: used by the terminal and the page alike.
import type { Actor, Casualty, DateRecord, EventRecord, Link, QuantityRecord, Reading, Responsibility, Said } from '../reading/reading.ts'
import type { LanguageId } from '../model/source.ts'
import type { ViewWords } from './words.ts'

export type ActorName = (id: string | null) => string

/** The name the text itself uses, in its own language; the register's only where the text has none. */
export function ownName({ name, names }: Actor): string {
  return (names.find(({ kind }) => kind === 'name') ?? names.find(({ kind }) => kind === 'abbreviation'))?.text ?? name
}

/** What to call a source: its title, else the last part of its path. */
export function titleOf({ title, name }: Reading['source']): string {
  return title ?? name.split(/[/\\]/).at(-1) ?? name
}

/** Names of a reading's actors by id; `?` when the id is null. */
export function actorNames(reading: Reading): ActorName {
  const names = new Map(reading.actors.map((actor) => [actor.id, ownName(actor)]))
  return (id) => (id === null ? '?' : names.get(id) ?? id)
}

/** "≥ 156", "≈ 2000", "20–99 (tientallen)": figures as they were said. */
export function figure({ text, low, best, high, op }: QuantityRecord, language: LanguageId): string {
  const n = (value: number | null): string => (value === null ? '?' : value.toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB'))
  switch (op) {
    case 'exact': return n(best)
    case 'approx': return `≈ ${n(best)}`
    case 'at_least': return `≥ ${n(low)}`
    case 'more_than': return `> ${n(low === null ? null : low - 1)}`
    case 'at_most': return `≤ ${n(high)}`
    case 'fewer_than': return `< ${n(high === null ? best : high + 1)}`
    case 'between': return `${n(low)}–${n(high)}`
    case 'none': return '0'
    case 'vague': case 'unstated': return text ?? '?'
  }
}

/** The date as precise as the text is, with the words it was said in. */
export function dateText(date: DateRecord | null, words: ViewWords): string {
  if (date === null) return words.noDate
  const { earliest, latest, candidates, granularity, text } = date
  const range = earliest === latest ? earliest : granularity === 'month' && earliest?.endsWith('-01') ? earliest.slice(0, 7) : granularity === 'year' && earliest?.slice(0, 4) === latest?.slice(0, 4) ? `${earliest?.slice(0, 4)}${date.approx ? '~' : ''}` : `${earliest ?? '…'} – ${latest ?? '…'}`
  const fit = candidates.length > 1 ? `, ${candidates.length} ${words.daysFit}` : ''
  const known = earliest === null && latest === null ? words.unknown : range ?? words.unknown
  return text === null ? known : `${known} («${text}»${fit})`
}

/** The source chain, outermost first, without the outlet where others follow. */
export function chainText(said: Said, actorName: ActorName, words: ViewWords): string {
  const links = said.chain.length > 1 ? said.chain.filter(({ kind }) => kind !== 'outlet') : said.chain
  const named = links.map((link) => linkText(link, actorName, words))
  return named.length === 0 ? words.outlet : named.join(' → ')
}

function linkText({ kind, actor, text, anonymous }: Link, actorName: ActorName, words: ViewWords): string {
  if (kind === 'outlet') return words.outlet
  const name = actor === null ? text ?? words.unspecified : actorName(actor)
  return anonymous ? `${text ?? name} (${words.anonymous})` : name
}

/** Hedge words and what they make of it; empty for a plain assertion. */
export function hedgeText(said: Said): string {
  const marks = [
    said.certainty === 'CERTAIN' || said.certainty === 'UNDERSPECIFIED' ? '' : said.certainty.toLowerCase(),
    said.polarity === 'NEG' ? 'NOT' : '',
    said.time === 'FUTURE' ? 'future' : '',
  ].filter(Boolean)
  const cues = said.cues.map(({ quote }) => `«${quote}»`)
  return [...marks, ...cues].join(' ')
}

export function responsibilityText({ basis, actor, said }: Responsibility, actorName: ActorName, words: ViewWords): string {
  const who = actor === null ? '' : ` ${actorName(actor)}`
  const by = said.evidentiality === 'REPORTED' && basis !== 'claimed' ? ` (${words.by} ${chainText(said, actorName, words)})` : ''
  return `${words.basis[basis]}${who}${by}`
}

export function casualtyText({ kind, quantity, who }: Casualty, language: LanguageId, words: ViewWords): string {
  return `${words.kind[kind]}: ${figure(quantity, language)}${who ? ` ${who}` : ''}`
}

export function placeText({ places }: EventRecord, words: ViewWords): string {
  return places.length === 0 ? words.noPlace : places.map(({ label, country }) => (country && label !== country ? `${label} (${country})` : label)).join(', ')
}
