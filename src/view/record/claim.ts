// One claim in words: what it is about, its value, who says so, from which article.
import type { LanguageId } from '../../model/source.ts'
import type { DateRecord, EventRecord, PlaceRecord, Said } from '../../reading/reading.ts'
import type { Claim, ClaimSaid } from '../../record/claim.ts'
import { lastPart, valueOf, type DateValueOf, type PlaceValueOf } from '../../query/value.ts'
import { dateText } from '../dates.ts'
import { labelOf } from '../labels.ts'
import { casualtyText, counted, placeText, responsibilityBy, responsibilityText, sayingText } from '../plain.ts'
import { wordsOf } from '../words.ts'
import { recordWordsOf } from './words.ts'

/** A claim and the language of its text. */
export interface Told {
  readonly claim: Pick<Claim, 'field' | 'value' | 'text' | 'said'>
  readonly source: { readonly language: LanguageId }
}

export function fieldLabel(field: string, language: LanguageId): string {
  const words = wordsOf[language]
  const last = lastPart(field)
  if (field.startsWith('fact.')) return labelOf('property', last, language)
  if (field.startsWith('relation.')) return labelOf('relation', last, language)
  if (field.startsWith('event.casualty.')) return words.kind[last as keyof typeof words.kind] ?? last
  if (field.startsWith('event.role.')) return words.role[last] ?? last
  if (field.startsWith('aggregate.')) return words.sum[last as keyof typeof words.sum] ?? last
  return recordWordsOf[language].field[field] ?? field
}

/** The value in the language of the view, with the words of the text where those say more. */
export function valueText({ claim, source }: Told, language: LanguageId): string {
  const words = wordsOf[language]
  const value = valueOf(claim)
  switch (value.kind) {
    case 'event': {
      const marks = [value.of.realis === 'accomplished' ? '' : words.realis[value.of.realis], words.number[value.of.number]].filter(Boolean)
      return `${labelOf('event', value.of.type, language)}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`
    }
    case 'date': return dateWords(value.of, language)
    case 'place': return placeWords(value.of, language, source.language)
    case 'role': return value.of.text
    case 'responsibility': return responsibilityText({ ...value.of, actor: value.of.actor?.name ?? null } as Parameters<typeof responsibilityText>[0], (name) => name ?? '?', words)
    case 'casualty': return casualtyText(value.of as Parameters<typeof casualtyText>[0], language)
    case 'relation': return `${value.of.from.name} · ${labelOf('relation', lastPart(claim.field), language)} · ${value.of.to.name}${value.of.ended ? ` (${words.ended})` : ''}`
    case 'fact': return factText(value.of, language)
    case 'aggregate': return [counted(value.of.quantity, null, language), value.of.period === null ? '' : dateWords(value.of.period, language), value.of.place === null ? '' : placeWords(value.of.place, language, source.language)].filter(Boolean).join(' · ')
    case 'statement': return value.of.content.map((part) => `«${part}»`).join(' … ')
    case 'name': return value.of.name
  }
}

function factText({ quantity, value, date }: { readonly quantity: Parameters<typeof counted>[0] | null; readonly value: string; readonly date: DateValueOf | null }, language: LanguageId): string {
  const text = quantity === null ? value : counted(quantity, value, language)
  // "vijf jaar geleden" says little in a record of many years.
  const known = date === null || date.earliest === null && date.latest === null ? '' : dateWords({ ...date, text: null }, language)
  return known === '' || text.includes(known) ? text : `${text} · ${known}`
}

export function dateWords(date: DateValueOf, language: LanguageId): string {
  return dateText(date as DateRecord, language)
}

export function placeWords(place: PlaceValueOf, language: LanguageId, textLanguage: LanguageId): string {
  return placeText({ places: [place as PlaceRecord] } as EventRecord, language, textLanguage)
}

/** Who says so, and how carefully; empty for a plain assertion of the outlet. */
export function byWords({ field, value, said }: Pick<Claim, 'field' | 'value' | 'said'>, language: LanguageId): string {
  const typed = valueOf({ field, value })
  const plain = plainSaid(said)
  const name = (id: string | null): string => id ?? '?'
  return typed.kind === 'responsibility' ? responsibilityBy({ basis: typed.of.basis, said: plain } as Parameters<typeof responsibilityBy>[0], name, wordsOf[language]) : sayingText(plain, name, wordsOf[language])
}

/** A chain whose actors are known by name instead of by an id of their reading. */
function plainSaid(said: ClaimSaid): Said {
  return { ...said, chain: said.chain.map((link) => ({ ...link, actor: link.actor?.name ?? null, affiliation: link.affiliation?.name ?? null })) }
}
