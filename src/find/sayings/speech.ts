// Speech beside its verb: by the order of words and quotation marks, for trees of quotations are the ones most often wrong.
import type { Predicate } from '../../model/predicate.ts'
import type { Sentence } from '../../model/sentence.ts'
import { childrenOf, headOf, nounPhrase, relOf, subtree } from '../clauses/index.ts'
import { clauseRange } from './clauseContent.ts'
import { nounAfter, spoken, subjectToken, type Found } from './found.ts'
import { quoteAt } from './quotes.ts'
import { contentOf, neighbour, type Content, type View } from './view.ts'

/** Direct speech and speech before the verb ("…, zei X"), by the order of the words: trees of quotations are the ones most often wrong. */
export function speechContent(view: View, sentence: Sentence, predicate: Predicate): Found | undefined {
  const { tokens } = sentence
  const own = new Set(subtree(sentence, predicate.token, (child) => relOf(child) !== 'parataxis' && relOf(child) !== 'ccomp' && relOf(child) !== 'conj' && child.upos !== 'PUNCT' && !isClause(view, sentence, child.index)))
  const group = verbGroup(sentence, predicate)
  // X zei: "…"
  const colon = tokens.findIndex(({ form, index }) => form === ':' && index > predicate.token)
  if (colon >= 0 && !view.predicatesOf(sentence.index).some(({ token, finite, rel }) => finite && token > predicate.token && token < colon && rel !== 'acl:relcl')) {
    const rest = contentOf(sentence, colon + 1, tokens.length - 1)
    if (rest !== undefined) return spoken(view, [rest])
    const next = neighbour(view, sentence.index, 1)
    const after = next === undefined ? undefined : contentOf(next, 0, next.tokens.length - 1)
    if (after !== undefined) return spoken(view, [after], 'after')
  }
  // "…, adding, '…'": a participle goes on with what its own speaker says, behind it.
  const goingOn = !predicate.finite && tokens[predicate.token]!.form.endsWith('ing')
  const quoted = goingOn ? undefined : quotedBefore(view, sentence, predicate)
  if (quoted !== undefined) return quoted
  // "…", zei X / "…", X said / …, zei X, …
  const finite = group[0] ?? predicate.token
  const subject = besideVerb(sentence, predicate, finite)
  const inverted = edgeBefore(view, sentence, finite)
  const subjectFirst = subject === undefined ? undefined : nounPhrase(sentence, subject).first
  // "…, we feel anxious" reports nothing: what follows the verb is its own.
  const bare = tokens[predicate.token + 1]?.upos === 'PUNCT' || predicate.args.every(({ role, token }) => token < predicate.token || (role !== 'patient' && role !== 'complement' && role !== 'clause'))
  const straight = bare && subject !== undefined && subjectFirst !== undefined && subject < finite && finite - nounPhrase(sentence, subject).last <= 2 ? edgeBefore(view, sentence, subjectFirst) : undefined
  const edge = goingOn ? undefined : inverted ?? straight
  if (edge !== undefined && edge > 0) {
    const first = contentOf(sentence, 0, edge)
    if (first !== undefined) {
      const source = subject ?? (inverted === undefined ? undefined : nounAfter(view, sentence, predicate.token))
      const end = Math.max(predicate.token, ...[...own].filter((index) => index > finite), ...(source === undefined ? [] : [nounPhrase(sentence, source).last]))
      const comma = tokens[end + 1]
      const rest = comma?.upos === 'PUNCT' && tokens.length - end > 4 ? contentOf(sentence, end + 2, tokens.length - 1) : undefined
      const goesOn = rest !== undefined && (inQuotes(view, sentence.index, rest.first) || !/[.?!]/u.test(tokens[edge]!.form) && !/["'”’]/u.test(tokens[edge + 1]?.form ?? '') && belongs(sentence, rest, first))
      // Something must be said: a verb, or words in quotation marks. "In Velden, said …" alone is a place.
      const hasVerb = (part: Content): boolean => tokens.slice(part.first, part.last + 1).some(({ upos, index }) => (upos === 'VERB' || upos === 'AUX') && !own.has(index)) && !isAdverbial(view, sentence, part)
      if (!hasVerb(first) && !inQuotes(view, sentence.index, first.last) && !(goesOn && hasVerb(rest))) return undefined
      const found = spoken(view, goesOn ? [first, rest] : [first], 'before')
      return source === undefined ? found : { ...found, source }
    }
  }
  // A quotation behind the verb, or elsewhere in the sentence: he spoke of "…" .
  const quote = view.quotesOf(sentence.index).find(({ open, words }) => words >= 4 && open.sentence === sentence.index && open.token > predicate.token)
    ?? view.quotesOf(sentence.index).find(({ open, close, words }) => words >= 4 && open.sentence === sentence.index && close.sentence === sentence.index && close.token < predicate.token)
  if (quote !== undefined) {
    const words = contentOf(sentence, quote.open.token, quote.close.sentence === sentence.index ? quote.close.token : tokens.length - 1)
    if (words !== undefined) return spoken(view, [words])
  }
  // Parataxis without any mark that order could see.
  const head = headOf(sentence, predicate.token)
  if (predicate.rel === 'parataxis' && head !== undefined && view.predicateAt(sentence.index, head.index) !== undefined) {
    const range = clauseRange(sentence, head.index, predicate.token)
    if (range !== undefined) return spoken(view, [range])
  }
  return undefined
}

/** "Zonder met de ouders te praten, gaf de school …": a clause without a finite verb tells how, not what is said. */
function isAdverbial(view: View, sentence: Sentence, { first, last }: Content): boolean {
  const inside = view.predicatesOf(sentence.index).filter(({ token }) => token >= first && token <= last)
  return inside.length > 0 && inside.every(({ finite, rel }) => !finite && rel === 'advcl')
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
  const speaker = inverted ? (besideSubject(predicate) ?? nounAfter(view, sentence, predicate.token)) : opening?.upos === 'CCONJ' ? undefined : between.find(({ upos }) => upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON')?.index
  if (speaker === undefined) return undefined
  const known = subjectToken(predicate)
  const first = contentOf(sentence, quote.open.sentence < sentence.index ? 0 : quote.open.token, quote.close.token)
  if (first === undefined) return undefined
  return { ...spoken(view, [first], 'before'), source: known !== undefined && known > quote.close.token ? known : headOfPhrase(sentence, speaker, predicate.token) }
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
function edgeBefore({ words }: View, sentence: Sentence, token: number): number | undefined {
  let at = token - 1
  const link = sentence.tokens[at]
  if (link !== undefined && (link.upos === 'CCONJ' || words.demonstratives.has(link.form.toLowerCase()))) at--
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
