// What a language must tell about reporting: verbs, nouns and adpositions that say who says something, and their act.
import type { Said } from '../reading/reading.ts'

export type Act = Said['act']

/**
 * What a reporting verb takes as content: direct speech, a finite or infinitive clause, its object, or what stands behind an
 * adposition. `as` is an object with a predicate over it ("ziet X als een dreiging").
 */
export type Takes = 'speech' | 'finite' | 'infinitive' | 'object' | 'as' | `prep:${string}`

export interface ReportingVerb {
  /** Lemma; a joined separable verb as one word, an English particle verb with a space. */
  readonly word: string
  readonly act: Act
  readonly takes: readonly Takes[]
  /** The wording itself keeps its distance: "beweren", "claim". */
  readonly hedged?: true
  readonly denial?: true
  /** Counts only with one of these among its dependents: "laten … weten", "claim responsibility". */
  readonly with?: readonly string[]
  /** The verb that the phrase is: "weten" under "laten" takes its source from there. */
  readonly under?: string
}

/** A noun that holds a saying: "de verwachting dat", "een waarschuwing voor". */
export interface ReportingNoun {
  readonly word: string
  readonly act: Act
  readonly hedged?: true
  readonly denial?: true
}

export interface SayingWords {
  readonly verbs: readonly ReportingVerb[]
  readonly nouns: readonly ReportingNoun[]
  /** What is said may follow its verb without any marker: "said the town had fallen". */
  readonly bare: boolean
  /** Adpositions whose noun is a source: "volgens", "according to". */
  readonly accordingTo: ReadonlySet<string>
  /** Words that put the source behind what was said: "aldus". */
  readonly thus: ReadonlySet<string>
  /** What follows "volgens" without being a source: rules, plans, beliefs. */
  readonly noSources: ReadonlySet<string>
  /** Subjects that name nobody: "men", "je", "it". */
  readonly nobodies: ReadonlySet<string>
  /** Of these the words for people in general: what they think is hearsay. */
  readonly anybody: ReadonlySet<string>
  /** "dat", "dit": stand for what was said just before. */
  readonly demonstratives: ReadonlySet<string>
  /** Nouns of agencies and media. */
  readonly media: ReadonlySet<string>
  /** Nouns of papers that speak for somebody: "rapport", "statement". */
  readonly documents: ReadonlySet<string>
  /** Adpositions before the medium a thing was said to. */
  readonly toMedium: ReadonlySet<string>
  /** Those of them that stand before nothing else: what a tree hangs on the source behind them is the one spoken to. */
  readonly spokenTo: ReadonlySet<string>
  /** Verbs whose object is the one spoken to: "told Reuters". */
  readonly tells: ReadonlySet<string>
  /** Words of a noun phrase that keep its bearer unnamed: "anoniem", "bron". */
  readonly anonymous: ReadonlySet<string>
  /** Those who speak for a body: what they say, it says. */
  readonly spokespeople: ReadonlySet<string>
  /** Phrases that do so anywhere in the sentence: "op voorwaarde van anonimiteit". */
  readonly anonymously: readonly string[]
  /** Verbs of outside appearance without a source: "lijken". */
  readonly seeming: ReadonlySet<string>
  /** How an interview says who answers, in lower case. */
  readonly answering: RegExp
  /** Verbs of the mind: "does not know", "did not want" deny nothing. */
  readonly minding: ReadonlySet<string>
  /** Words by which a thing is called not so: "a lie", "unrelated". */
  readonly untrue: ReadonlySet<string>
  /** Verbs that draw a finding out of a source, and its adposition: "blijken uit". */
  readonly showing: ReadonlySet<string>
  readonly outOf: ReadonlySet<string>
  /** Words for when, which a tree may hang on the source though they say when it spoke. */
  readonly days: RegExp
  /** Nouns that say nothing, whatever verb a tree gives them: "geweld", "aanslag"; ends of words. */
  readonly things: RegExp
}

type Extra = Pick<ReportingVerb, 'hedged' | 'denial'>

/** Rows of verbs with one act and one frame; single spaces between, `_` inside a word stands for a space. */
export function reporting(act: Act, takes: readonly Takes[], words: string, extra: Extra = {}): readonly ReportingVerb[] {
  return words.split(' ').map((word) => ({ word: word.replaceAll('_', ' '), act, takes, ...extra }))
}

export function reportingNouns(act: Act, words: string, extra: Extra = {}): readonly ReportingNoun[] {
  return words.split(' ').map((word) => ({ word, act, ...extra }))
}
