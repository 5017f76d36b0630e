// The words of a filler: its phrase without what the tree drew into it at the front and the end.
import type { Sentence } from '../../model/sentence.ts'
import type { Span } from '../../model/span.ts'
import { childrenOf, spanOf } from '../clauses/index.ts'
import { quantityAt } from './people.ts'
import type { View } from './view.ts'

/** What ends a verb and no noun phrase: "twee agenten dood", "de stad in handen". */
const verbEnds = /^(?:dood|neer|gegijzeld|gevangen|dead|hostage|captive)$/iu

/** "ook de chauffeur", "de markt in Veldhaven dinsdag", "25 opzettelijk twee militairen dood": without adverbs, days and ends of verbs. */
export function fillerSpan(view: View, sentence: Sentence, token: number, { first, last }: { readonly first: number; readonly last: number }): Span {
  const { tokens } = sentence
  return spanOf(sentence, frontOf(view, sentence, token, first, last), Math.max(token, Math.min(dayBefore(view, sentence, token, last), endBefore(tokens, token, last))))
}

function frontOf(view: View, sentence: Sentence, token: number, first: number, last: number): number {
  const { tokens } = sentence
  const count = quantityAt(view, sentence, token)
  const counted = count && tokens.find(({ start }) => start >= count.start)!.index
  // The count right before its noun begins the phrase, unless a word that belongs to the noun stands before it ("de twee agenten").
  if (counted !== undefined && counted > first && counted <= token && !childrenOf(sentence, token).some(({ index, rel }) => index < counted && /^(?:det|nmod:poss)/u.test(rel))) return counted
  let from = first
  while (from < last && from < token && (/^(?:ADV|PUNCT|CCONJ)$/u.test(tokens[from]!.upos) || /^dead$/iu.test(tokens[from]!.form))) from++
  // "een militair dood": the article of what was drawn into another phrase.
  return from === token && tokens[token - 1]?.upos === 'DET' ? token - 1 : from
}

function dayBefore(view: View, { index, tokens }: Sentence, token: number, last: number): number {
  const day = view.datesOf(index).find(({ kind, start, end }) => (kind === 'absolute' || kind === 'relative') && start > tokens[token]!.start && start <= tokens[last]!.start && end >= tokens[last]!.end)
  if (!day) return last
  let to = tokens.findLastIndex(({ end }) => end <= day.start)
  while (to > token && tokens[to]!.upos === 'ADP') to--
  return to
}

function endBefore(tokens: Sentence['tokens'], token: number, last: number): number {
  const end = tokens.findIndex(({ index, form }) => index > token && index <= last && (verbEnds.test(form) || (form === 'in' && /^handen?$/u.test(tokens[index + 1]?.form ?? ''))))
  return end < 0 ? last : end - 1
}
