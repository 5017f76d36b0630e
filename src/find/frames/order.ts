// The subject by the order of words, where the tree has none: "X was de leider van Y" with both nouns hung on each other.
import type { Sentence, Token } from '../../model/sentence.ts'
import { childrenOf, hasFeat, relOf } from '../clauses/tree.ts'

/** Subjects that order cannot tell from an adverbial, and words that are none. */
const skipped = new Set(['ADV', 'PUNCT', 'PART', 'INTJ'])
const opening = new Set(['DET', 'ADJ', 'NUM', 'ADV'])

/** Head token of the phrase right before the finite verb of `word`, or right behind it where something else opens the clause. */
export function subjectByOrder(sentence: Sentence, word: number): number | undefined {
  const finite = finiteOf(sentence, word)
  if (finite === undefined) return undefined
  // "omdat X de leider van Y is": the verb stands last.
  if (finite > word && sentence.tokens.slice(word + 1, finite).some(({ upos }) => upos === 'PUNCT')) return undefined
  if (finite > word) return nominalFrom(sentence, clauseStart(sentence, word), word)
  return phraseBefore(sentence, finite) ?? nominalFrom(sentence, finite + 1, word)
}

function finiteOf(sentence: Sentence, word: number): number | undefined {
  const own = sentence.tokens[word]!
  if (hasFeat(own, 'VerbForm=Fin')) return word
  return childrenOf(sentence, word).find((child) => (relOf(child) === 'cop' || relOf(child) === 'aux') && hasFeat(child, 'VerbForm=Fin'))?.index
}

/** Behind the last comma or conjunction before the word. */
function clauseStart({ tokens }: Sentence, word: number): number {
  return tokens.findLastIndex(({ index, upos, form }) => index < word && (upos === 'SCONJ' || (upos === 'PUNCT' && /^[,;:.(–-]$/u.test(form)) || /^(?:waarvan|waarin|waar|whose|die|dat)$/iu.test(form))) + 1
}

/** The phrase that ends right before the verb, past adverbs and brackets; none where an adposition opens it. */
function phraseBefore({ tokens }: Sentence, verb: number): number | undefined {
  let at = verb - 1
  while (at >= 0 && tokens[at]!.upos === 'ADV') at--
  if (tokens[at]?.form === ')') {
    const open = tokens.findLastIndex(({ index, form }) => index < at && form === '(')
    if (open < 1) return undefined
    at = open - 1
  }
  // "X, een man van dertig, had": past what stands between two commas
  if (tokens[at]?.form === ',') {
    const open = tokens.findLastIndex(({ index, form }) => index < at && form === ',')
    if (open < 1 || tokens.slice(open, at).some(({ upos }) => upos === 'VERB' || upos === 'AUX')) return undefined
    at = open - 1
  }
  return isNominal(tokens[at]) ? ownerOfPhrase(tokens, at) : undefined
}

/** From a phrase's last token to the noun that it belongs to: "strijders van X" is about the fighters; "in Velden" about nobody. */
function ownerOfPhrase(tokens: readonly Token[], last: number): number | undefined {
  let first = last
  while (first > 0 && (isName(tokens[first - 1]) && isName(tokens[first]))) first--
  let before = first - 1
  while (before >= 0 && opening.has(tokens[before]!.upos)) before--
  if (tokens[before]?.upos !== 'ADP') return first
  return before > 0 && isNominal(tokens[before - 1]) ? ownerOfPhrase(tokens, before - 1) : undefined
}

/** The first noun from `from` on with nothing but its own words before it. */
export function nominalFrom({ tokens }: Sentence, from: number, end: number): number | undefined {
  for (let at = from; at < end; at++) {
    if (isNominal(tokens[at])) return at
    if (!opening.has(tokens[at]!.upos) && !skipped.has(tokens[at]!.upos)) return undefined
    if (tokens[at]!.upos === 'PUNCT') return undefined
  }
  return undefined
}

const isName = (token: Token | undefined): boolean => token !== undefined && (token.upos === 'PROPN' || token.upos === 'SYM' || token.upos === 'X') && /\p{Lu}|^(?:bin|al|el|van|de|der|ibn|abu)$/u.test(token.form)

export function isNominal(token: Token | undefined): boolean {
  return token !== undefined && (token.upos === 'NOUN' || isName(token) || (token.upos === 'PRON' && !hasFeat(token, 'PronType=Rel') && !hasFeat(token, 'Reflex=Yes')))
}
