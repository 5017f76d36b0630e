// The shape of a relation type and of a property of the codebook: meaning, labels, codes, and the frames that speak of it.
import type { Frame } from './frame.ts'
import type { LanguageId } from '../model/source.ts'

export interface RelationType {
  readonly id: string
  readonly meaning: string
  readonly labels: Readonly<Record<LanguageId, string>>
  readonly symmetric: boolean
  /** Label read from the other side ("has splinter"). */
  readonly inverse: Readonly<Record<LanguageId, string>>
  /** Wikidata property and STIX relationship for export. */
  readonly codes: { readonly wikidata?: string; readonly stix?: string }
  readonly frames: Readonly<Record<LanguageId, readonly Frame[]>>
}

export interface PropertyType {
  readonly id: string
  readonly meaning: string
  readonly labels: Readonly<Record<LanguageId, string>>
  readonly value: 'text' | 'quantity' | 'date' | 'place' | 'actor'
  readonly frames: Readonly<Record<LanguageId, readonly Frame[]>>
}
