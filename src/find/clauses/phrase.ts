// Noun phrases: their words without the clauses and appositions that hang on them, their adposition, conjuncts and own arguments.
import type { Argument } from '../../model/predicate.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import type { Span } from '../../model/span.ts'
import { childrenOf, headOf, relOf, subtree } from './tree.ts'

/** Stands for the adposition of a possessor that has none: "hun", "Kabul's", "elkaars". */
export const possessor = 'poss'

export interface Phrase {
  /** First and last token, inclusive. */
  readonly first: number
  readonly last: number
  readonly span: Span
}

/** What hangs on a noun and is none of its words; `case` is left out of the phrase's head only. */
const apart = new Set(['acl', 'advcl', 'appos', 'parataxis', 'ccomp', 'csubj', 'discourse', 'dep', 'list', 'orphan', 'vocative', 'dislocated', 'xcomp'])
const ofHeadOnly = new Set(['case', 'mark', 'cop', 'aux', 'nsubj', 'obj', 'iobj', 'obl', 'conj', 'cc', 'expl', 'compound:prt', 'punct'])

/** The phrase of `token`: determiner, adjectives, numbers and prepositional modifiers; no clause, apposition, conjunct or outer punctuation. */
export function nounPhrase(sentence: Sentence, token: number): Phrase {
  const { tokens } = sentence
  const within = new Set(subtree(sentence, token, (child) => {
    if (child.rel === 'appos' && joins(sentence, child)) return true
    if (apart.has(relOf(child))) return false
    return child.head !== token || !(ofHeadOnly.has(relOf(child)) || ofHeadOnly.has(child.rel))
  }))
  // Only what holds together: a modifier behind a left-out clause is cut off, punctuation may stand in between.
  let first = token
  let last = token
  for (let at = token - 1; at >= 0 && (within.has(at) || tokens[at]!.upos === 'PUNCT'); at--) if (within.has(at) && tokens[at]!.upos !== 'PUNCT') first = at
  for (let at = token + 1; at < tokens.length && tokens[at]!.form !== '(' && (within.has(at) || tokens[at]!.upos === 'PUNCT'); at++) if (within.has(at) && tokens[at]!.upos !== 'PUNCT') last = at
  // An article that a tree hangs on the verb still belongs to the noun behind it.
  const article = tokens[first - 1]
  if (article?.upos === 'DET' && article.rel === 'det' && tokens[article.head]?.upos !== 'NOUN' && article.head > token) first--
  return { first, last, span: spanOf(sentence, first, last) }
}

/** "persbureau ANP", "de heer Jansen": a name right behind its noun, with no comma or bracket between, is one phrase with it. */
function joins(sentence: Sentence, child: Token): boolean {
  return child.head < child.index && child.upos === 'PROPN' && sentence.tokens.slice(child.head + 1, child.index).every(({ upos }) => upos !== 'PUNCT')
}

export function spanOf({ tokens, start, end }: Sentence, first: number, last: number): Span {
  return { start: tokens[first]?.start ?? start, end: tokens[last]?.end ?? end }
}

/** The adposition of `token` in lower case, composite ones joined; undefined when there is none. */
export function prepOf(sentence: Sentence, token: number): string | undefined {
  const children = childrenOf(sentence, token)
  const word = children.find((child) => child.rel === 'case') ?? children.find((child) => child.rel === 'mark' && /^(?:als|as)$/iu.test(child.form))
  if (word === undefined) return undefined
  const rest = childrenOf(sentence, word.index).filter((child) => child.rel === 'fixed')
  return [word, ...rest].map(({ form }) => form.toLowerCase()).join(' ')
}

/** `token` and what is coordinated with it, in order. */
export function conjuncts(sentence: Sentence, token: number): readonly number[] {
  return subtree(sentence, token, (child) => child.rel === 'conj' && (child.head === token || sentence.tokens[child.head]?.rel === 'conj'))
}

/** The first of a coordination that `token` belongs to; `token` itself when it is the first or alone. */
export function firstConjunct(sentence: Sentence, token: number): number {
  let first = token
  for (let steps = 0; steps < sentence.tokens.length && sentence.tokens[first]?.rel === 'conj'; steps++) first = headOf(sentence, first)?.index ?? first
  return first
}

/** Adjectives, determiners, numbers, adverbs, compound parts and participles that stand with a noun. */
export function modifiersOf(sentence: Sentence, token: number): readonly Token[] {
  return childrenOf(sentence, token).filter((child) => ['amod', 'det', 'nummod', 'advmod', 'compound'].includes(relOf(child)) && child.rel !== 'compound:prt')
}

/**
 * The arguments of a noun, as of "aanslag" in "hun aanslag op de markt door IS": its prepositional modifiers, its possessor
 * (`oblique` with `prep` `poss`), compound parts (`complement`) and a bare modifier ("groep" in "een groep strijders").
 */
export function argumentsOfNoun(sentence: Sentence, token: number): readonly Argument[] {
  const found: Argument[] = []
  for (const child of childrenOf(sentence, token)) {
    const rel = relOf(child)
    if (child.rel === 'nmod:poss') found.push({ role: 'oblique', token: child.index, prep: prepOf(sentence, child.index) ?? possessor })
    else if (rel === 'nmod' || rel === 'obl') {
      const prep = prepOf(sentence, child.index)
      found.push(prep === undefined ? { role: 'complement', token: child.index } : { role: 'oblique', token: child.index, prep })
    } else if (child.rel === 'compound') found.push({ role: 'complement', token: child.index })
  }
  return found
}
