// "De rechter heeft besloten dat hij schuldig is": what a court finds, told with a verb that is no word of judging by itself.
import type { Predicate } from '../../../model/predicate.ts'
import type { Sentence } from '../../../model/sentence.ts'
import { responsibilityWords } from '../../../scheme/responsibility.ts'
import type { Cluster } from '../cluster.ts'
import type { View } from '../view.ts'
import { nounWords } from '../vocabulary.ts'
import type { Blame } from './blame.ts'
import { justTold } from './deed.ts'
import { doersAt } from './who.ts'
import { evidenceOf, isNegated, saidBy, verbsOf } from './words.ts'

export function* verdicts(view: View, clusters: readonly Cluster[], sentence: Sentence, predicate: Predicate): Generator<Blame> {
  const { finding, courts } = responsibilityWords[view.language]
  if (predicate.kind !== 'nominal' || !/^(?:schuldig|guilty)$/u.test(predicate.lemma)) return
  const over = view.predicateAt(sentence.index, predicate.under)
  const court = over?.args.find(({ role }) => role === 'agent')?.token
  if (over === undefined || court === undefined || !verbsOf(view, over).some((verb) => finding.includes(verb)) || !nounWords(view.token(sentence.index, court)).some((word) => courts.includes(word)) || isNegated(sentence, over)) return
  const who = predicate.args.filter(({ role }) => role === 'agent').map(({ token }) => token)
  for (const { actor } of doersAt(view, sentence, who)) {
    for (const { cluster } of justTold(clusters, sentence)) {
      yield { cluster, actor, basis: isNegated(sentence, predicate) ? 'acquitted' : 'convicted', said: saidBy(view, sentence, over, court, 'state'), evidence: evidenceOf(sentence, over), because: 'responsibility:verdict', named: false, at: { sentence: sentence.index, token: predicate.token } }
    }
  }
}
