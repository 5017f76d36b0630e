// Content that is no clause: "bevestigde de dood van X", "beschuldigt X van Y", "ziet X als een dreiging".
import type { ReportingVerb, Takes } from '../../lang/sayings.ts'
import type { Argument, Predicate } from '../../model/predicate.ts'
import type { Sentence } from '../../model/sentence.ts'
import { argumentsOfNoun, conjuncts, lemmaOf, nounPhrase, prepOf, relOf, subtree } from '../clauses/index.ts'
import type { Found } from './found.ts'
import { contentOf, type Content } from './view.ts'

/** What a verb says of a thing: its object, what stands behind its adposition, or both parts of an assessment. */
export function objectContent(sentence: Sentence, predicate: Predicate, { takes, act, with: needs = [] }: ReportingVerb): Found | undefined {
  const places = takes.filter((take): take is Extract<Takes, 'object' | 'as' | `prep:${string}`> => take === 'object' || take === 'as' || take.startsWith('prep:'))
  if (places.length === 0) return undefined
  const deeper = predicate.args.filter(({ role, prep }) => role === 'patient' || (role === 'oblique' && prep === undefined)).flatMap(({ token }) => argumentsOfNoun(sentence, token).filter(({ role }) => role === 'oblique'))
  const near = predicate.args.some((argument) => argument.role !== 'patient' && places.some((place) => place !== 'object' && fits(argument, place, predicate))) ? predicate.args : [...predicate.args, ...deeper]
  const said = near.filter((argument) => places.some((place) => fits(argument, place, predicate)) && !needs.includes(lemmaOf(sentence.tokens[argument.token]!)))
  if (said.length === 0) return undefined
  // "ziet X als Y": without the second part nothing is assessed. The same for "beschuldigt X van Y", where X is part of what is said.
  const object = predicate.args.find(({ role }) => role === 'patient')
  const pair = places.includes('as') || places.some((place) => place.startsWith('prep:')) ? object : undefined
  if (places.includes('as') && object === undefined && !said.some(({ inherited }) => inherited === true)) return undefined
  const tokens = [...new Set([...(pair === undefined || needs.includes(lemmaOf(sentence.tokens[pair.token]!)) ? [] : [pair.token]), ...said.map(({ token }) => token)])]
  // "said it": a bare pronoun tells nothing of what was said.
  if (!places.includes('as') && tokens.every((token) => sentence.tokens[token]!.upos === 'PRON')) return undefined
  const goesOn = act === 'deny' || act === 'confirm'
  const content = tokens.flatMap((token) => (goesOn ? wholeContent(sentence, token) : phraseContent(sentence, token)) ?? [])
  const top = said[0]!.token
  return content.length === 0 ? undefined : { content, how: 'object', top: { sentence: sentence.index, token: top } }
}

function fits({ role, prep, token }: Argument, place: 'object' | 'as' | `prep:${string}`, predicate: Predicate): boolean {
  if (token === predicate.token) return false
  if (place === 'object') return role === 'patient'
  // "noemen de aanval een misdaad": the second part may come without a word of its own.
  if (place === 'as') return role === 'complement' || (role === 'oblique' && (prep === 'als' || prep === 'as' || (prep === undefined && predicate.args.some((object) => object.role === 'patient' && object.token < token))))
  return role === 'oblique' && place === `prep:${prep ?? ''}`
}

/** "ontkent elke betrokkenheid | bij de aanslag", "rejects claims | that it …": what is denied goes on behind its noun. */
function wholeContent(sentence: Sentence, token: number): Content | undefined {
  const phrase = phraseContent(sentence, token)
  if (phrase === undefined) return undefined
  const on = (index: number): boolean => relOf(sentence.tokens[index]!) === 'acl' && sentence.tokens[index]!.head === token
    || relOf(sentence.tokens[index]!) === 'obl' && prepOf(sentence, index) !== undefined && sentence.tokens[index]!.head === sentence.tokens[token]!.head
  const more = sentence.tokens.filter(({ index }) => index > phrase.last && on(index)).map(({ index }) => subtree(sentence, index)).find((within) => within[0] === phrase.last + 1)
  return more === undefined ? phrase : contentOf(sentence, phrase.first, more.at(-1)!)
}

/** A noun phrase with its conjuncts and the clauses on it: what is said of a thing is said with it. */
function phraseContent(sentence: Sentence, token: number): Content | undefined {
  const last = Math.max(...conjuncts(sentence, token).map((index) => nounPhrase(sentence, index).last))
  return contentOf(sentence, nounPhrase(sentence, token).first, last)
}
