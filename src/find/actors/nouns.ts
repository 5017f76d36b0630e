// Actors without a name of their own: "twee gewapende mannen", "strijders van X", "de Franse politie", "een woordvoerder".
import type { ActorType } from '../../model/actor.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import type { PlaceMention } from '../../model/place.ts'
import type { ActorWords } from '../../lang/actors.ts'
import type { Register } from '../../ground/register.ts'
import type { Found, Name } from './found.ts'
import type { Joined } from './names.ts'
import { isCapital } from './capitals.ts'
import { lexiconOf, type Noun } from './lexicon.ts'
import { datelineEnd } from '../clauses/index.ts'
import { chunkLeft, chunkRight, hasClause, topToken } from './phrase.ts'

export interface NounGround {
  readonly words: ActorWords
  readonly register: Pick<Register, 'compoundPrefix'>
  /** A name of this document by its words, for compounds with a name that only the text knows: "VFZ-strijders". */
  readonly nameCalled: (text: string) => Name | undefined
  /** Lemmas of verbs of saying, and words such as "volgens". */
  readonly speech: { readonly verbs: ReadonlySet<string>; readonly according: ReadonlySet<string> }
}

/** A noun with the name that stands in it, when there is one: "Taliban" in "Talibanstrijders". */
export interface FoundNoun extends Found {
  readonly within?: Partial<Name>
  /** Token of "hun" in "hun leider", of "Assad" in "Assads leger". */
  readonly possessor?: number
  /** Speaks of nobody here, as "terrorist" in "hij is geen terrorist". */
  idle?: boolean
}

export function nounsIn(sentence: Sentence, names: readonly Name[], joined: readonly Joined[], places: readonly PlaceMention[], ground: NounGround): FoundNoun[] {
  const { tokens } = sentence
  const { words } = ground
  const lexicon = lexiconOf(words)
  const inName = new Set(names.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, step) => first + step)))
  const found: FoundNoun[] = []
  for (let at = datelineEnd(sentence); at < tokens.length; at++) {
    if (inName.has(at)) continue
    const noun = lexicon.at(tokens, at)
    // "de president van de rechtbank" has two nouns; "geheime dienst" is one: the longer phrase wins over what begins it.
    if (noun === undefined || partOfLonger(lexicon.at(tokens, at + 1), at)) continue
    // "front-end" is cut at its hyphen.
    if (tokens[at + 1]?.form === '-' && tokens[at + 1]!.start === tokens[at]!.end) continue
    // "anti-coalition forces": no army of anybody's
    if (noun.row.kind === 'force' && isAgainst(tokens, at)) continue
    // "police station" is no police; "a gunman shot shoppers" has a gunman, whatever the tree says.
    if (noun.row.kind !== 'perpetrator' && noun.row.kind !== 'person' && tokens[at + 1]?.upos === 'NOUN' && tokens[at]!.head === at + 1 && tokens[at]!.rel === 'compound') continue
    // "een groep strijders" is strijders; "een groep toeristen" is nobody here.
    const inner = noun.row.kind === 'group' && noun.row.type === 'organisation' ? crowdOf(sentence, at, words) : -1
    if (inner < 0) { found.push(nounFound(sentence, at, noun, names, joined, places, ground)); continue }
    const people = inName.has(inner) ? undefined : lexicon.at(tokens, inner)
    if (people !== undefined) {
      const crowd = nounFound(sentence, inner, people, names, joined, places, ground)
      const whole = nounFound(sentence, at, noun, names, joined, places, ground)
      found.push({ ...crowd, first: whole.first, token: topToken(sentence, at, inner, at), article: whole.article, counted: true })
    }
    at = inner
  }
  return found
}

/** Whether "anti-" stands in the phrase, cut off at its hyphen. */
function isAgainst(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back > 0 && at - back <= 4; back--) {
    if (/^(?:anti|non)-/iu.test(tokens[back]!.form) || (tokens[back]!.form === '-' && /^(?:anti|counter|non)$/iu.test(tokens[back - 1]!.form))) return true
    if (!['NOUN', 'PROPN', 'ADJ', 'PUNCT'].includes(tokens[back]!.upos)) return false
  }
  return false
}

/** The noun behind "een groep", "a group of" that says who they are; -1 for a group that is one. */
function crowdOf({ tokens }: Sentence, at: number, words: ActorWords): number {
  let next = at + 1
  if (words.of.includes(tokens[next]?.form.toLowerCase() ?? '') && tokens[next]!.form.toLowerCase() === 'of') next++
  while (tokens[next]?.upos === 'ADJ' || (next > at + 1 && tokens[next]?.upos === 'NUM')) next++
  // An English compound before it ("rebel fighters").
  while (tokens[next]?.upos === 'NOUN' && tokens[next + 1]?.upos === 'NOUN' && tokens[next]!.head === next + 1) next++
  const token = tokens[next]
  return token !== undefined && token.upos === 'NOUN' && !token.feats.includes('Number=Sing') ? next : -1
}

function partOfLonger(next: Noun | undefined, at: number): boolean {
  return next !== undefined && next.first <= at
}

function nounFound(sentence: Sentence, at: number, noun: Noun, names: readonly Name[], joined: readonly Joined[], places: readonly PlaceMention[], ground: NounGround): FoundNoun {
  const { tokens } = sentence
  const { words } = ground
  const token = tokens[at]!
  const compound = joined.find(({ last }) => last === at)
  const chunk = chunkLeft(sentence, compound === undefined ? noun.first : Math.min(compound.first, noun.first), words, at)
  const prefixed = compound === undefined && chunk.first === noun.first && !isAgainst(tokens, at) ? nameBefore(sentence, noun, token.upos, names) : undefined
  const first = prefixed?.first ?? chunk.first
  const plural = noun.plural || token.feats.includes('Number=Plur') || noun.row.many === true
  const before = tokens.slice(chunk.first, noun.first).map(({ form }) => form.toLowerCase())
  const armed = before.some((form) => words.armed.includes(form))
  const anonymous = before.some((form) => words.anonymous.includes(form))
  const country = countryIn(places, chunk.first, at)
  const tail = ofPhrase(sentence, at, names, places, words)
  const within = compound ?? partName(noun, token.form, ground)
  return {
    sentence: sentence.index,
    first,
    last: tail?.last ?? at,
    token: at,
    kind: noun.row.kind,
    type: typeOf(noun, { plural, armed, anonymous, owned: within !== undefined || words.belonging.includes(noun.noun) }),
    how: noun.row.kind === 'office' ? 'role' : 'noun',
    because: `actors/noun-${noun.row.kind}`,
    number: plural ? 'plural' : 'singular',
    ...(noun.row.gender === undefined ? {} : { gender: noun.row.gender }),
    article: chunk.article,
    counted: chunk.counted,
    pointing: words.pointing.includes(tokens[chunk.first]!.form.toLowerCase()),
    closed: tail !== undefined || anonymous || hasClause(sentence, at, at),
    noun: noun.noun,
    concept: noun.concept,
    weak: noun.row.weak === true && !armed && !speaks(sentence, first, at, ground),
    ...(country ?? tail?.country) === undefined ? {} : { country: (country ?? tail?.country)! },
    ...(within === undefined ? {} : { within }),
    ...(chunk.possessor === undefined ? {} : { possessor: chunk.possessor }),
  }
}

/** "zeiden nabestaanden", "volgens buren": whoever is cited is somebody here. */
function speaks({ tokens }: Sentence, first: number, at: number, { speech }: NounGround): boolean {
  const { head, rel } = tokens[at]!
  const verb = tokens[head]
  return (rel.startsWith('nsubj') && verb !== undefined && speech.verbs.has(verb.joined ?? verb.lemma)) || speech.according.has(tokens[first - 1]?.form.toLowerCase() ?? '')
}

function typeOf({ row }: Noun, { plural, armed, anonymous, owned }: { plural: boolean; armed: boolean; anonymous: boolean; owned: boolean }): ActorType {
  if (row.kind === 'person' && armed) return plural ? 'unknown_attackers' : 'person_perpetrator'
  if (row.kind === 'member' && !plural) return 'person'
  if (row.kind === 'member' && row.type === 'members_of' && !owned) return 'armed_group_unnamed'
  if (row.kind === 'group' && row.type === 'armed_group') return 'armed_group_unnamed'
  if (row.kind === 'voice' && anonymous) return 'anonymous_source'
  return row.type
}

/** "Taliban fighters" is one phrase also where the tagger took the fighters for a verb. */
function nameBefore({ tokens }: Sentence, noun: Noun, upos: string, names: readonly Name[]): Name | undefined {
  if (noun.row.kind !== 'member' && noun.row.kind !== 'perpetrator') return undefined
  return names.find(({ last, registeredType, kind }) => last === noun.first - 1 && registeredType !== 'person' && kind !== 'person' && (upos === 'VERB' || tokens[last]!.head === noun.first))
}

/** "Turkse" in "twee Turkse mannen": the country of the set, not a place. */
function countryIn(places: readonly PlaceMention[], first: number, last: number): string | undefined {
  return places.find(({ token, country }) => token >= first && token < last && country !== null)?.country ?? undefined
}

/** "van X", "uit Syrië" right behind the noun: it says which one is meant. */
function ofPhrase(sentence: Sentence, at: number, names: readonly Name[], places: readonly PlaceMention[], words: ActorWords): { last: number; country?: string } | undefined {
  const { tokens } = sentence
  const adposition = tokens[at + 1]
  if (adposition === undefined) return undefined
  const form = adposition.form.toLowerCase()
  const of = words.of.includes(form)
  if (!of && !words.where.includes(form)) return undefined
  // A name starts there whatever its tag: "members of IS" has a verb for a group otherwise.
  const start = tokens[at + 2]?.upos === 'DET' ? at + 3 : at + 2
  const named = names.find(({ first }) => first === start)
  const chunk = named !== undefined && tokens[start]!.upos !== 'PROPN' ? { head: start, last: named.last } : chunkRight(sentence, at + 2)
  if (chunk === undefined) return undefined
  // A name in the phrase is taken whole; one that follows a noun of the phrase begins something else: "minister van Defensie Jan Blom".
  const own = names.find(({ first, last }) => first <= chunk.head && chunk.head <= last)
  const next = names.find(({ first }) => first > chunk.head && first <= chunk.last)
  // "van Binnenlandse Zaken woensdag": a name ends at its last capital, whatever the tagger takes for a part of it.
  let end = chunk.last
  if (own === undefined) while (end > chunk.head && isCapital(tokens[end - 1]) && !isCapital(tokens[end])) end--
  const phrase = own !== undefined ? { head: chunk.head, last: own.last } : next !== undefined ? { head: chunk.head, last: next.first - 1 } : { head: chunk.head, last: end }
  const attached = tokens[phrase.head]!.head
  const belongs = attached === -1 || attached === at || (attached > at && attached <= phrase.last && tokens[attached]!.head === at)
  const place = places.find(({ token }) => token >= at + 2 && token <= phrase.last)
  // "van" nearly always belongs to the noun before it; "in" only where the tree says so or a place follows directly.
  const near = tokens[phrase.head]!.rel.startsWith('nmod') && place !== undefined
  if (!belongs && !near && !(of && form !== 'from' && form !== 'for' && form !== 'at')) return undefined
  if (!of && place === undefined && tokens[phrase.head]!.upos !== 'PROPN') return undefined
  const country = place?.country
  return { last: further(sentence, phrase, places, words), ...(country === null || country === undefined ? {} : { country }) }
}

/** "van de aanslag in Zuidhoven": a place that hangs on the phrase's own noun says more of the same. */
function further(sentence: Sentence, phrase: { head: number; last: number }, places: readonly PlaceMention[], words: ActorWords): number {
  const { tokens } = sentence
  const form = tokens[phrase.last + 1]?.form.toLowerCase() ?? ''
  if (!words.where.includes(form) && !words.of.includes(form)) return phrase.last
  const more = chunkRight(sentence, phrase.last + 2)
  if (more === undefined || !places.some(({ token }) => token >= phrase.last + 2 && token <= more.last)) return phrase.last
  const { head, rel } = tokens[more.head]!
  return rel.startsWith('nmod') && head >= phrase.head && head <= phrase.last ? more.last : phrase.last
}

function partName(noun: Noun, form: string, { register, nameCalled }: NounGround): Partial<Name> | undefined {
  const hit = register.compoundPrefix(form)
  if (hit !== undefined) {
    const [actor] = hit.actors
    if (actor !== undefined) return { registered: actor.id, registeredType: actor.type, label: actor.name.en, text: hit.name, ...(actor.country === null ? {} : { country: actor.country }) }
  }
  if (noun.prefix === undefined) return undefined
  return nameCalled(noun.prefix.replace(/^oud-|^ex-/iu, ''))
}

/** The whole phrase of a noun with the name behind it: "de Duitse bondskanselier Angela Merkel". */
export function withName(sentence: Sentence, noun: Found, name: Name): Found {
  const { first } = noun
  const { last } = name
  const type = namedType(noun, name)
  return {
    ...noun,
    first,
    last,
    token: topToken(sentence, first, last, name.first),
    kind: 'name',
    type,
    how: name.how,
    because: name.because,
    name,
    number: 'singular',
    ...(noun.noun === undefined || noun.kind === 'name' || noun.kind === 'state' || noun.kind === 'pronoun' || noun.kind === 'adverb' || noun.kind === 'both'
      ? {}
      : { label: { noun: noun.noun, kind: noun.kind, type: noun.type, ...(noun.gender === undefined ? {} : { gender: noun.gender }) } }),
  }
}

function namedType(noun: Found, name: Name): ActorType {
  if (name.registeredType !== undefined) return name.registeredType
  if (noun.kind === 'group') return noun.type === 'armed_group_unnamed' ? 'armed_group' : noun.type
  if (noun.kind === 'medium') return noun.type
  if (noun.kind === 'perpetrator') return 'person_perpetrator'
  if (name.kind === 'person' || noun.kind === 'office' || noun.kind === 'person' || noun.kind === 'expert' || noun.kind === 'voice') return 'person'
  return noun.type
}
