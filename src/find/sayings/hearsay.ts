// What is said by nobody named: reportative "zou", "naar verluidt", "allegedly", and what only seems so ("lijkt").
import type { Saying } from '../../model/predicate.ts'
import type { Sentence } from '../../model/sentence.ts'
import { clauseSpan } from '../clauses/index.ts'
import { denies } from './denies.ts'
import { contentOf, type View } from './view.ts'

/** `known` are the sayings found so far: what they cover has a source. */
export function hearsay(view: View, sentence: Sentence, known: readonly Saying[]): readonly Saying[] {
  const found: Saying[] = []
  const covered = (token: number): boolean => known.some((saying) => saying.content.some((part) => part.sentence === sentence.index && part.first <= token && token <= part.last))
  const cuesSeen = new Set<number>()
  for (const predicate of view.predicatesOf(sentence.index)) {
    if (covered(predicate.token)) continue
    const told = predicate.cues.find(({ kind, start }) => kind === 'reportative' && !cuesSeen.has(start))
    const seeming = view.words.seeming.has(predicate.lemma) && predicate.finite && predicate.args.some(({ role }) => role === 'clause' || role === 'complement')
    if (told === undefined && !seeming) continue
    const range = rangeOf(sentence, predicate.token)
    if (range === undefined) continue
    if (told !== undefined) cuesSeen.add(told.start)
    const token = told === undefined ? predicate.token : (sentence.tokens.find(({ start }) => start === told.start)?.index ?? predicate.token)
    const word = told ?? { start: predicate.start, end: predicate.end, text: sentence.tokens[predicate.token]!.form }
    found.push({
      sentence: sentence.index, cue: { start: word.start, end: word.end, text: word.text, token }, act: told === undefined ? 'assess' : 'report', content: [range], hedged: true,
      denial: denies(view.words, predicate.cues, predicate), because: told === undefined ? 'saying/seems' : 'saying/hearsay',
    })
  }
  return found
}

function rangeOf(sentence: Sentence, token: number): ReturnType<typeof contentOf> {
  const span = clauseSpan(sentence, token)
  const within = sentence.tokens.filter(({ start, end }) => start >= span.start && end <= span.end)
  return contentOf(sentence, within[0]?.index ?? token, within.at(-1)?.index ?? token)
}
