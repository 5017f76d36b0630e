// Whether a word is one of a casualty frame, with the words beside it that the frame asks for.
import type { CasualtyFrame } from '../../scheme/casualties.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import { childrenOf } from '../clauses/index.ts'
import { infinitivesOf } from './verbForms.ts'
import type { View } from './view.ts'
import { holds, nounWords, wordSet } from './vocabulary.ts'

export function fitsFrame(view: View, sentence: Sentence, token: Token, { pos, words, with: beside, unless }: CasualtyFrame): boolean {
  const own = view.predicateAt(sentence.index, token.index)
  if (pos === 'verb' && !(token.upos === 'VERB' || own?.kind === 'verb' || isDeedBehind(view, sentence, token))) return false
  if (pos === 'noun' && !(token.upos === 'NOUN' || token.upos === 'ADJ' || token.upos === 'X' || token.upos === 'PROPN')) return false
  if (pos === 'adj' && token.upos !== 'ADJ' && token.upos !== 'VERB' && token.upos !== 'ADV') return false
  const set = wordSet(words)
  // A joined verb is no longer its simple one: "omkomen" is not "komen".
  const verb = token.joined !== undefined ? [token.joined] : [particleOf(sentence, token) + token.lemma, own?.lemma ?? '', token.lemma]
  if (pos === 'verb' ? ![...verb, ...(token.joined === undefined ? infinitivesOf(token.form, view.language) : [])].some((word) => set.exact.has(word.toLowerCase())) : !holds(set, sentence, token)) return false
  if (!beside && !unless) return true
  const near = nearWords(view, sentence, token)
  return (!beside || beside.split(' ').some((word) => near.has(word))) && !unless?.split(' ').some((word) => near.has(word))
}

/** "Six people sustained injuries": an adjective right behind a noun is a verb that the tagger missed. */
function isDeedBehind(view: View, { tokens }: Sentence, { upos, rel, form, index }: Token): boolean {
  return view.language === 'en' && upos === 'ADJ' && rel === 'amod' && form.endsWith('ed') && /^(?:NOUN|PROPN)$/u.test(tokens[index - 1]?.upos ?? '')
}

/** A particle that the parser left apart: the "om" before a comma or the end in "kwamen zeven mensen om, …". */
function particleOf({ tokens }: Sentence, { index }: Token): string {
  for (let at = index + 1; tokens[at] && tokens[at]!.upos !== 'VERB'; at++) {
    const next = tokens[at + 1]
    if (/^(?:om|aan|op|neer|vrij|in|vast|af)$/u.test(tokens[at]!.form) && (next === undefined || next.upos === 'PUNCT' || next.upos === 'CCONJ')) return tokens[at]!.form
    if (tokens[at]!.form === ',') return ''
  }
  return ''
}

function nearWords(view: View, sentence: Sentence, token: Token): ReadonlySet<string> {
  const words = new Set<string>()
  const add = (at: number): void => { for (const word of nounWords(sentence.tokens[at]!)) words.add(word) }
  for (const child of childrenOf(sentence, token.index)) {
    add(child.index)
    for (const deeper of childrenOf(sentence, child.index)) if (!/^(?:acl|conj|advcl)/u.test(deeper.rel)) add(deeper.index)
  }
  for (const { token: arg } of view.predicateAt(sentence.index, token.index)?.args ?? []) add(arg)
  if (token.upos !== 'VERB' && token.head >= 0) add(token.head)
  // "om het leven komen", "naar het ziekenhuis gebracht": the words stand close whatever the tree says, but no other verb stands between.
  for (const step of [-1, 1]) {
    for (let at = token.index + step, left = 5; left > 0 && sentence.tokens[at] && sentence.tokens[at]!.form !== ',' && sentence.tokens[at]!.upos !== 'CCONJ' && sentence.tokens[at]!.upos !== 'VERB'; at += step, left--) add(at)
  }
  return words
}
