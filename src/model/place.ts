// Places as the text gives them: surface words, relation, precision, and a gazetteer entry when one fits.
import type { Span } from './span.ts'

export type PlaceRelation = 'in' | 'near' | 'just_outside' | 'between' | 'along' | 'part_of' | 'towards' | 'from' | 'unknown'

export type GeoPrecision =
  | 'exact_site' | 'settlement' | 'near_settlement' | 'admin2' | 'admin1' | 'informal_region'
  | 'linear_or_border' | 'country' | 'supranational' | 'sea_or_air' | 'unknown'

/** One entry of the gazetteer. */
export interface GazetteerPlace {
  /** `geonames:1138958`, `iso:AF`, `kroniek:khorasan`. */
  readonly id: string
  readonly name: string
  readonly kind: 'settlement' | 'admin1' | 'country' | 'region' | 'site' | 'supranational' | 'sea'
  /** ISO 3166-1 alpha-2 of the country today; null for what lies in several. */
  readonly country: string | null
  readonly lat: number | null
  readonly lon: number | null
  readonly population?: number
}

/** A place expression. The span covers the whole phrase ("het vliegveld van Kaboel"), `name` the proper name in it. */
export interface PlaceMention extends Span {
  readonly text: string
  readonly sentence: number
  /** Index in the sentence of the phrase's head token. */
  readonly token: number
  readonly relation: PlaceRelation
  readonly precision: GeoPrecision
  readonly place?: GazetteerPlace
  /** Other entries that bear this name, most likely first, when the choice is open. */
  readonly candidates?: readonly GazetteerPlace[]
  /** ISO code of the country, also when only that is known; null for none or several. */
  readonly country: string | null
  /** English name for export: "Kabul (airport)"; the surface words when the gazetteer knows none. */
  readonly label: string
  /** `demonym` for "Afghaanse": a country is known, but the word is no place where something happened. */
  readonly how: 'name' | 'site' | 'region' | 'demonym'
  readonly because: string
}
