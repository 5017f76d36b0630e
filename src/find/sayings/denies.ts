// Whether what is said with "not" denies something: "it was no attack" does, "we cannot talk about it" and "I do not know" do not.
import type { ReportingVerb, SayingWords } from '../../lang/sayings.ts'
import type { Cue, Predicate } from '../../model/predicate.ts'
import type { Sentence } from '../../model/sentence.ts'
import { isNegated } from './hedge.ts'
import type { Content } from './view.ts'

/** Cues under which "not" tells what cannot be, will not be or should not be done. */
const otherwise: ReadonlySet<Cue['kind']> = new Set(['ability', 'possible', 'hypothetical', 'future', 'wish', 'plan', 'imperative', 'conditional', 'generic', 'question'])

export function denies(words: SayingWords, cues: readonly Cue[], top: Pick<Predicate, 'lemma'> | undefined, from = 0): boolean {
  if (!isNegated(cues, from) || cues.some(({ kind, start }) => start >= from && otherwise.has(kind))) return false
  return top === undefined || !words.minding.has(top.lemma.toLowerCase())
}

/** "called the accusation a lie", "said it was unrelated": a word that says no by itself. */
export function callsUntrue({ untrue }: SayingWords, { tokens }: Sentence, { act }: Pick<ReportingVerb, 'act'>, content: readonly Content[], top: number | undefined): boolean {
  const isUntrue = (at: number): boolean => untrue.has(tokens[at]!.lemma.toLowerCase()) || untrue.has(tokens[at]!.form.toLowerCase())
  if (act === 'assess') return content.some(({ first, last }) => tokens.slice(first, last + 1).some(({ index }) => isUntrue(index)))
  return top !== undefined && isUntrue(top)
}
