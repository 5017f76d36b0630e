// What a language must say about places: the words around a name that tell where, what kind and which part.
import type { PlaceRelation } from '../model/place.ts'

export interface PlaceWords {
  /** First part of rule ids: `nl`. */
  readonly language: string
  /** Countries whose towns its readers know without being told where they lie, with a weight. */
  readonly home: Readonly<Record<string, number>>
  /** Words before a place, lower case, up to five: "even buiten", "ten noorden van". */
  readonly prepositions: Readonly<Record<string, PlaceRelation>>
  /** Those that stand before people and things as often as before places: "moord op", "the debate on". */
  readonly loosePrepositions: ReadonlySet<string>
  readonly determiners: ReadonlySet<string>
  /** Nouns for buildings and grounds, with the English word for the label: "vliegveld" → airport. */
  readonly sites: Readonly<Record<string, string>>
  /** Compounds end in these: "kraamkliniek" ends in "kliniek". Empty where nouns are not written together. */
  readonly siteEndings: readonly string[]
  /** Words that tie a site to its place: "van", "in". */
  readonly siteLinks: ReadonlySet<string>
  /** Nouns that say what kind of place follows or precedes a name: "stad", "province". */
  readonly kinds: Readonly<Record<string, 'settlement' | 'admin1' | 'admin2' | 'region' | 'country' | 'sea'>>
  /** True when the kind may follow the name ("Helmand province"). */
  readonly kindFollows: boolean
  /** "of" in "the city of Kabul"; undefined where the name follows at once. */
  readonly kindLink: string | undefined
  /** Adjectives and nouns of direction with the English word: "oosten" → eastern, "northern" → northern. */
  readonly directionNouns: Readonly<Record<string, string>>
  readonly directionAdjectives: Readonly<Record<string, string>>
  /** First parts of compounds: "Noordoost-Syrië". */
  readonly directionPrefixes: Readonly<Record<string, string>>
  readonly of: string
  readonly borders: ReadonlySet<string>
  /** Prepositions between "border" and a country: "met", "tussen". */
  readonly borderLinks: ReadonlySet<string>
  /** "grondgebied", "soil": makes a demonym a place. */
  readonly territory: ReadonlySet<string>
  readonly and: ReadonlySet<string>
  /** "het land": the country spoken of. */
  readonly theCountry: ReadonlySet<string>
  /** Names that are also ordinary words, first names or surnames; they need an entity label and a preposition. */
  readonly ordinary: ReadonlySet<string>
  /** Capitalised words that may stand beside a place name without making it a person's or a body's name. */
  readonly neighbours: ReadonlySet<string>
  /** Adjectives of cities: "Parijse" → Parijs. */
  readonly cityAdjectives: Readonly<Record<string, string>>
  /** A name after these is a person's: "burgemeester", "Mr". */
  readonly personTitles: ReadonlySet<string>
}
