// Finds what a figure counts: by the tree when there is one, else the next noun within reach.
import type { Sentence, Token } from '../../model/sentence.ts'
import type { NumberWords } from '../../lang/numbers.ts'
import { plain } from './pieces.ts'

/** Tokens between a number and its noun: "drie zwaar gewapende mannen". */
const REACH = 3

/** Index of the token that covers `offset`, or the first after it; the number of tokens when none is. */
export function tokenAt({ tokens }: Sentence, offset: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The counted noun of a number whose words run from `start` to `end`; undefined when it stands by itself. */
export function countedNoun(sentence: Sentence, start: number, end: number, words: NumberWords): number | undefined {
  const next = tokenAt(sentence, end)
  if (sentence.parsed) {
    const last = sentence.tokens[next - 1]
    const head = last && headNoun(sentence, last, tokenAt(sentence, start))
    if (head !== undefined) return head
    if (last && (standsAlone(last) || beforeAnother(sentence, last))) return undefined
  }
  return nextNoun(sentence, next, words)
}

/** The head of a number that the tree hangs under a noun to its right. */
function headNoun({ tokens }: Sentence, last: Token, first: number): number | undefined {
  for (let at = last.index; at >= first; at--) {
    const token = tokens[at]!
    const head = tokens[token.head]
    if (!head || head.index <= last.index) continue
    if (/^(?:nummod|det|amod|nmod|compound)/.test(token.rel) && !beforeAnother({ tokens }, token) && (head.upos === 'NOUN' || head.upos === 'PROPN')) return head.index
  }
  return undefined
}

/** "een man van 25 opzettelijk twee militairen": the noun has a number of its own nearer by. */
function beforeAnother({ tokens }: Pick<Sentence, 'tokens'>, { index, head, rel }: Token): boolean {
  if (rel !== 'nummod' || head <= index) return false
  return tokens.slice(index + 1, head).some((other) => other.upos === 'NUM' && other.rel === 'nummod' && other.head === head && tokens.slice(index + 1, other.index).some(({ upos }) => upos === 'ADJ' || upos === 'ADV'))
}

/** "negen zijn gewond": the tree makes the number itself the subject or object. */
function standsAlone(token: Token): boolean {
  return token.upos === 'NUM' && /^(?:nsubj|obj|iobj)/.test(token.rel)
}

function nextNoun(sentence: Sentence, from: number, words: NumberWords): number | undefined {
  const { tokens } = sentence
  const tagged = tokens[from] !== undefined && tokens[from].upos !== 'X'
  for (let at = from; at < tokens.length && at < from + REACH; at++) {
    const token = tokens[at]!
    const lower = plain(token.form)
    if (words.people.includes(lower) || words.counted.includes(lower)) return at
    if (!/\p{L}/u.test(token.form) || words.notNoun.includes(lower)) return undefined
    const more = at + 1 < from + REACH && goesOn(tokens[at + 1], words)
    if (!tagged) {
      // Without tags a word in -e before another word is taken for an adjective.
      if (lower.endsWith('e') && more) continue
      return at
    }
    switch (token.upos) {
      case 'NOUN': case 'PROPN': return words.nounChain ? lastNoun(tokens, at, from + REACH) : at
      // "drie gewonden", "veertig jongeren": an adjective or infinitive with nothing behind it is the noun.
      case 'ADJ': if (!more) return at; break
      case 'VERB': if (!more && !token.feats.includes('VerbForm=Fin')) return at; break
      case 'AUX': case 'ADP': case 'CCONJ': case 'SCONJ': case 'PRON': return undefined
    }
  }
  return undefined
}

/** Whether the phrase may go on with this token. */
function goesOn(token: Token | undefined, words: NumberWords): boolean {
  if (!token || !/^\p{L}/u.test(token.form) || words.notNoun.includes(plain(token.form))) return false
  return token.upos === 'X' || token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'ADJ'
}

/** English compounds stand in several words: the last one is counted ("24 police officers"). */
function lastNoun(tokens: readonly Token[], at: number, limit: number): number {
  let last = at
  while (tokens[last + 1]?.upos === 'NOUN' && last < limit) last++
  return last
}
