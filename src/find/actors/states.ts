// Countries and peoples that act: "Rusland steunt", "door de VS", "de Russen"; a country where something happens is no actor.
import type { Sentence, Token } from '../../model/sentence.ts'
import type { PlaceMention } from '../../model/place.ts'
import type { ActorWords } from '../../lang/actors.ts'
import type { Found } from './found.ts'
import { chunkLeft } from './phrase.ts'

/** Without an adposition these are parts of another phrase; all else (subject, object, apposition, a fragment) may be a party. */
const dependent = /^(?:compound|amod|flat|fixed|nmod$|nmod:tmod|obl|det|nummod|advmod|goeswith)/u

export function statesIn(sentence: Sentence, places: readonly PlaceMention[], words: ActorWords, taken: (at: number) => boolean): Found[] {
  const found: Found[] = []
  for (const place of places) {
    const { token: at, country, how } = place
    const token = sentence.tokens[at]
    if (token === undefined || country === null || taken(at)) continue
    if (how === 'name' && place.precision === 'country' && acts(sentence, at, words)) found.push(state(sentence, place, country, words))
    const striking = striker(sentence, place, country, places, words)
    if (striking !== undefined) found.push(striking)
    else if (how === 'demonym' && standsBefore(sentence, at, words)) found.push(state(sentence, place, country, words))
    else if (how === 'demonym' && token.upos !== 'ADJ') {
      const people = peopleOf(sentence, token, country, place.label, words)
      if (people !== undefined) found.push(people)
    }
  }
  return found
}

/** Subject, object or agent, first or further in a coordination; or behind an adposition that takes parties, as "tegen". */
function acts({ tokens }: Sentence, at: number, words: ActorWords): boolean {
  let token = tokens[at]!
  for (let steps = 0; token.rel === 'conj' && tokens[token.head] !== undefined && steps < 20; steps++) token = tokens[token.head]!
  const caseOf = token.head === -1 && token.rel === '' ? adpositionBefore(tokens, at) : tokens.find(({ head, rel }) => head === token.index && rel === 'case')?.form.toLowerCase()
  if (caseOf !== undefined && caseOf !== "'s") return (words.towardsState.includes(caseOf) || helpsFrom({ tokens }, token, caseOf, words)) && !/^(?:compound|amod)/u.test(token.rel)
  // "US standing" has a name for an adjective.
  return token.head === -1 || token.rel === 'obl:agent' || !dependent.test(token.rel)
}

/** "the Iranian-backed militia", cut at its hyphen: the state that backs it. */
function standsBefore({ tokens }: Sentence, at: number, { help }: ActorWords): boolean {
  return tokens[at + 1]?.form === '-' && help.ties.includes(tokens[at + 2]?.form.toLowerCase() ?? '')
}

/** "steun uit Iran", "wapens uit Rusland": what comes out of a country to a side comes from the state. */
function helpsFrom({ tokens }: Pick<Sentence, 'tokens'>, token: Token, adposition: string, { help }: ActorWords): boolean {
  if (adposition !== help.from) return false
  const head = tokens[token.head]
  return [head, ...tokens.filter(({ head: up, rel }) => up === head?.index && rel === 'obj')].some((it) => it !== undefined && help.nouns.includes(it.lemma))
}

function adpositionBefore(tokens: readonly Token[], at: number): string | undefined {
  for (let before = at - 1; before >= 0 && at - before <= 3; before--) {
    const { upos, form } = tokens[before]!
    if (upos === 'ADP') return form.toLowerCase()
    if (upos !== 'DET' && upos !== 'ADJ' && upos !== 'PROPN') return undefined
  }
  return undefined
}

function state(sentence: Sentence, { start, end, token, label }: PlaceMention, country: string, words: ActorWords): Found {
  const inside = sentence.tokens.filter((it) => it.start >= start && it.end <= end)
  const first = chunkLeft(sentence, inside[0]?.index ?? token, words).first
  return {
    sentence: sentence.index, first, last: inside.at(-1)?.index ?? token, token,
    kind: 'state', type: 'state', how: 'name', because: 'actors/state', number: 'singular', article: 'definite', counted: false, closed: true, country, noun: label,
  }
}

/** "de Russen" speaks of the state, "een Syriër" of a person, "Russen" of people. */
function peopleOf(sentence: Sentence, token: Token, country: string, label: string, words: ActorWords): Found | undefined {
  const at = token.index
  const next = sentence.tokens[at + 1]
  // "het Vlaams Parlement": an adjective in a name, whatever its tag.
  if (next !== undefined && ((next.upos === 'NOUN' && token.head === at + 1) || (/^\p{Lu}/u.test(next.form) && (token.head === at + 1 || next.head === at)))) return undefined
  const chunk = chunkLeft(sentence, at, words)
  const plural = token.feats.includes('Number=Plur') || (!token.feats.includes('Number=Sing') && /(?:s|en)$/u.test(token.form))
  const base = { sentence: sentence.index, first: chunk.first, last: at, token: at, how: 'demonym', article: chunk.article, counted: chunk.counted, closed: false, country, noun: token.lemma.toLowerCase() } as const
  if (!plural) {
    if (chunk.article === 'bare') return undefined
    return { ...base, kind: 'person', type: 'person', because: 'actors/demonym-person', number: 'singular', weak: true }
  }
  const alone = at - chunk.first === 1
  if (chunk.article === 'definite' && alone) return { ...base, noun: label, kind: 'state', type: 'state', because: 'actors/demonym-state', number: 'plural' }
  return { ...base, kind: 'people', type: 'identity_group', because: 'actors/demonym-people', number: 'plural', concept: `people:${country}` }
}

/** Has no state that could have forces, whatever its people do. */
const stateless = 'PS'

/** "een Turkse luchtaanval", "a US drone strike": what a state does by the noun behind; with warplanes it stands for its forces. */
function striker(sentence: Sentence, place: PlaceMention, country: string, places: readonly PlaceMention[], words: ActorWords): Found | undefined {
  const { tokens } = sentence
  const word = tokens[place.token]!
  const noun = tokens[word.head]
  const named = place.how === 'demonym' || (place.precision === 'country' && /^(?:\p{Lu}\.?){2,}$/u.test(place.text))
  if (!named || country === stateless || noun === undefined || noun.index <= word.index || noun.index - word.index > 3 || !/^(?:NOUN|PROPN)$/u.test(noun.upos)) return undefined
  const called = noun.index - 1 > word.index ? `${tokens[noun.index - 1]!.form} ${noun.form}` : noun.form
  const abroad = words.attacksAbroad.test(called) && /^(?:op|in|tegen|on|in|against|of|into)$/u.test(tokens[noun.index + 1]?.form ?? '') && places.some((other) => other.token > noun.index && other.country !== null && other.country !== country)
  if (!words.strikes.test(called) && !abroad) return undefined
  return {
    sentence: sentence.index, first: word.index, last: word.index, token: word.index,
    kind: 'state', type: 'state', how: 'demonym', because: 'actors/striking-state', number: 'singular', article: 'definite', counted: false, closed: true, country, noun: place.label,
  }
}
