// Predicates: what a clause says, with its arguments named the same in active, passive, relative and non-finite clauses.
import type { Span } from './span.ts'

/**
 * `agent` does it, `patient` undergoes it, whatever the voice: the subject of an active verb is its agent (of an unaccusative one
 * such as "omkomen" too: the frame of the verb knows), the subject of a passive its patient, "door/by …" of a passive its agent.
 */
export type ArgumentRole = 'agent' | 'patient' | 'recipient' | 'oblique' | 'complement' | 'clause'

export interface Argument {
  readonly role: ArgumentRole
  /** Token index of the argument's head in the sentence. */
  readonly token: number
  /** Lower-case adposition of an oblique or of a noun's modifier: `op`, `in`, `door`, `by`; composite ones joined: `als gevolg van`. */
  readonly prep?: string
  /** True when the argument was not in the clause itself: subject of a relative or infinitive clause, shared by coordination. */
  readonly inherited?: boolean
}

/** Something that takes away from plain assertion, with the words that do so. */
export interface Cue extends Span {
  readonly kind:
    | 'negation' | 'never' | 'possible' | 'probable' | 'reportative' | 'future' | 'conditional' | 'hypothetical' | 'attempt' | 'foiled' | 'plan' | 'threat' | 'fear'
    | 'expectation' | 'wish' | 'generic' | 'question' | 'imperative' | 'denial' | 'ability'
  readonly text: string
}

/** A verb (or a predicative noun or adjective) with its arguments, in one sentence. */
export interface Predicate extends Span {
  readonly sentence: number
  /** Token index of the content word. */
  readonly token: number
  /** Joined separable verb where there is one: `opeisen`, `carry out`; else the lemma. */
  readonly lemma: string
  readonly kind: 'verb' | 'nominal'
  readonly passive: boolean
  readonly tense: 'past' | 'present' | 'none'
  readonly finite: boolean
  readonly args: readonly Argument[]
  /** Everything over this predicate within its sentence: own negation and modals, and those of the clauses it hangs under. */
  readonly cues: readonly Cue[]
  /** Predicate token index of the clause it is a complement, relative or adverbial of; -1 for none. */
  readonly under: number
  /** UD relation by which it hangs there. */
  readonly rel: string
}

/** A reporting frame: source, cue and content, wherever the source stands. */
export interface Saying {
  readonly sentence: number
  /** The reporting word or phrase: "zei", "volgens", "Dat meldt", "aldus". */
  readonly cue: Span & { readonly text: string; readonly token: number }
  readonly act: string
  /** Words of the source; absent for "De verwachting is dat …" and reportative "zou" without a source. */
  readonly source?: Span & { readonly text: string; readonly sentence: number; readonly token: number; readonly anonymous: boolean }
  /** Agency, outlet or medium to which it was said ("tegen persbureau AP"). */
  readonly medium?: Span & { readonly text: string; readonly sentence: number; readonly token: number }
  /** What is said: token ranges, mostly of the same sentence; a quote may run over several. */
  readonly content: readonly (Span & { readonly sentence: number; readonly first: number; readonly last: number })[]
  readonly hedged: boolean
  readonly denial: boolean
  readonly because: string
}
