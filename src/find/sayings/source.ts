// The words of a source: its phrase, whether it is named, and the medium a thing was said to.
import type { Argument, Predicate, Saying } from '../../model/predicate.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import type { Span } from '../../model/span.ts'
import { childrenOf, conjuncts, lemmaOf, nounPhrase, prepOf, relOf, spanOf, subtree } from '../clauses/index.ts'
import type { SayingSource, View } from './view.ts'

/** One source per conjunct: "De VS en het VK" are two. Empty where the words name nobody ("men", "het"). */
export function sourcesAt(view: View, sentence: Sentence, token: number): readonly SayingSource[] {
  const found: SayingSource[] = []
  for (const index of conjuncts(sentence, token)) {
    const head = sentence.tokens[index]!
    if (head.upos === 'AUX' || (head.upos === 'VERB' && !isNounLike(sentence, head))) continue
    if (head.upos === 'NOUN' && isThing(view, head)) continue
    if (view.words.days.test(head.form) || view.words.nobodies.has(head.form.toLowerCase()) || (head.upos === 'NUM' && childrenOf(sentence, index).length === 0) || /^[\d.,]*\s?%$/u.test(head.form)) continue
    const voice = writerOf(view, sentence, head) ?? index
    found.push({ ...sourceSpan(view, sentence, voice), text: '', sentence: sentence.index, token: voice, anonymous: isAnonymous(view, sentence, sentence.tokens[voice]!) })
  }
  return found.map((source) => ({ ...source, text: wordsAt(sentence, source) }))
}

/** "eyewitness reports", "data from the archive", "a post by X": the paper speaks for whose it is. */
function writerOf({ words }: View, sentence: Sentence, head: Token): number | undefined {
  if (!words.documents.has(head.lemma.toLowerCase()) && !words.documents.has(head.form.toLowerCase())) return undefined
  const by = childrenOf(sentence, head.index).find((child) => relOf(child) === 'nmod' && /^(?:van|by|from|door|uit)$/u.test(prepOf(sentence, child.index) ?? '') && (child.upos === 'PROPN' || /^\p{Lu}/u.test(child.form) || words.anonymous.has(child.lemma)))
  const before = childrenOf(sentence, head.index).find((child) => child.index < head.index && child.rel === 'compound' && child.upos === 'NOUN' && words.anonymous.has(child.lemma))
  return (by ?? before)?.index
}

/** "overheid", "universiteit": bodies that end like things. */
const bodies = /(?:overheid|meerderheid|minderheid|eenheid|universiteit|autoriteit)$/iu

/** What has no voice is no source: a tree takes any noun for a subject. */
function isThing({ words }: View, { form }: Token): boolean {
  return words.things.test(form) && !bodies.test(form)
}

/** Adpositions behind which a medium is told or cited, and no part of who speaks: "aan persbureau X", "volgens lokale media". */
const leadsToMedium = /^(?:aan|volgens|to)$/iu

/** Its phrase, cut before the medium that a tree hangs on it: "een bron bij de politie | tegen persbureau X". */
function sourceSpan(view: View, sentence: Sentence, token: number): Span {
  const { first, last, span } = nounPhrase(sentence, token)
  const cut = sentence.tokens.find(({ index, form, rel }) => index > token && index <= last && rel === 'case' && (view.words.spokenTo.has(form.toLowerCase()) || (leadsToMedium.test(form) && sentence.tokens.slice(index + 1, index + 4).some((next) => isMediaWord(view, next)))))
  if (cut !== undefined) return spanOf(sentence, first, cut.index - 1)
  const when = whenBehind(view, sentence, token, last)
  if (when !== undefined) return spanOf(sentence, first, when - 1)
  // "buurland X de", "haar sowieso": an article or adverb at the end begins what comes next.
  let end = last
  while (end > token && (sentence.tokens[end]!.upos === 'ADV' || sentence.tokens[end]!.upos === 'DET' || /^(?:de|het|een|the|an?)$/u.test(sentence.tokens[end]!.form))) end--
  return end === last ? span : spanOf(sentence, first, end)
}

/** "de minister | dinsdag", "the government | on Tuesday", "lokale media | dat": where the words about the speaker end. */
function whenBehind({ words, clauses }: View, { tokens }: Sentence, token: number, last: number): number | undefined {
  const at = tokens.findIndex(({ index, form, upos }) => index > token && index <= last && (words.days.test(form) || (upos === 'SCONJ' && clauses.complementisers.has(form.toLowerCase()))))
  if (at < 0) return undefined
  return tokens[at - 1]!.index > token && /^(?:op|on|in|de|het|the)$/iu.test(tokens[at - 1]!.form) ? at - 1 : at
}

function isNounLike(sentence: Sentence, { index }: Token): boolean {
  return childrenOf(sentence, index).some((child) => relOf(child) === 'det')
}

/** The words at a span, put together from the tokens. */
export function wordsAt(sentence: Sentence, { start, end }: { readonly start: number; readonly end: number }): string {
  let text = ''
  let at = start
  for (const token of sentence.tokens) {
    if (token.start < start || token.end > end) continue
    text += ' '.repeat(Math.max(0, token.start - at)) + token.form
    at = token.end
  }
  return text
}

/** Nobody is named: a noun that stands for a person ("een woordvoerder", "a source") without a person's name beside it. */
export function isAnonymous(view: View, sentence: Sentence, head: Token): boolean {
  const { words } = view
  const within = subtree(sentence, head.index, (child) => relOf(child) !== 'conj').map((index) => sentence.tokens[index]!)
  const forms = sentence.tokens.map(({ form }) => form.toLowerCase()).join(' ')
  // The form without its plural ending too, for plurals that no lemmatiser has seen.
  const person = (head.upos === 'NOUN' || head.upos === 'ADJ') && [head.lemma, head.form.toLowerCase(), head.form.toLowerCase().replace(/(?:s|n)$/u, '')].some((word) => words.anonymous.has(word) || [...words.anonymous].some((known) => known.length > 5 && word.endsWith(known)))
  if (within.some((token) => relOf(token) === 'amod' && (words.anonymous.has(token.lemma) || words.anonymous.has(token.form.toLowerCase())))) return true
  if ((head.upos === 'NOUN' || head.upos === 'PRON') && words.anonymously.some((phrase) => forms.includes(phrase))) return true
  if (!person) return false
  // A name in apposition ("woordvoerder Jan Jansen") names it; a name behind an adposition ("van Defensie") does not.
  const named = childrenOf(sentence, head.index).some((child) => ['appos', 'flat', 'compound'].includes(relOf(child)) && child.upos === 'PROPN' && child.entity.endsWith('PER'))
  // "A spokesman for the group, Anna Bell, said": the name between commas is his, whatever it hangs on.
  const last = nounPhrase(sentence, head.index).last
  const behind = sentence.tokens.slice(head.index + 1, last + 3).findIndex(({ form, index }) => form === ',' && sentence.tokens[index + 1]?.upos === 'PROPN' && sentence.tokens[index + 1]!.entity.endsWith('PER'))
  if (behind >= 0) {
    const name = head.index + 2 + behind
    const end = sentence.tokens.find(({ index, entity }) => index > name && !entity.endsWith('PER'))
    if (end?.form === ',' || end?.upos === 'VERB') return false
  }
  return !named && !childrenOf(sentence, head.index).some((child) => relOf(child) === 'appos' && child.upos === 'PROPN')
}

/** "tegen persbureau AP", "told Reuters": a medium, by its noun or as the name of an organisation. */
export function mediumOf(view: View, sentence: Sentence, predicate: Predicate): Saying['medium'] | undefined {
  const { words } = view
  const names = view.entitiesOf(sentence.index)
  for (const argument of [...predicate.args, ...spokenTo(view, sentence, predicate)]) {
    const token = sentence.tokens[argument.token]!
    const told = words.tells.has(predicate.lemma) && (argument.role === 'recipient' || argument.role === 'patient')
    const to = argument.role === 'oblique' && argument.prep !== undefined && words.toMedium.has(argument.prep)
    if (!told && !to) continue
    const phrase = nounPhrase(sentence, argument.token)
    const isMedium = isMediaWord(view, token) || childrenOf(sentence, token.index).some((child) => isMediaWord(view, child) && relOf(child) !== 'nmod')
    const isName = names.some(({ first, last, kind }) => (kind === 'ORG' || kind === 'MISC') && first <= argument.token && argument.token <= last)
    if (isMedium || (isName && token.upos === 'PROPN' && argument.prep !== 'in' && argument.prep !== 'bij')) return { ...phrase.span, text: wordsAt(sentence, phrase.span), sentence: sentence.index, token: argument.token }
  }
  return undefined
}

function spokenTo({ words }: View, sentence: Sentence, predicate: Predicate): readonly Argument[] {
  return sentence.tokens.flatMap((token) => {
    const prep = token.index > predicate.token && relOf(token) === 'nmod' ? prepOf(sentence, token.index) : undefined
    return prep !== undefined && words.spokenTo.has(prep) ? [{ role: 'oblique' as const, token: token.index, prep }] : []
  })
}

export function isMediaWord({ words }: View, token: Token): boolean {
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return false
  const lemma = lemmaOf(token).toLowerCase()
  return words.media.has(lemma) || words.media.has(token.form.toLowerCase()) || [...words.media].some((word) => word.length > 4 && lemma.endsWith(word))
}
