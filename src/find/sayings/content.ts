// What is said: the order in which the places are tried where the content of a reporting verb may stand.
import type { ReportingVerb } from '../../lang/sayings.ts'
import type { Predicate } from '../../model/predicate.ts'
import type { Sentence } from '../../model/sentence.ts'
import { clauseContent, lostClause } from './clauseContent.ts'
import type { Found } from './found.ts'
import { objectContent } from './objectContent.ts'
import { bareAnswer, referredContent } from './referred.ts'
import { speechContent } from './speech.ts'
import type { View } from './view.ts'

export function findContent(view: View, sentence: Sentence, predicate: Predicate, row: ReportingVerb): Found | undefined {
  const pointed = row.takes.includes('speech') || row.takes.includes('object')
  return clauseContent(view, sentence, predicate, row)
    ?? (pointed ? referredContent(view, sentence, predicate) : undefined)
    ?? (row.takes.includes('speech') && (row.under !== undefined || !isInfinitive(sentence, predicate)) ? speechContent(view, sentence, predicate) : undefined)
    ?? objectContent(sentence, predicate, row)
    ?? (row.takes.includes('finite') ? lostClause(view, sentence, predicate, row) : undefined)
    ?? (row.act === 'deny' || row.act === 'confirm' ? bareAnswer(view, sentence, predicate) : undefined)
}

/** "dwong hen te roepen: '…'": nobody said it of himself. */
function isInfinitive(sentence: Sentence, { token, finite }: Predicate): boolean {
  return !finite && sentence.tokens[token]!.feats.includes('VerbForm=Inf')
}
