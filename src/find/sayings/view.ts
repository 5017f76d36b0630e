// What the finders of sayings look at: one document's sentences, with their predicates and names at hand.
import type { ClauseWords } from '../../lang/clauses.ts'
import type { ReportingVerb, SayingWords } from '../../lang/sayings.ts'
import type { Predicate, Saying } from '../../model/predicate.ts'
import type { Entity, Sentence } from '../../model/sentence.ts'
import { datelineEnd, predicateAt, spanOf } from '../clauses/index.ts'
import { quotesBySentence, type Quote } from './quotes.ts'

export interface View {
  readonly sentences: readonly Sentence[]
  readonly predicatesOf: (sentence: number) => readonly Predicate[]
  readonly predicateAt: (sentence: number, token: number) => Predicate | undefined
  readonly entitiesOf: (sentence: number) => readonly Entity[]
  /** Quotations that cover something of the sentence. */
  readonly quotesOf: (sentence: number) => readonly Quote[]
  readonly words: SayingWords
  /** Rows of reporting verbs by their word, in the order of the list. */
  readonly verbs: ReadonlyMap<string, readonly ReportingVerb[]>
  readonly clauses: ClauseWords
}

export type Content = Saying['content'][number]
export type SayingSource = NonNullable<Saying['source']>

export function viewOf(sentences: readonly Sentence[], predicates: readonly Predicate[], entities: readonly Entity[], words: SayingWords, clauses: ClauseWords): View {
  const predicatesBy = groupBySentence(predicates)
  const entitiesBy = groupBySentence(entities)
  const quotes = quotesBySentence(sentences)
  return {
    sentences, words, clauses, verbs: verbsOf(words),
    quotesOf: (sentence) => quotes.get(sentence) ?? [],
    predicatesOf: (sentence) => predicatesBy.get(sentence) ?? [],
    predicateAt: (sentence, token) => predicateAt(predicates, sentence, token),
    entitiesOf: (sentence) => entitiesBy.get(sentence) ?? [],
  }
}

/** Follows from its key alone. */
const verbRows = new WeakMap<SayingWords, ReadonlyMap<string, readonly ReportingVerb[]>>()

function verbsOf(words: SayingWords): ReadonlyMap<string, readonly ReportingVerb[]> {
  const known = verbRows.get(words)
  if (known !== undefined) return known
  const rows = new Map<string, ReportingVerb[]>()
  for (const row of words.verbs) rows.set(row.word, [...(rows.get(row.word) ?? []), row])
  verbRows.set(words, rows)
  return rows
}

export function groupBySentence<T extends { readonly sentence: number }>(items: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>()
  for (const item of items) {
    const group = groups.get(item.sentence)
    if (group === undefined) groups.set(item.sentence, [item])
    else group.push(item)
  }
  return groups
}

/** Tokens `first` to `last` as content, without a dateline and punctuation at the ends; undefined when nothing is left. */
export function contentOf(sentence: Sentence, first: number, last: number): Content | undefined {
  const { tokens } = sentence
  let from = Math.max(datelineEnd(sentence), first)
  let to = Math.min(tokens.length - 1, last)
  while (from <= to && tokens[from]!.upos === 'PUNCT') from++
  while (to >= from && tokens[to]!.upos === 'PUNCT') to--
  return from > to ? undefined : { sentence: sentence.index, first: from, last: to, ...spanOf(sentence, from, to) }
}

/** The sentence before or after in the same block. */
export function neighbour(view: View, sentence: number, step: 1 | -1): Sentence | undefined {
  const here = view.sentences[sentence]
  const there = view.sentences[sentence + step]
  return here !== undefined && there?.block === here.block ? there : undefined
}
