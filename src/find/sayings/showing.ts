// Findings drawn out of a source: "Uit onderzoek van de universiteit blijkt dat …".
import type { Saying } from '../../model/predicate.ts'
import type { Sentence } from '../../model/sentence.ts'
import { clauseRange } from './clauseContent.ts'
import { denies } from './denies.ts'
import { isHedged } from './hedge.ts'
import { sourcesAt } from './source.ts'
import type { View } from './view.ts'

export function findings(view: View, sentence: Sentence): readonly Saying[] {
  const { words } = view
  return view.predicatesOf(sentence.index).flatMap((predicate) => {
    if (!words.showing.has(predicate.lemma)) return []
    const origin = predicate.args.find(({ role, prep }) => role === 'oblique' && prep !== undefined && words.outOf.has(prep))
    // "daaruit blijkt" points at what was told before, which is no source of its own.
    if (origin !== undefined && sentence.tokens[origin.token]!.upos === 'ADV') return []
    const clause = predicate.args.find(({ role, token }) => role === 'clause' && view.predicateAt(sentence.index, token)?.finite === true)
    const content = clause === undefined ? undefined : clauseRange(sentence, clause.token, predicate.token)
    if (origin === undefined || clause === undefined || content === undefined) return []
    const cues = view.predicateAt(sentence.index, clause.token)?.cues ?? []
    return sourcesAt(view, sentence, origin.token).map((source): Saying => ({
      sentence: sentence.index, act: 'report', source, content: [content], because: `saying/finding:${predicate.lemma}`,
      cue: { start: predicate.start, end: predicate.end, text: sentence.tokens[predicate.token]!.form, token: predicate.token },
      hedged: isHedged(cues),
      denial: denies(view.words, cues, view.predicateAt(sentence.index, clause.token)),
    }))
  })
}
