// What is found of the content of a saying, and the few questions that all who look for it ask.
import type { Predicate } from '../../model/predicate.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { Content, View } from './view.ts'

export interface Found {
  readonly content: readonly Content[]
  /** Token of the predicate (or noun) that the content's modality is judged by. */
  readonly top?: { readonly sentence: number; readonly token: number }
  readonly how: 'clause' | 'object' | 'speech' | 'before' | 'after'
  /** The subject when the order of words, not the tree, told it. */
  readonly source?: number
}

export function subjectToken(predicate: Predicate): number | undefined {
  const subject = predicate.args.find(({ role }) => role === 'agent')?.token
  if (subject !== undefined || predicate.rel !== 'acl' || !predicate.passive) return subject
  // "…, an official told Reuters": a past tense taken for a participle; somebody it was said to gives it away.
  const told = predicate.args.some(({ role }) => role === 'recipient' || role === 'clause')
  return told ? predicate.args.find(({ role, inherited }) => role === 'patient' && inherited === true)?.token : undefined
}

/** The first noun or pronoun that may be a subject behind `token`. */
export function nounAfter({ clauses }: View, sentence: Sentence, token: number): number | undefined {
  return sentence.tokens.slice(token + 1, token + 8).find(({ upos, form }) => upos === 'NOUN' || upos === 'PROPN' || (upos === 'PRON' && clauses.nominatives.has(form.toLowerCase())))?.index
}

/** Content that is judged by the main predicate of its first stretch. */
export function spoken(view: View, content: readonly Content[], how: Found['how'] = 'speech'): Found {
  const [first] = content
  const top = first === undefined ? undefined : topOf(view, first)
  return top === undefined ? { content, how } : { content, how, top }
}

/** The main predicate of a stretch: the one that hangs under none within it. */
export function topOf(view: View, content: Content): Found['top'] {
  const token = topOfContent(view.predicatesOf(content.sentence), content)
  return token === undefined ? undefined : { sentence: content.sentence, token }
}

export function topOfContent(predicates: readonly Predicate[], { sentence, first, last }: Pick<Content, 'sentence' | 'first' | 'last'>): number | undefined {
  const inside = predicates.filter((one) => one.sentence === sentence && one.token >= first && one.token <= last)
  return (inside.find(({ under, rel }) => (under < first || under > last) && rel !== 'amod') ?? inside[0])?.token
}

