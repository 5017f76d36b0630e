// Content that stands elsewhere: "Dat meldt de politie", "Het leger ontkent."
import type { Predicate } from '../../model/predicate.ts'
import type { Sentence } from '../../model/sentence.ts'
import { childrenOf } from '../clauses/index.ts'
import { nounAfter, spoken, type Found } from './found.ts'
import { contentOf, neighbour, type View } from './view.ts'

/** "Het leger ontkent.": of what was said just before. */
export function bareAnswer(view: View, sentence: Sentence, predicate: Predicate): Found | undefined {
  const earlier = neighbour(view, sentence.index, -1)
  const bare = predicate.finite && predicate.args.every(({ role }) => role === 'agent') && predicate.rel === 'root'
  const content = !bare || earlier === undefined ? undefined : contentOf(earlier, 0, earlier.tokens.length - 1)
  return content === undefined ? undefined : spoken(view, [content], 'before')
}

/** "Dat meldt de politie", "Dat zei hij": what was said stands in the sentence before. */
export function referredContent(view: View, sentence: Sentence, predicate: Predicate): Found | undefined {
  const { demonstratives } = view.words
  const pointing = childrenOf(sentence, predicate.token).find((child) => (child.index < 2 || sentence.tokens[child.index - 1]?.upos === 'PUNCT') && demonstratives.has(child.form.toLowerCase()) && (child.upos === 'PRON' || child.upos === 'ADV' || child.upos === 'DET' || child.upos === 'SCONJ'))
  if (pointing === undefined) return undefined
  const earlier = view.sentences[sentence.index - 1]
  // "…, dat zeggen bewoners": what stands before it in the sentence; at the head of a sentence, the sentence before, even of the last paragraph.
  const content = pointing.index > 1 ? contentOf(sentence, 0, pointing.index - 1) : earlier === undefined ? undefined : contentOf(earlier, 0, earlier.tokens.length - 1)
  if (content === undefined) return undefined
  const source = predicate.args.find(({ role, token }) => (role === 'agent' || role === 'patient') && token !== pointing.index && token > predicate.token)?.token ?? nounAfter(view, sentence, predicate.token)
  return source === undefined ? undefined : { ...spoken(view, [content], 'before'), source }
}
