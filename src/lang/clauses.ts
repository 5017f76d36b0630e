// What a language must tell about its clauses: auxiliaries, voice, control, and the words that take away from plain assertion.
import type { Cue } from '../model/predicate.ts'

export type CueKind = Cue['kind']

/** Where the scope of a governing word lies: its clause, its subject or object, or the noun behind an adposition. */
export type Over = 'clause' | 'subject' | 'object' | 'modified' | `prep:${string}`

/** A word whose complement is not plainly asserted: "proberen te …", "poging tot …", "verijdelde aanslag". */
export interface ScopeWord {
  /** Lemma; a joined separable verb as one word. */
  readonly word: string
  readonly kind: CueKind
  readonly over: readonly Over[]
  /** Only in the passive: "is said to have", not "she said". */
  readonly passive?: true
}

/** An adverbial expression with scope over its clause: lower-case words with spaces between. */
export interface CuePhrase {
  readonly words: string
  readonly kind: CueKind
}

/** A modal auxiliary; `would` are its forms that mean several things, which their surroundings tell apart ("zou"). */
export interface Modal {
  readonly lemma: string
  readonly kind: CueKind
  readonly forms?: readonly string[]
  readonly would?: readonly string[]
}

export interface ClauseWords {
  /** Auxiliaries of the passive in all languages' terms: "worden", "be", "get". */
  readonly passives: ReadonlySet<string>
  /** Auxiliaries that make a passive of a transitive participle and a perfect of an intransitive one: "zijn". */
  readonly perfects: ReadonlySet<string>
  /** Verbs whose perfect with "zijn" is no passive ("is omgekomen"), and whose participle describes its subject ("gevallen"). */
  readonly intransitives: ReadonlySet<string>
  /** Adpositions of the passive's agent. */
  readonly agents: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  /** "hij", "they": forms that are subjects even where the tree says otherwise. */
  readonly nominatives: ReadonlySet<string>
  /** Pronouns that may be a subject of nobody: "het lukte hem om …". */
  readonly dummies: ReadonlySet<string>
  /** Verbs whose sentence may open with an expletive: their only noun is their subject. */
  readonly existentials: ReadonlySet<string>
  /** Verbs of which the object (not the subject) does what the infinitive says. */
  readonly objectControl: ReadonlySet<string>
  /** "lukken", "manage": what the infinitive says came about; it is no mere plan. */
  readonly implicatives: ReadonlySet<string>
  /** Markers of an infinitive of purpose. */
  readonly purpose: ReadonlySet<string>
  readonly without: ReadonlySet<string>
  /** "als", "if". */
  readonly conditions: ReadonlySet<string>
  /** Words that open a clause whose truth is taken for granted: "waarom", "how". */
  readonly openQuestions: ReadonlySet<string>
  /** "of", "whether". */
  readonly whether: ReadonlySet<string>
  /** The finite verb stands second in a main clause, so that the subject follows it when anything else comes first. */
  readonly verbSecond: boolean
  readonly modals: readonly Modal[]
  /** Auxiliaries of the perfect: with them "zou" looks back ("zou hebben gedood"). */
  readonly haves: ReadonlySet<string>
  readonly scopes: readonly ScopeWord[]
  readonly phrases: readonly CuePhrase[]
  /** Phrases in which a negation or hedge word says something else ("niet alleen", "zo mogelijk"). */
  readonly exempt: readonly string[]
  /** Verbs of thinking, fearing, saying: under their past "zou" is the future of that past. */
  readonly thinking: ReadonlySet<string>
  /** "later", "eventually": with them "would" tells what came about. */
  readonly afterwards: ReadonlySet<string>
  /** Verbs that say that their object or subject takes place: "plegen", "plaatsvinden". */
  readonly occurrences: ReadonlySet<string>
  /** What "would" means where nothing in its surroundings decides. */
  readonly would: CueKind
  /** Markers of a clause that is a complement: "dat", "that". */
  readonly complementisers: ReadonlySet<string>
  readonly contrast: ReadonlySet<string>
  /** Verbs that scope, with the particle that makes another verb of them: "eiste de aanslag op". */
  readonly separable: ReadonlyMap<string, string>
  /** Determiners and pronouns that negate where they stand in a noun phrase: "geen", "niemand", "no". */
  readonly negators: ReadonlySet<string>
  /** Pronominal adverbs with the adposition they hold: "daarvan" is `van`. */
  readonly pronominal: (form: string) => string | undefined
}

/** Rows of scope words that share kind and scope; `words` has single spaces between. */
export function scopes(kind: CueKind, over: readonly Over[], words: string): readonly ScopeWord[] {
  return words.split(' ').map((word) => ({ word: word.replaceAll('_', ' '), kind, over }))
}

/** The same for words that take away only in the passive. */
export function passiveScopes(kind: CueKind, words: string): readonly ScopeWord[] {
  return scopes(kind, ['clause'], words).map((row) => ({ ...row, passive: true }))
}

/** Rows of cue phrases of one kind, separated by commas. */
export function phrases(kind: CueKind, list: string): readonly CuePhrase[] {
  return list.split(',').map((words) => ({ words: words.trim(), kind }))
}

export function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map((word) => word.replaceAll('_', ' ')))
}
