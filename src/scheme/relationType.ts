// The shape of a relation type and of a property of the codebook: meaning, labels, codes, and the frames that speak of it.
import type { Frame } from './frame.ts'
import type { LanguageId } from '../model/source.ts'

/**
 * Coarse classes of actors, to say what may stand at an end of a relation: `group` a named armed group, faction or party, `set` unnamed
 * fighters or members, `power` a state and its forces, `people` civilians and communities, `body` any other organisation.
 */
export type ActorClass = 'person' | 'group' | 'set' | 'power' | 'people' | 'body'

/** A frame with what the rules over relations and properties need to know beside its slots. */
export interface CodeFrame extends Frame {
  /** Other words that take the same slots. */
  readonly also?: readonly string[]
  /** The words say that it held and holds no more ("verbrak de banden met"). */
  readonly ended?: true
  /** The words say that it did not hold ("weigerde trouw te zweren"). */
  readonly denied?: true
  /** `from` names both sides at once: "De Taliban en ISKP zijn elkaars vijand". */
  readonly reciprocal?: true
  /** Narrower than the type's own ends: what may stand at `from` (or be the `actor`) with these words. */
  readonly who?: readonly ActorClass[]
  /** The same for `to`. */
  readonly whom?: readonly ActorClass[]
  /** The noun must be said of its holder by a copula ("X is een gevaar"), not merely stand beside it. */
  readonly predicative?: true
  /** Only as a habit: in the present, of several or of nobody in particular, with no date and no number. */
  readonly habit?: true
  /** The value's adposition must stand right behind the word: "X staat voor Y", not "X staat in de rij voor Y". */
  readonly adjacent?: true
  /** The words only point that way ("bombarderen" for enmity): never better than `likely`. */
  readonly weak?: true
}

export interface RelationFrame extends CodeFrame {
  readonly roles: Readonly<Partial<Record<'from' | 'to', Frame['roles'][string]>>>
}

export interface PropertyFrame extends CodeFrame {
  /** The actor stands in the sentence before, which was about one group: "De regering spreekt van driehonderd strijders". */
  readonly topic?: true
  readonly roles: Readonly<Partial<Record<'actor' | 'value' | 'about', Frame['roles'][string]>>>
}

export interface RelationType {
  readonly id: string
  readonly meaning: string
  readonly labels: Readonly<Record<LanguageId, string>>
  readonly symmetric: boolean
  /** Label read from the other side ("has splinter"). */
  readonly inverse: Readonly<Record<LanguageId, string>>
  /** What may stand at each end; all classes where absent. */
  readonly ends?: { readonly from?: readonly ActorClass[]; readonly to?: readonly ActorClass[] }
  /** Wikidata property and STIX relationship for export. */
  readonly codes: { readonly wikidata?: string; readonly stix?: string }
  readonly frames: Readonly<Record<LanguageId, readonly RelationFrame[]>>
}

export interface PropertyType {
  readonly id: string
  readonly meaning: string
  readonly labels: Readonly<Record<LanguageId, string>>
  readonly value: 'text' | 'quantity' | 'date' | 'place' | 'actor'
  /** Whose property it may be; groups, sets and powers where absent. */
  readonly of?: readonly ActorClass[]
  readonly codes?: { readonly wikidata?: string }
  readonly frames: Readonly<Record<LanguageId, readonly PropertyFrame[]>>
}

/** Identity helpers: they check a type where it is written and keep its id as a literal. */
export function relationType<const T extends RelationType>(type: T): T {
  return type
}

export function propertyType<const T extends PropertyType>(type: T): T {
  return type
}
