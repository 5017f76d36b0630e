// What a language's file of actor words holds: nouns that name actors, words that introduce names, pronouns.
import type { ActorType } from '../model/actor.ts'

/**
 * `group`: stands for an organised group and takes its name behind it. `member`: one of a group's people. `perpetrator`: who did or is
 * suspected of it. `person`: any single human. `office`: a title. `voice`: who speaks for someone. `force`, `body`: arms of a state.
 * `medium`: who publishes. `people`: many who belong together without an organisation. `expert`: who is cited for what they know or saw.
 */
export type NounKind = 'group' | 'member' | 'perpetrator' | 'person' | 'office' | 'voice' | 'force' | 'body' | 'medium' | 'people' | 'expert' | 'vague'

export interface NounRow {
  readonly kind: NounKind
  readonly type: ActorType
  /** Singular forms, separated by spaces; a phrase is joined by `_`. */
  readonly words: string
  /** Nouns of one concept can mean the same actor ("rebellen", "opstandelingen"); by default each word is its own. */
  readonly concept?: string
  /** The words also head compounds ("Talibanstrijders"). */
  readonly ends?: boolean
  readonly gender?: 'male' | 'female'
  /** A singular that stands for many ("politie", "bevolking"). */
  readonly many?: boolean
  /** Only an actor when it is modified or numbered: bare "man" or "vrouw" is too common. */
  readonly weak?: boolean
}

export interface PronounRow {
  readonly form: string
  /** Name of the rule in `because`. */
  readonly rule: string
  readonly number: 'singular' | 'plural' | 'either'
  readonly takes: readonly ('person' | 'group' | 'set')[]
  readonly gender?: 'male' | 'female'
  readonly possessive?: boolean
  /** Only as the subject of one of these: "het" is nobody far more often than a group. */
  readonly verbs?: readonly string[]
  /** Refers to what was just named rather than to what the text is about. */
  readonly near?: boolean
}

/** What tells that a named body bears arms: its name, its people, and what it does. */
export interface ArmsWords {
  /** Nouns, also ends of compounds, that head the names of those who fight: "Leger van het Woud", "Woudbrigades". */
  readonly heads: RegExp
  /** Words in such names that make them an army of a state or no army at all: "Leger des Heils", "13 Lichte Brigade". */
  readonly notHeads: RegExp
  /** Its own people by these nouns: "strijders van X". */
  readonly fighters: readonly string[]
  /** Verbs that only who bears arms is the doer of. */
  readonly deeds: readonly string[]
  /** Verbs that are such deeds with an attack for their object: "een aanslag plegen", "claim responsibility". */
  readonly carries: readonly string[]
  /** Verbs of threatening, with the adposition before the attack that is threatened with. */
  readonly threatens: readonly { readonly verb: string; readonly prep: string }[]
  /** How nouns of attacks end, and of what one claims. */
  readonly attacks: RegExp
  /** Verbs of fighting, with the adposition before whom one fights; "" for a bare object. */
  readonly fights: readonly { readonly verb: string; readonly prep: string }[]
}

/** What tells names of bodies that only their capitals give away: "het Front van de Rode Heuvels", "the White Banner". */
export interface BodyWords {
  /** Small words inside such a name; "in" and "tegen" more often begin something else. */
  readonly inside: readonly string[]
  /** Adpositions before what it is for, with which a name goes on: "de Beweging voor de Woestijn". */
  readonly aims: readonly string[]
  /** Adpositions before one that does something or has it done to it: "by the White Banner". */
  readonly acts: readonly string[]
  /** Words, of one part or more, that cite the body right behind them: "volgens", "according to". */
  readonly cites: readonly (readonly string[])[]
  /** Adpositions between a paper that is cited and the body that it is of: "een rapport van". */
  readonly papersOf: readonly string[]
  /** How nouns are made with which capitals name a war, a water, a street, a treaty, a day. */
  readonly others: RegExp
}

export interface ActorWords {
  readonly nouns: readonly NounRow[]
  /** Compounds that end like a noun above and are something else. */
  readonly notNouns: readonly string[]
  readonly definite: readonly string[]
  readonly indefinite: readonly string[]
  /** Of the indefinite ones those that leave nobody: "geen", "no". */
  readonly none: readonly string[]
  /** Of the definite ones those that point: "deze", "this". */
  readonly pointing: readonly string[]
  /** What a side may get, the adposition before the country that it comes from ("steun uit Iran"), and what makes a country a party before a hyphen ("Iranian-backed"). */
  readonly help: { readonly nouns: readonly string[]; readonly from: string; readonly ties: readonly string[] }
  /** Verbs that give a described person his name: "De leider heet X". */
  readonly callingVerbs: readonly string[]
  /** How names of one word end that say by themselves that they are a body: "Bergfront". */
  readonly bodyEnds: RegExp
  readonly bodies: BodyWords
  /** Articles as they stand before the name of a place or thing, never before that of a person: "de Rambla", "El Hierro". */
  readonly notBeforePeople: readonly string[]
  /** Words right before the name of whom a noun describes ("een man genaamd X"), and how one is said to be somebody ("identified as X"). */
  readonly naming: { readonly named: readonly string[]; readonly as: readonly string[]; readonly identified: readonly string[] }
  /** What a sentence may begin with to say what somebody is: "Dit is een militie". */
  readonly demonstratives: readonly string[]
  /** Members that are always somebody's: "leden", "followers". */
  readonly belonging: readonly string[]
  /** Adjectives that turn a plain person into an attacker or into one of an armed group. */
  readonly armed: readonly string[]
  readonly anonymous: readonly string[]
  /** Adpositions by which a noun says whose it is. */
  readonly of: readonly string[]
  /** Adpositions by which a noun says where it is or comes from. */
  readonly where: readonly string[]
  /** Adpositions and nouns before the name of a place, never before that of a person. */
  readonly beforePlaces: readonly string[]
  /** Adpositions behind which a country acts or is acted on as a state. */
  readonly towardsState: readonly string[]
  /** How nouns end of what only the forces of a state do or fly, before which a demonym means that state: "een Turkse luchtaanval". */
  readonly strikes: RegExp
  /** The same where the demonym says where as often as by whom, unless the attack is on another country: "de Turkse aanval op Afrin". */
  readonly attacksAbroad: RegExp
  /** Words between a name and its other name, in the order of the text. */
  readonly alsoKnownAs: readonly string[]
  /** Words that stand between a group noun and the name that it takes: "die zich X noemt". */
  readonly calls: readonly { readonly before: string; readonly after?: string }[]
  /** Small words inside names ("van", "of", "bin") that may be skipped when letters are matched. */
  readonly inNames: readonly string[]
  /** Those of them that stand in names of people ("bin", "van"). */
  readonly inPersons: readonly string[]
  /** Capitalised words that are never an actor's name. */
  readonly notNames: readonly string[]
  /** How names of streets and squares end, which the recogniser takes for people: a last word, or one word by itself. */
  readonly streets: RegExp
  /** How titles end that stand with a capital before a name at the start of a sentence: "Oorlogsheld Blom". */
  readonly titles: RegExp
  readonly pronouns: readonly PronounRow[]
  /** How plurals of people end that are no actors here ("spelers"): a pronoun may mean them. */
  readonly peopleEnd: readonly string[]
  /** Adverbs that stand with an adjective or number of a phrase: "zwaar bewapende", "ruim honderd". */
  readonly degree: readonly string[]
  /** "daarvan", "thereof": a pronoun and its adposition in one word. */
  readonly pronominalAdverbs: readonly string[]
  /** The same in two parts, "er … bij". Both kinds count only with these words near them: "daarmee" is mostly no group. */
  readonly splitAdverbs: { readonly first: readonly string[]; readonly second: readonly string[]; readonly withWords: readonly string[] }
  readonly both: readonly string[]
  readonly eachOther: readonly string[]
  readonly arms: ArmsWords
  /** Possible singulars of a plural, to be looked up. */
  readonly plurals: (form: string) => readonly string[]
  /** How the rules for definite nouns are called in `because`: `de-groep`, `the-group`. */
  readonly rules: Readonly<Record<NounKind, string>>
}
