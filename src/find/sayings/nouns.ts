// Sayings of nouns: "De verwachting is dat …", "de waarschuwing dat …", "X's claim that …".
import type { Saying } from '../../model/predicate.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import { argumentsOfNoun, childrenOf, headOf, relOf } from '../clauses/index.ts'
import { clauseRange } from './clauseContent.ts'
import { denies } from './denies.ts'
import { isHedged } from './hedge.ts'
import { sourcesAt } from './source.ts'
import type { View } from './view.ts'

export function nounSayings(view: View, sentence: Sentence): readonly Saying[] {
  return sentence.tokens.flatMap((token) => {
    if (token.upos !== 'NOUN') return []
    const row = view.words.nouns.find(({ word }) => word === token.lemma || (word.length > 5 && token.lemma.endsWith(word)))
    const clause = row === undefined ? undefined : clauseOf(view, sentence, token)
    const content = clause === undefined ? undefined : clauseRange(sentence, clause, token.index)
    if (row === undefined || clause === undefined || content === undefined || content.last - content.first < 2) return []
    const cues = view.predicateAt(sentence.index, clause)?.cues ?? []
    const shared = {
      sentence: sentence.index, act: row.act, content: [content], because: `saying/noun:${row.word}`,
      cue: { start: token.start, end: token.end, text: token.form, token: token.index },
      hedged: row.hedged === true || isHedged(cues, content.start),
      denial: (row.denial === true) !== denies(view.words, cues, view.predicateAt(sentence.index, clause), content.start),
    }
    const sources = holderOf(view, sentence, token).flatMap((index) => sourcesAt(view, sentence, index))
    return sources.length === 0 ? [shared] : sources.map((source) => ({ ...shared, source }))
  })
}

/** The clause that says what the noun holds: on the noun itself, or beside it under a copula. */
function clauseOf(view: View, sentence: Sentence, noun: Token): number | undefined {
  const isContent = (child: Token): boolean => {
    const inner = view.predicateAt(sentence.index, child.index)
    if (inner === undefined || child.index < noun.index) return false
    const marked = childrenOf(sentence, child.index).some((mark) => mark.rel === 'mark' && view.clauses.complementisers.has(mark.form.toLowerCase()))
    // "reports that the group has killed": a clause with a subject of its own is no relative one, whatever the tree calls it.
    const ofItsOwn = child.rel !== 'acl:relcl' || inner.args.some(({ role, inherited }) => role === 'agent' && inherited !== true)
    return marked && ofItsOwn && inner.finite
  }
  const own = childrenOf(sentence, noun.index).find(isContent)
  if (own !== undefined) return own.index
  const head = headOf(sentence, noun.index)
  if (head === undefined || relOf(noun) !== 'nsubj') return undefined
  const clause = isContent(head) ? head : childrenOf(sentence, head.index).find(isContent)
  const copular = view.predicateAt(sentence.index, head.index)?.kind === 'nominal' || view.clauses.occurrences.has(head.lemma)
  return clause !== undefined && copular ? clause.index : undefined
}

/** Who holds it: the possessor, or the subject of the verb that the noun is the object of ("uitte de beschuldiging dat"). */
function holderOf(view: View, sentence: Sentence, noun: Token): readonly number[] {
  const owner = argumentsOfNoun(sentence, noun.index).find(({ prep }) => prep === 'poss' || prep === 'van' || prep === 'of' || prep === 'by' || prep === 'from' || prep === 'door')
  if (owner !== undefined) return [owner.token]
  // "Merland fears that": a verb that a tagger took for a noun.
  const name = childrenOf(sentence, noun.index).find((child) => child.rel === 'compound' && child.upos === 'PROPN')
  if (name !== undefined) return [name.index]
  const head = headOf(sentence, noun.index)
  const governor = head === undefined ? undefined : view.predicateAt(sentence.index, head.index)
  const agent = governor?.args.find(({ role }) => role === 'agent')
  return agent !== undefined && agent.token !== noun.index && governor?.args.some(({ role, token }) => role === 'patient' && token === noun.index) === true ? [agent.token] : []
}
