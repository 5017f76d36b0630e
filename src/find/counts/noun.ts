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
    if (last && standsAlone(last)) return undefined
  }
  return nextNoun(sentence, next, words)
}

/** The head of a number that the tree hangs under a noun to its right. */
function headNoun({ tokens }: Sentence, last: Token, first: number): number | undefined {
  for (let at = last.index; at >= first; at--) {
    const token = tokens[at]!
    const head = tokens[token.head]
    if (!head || head.index <= last.index) continue
    if (/^(?:nummod|det|amod|nmod|compound)/.test(token.rel) && (head.upos === 'NOUN' || head.upos === 'PROPN')) return head.index
  }
  return undefined
}

/** "negen zijn gewond": the tree makes the number itself the subject or object. */
function standsAlone(token: Token): boolean {
  return token.upos === 'NUM' && /^(?:nsubj|obj|iobj)/.test(token.rel)
}

function nextNoun({ tokens }: Sentence, from: number, words: NumberWords): number | undefined {
  const tagged = tokens[from] !== undefined && tokens[from].upos !== 'X'
  for (let at = from; at < tokens.length && at < from + REACH; at++) {
    const token = tokens[at]!
    const lower = plain(token.form)
    if (!/\p{L}/u.test(token.form) || words.notNoun.includes(lower)) return undefined
    if (!tagged) {
      // Without tags a word in -e before another word is taken for an adjective.
      const after = tokens[at + 1]
      const adjective = /e$/.test(lower) && at + 1 < from + REACH && after !== undefined && /^\p{L}/u.test(after.form) && !words.notNoun.includes(plain(after.form)) && !words.people.includes(lower) && !words.counted.includes(lower)
      if (!adjective) return at
      continue
    }
    if (token.upos === 'NOUN' || token.upos === 'PROPN') {
      let last = at
      while (tokens[last + 1]?.upos === 'NOUN' && last + 1 < from + REACH + 1) last++
      return last
    }
    if (token.upos === 'AUX' || token.upos === 'ADP' || token.upos === 'CCONJ' || token.upos === 'SCONJ' || token.upos === 'PRON') return undefined
  }
  return undefined
}
