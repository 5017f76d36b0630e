// Every rule of the codebook as a row: where it stands, which word it is for, and the sentence it was written for.
import type { LanguageId } from '../model/source.ts'
import type { Frame } from './frame.ts'
import { eventTypes } from './events/index.ts'
import { propertyTypes } from './properties/index.ts'
import { relationTypes } from './relations/index.ts'

export interface RuleRow {
  /** As it stands in a record's `because`. */
  readonly id: string
  readonly kind: 'event' | 'relation' | 'property'
  readonly language: LanguageId
  readonly word: string
  readonly example: string
}

export function ruleRows(languages: readonly LanguageId[] = ['nl', 'en']): RuleRow[] {
  const rows: RuleRow[] = []
  const add = (kind: RuleRow['kind'], prefix: string, { frames }: { frames: Readonly<Record<LanguageId, readonly Frame[]>> }): void => {
    for (const language of languages) {
      for (const { id, word, example } of frames[language]) rows.push({ id: `${prefix}${id}`, kind, language, word, example })
    }
  }
  for (const type of eventTypes) add('event', `events/${type.id}:`, type)
  for (const type of relationTypes) add('relation', `relation/${type.id}/`, type)
  for (const type of propertyTypes) add('property', `fact/${type.id}/`, type)
  return rows
}
