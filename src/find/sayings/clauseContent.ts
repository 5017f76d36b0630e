// Content that is a clause, on either side of its verb, or hung elsewhere by the parser.
import type { ReportingVerb } from '../../lang/sayings.ts'
import type { Predicate } from '../../model/predicate.ts'
import type { Sentence } from '../../model/sentence.ts'
import { lemmaOf, nounPhrase, subtree } from '../clauses/index.ts'
import { spoken, subjectToken, type Found } from './found.ts'
import { contentOf, type Content, type View } from './view.ts'

export function clauseContent(view: View, sentence: Sentence, predicate: Predicate, { takes, under, with: needs = [] }: ReportingVerb): Found | undefined {
  const governor = under === undefined ? undefined : view.predicateAt(sentence.index, predicate.under)
  const clauses = [...predicate.args, ...(governor?.args ?? [])].filter(({ role, token }) => role === 'clause' && token !== predicate.token && !needs.includes(lemmaOf(sentence.tokens[token]!)))
  const found: Content[] = []
  let top: number | undefined
  for (const { token } of clauses) {
    const inner = view.predicateAt(sentence.index, token)
    // "wist te ontkomen" says nothing: an infinitive is content only of verbs that take one.
    // "vindt hem te gematigd": what one finds may be a participle.
    const judged = takes.includes('as') && sentence.tokens[token]!.feats.includes('VerbForm=Part')
    if (inner === undefined || (!inner.finite && !takes.includes('infinitive') && !judged)) continue
    const ranges = clauseRanges(sentence, token, predicate.token)
    if (ranges.length === 0) continue
    found.push(...subjectApart(sentence, inner, predicate), ...ranges)
    top ??= token
  }
  return top === undefined ? undefined : { content: found, top: { sentence: sentence.index, token: top }, how: 'clause' }
}

/** A clause with what is coordinated in it, on one side of the reporting verb. */
export function clauseRange(sentence: Sentence, token: number, verb: number): Content | undefined {
  const within = subtree(sentence, token, (child) => child.index !== verb)
  const side = within.filter((index) => (token < verb ? index < verb : index > verb))
  return contentOf(sentence, side[0] ?? token, side.at(-1) ?? token)
}

/** The same where the reporting words are put in between: "De groep, zei hij, heeft …". */
function clauseRanges(sentence: Sentence, token: number, verb: number): readonly Content[] {
  const within = subtree(sentence, token, (child) => child.index !== verb)
  const sides = [within.filter((index) => index < verb), within.filter((index) => index > verb)]
  const main = token < verb ? 0 : 1
  return sides.flatMap((side, at) => (at === main || side.filter((index) => sentence.tokens[index]!.upos !== 'PUNCT').length > 1 ? (contentOf(sentence, side[0] ?? token, side.at(-1) ?? token) ?? []) : []))
}

/** "The group, he said, has …": the subject of what is said, cut off by the words that say so. */
function subjectApart(sentence: Sentence, inner: Predicate, verb: Predicate): readonly Content[] {
  const subject = inner.args.find(({ role, inherited, token }) => role === 'agent' && inherited === true && token < verb.token && inner.token > verb.token)
  const own = verb.args.some(({ token }) => token === subject?.token)
  if (subject === undefined || own || inner.rel !== 'ccomp') return []
  const { first, last } = nounPhrase(sentence, subject.token)
  const content = contentOf(sentence, first, last)
  return content === undefined ? [] : [content]
}

/**
 * The clause that a tree has hung elsewhere: behind its marker ("dat"), or, where a language needs none, behind a verb of saying right after
 * its subject.
 */
export function lostClause(view: View, sentence: Sentence, predicate: Predicate, { takes }: ReportingVerb): Found | undefined {
  const { tokens } = sentence
  const within = (from: number): Found | undefined => {
    const rest = contentOf(sentence, from, tokens.length - 1)
    return rest !== undefined && tokens.slice(rest.first, rest.last + 1).some(({ upos }) => upos === 'VERB' || upos === 'AUX') && rest.last - rest.first > 1 ? spoken(view, [rest], 'clause') : undefined
  }
  const marker = tokens.find(({ index, form, upos }) => index > predicate.token && upos === 'SCONJ' && view.clauses.complementisers.has(form.toLowerCase()))
  if (marker !== undefined && !view.predicatesOf(sentence.index).some(({ token, finite, rel }) => finite && rel !== 'acl:relcl' && token > predicate.token && token < marker.index) && !isOthers(view, sentence, predicate, marker.index)) return within(marker.index)
  const next = tokens[predicate.token + 1]
  const subject = subjectToken(predicate)
  const direct = view.words.bare && takes.includes('speech') && predicate.finite && subject !== undefined && subject < predicate.token && predicate.token - nounPhrase(sentence, subject).last <= 2
  return direct && next !== undefined && ['DET', 'NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ'].includes(next.upos) ? within(next.index) : undefined
}

/** "…, as his friends call him, always denied that": another word of saying between them has the clause for itself. */
function isOthers(view: View, { index }: Sentence, { token: verb }: Predicate, marker: number): boolean {
  return view.predicatesOf(index).some(({ token, lemma }) => token > verb && token < marker && view.verbs.has(lemma))
}
