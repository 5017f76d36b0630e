// Quoted stretches over one or several sentences, told from apostrophes by the white space around the marks.
import type { Sentence, Token } from '../../model/sentence.ts'

export interface Place {
  readonly sentence: number
  readonly token: number
}

/** From the opening to the closing mark, both inclusive; `words` counts what stands between. */
export interface Quote {
  readonly open: Place
  readonly close: Place
  readonly words: number
}

const double = new Set(['"', '“', '”', '„', '«', '»', "''", '``'])
const single = new Set(["'", '‘', '’', '‚', '‹', '›'])
/** No quotation is longer; an unclosed mark must not swallow an article. */
const longest = 12

export function quotesOf(sentences: readonly Sentence[]): readonly Quote[] {
  const found: Quote[] = []
  let open: (Place & { readonly double: boolean; readonly block: number; words: number }) | undefined
  for (const sentence of sentences) {
    if (open !== undefined && (open.block !== sentence.block || sentence.index - open.sentence > longest)) open = undefined
    for (const token of sentence.tokens) {
      const isDouble = double.has(token.form)
      if (!isDouble && !single.has(token.form)) {
        if (open !== undefined && token.upos !== 'PUNCT') open.words++
        continue
      }
      if (open === undefined) {
        if (opens(sentence, token)) open = { sentence: sentence.index, token: token.index, double: isDouble, block: sentence.block, words: 0 }
      } else if (open.double === isDouble && closes(sentence, token)) {
        found.push({ open: { sentence: open.sentence, token: open.token }, close: { sentence: sentence.index, token: token.index }, words: open.words })
        open = undefined
      }
    }
  }
  return found
}

function opens(sentence: Sentence, token: Token): boolean {
  const before = sentence.tokens[token.index - 1]
  const after = sentence.tokens[token.index + 1]
  return after !== undefined && after.start === token.end && (before === undefined || before.end < token.start || before.form === '(')
}

function closes(sentence: Sentence, token: Token): boolean {
  const before = sentence.tokens[token.index - 1]
  const after = sentence.tokens[token.index + 1]
  const touchesBefore = before === undefined || before.end === token.start
  return touchesBefore && (after === undefined || after.start > token.end || after.upos === 'PUNCT')
}

/** Quotations by each sentence that they touch. */
export function quotesBySentence(sentences: readonly Sentence[]): ReadonlyMap<number, readonly Quote[]> {
  const by = new Map<number, Quote[]>()
  for (const quote of quotesOf(sentences)) {
    for (let at = quote.open.sentence; at <= quote.close.sentence; at++) by.set(at, [...(by.get(at) ?? []), quote])
  }
  return by
}

/** The quote that covers the token, if any. */
export function quoteAt(quotes: readonly Quote[], sentence: number, token: number): Quote | undefined {
  return quotes.find(({ open, close }) => before(open, sentence, token) && !before(close, sentence, token - 1))
}

function before(place: Place, sentence: number, token: number): boolean {
  return place.sentence < sentence || (place.sentence === sentence && place.token <= token)
}
