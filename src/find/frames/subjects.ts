// Subjects that the tree has elsewhere or nowhere: a name taken for a verb, one shared with the clause before, one that order tells.
import type { Predicate } from '../../model/predicate.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import type { Slot } from '../../scheme/frame.ts'
import { childrenOf, relOf } from '../clauses/tree.ts'
import { antecedent, isClausal, type SlotFiller } from './filler.ts'
import { subjectByOrder } from './order.ts'

export function orderedSubject(sentence: Sentence, word: number, slot: Slot, fillers: readonly SlotFiller[]): readonly SlotFiller[] {
  const token = subjectByOrder(sentence, word)
  return token === undefined || token === word || fillers.some((filler) => filler.token === token) ? [] : [{ slot, token, loose: true }]
}

/** "IS strijdt voor …": a name in capitals that the tagger took for the verb "is". */
export function capitalSubject(sentence: Sentence, at: number): readonly SlotFiller[] {
  return childrenOf(sentence, at).filter(child => (relOf(child) === 'aux' || relOf(child) === 'cop') && /^\p{Lu}{2,}$/u.test(child.form))
    .map(child => ({ slot: 'agent', token: child.index, loose: true }))
}

/** "Hij is geboren in Rusland, was lid van …": a predicate without subject that has the clause before it as its dependent shares its subject. */
export function earlierSubject(sentence: Sentence, word: Token, predicates: readonly Predicate[]): readonly SlotFiller[] {
  const before = [...childrenOf(sentence, word.index).filter(child => child.index < word.index && isClausal(child)).map(({ index }) => index), ...clauseAbove(sentence, word)].map(at => predicates.find(({ token }) => token === at))
  const subject = before.flatMap(predicate => predicate?.args.find(({ role }) => role === (predicate.passive ? 'patient' : 'agent')) ?? [])[0]
  return subject ? [{ slot: 'agent', token: antecedent(sentence, subject.token), loose: true }] : []
}

/** The same with the noun hung on the verb before it: its copula opens a clause of its own behind a comma or conjunction. */
function clauseAbove({ tokens }: Sentence, word: Token): readonly number[] {
  const copula = tokens.find(({ head, rel, index }) => head === word.index && rel === 'cop' && index < word.index)
  const before = copula === undefined ? undefined : tokens[copula.index - 1]
  return before !== undefined && (before.form === ',' || before.upos === 'CCONJ') && word.head >= 0 && word.head < before.index ? [word.head] : []
}
