// Sentences and tokens: syntax with exact offsets, in the terms of Universal Dependencies.
import type { Span } from './span.ts'

export type Upos =
  | 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM' | 'PART' | 'PRON' | 'PROPN' | 'PUNCT' | 'SCONJ' | 'SYM' | 'VERB' | 'X'

export interface Token extends Span {
  /** Position in its sentence. */
  readonly index: number
  readonly form: string
  /** UD lemma without `_`; the form in lower case when no lemmatiser is loaded. */
  readonly lemma: string
  /** Of a verb with a separated particle: the joined infinitive ("eiste … op" → `opeisen`). Otherwise absent. */
  readonly joined?: string
  readonly upos: Upos
  /** UD features, sorted, as in `Number=Plur|Tense=Past`; empty when none. */
  readonly feats: string
  /** Index of the head in the sentence; -1 for the root, and for all tokens when no parser is loaded. */
  readonly head: number
  /** UD relation with subtype (`nsubj:pass`, `obl:agent`, `acl:relcl`, `compound:prt`); empty when no parser is loaded. */
  readonly rel: string
  /** BIO label of the entity recogniser: `O`, `B-PER`, `I-ORG` …; `O` when none is loaded. */
  readonly entity: string
}

export interface Sentence extends Span {
  /** Position in the document. */
  readonly index: number
  /** Index of its block in the source. */
  readonly block: number
  readonly tokens: readonly Token[]
  readonly parsed: boolean
}

export type EntityKind = 'PER' | 'ORG' | 'LOC' | 'MISC'

/** A named entity as the recogniser sees it, tokens `first` up to and including `last`. */
export interface Entity extends Span {
  readonly sentence: number
  readonly first: number
  readonly last: number
  readonly kind: EntityKind
}
