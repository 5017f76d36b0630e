// Small looks at a token that matching needs beside the clause view.
import type { Sentence, Token } from '../../model/sentence.ts'
import { conjuncts, nounPhrase, prepOf } from '../clauses/phrase.ts'

/** Lower-case words that may stand for `token` in a list of words: its lemma, its joined verb, its form. */
export function wordsOf(token: Token): readonly string[] {
  return [token.lemma.toLowerCase(), token.joined?.toLowerCase() ?? '', token.form.toLowerCase()]
}

/** The adposition of a nominal; empty when it has none. */
export function adpositionOf(sentence: Sentence, token: number): string {
  return prepOf(sentence, token) ?? ''
}

/** The same where the tree hung it on the word above: "was | met | duizenden soldaten aanwezig". */
export function strayAdposition(sentence: Sentence, token: number, above: number): string {
  const before = sentence.tokens[nounPhrase(sentence, token).first - 1]
  return before?.upos === 'ADP' && before.head === above ? before.form.toLowerCase() : ''
}

/** `token` and the nominals coordinated with it: "Rusland en Iran" gives both. */
export function nominalConjuncts(sentence: Sentence, token: number): readonly number[] {
  const apart = sentence.tokens[token]!.upos === 'ADJ' ? ['VERB', 'AUX', 'ADV'] : ['VERB', 'AUX', 'ADV', 'ADJ']
  return conjuncts(sentence, token).filter((at) => at === token || !apart.includes(sentence.tokens[at]!.upos) && !isSayer(sentence, at) && !/^(?:volgens|aldus|according to)$/.test(adpositionOf(sentence, at)))
}

/** "killed nine guests, police said": who says it is no tenth guest. */
function isSayer({ tokens }: Sentence, at: number): boolean {
  return tokens[at - 1]?.form === ',' && /^(?:said|says|reported|added|told|announced|confirmed)$/u.test(tokens[at + 1]?.form ?? '')
}
