// The codebook's own labels for what people see, by kind of type.
import { eventTypes } from '../scheme/events/index.ts'
import { propertyTypes } from '../scheme/properties/index.ts'
import { relationTypes } from '../scheme/relations/index.ts'
import { actorTypeLabels } from '../scheme/actorTypes.ts'
import type { LanguageId } from '../model/source.ts'

type Labels = Readonly<Record<LanguageId, string>>

const labels: Readonly<Record<'event' | 'relation' | 'property' | 'actor', ReadonlyMap<string, Labels>>> = {
  event: new Map(eventTypes.map(({ id, labels: it }) => [id, it])),
  relation: new Map(relationTypes.map(({ id, labels: it }) => [id, it])),
  property: new Map(propertyTypes.map(({ id, labels: it }) => [id, it])),
  actor: new Map(Object.entries(actorTypeLabels)),
}

/** The label of a type in a language; the id itself when the codebook has none. */
export function labelOf(kind: keyof typeof labels, id: string, language: LanguageId): string {
  return labels[kind].get(id)?.[language] ?? id
}
