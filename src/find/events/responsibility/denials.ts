// "Die ontkennen.", "The group denied it.", "Zijn advocaat spreekt dat tegen": a denial that names no deed answers the accusation before it.
import type { Predicate } from '../../../model/predicate.ts'
import type { Sentence } from '../../../model/sentence.ts'
import { responsibilityWords } from '../../../scheme/responsibility.ts'
import type { View } from '../view.ts'
import { nounWords } from '../vocabulary.ts'
import { accusing, type Blame } from './blame.ts'
import { pointsBack } from './deed.ts'
import { isBeside } from './accusations.ts'
import { actorAt, isUnlikely } from './who.ts'
import { evidenceOf, isIdle, isNegated, saidBy, spoken, verbsOf } from './words.ts'

/** How many sentences after the accusation it may be answered. */
const reach = 2

export function* answers(view: View, found: readonly Blame[]): Generator<Blame> {
  const denying = responsibilityWords[view.language].blame.filter(({ basis }) => basis === 'denied').flatMap(({ words }) => words)
  for (const sentence of view.telling) {
    for (const predicate of view.predicatesOf(sentence.index)) {
      if (!verbsOf(view, predicate).some((verb) => denying.includes(verb)) || isIdle(sentence, predicate) || isNegated(sentence, predicate) || !isBare(view, sentence, predicate)) continue
      const subject = predicate.args.find(({ role }) => role === 'agent')?.token
      if (subject === undefined) continue
      for (const { cluster, actor, named } of answered(view, found, sentence, predicate, subject)) {
        yield { cluster, actor, basis: 'denied', said: { ...saidBy(view, sentence, predicate, subject, 'deny'), polarity: 'NEG' }, evidence: evidenceOf(sentence, predicate), because: 'responsibility:answer', named, at: { sentence: sentence.index, token: predicate.token } }
      }
    }
  }
}

/** "Zij zeggen dat zij geen schuld hebben", where "zij" would be the dead: those whom the sentence before accuses. */
export function* byThose(view: View, found: readonly Blame[]): Generator<Blame> {
  const rows = responsibilityWords[view.language].blame.filter(({ basis, only }) => basis === 'doer' && only !== undefined)
  for (const sentence of view.telling) {
    const accused = found.filter(({ basis, actor, at }) => accusing.has(basis) && actor !== null && sentence.index - at.sentence === 1)
    if (accused.length === 0) continue
    for (const predicate of view.predicatesOf(sentence.index)) {
      const subject = predicate.args.find(({ role }) => role === 'agent')?.token
      if (subject === undefined || !/^(?:zij|ze|they)$/iu.test(view.token(sentence.index, subject).form) || !isNegated(sentence, predicate) || isIdle(sentence, predicate)) continue
      const meant = actorAt(view, sentence.index, subject)
      if ((meant !== null && !isUnlikely(view, meant)) || !rows.some((row) => verbsOf(view, predicate).some((verb) => row.words.includes(verb)) && isBeside(view, sentence, predicate, row))) continue
      for (const { cluster, actor } of accused) yield { cluster, actor, basis: 'denied', said: { ...spoken(view, sentence.index, predicate.token), act: 'deny', polarity: 'NEG' }, evidence: evidenceOf(sentence, predicate), because: 'responsibility:answer', named: false, at: { sentence: sentence.index, token: predicate.token } }
    }
  }
}

/** "Het leger of de rebellen deden het. Zij zeggen dat ze er niets mee te maken hebben.": who is meant by "zij" are all just accused. */
export function* together(view: View, found: readonly Blame[]): Generator<Blame> {
  for (const denial of found) {
    const subject = denial.basis === 'denied' ? view.predicateAt(denial.at.sentence, denial.at.token)?.args.find(({ role }) => role === 'agent')?.token : undefined
    if (subject === undefined || !/^(?:die|zij|ze|they|those)$/iu.test(view.token(denial.at.sentence, subject).form)) continue
    const accused = found.filter(({ basis, cluster, at }) => accusing.has(basis) && cluster === denial.cluster && denial.at.sentence - at.sentence === 1)
    if (!accused.some(({ actor }) => actor === denial.actor)) continue
    for (const { actor } of accused) if (actor !== denial.actor) yield { ...denial, actor, named: false }
  }
}

/** Nothing is named that is denied, or only the accusation itself or "any involvement". */
function isBare(view: View, sentence: Sentence, { args, lemma }: Predicate): boolean {
  const { accusations, blame } = responsibilityWords[view.language]
  const nouns = [...accusations, ...blame.filter(({ basis }) => basis === 'denied').flatMap(({ aboutNouns = [] }) => aboutNouns)]
  const objects = args.filter(({ role }) => role === 'patient' || role === 'clause' || role === 'complement').map(({ token }) => token)
  if (objects.length === 0) return /^(?:ontkennen|tegenspreken|deny)$/u.test(lemma)
  return objects.every((at) => pointsBack(view, sentence, at) || nounWords(view.token(sentence.index, at)).some((word) => nouns.includes(word)))
}

/** The accusations that this subject answers: its own, those of whom it speaks for, or, for "die" and "they", all of the last sentence that accuses. */
function answered(view: View, found: readonly Blame[], sentence: Sentence, predicate: Predicate, subject: number): readonly Blame[] {
  const before = found.filter(({ basis, actor, at }) => accusing.has(basis) && actor !== null && (at.sentence === sentence.index ? at.token < predicate.token : at.sentence < sentence.index && sentence.index - at.sentence <= reach))
  const last = Math.max(...before.map(({ at }) => at.sentence))
  const latest = before.filter(({ at }) => at.sentence === last)
  const actor = actorAt(view, sentence.index, subject)
  const word = view.token(sentence.index, subject)
  if (responsibilityWords[view.language].counsel.includes(word.lemma.toLowerCase())) return new Set(latest.map((one) => one.actor)).size === 1 ? latest : []
  if (actor !== null) return before.filter((one) => one.actor === actor || view.actors.get(actor)?.of === one.actor)
  if (/^(?:die|deze|zij|ze|they|those)$/iu.test(word.form)) return latest.every(({ at }) => at.sentence < sentence.index) ? latest : []
  // "blamed X, but the group denied": of several groups the one just accused.
  const { candidates = [] } = view.mentionAt(sentence.index, subject) ?? {}
  return sentence.index - last <= 1 ? latest.filter((one) => one.actor !== null && candidates.includes(one.actor)) : []
}
