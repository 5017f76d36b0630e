// What fills a slot, and what a relative pronoun in it stands for.
import type { Sentence, Token } from '../../model/sentence.ts'
import type { Slot } from '../../scheme/frame.ts'
import { relOf } from '../clauses/tree.ts'
import { pronounAdverb } from './pronounAdverb.ts'

export interface SlotFiller {
  readonly slot: Slot
  readonly token: number
  /** Not an argument of the word itself but of a neighbour in the tree, or shared from another clause: less sure. */
  readonly loose: boolean
  /** Set when only a part of the token fills the slot: "IS" in "IS-leider". */
  readonly part?: string
  /** The word itself, where it may name its holder. */
  readonly self?: boolean
  /** The antecedent is coordinated and the clause speaks of all of it. */
  readonly shared?: boolean
}

/** Clause arguments that are never what a nominal slot means. */
const clausal = new Set(['ccomp', 'xcomp', 'advcl', 'acl', 'csubj', 'parataxis'])

/** What a relative pronoun stands for: the noun that its clause hangs on; any other token is itself. */
export function antecedent(sentence: Sentence, at: number): number {
  const word = sentence.tokens[at]!
  const relative = /PronType=Rel/.test(word.feats) || (word.upos === 'PRON' && /^(die|dat|wie|who|which|that|whom)$/i.test(word.form)) || pronounAdverb(word.form)?.relative === true
  if (!relative) return at
  return clauseNoun(sentence, word)
}

/** The noun on which the relative clause around `word` hangs; the word itself when it stands in none. */
export function clauseNoun(sentence: Sentence, word: Token): number {
  let clause = word
  for (let steps = 0; clause.head >= 0 && steps < sentence.tokens.length; steps++) {
    if (relOf(clause) === 'acl') return clause.head
    clause = sentence.tokens[clause.head]!
  }
  return nounBefore(sentence, word) ?? word.index
}

/** "…, waar": where the tree hung the clause elsewhere, the name or noun right before its comma. */
function nounBefore({ tokens }: Sentence, { index, form }: Token): number | undefined {
  if (!/^waar/i.test(form) || tokens[index - 1]?.form !== ',') return undefined
  let at = index - 2
  while (tokens[at]?.upos === 'PROPN' && tokens[at - 1]?.upos === 'PROPN') at--
  return ['NOUN', 'PROPN'].includes(tokens[at]?.upos ?? '') ? at : undefined
}

/** True for arguments that are clauses, which a slot for a thing cannot mean. */
export function isClausal(token: Token): boolean {
  return clausal.has(relOf(token))
}
