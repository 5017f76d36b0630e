// Claims told by nouns and adjectives: "een opeising van X", "a claim of responsibility from X", "there was no claim", "remains unclaimed".
import type { Sentence, Token } from '../../../model/sentence.ts'
import { responsibilityWords } from '../../../scheme/responsibility.ts'
import { childrenOf, nounPhrase, prepOf, spanOf } from '../../clauses/index.ts'
import type { Cluster } from '../cluster.ts'
import type { View } from '../view.ts'
import type { Blame } from './blame.ts'
import { eventsFor, within } from './deed.ts'
import { doersAt, onBehalf } from './who.ts'
import { isIdle, spoken } from './words.ts'

export function* claimNouns(view: View, clusters: readonly Cluster[], sentence: Sentence): Generator<Blame> {
  const { unclaimed } = responsibilityWords[view.language]
  for (const token of sentence.tokens) {
    const noun = isClaim(view, sentence, token)
    if (!noun && !unclaimed.includes(token.lemma.toLowerCase())) continue
    const over = view.predicateOver(sentence.index, token.index)
    const denied = !noun || childrenOf(sentence, token.index).some(({ form }) => /^(?:no|geen)$/iu.test(form)) || over?.cues.some(({ kind }) => kind === 'negation') === true
    const who = denied ? [] : onBehalf(view, doersAt(view, sentence, ownersOf(sentence, token)))
    if ((!denied && who.length === 0) || (over !== undefined && !denied && isIdle(sentence, over))) continue
    const said = { ...spoken(view, sentence.index, token.index), act: 'claim_responsibility' as const }
    const shared = { said, evidence: evidenceFor(sentence, token), named: false, at: { sentence: sentence.index, token: token.index } }
    for (const { cluster } of eventsFor(clusters, sentence, noun ? within(sentence, token.index) : [])) {
      if (denied) yield { ...shared, cluster, actor: null, basis: 'unclaimed', said: { ...said, polarity: 'NEG' }, because: 'responsibility:no-claim' }
      for (const { actor } of who) yield { ...shared, cluster, actor, basis: 'claimed', because: 'responsibility:claim-of' }
    }
  }
}

/** "opeising", "claim of responsibility"; a bare "claim" only where there is none: "er kwam geen claim". */
function isClaim(view: View, sentence: Sentence, { lemma, upos, index }: Token): boolean {
  const { claimWords, claimNouns: nouns } = responsibilityWords[view.language]
  if (upos !== 'NOUN' || !claimWords.includes(lemma)) return false
  if (lemma !== 'claim' || sentence.tokens.slice(index + 1, index + 4).some((token) => nouns.includes(token.lemma))) return true
  const over = view.predicateOver(sentence.index, index)
  return childrenOf(sentence, index).some(({ form }) => /^(?:no|geen)$/iu.test(form)) && over !== undefined && /^(?:binnenkomen|komen|uitbrengen|make|issue|be|zijn)$/u.test(over.lemma)
}

/** Whose claim: "van X", "door X", "from X", "by X". */
function ownersOf(sentence: Sentence, { index }: Token): readonly number[] {
  return within(sentence, index).filter((at) => at > index && /^(?:van|door|from|by)$/u.test(prepOf(sentence, at) ?? ''))
}

function evidenceFor(sentence: Sentence, { index }: Token): { start: number; end: number } {
  const { first, last } = nounPhrase(sentence, index)
  return spanOf(sentence, first, Math.max(last, index))
}
