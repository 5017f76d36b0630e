// What is said: the clause, the object or the direct speech that belongs to a reporting verb.
import type { ReportingVerb, Takes } from '../../lang/sayings.ts'
import type { Argument, Predicate } from '../../model/predicate.ts'
import type { Sentence } from '../../model/sentence.ts'
import { argumentsOfNoun, childrenOf, conjuncts, headOf, lemmaOf, nounPhrase, relOf, subtree } from '../clauses/index.ts'
import { quoteAt } from './quotes.ts'
import { contentOf, neighbour, type Content, type View } from './view.ts'

export interface Found {
  readonly content: readonly Content[]
  /** Token of the predicate (or noun) that the content's modality is judged by. */
  readonly top?: { readonly sentence: number; readonly token: number }
  readonly how: 'clause' | 'object' | 'speech' | 'before' | 'after'
  /** The subject when the order of words, not the tree, told it. */
  readonly source?: number
}

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

function clauseContent(view: View, sentence: Sentence, predicate: Predicate, { takes, under }: ReportingVerb): Found | undefined {
  const governor = under === undefined ? undefined : view.predicateAt(sentence.index, predicate.under)
  const clauses = [...predicate.args, ...(governor?.args ?? [])].filter(({ role, token }) => role === 'clause' && token !== predicate.token)
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

/** "The group, he said, has …": the subject of what is said, cut off by the words that say so. */
function subjectApart(sentence: Sentence, inner: Predicate, verb: Predicate): readonly Content[] {
  const subject = inner.args.find(({ role, inherited, token }) => role === 'agent' && inherited === true && token < verb.token && inner.token > verb.token)
  const own = verb.args.some(({ token }) => token === subject?.token)
  if (subject === undefined || own || inner.rel !== 'ccomp') return []
  const { first, last } = nounPhrase(sentence, subject.token)
  const content = contentOf(sentence, first, last)
  return content === undefined ? [] : [content]
}

/** The same where the reporting words are put in between: "De groep, zei hij, heeft …". */
function clauseRanges(sentence: Sentence, token: number, verb: number): readonly Content[] {
  const within = subtree(sentence, token, (child) => child.index !== verb)
  const sides = [within.filter((index) => index < verb), within.filter((index) => index > verb)]
  const main = token < verb ? 0 : 1
  return sides.flatMap((side, at) => (at === main || side.filter((index) => sentence.tokens[index]!.upos !== 'PUNCT').length > 1 ? (contentOf(sentence, side[0] ?? token, side.at(-1) ?? token) ?? []) : []))
}

/**
 * The clause that a tree has hung elsewhere: behind its marker ("dat"), or, where a language needs none, behind a verb of saying right after
 * its subject.
 */
function lostClause(view: View, sentence: Sentence, predicate: Predicate, { takes }: ReportingVerb): Found | undefined {
  const { tokens } = sentence
  const within = (from: number): Found | undefined => {
    const rest = contentOf(sentence, from, tokens.length - 1)
    return rest !== undefined && tokens.slice(rest.first, rest.last + 1).some(({ upos }) => upos === 'VERB' || upos === 'AUX') && rest.last - rest.first > 1 ? speech(view, [rest], 'clause') : undefined
  }
  const marker = tokens.find(({ index, form, upos }) => index > predicate.token && upos === 'SCONJ' && view.clauses.complementisers.has(form.toLowerCase()))
  if (marker !== undefined && !view.predicatesOf(sentence.index).some(({ token, finite, rel }) => finite && rel !== 'acl:relcl' && token > predicate.token && token < marker.index)) return within(marker.index)
  const next = tokens[predicate.token + 1]
  const subject = subjectToken(predicate)
  const direct = view.words.bare && takes.includes('speech') && predicate.finite && subject !== undefined && subject < predicate.token && predicate.token - nounPhrase(sentence, subject).last <= 2
  return direct && next !== undefined && ['DET', 'NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ'].includes(next.upos) ? within(next.index) : undefined
}

/** Direct speech and speech before the verb ("…, zei X"), by the order of the words: trees of quotations are the ones most often wrong. */
function speechContent(view: View, sentence: Sentence, predicate: Predicate): Found | undefined {
  const { tokens } = sentence
  const own = new Set(subtree(sentence, predicate.token, (child) => relOf(child) !== 'parataxis' && relOf(child) !== 'ccomp' && relOf(child) !== 'conj' && child.upos !== 'PUNCT' && !isClause(view, sentence, child.index)))
  const group = verbGroup(sentence, predicate)
  // X zei: "…"
  const colon = tokens.findIndex(({ form, index }) => form === ':' && index > predicate.token)
  if (colon >= 0 && !view.predicatesOf(sentence.index).some(({ token, finite, rel }) => finite && token > predicate.token && token < colon && rel !== 'acl:relcl')) {
    const rest = contentOf(sentence, colon + 1, tokens.length - 1)
    if (rest !== undefined) return speech(view, [rest])
    const next = neighbour(view, sentence.index, 1)
    const after = next === undefined ? undefined : contentOf(next, 0, next.tokens.length - 1)
    if (after !== undefined) return speech(view, [after], 'after')
  }
  const quoted = quotedBefore(view, sentence, predicate)
  if (quoted !== undefined) return quoted
  // "…", zei X / "…", X said / …, zei X, …
  const finite = group[0] ?? predicate.token
  const subject = besideVerb(sentence, predicate, finite)
  const inverted = edgeBefore(sentence, finite)
  const subjectFirst = subject === undefined ? undefined : nounPhrase(sentence, subject).first
  // "…, we feel anxious" reports nothing: what follows the verb is its own.
  const bare = tokens[predicate.token + 1]?.upos === 'PUNCT' || predicate.args.every(({ role, token }) => token < predicate.token || (role !== 'patient' && role !== 'complement' && role !== 'clause'))
  const straight = bare && subject !== undefined && subjectFirst !== undefined && subject < finite && finite - nounPhrase(sentence, subject).last <= 2 ? edgeBefore(sentence, subjectFirst) : undefined
  const edge = inverted ?? straight
  if (edge !== undefined && edge > 0) {
    const first = contentOf(sentence, 0, edge)
    if (first !== undefined) {
      const source = subject ?? (inverted === undefined ? undefined : nounAfter(sentence, predicate.token))
      const end = Math.max(predicate.token, ...[...own].filter((index) => index > finite), ...(source === undefined ? [] : [nounPhrase(sentence, source).last]))
      const comma = tokens[end + 1]
      const rest = comma?.upos === 'PUNCT' && tokens.length - end > 4 ? contentOf(sentence, end + 2, tokens.length - 1) : undefined
      const goesOn = rest !== undefined && (inQuotes(view, sentence.index, rest.first) || !/[.?!]/u.test(tokens[edge]!.form) && !/["'”’]/u.test(tokens[edge + 1]?.form ?? '') && belongs(sentence, rest, first))
      // Something must be said: a verb, or words in quotation marks. "In Velden, said …" alone is a place.
      const hasVerb = (part: Content): boolean => tokens.slice(part.first, part.last + 1).some(({ upos, index }) => (upos === 'VERB' || upos === 'AUX') && !own.has(index))
      if (!hasVerb(first) && !inQuotes(view, sentence.index, first.last) && !(goesOn && hasVerb(rest))) return undefined
      const found = speech(view, goesOn ? [first, rest] : [first], 'before')
      return source === undefined ? found : { ...found, source }
    }
  }
  // A quotation behind the verb, or elsewhere in the sentence: he spoke of "…" .
  const quote = view.quotesOf(sentence.index).find(({ open, words }) => words >= 4 && open.sentence === sentence.index && open.token > predicate.token)
    ?? view.quotesOf(sentence.index).find(({ open, close, words }) => words >= 4 && open.sentence === sentence.index && close.sentence === sentence.index && close.token < predicate.token)
  if (quote !== undefined) {
    const spoken = contentOf(sentence, quote.open.token, quote.close.sentence === sentence.index ? quote.close.token : tokens.length - 1)
    if (spoken !== undefined) return speech(view, [spoken])
  }
  // Parataxis without any mark that order could see.
  const head = headOf(sentence, predicate.token)
  if (predicate.rel === 'parataxis' && head !== undefined && view.predicateAt(sentence.index, head.index) !== undefined) {
    const range = clauseRange(sentence, head.index, predicate.token)
    if (range !== undefined) return speech(view, [range])
  }
  return undefined
}

/** "…", X, who was there, said: however long the words about the speaker, a quotation right before them is what was said. */
function quotedBefore(view: View, sentence: Sentence, predicate: Predicate): Found | undefined {
  const { tokens } = sentence
  const quote = view.quotesOf(sentence.index).findLast(({ close, words }) => close.sentence === sentence.index && close.token < predicate.token && words > 1)
  if (quote === undefined) return undefined
  const between = tokens.slice(quote.close.token + 1, predicate.token)
  // Any other main clause in between has the quotation for itself.
  if (view.predicatesOf(sentence.index).some(({ token, finite, rel }) => finite && token > quote.close.token && token < predicate.token && !rel.startsWith('acl'))) return undefined
  const opening = tokens[quote.close.token + 1]
  const inverted = between.every(({ upos }) => upos === 'PUNCT' || upos === 'ADV')
  const speaker = inverted ? (besideSubject(predicate) ?? nounAfter(sentence, predicate.token)) : opening?.upos === 'CCONJ' ? undefined : between.find(({ upos }) => upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON')?.index
  if (speaker === undefined) return undefined
  const known = subjectToken(predicate)
  const first = contentOf(sentence, quote.open.sentence < sentence.index ? 0 : quote.open.token, quote.close.token)
  if (first === undefined) return undefined
  return { ...speech(view, [first], 'before'), source: known !== undefined && known > quote.close.token ? known : headOfPhrase(sentence, speaker, predicate.token) }
}

function besideSubject(predicate: Predicate): number | undefined {
  const subject = subjectToken(predicate)
  return subject !== undefined && subject > predicate.token ? subject : undefined
}

/** From the first noun of a phrase up to its head, as long as that stands before the verb. */
function headOfPhrase(sentence: Sentence, token: number, verb: number): number {
  let at = token
  for (let steps = 0; steps < 6; steps++) {
    const head = headOf(sentence, at)
    if (head === undefined || head.index >= verb || head.index < token || !['compound', 'flat', 'amod', 'nmod:poss', 'nmod:desc', 'appos', 'nummod'].includes(sentence.tokens[at]!.rel)) break
    at = head.index
  }
  return at
}

/** The subject; when the tree has none beside the verb, the noun right before it. */
function besideVerb(sentence: Sentence, predicate: Predicate, finite: number): number | undefined {
  const subject = subjectToken(predicate)
  if (subject !== undefined && (subject > finite || finite - nounPhrase(sentence, subject).last <= 2)) return subject
  const before = sentence.tokens[finite - 1]
  return before !== undefined && ['NOUN', 'PROPN', 'PRON'].includes(before.upos) && sentence.tokens[finite + 1]?.upos === 'PUNCT' ? before.index : subject
}

function isClause(view: View, sentence: Sentence, token: number): boolean {
  return view.predicateAt(sentence.index, token) !== undefined && sentence.tokens[token]!.upos === 'VERB'
}

function verbGroup(sentence: Sentence, predicate: Predicate): readonly number[] {
  return [predicate.token, ...childrenOf(sentence, predicate.token).filter((child) => relOf(child) === 'aux').map(({ index }) => index)].sort((a, b) => a - b)
}

/** The token before the punctuation that stands before `token`; undefined where none does. "zo" may stand in between: "…, zo zei hij". */
function edgeBefore(sentence: Sentence, token: number): number | undefined {
  let at = token - 1
  if (/^(?:zo|so|en|and)$/iu.test(sentence.tokens[at]?.form ?? '')) at--
  if (sentence.tokens[at]?.upos !== 'PUNCT' || /^[:;(–-]$/u.test(sentence.tokens[at]!.form)) return undefined
  while (at >= 0 && sentence.tokens[at]!.upos === 'PUNCT' && !/[.?!]/u.test(sentence.tokens[at]!.form)) at--
  return at
}

function belongs(sentence: Sentence, rest: Content, first: Content): boolean {
  const head = headOf(sentence, rest.first)
  const inside = (index: number): boolean => (index >= first.first && index <= first.last) || (index >= rest.first && index <= rest.last)
  return head === undefined || inside(head.index)
}

function inQuotes(view: View, sentence: number, token: number): boolean {
  return quoteAt(view.quotesOf(sentence), sentence, token) !== undefined
}

function nounAfter(sentence: Sentence, token: number): number | undefined {
  const noun = sentence.tokens.slice(token + 1, token + 8).find(({ upos, form }) => upos === 'NOUN' || upos === 'PROPN' || (upos === 'PRON' && /^(?:hij|ze|zij|he|she|they)$/iu.test(form)))
  return noun?.index
}

export function subjectToken(predicate: Predicate): number | undefined {
  const subject = predicate.args.find(({ role }) => role === 'agent')?.token
  if (subject !== undefined || predicate.rel !== 'acl' || !predicate.passive) return subject
  // "…, an official told Reuters": a past tense taken for a participle; somebody it was said to gives it away.
  const told = predicate.args.some(({ role }) => role === 'recipient' || role === 'clause')
  return told ? predicate.args.find(({ role, inherited }) => role === 'patient' && inherited === true)?.token : undefined
}

function speech(view: View, content: readonly Content[], how: Found['how'] = 'speech'): Found {
  const [first] = content
  const top = first === undefined ? undefined : topOf(view, first)
  return top === undefined ? { content, how } : { content, how, top }
}

/** The main predicate of a stretch: the one that hangs under none within it. */
export function topOf(view: View, content: Content): Found['top'] {
  const token = topOfContent(view.predicatesOf(content.sentence), content)
  return token === undefined ? undefined : { sentence: content.sentence, token }
}

export function topOfContent(predicates: readonly Predicate[], { sentence, first, last }: Pick<Content, 'sentence' | 'first' | 'last'>): number | undefined {
  const inside = predicates.filter((one) => one.sentence === sentence && one.token >= first && one.token <= last)
  return (inside.find(({ under, rel }) => (under < first || under > last) && rel !== 'amod') ?? inside[0])?.token
}

function objectContent(sentence: Sentence, predicate: Predicate, { takes, with: needs = [] }: ReportingVerb): Found | undefined {
  const places = takes.filter((take): take is Extract<Takes, 'object' | 'as' | `prep:${string}`> => take === 'object' || take === 'as' || take.startsWith('prep:'))
  if (places.length === 0) return undefined
  const deeper = predicate.args.filter(({ role, prep }) => role === 'patient' || (role === 'oblique' && prep === undefined)).flatMap(({ token }) => argumentsOfNoun(sentence, token).filter(({ role }) => role === 'oblique'))
  const near = predicate.args.some((argument) => argument.role !== 'patient' && places.some((place) => place !== 'object' && fits(argument, place, predicate))) ? predicate.args : [...predicate.args, ...deeper]
  const arguments_ = near.filter((argument) => places.some((place) => fits(argument, place, predicate)) && !needs.includes(lemmaOf(sentence.tokens[argument.token]!)))
  if (arguments_.length === 0) return undefined
  // "ziet X als Y": without the second part nothing is assessed. The same for "beschuldigt X van Y", where X is part of what is said.
  const object = predicate.args.find(({ role }) => role === 'patient')
  const pair = places.includes('as') || places.some((place) => place.startsWith('prep:')) ? object : undefined
  if (places.includes('as') && object === undefined && !arguments_.some(({ inherited }) => inherited === true)) return undefined
  const tokens = [...new Set([...(pair === undefined || needs.includes(lemmaOf(sentence.tokens[pair.token]!)) ? [] : [pair.token]), ...arguments_.map(({ token }) => token)])]
  // "said it": a bare pronoun tells nothing of what was said.
  if (!places.includes('as') && tokens.every((token) => sentence.tokens[token]!.upos === 'PRON')) return undefined
  const content = tokens.flatMap((token) => phraseContent(sentence, token) ?? [])
  const top = arguments_[0]!.token
  return content.length === 0 ? undefined : { content, how: 'object', top: { sentence: sentence.index, token: top } }
}

function fits({ role, prep, token }: Argument, place: 'object' | 'as' | `prep:${string}`, predicate: Predicate): boolean {
  if (token === predicate.token) return false
  if (place === 'object') return role === 'patient'
  // "noemen de aanval een misdaad": the second part may come without a word of its own.
  if (place === 'as') return role === 'complement' || (role === 'oblique' && (prep === 'als' || prep === 'as' || (prep === undefined && predicate.args.some((object) => object.role === 'patient' && object.token < token))))
  return role === 'oblique' && place === `prep:${prep ?? ''}`
}

/** A noun phrase with its conjuncts and the clauses on it: what is said of a thing is said with it. */
function phraseContent(sentence: Sentence, token: number): Content | undefined {
  const last = Math.max(...conjuncts(sentence, token).map((index) => nounPhrase(sentence, index).last))
  return contentOf(sentence, nounPhrase(sentence, token).first, last)
}

/** "Het leger ontkent.": of what was said just before. */
function bareAnswer(view: View, sentence: Sentence, predicate: Predicate): Found | undefined {
  const earlier = neighbour(view, sentence.index, -1)
  const bare = predicate.finite && predicate.args.every(({ role }) => role === 'agent') && predicate.rel === 'root'
  const content = !bare || earlier === undefined ? undefined : contentOf(earlier, 0, earlier.tokens.length - 1)
  return content === undefined ? undefined : speech(view, [content], 'before')
}

/** "Dat meldt de politie", "Dat zei hij": what was said stands in the sentence before. */
function referredContent(view: View, sentence: Sentence, predicate: Predicate): Found | undefined {
  const { demonstratives } = view.words
  const pointing = childrenOf(sentence, predicate.token).find((child) => (child.index < 2 || sentence.tokens[child.index - 1]?.upos === 'PUNCT') && demonstratives.has(child.form.toLowerCase()) && (child.upos === 'PRON' || child.upos === 'ADV' || child.upos === 'DET' || child.upos === 'SCONJ'))
  if (pointing === undefined) return undefined
  const earlier = view.sentences[sentence.index - 1]
  // "…, dat zeggen bewoners": what stands before it in the sentence; at the head of a sentence, the sentence before, even of the last paragraph.
  const content = pointing.index > 1 ? contentOf(sentence, 0, pointing.index - 1) : earlier === undefined ? undefined : contentOf(earlier, 0, earlier.tokens.length - 1)
  if (content === undefined) return undefined
  const source = predicate.args.find(({ role, token }) => (role === 'agent' || role === 'patient') && token !== pointing.index && token > predicate.token)?.token ?? nounAfter(sentence, predicate.token)
  return source === undefined ? undefined : { ...speech(view, [content], 'before'), source }
}
