// All that may mean an actor in one sentence, put together: labels with their names, owners, appositions.
import type { Sentence } from '../../model/sentence.ts'
import type { PlaceMention } from '../../model/place.ts'
import type { Found, Name } from './found.ts'
import type { Joined } from './names.ts'
import { nounsIn, withName, type FoundNoun, type NounGround } from './nouns.ts'
import { statesIn } from './states.ts'
import { pronounsIn } from './pronouns.ts'
import { lexiconOf } from './lexicon.ts'
import { linkAlias, linkAppositions, linkCalled, linkDescriptions, linkIdentified, linkPredicate, personal } from './links.ts'
import { chunkLeft, topToken } from './phrase.ts'


export function collect(sentence: Sentence, names: readonly Name[], joined: readonly Joined[], places: readonly PlaceMention[], ground: NounGround): Found[] {
  const nouns = nounsIn(sentence, names, joined, places, ground)
  const labelled = new Map<Name, FoundNoun>()
  const appositions: [FoundNoun, Name][] = []
  const headed = new Map<FoundNoun, Name>()
  for (const noun of nouns) {
    const name = names.find(({ first }) => first === nameStart(sentence, noun, names))
    if (name === undefined) continue
    if (noun.concept === 'relative') appositions.push([noun, name])
    else if (takesName(noun, name)) labelled.set(name, noun)
    else if (headedBy(noun, name)) headed.set(noun, name)
  }
  const used = new Set(labelled.values())
  const named = new Map(names.map((name) => [name, nameFound(sentence, name, labelled.get(name), ground)]))
  const inNames = (at: number): boolean => names.some(({ first, last }) => first <= at && at <= last)
  const left = nouns.filter((noun) => !used.has(noun))
  const states = statesIn(sentence, places, ground.words, (at) => inNames(at) || nouns.some(({ token }) => token === at))
    .filter((state) => !left.some(({ kind, concept, first, token, last }) => concept !== 'relative' && (kind === 'force' || kind === 'body' || kind === 'office' || kind === 'people') && first <= state.token && state.token <= last && state.token !== token))
  const pronouns = pronounsIn(sentence, ground.words)
  const all: Found[] = [...named.values(), ...left, ...states, ...pronouns].sort((a, b) => a.first - b.first || b.last - a.last)

  for (const [noun, name] of headed) { noun.owner = named.get(name)!; noun.last = name.last; noun.closed = true }
  for (const noun of [...left, ...used]) if (!headed.has(noun)) ownerOf(noun, used.has(noun) ? named.get(nameOfLabel(labelled, noun)!)! : noun, all)
  for (const found of named.values()) {
    linkIdentified(sentence, found, all, ground.words)
    linkCalled(sentence, found, all, ground.words)
  }
  for (const noun of left) linkPredicate(sentence, noun, all, ground.words)
  for (const [noun, name] of appositions) noun.same = named.get(name)!
  linkDescriptions(sentence, left)
  linkAppositions(sentence, left, [...named.values()])
  for (const [name, found] of named) if (name.aliasOf !== undefined) linkAlias(sentence, found, name.aliasOf, all)
  return all.filter((it) => !(it as FoundNoun).idle)
}

function nameOfLabel(labelled: ReadonlyMap<Name, FoundNoun>, noun: FoundNoun): Name | undefined {
  for (const [name, label] of labelled) if (label === noun) return name
  return undefined
}

/** First token of the name behind the noun: past its own "van …" and past a quotation mark. */
function nameStart({ tokens }: Sentence, noun: FoundNoun, names: readonly Name[]): number {
  for (const end of [noun.token, noun.last]) {
    let next = end + 1
    if (/^["'“”‘’„«]$/u.test(tokens[next]?.form ?? '')) next++
    if (names.some(({ first }) => first === next)) return next
    // "diens opvolger de Taliban"
    if (noun.concept === 'relative' && noun.possessor !== undefined && tokens[next]?.upos === 'DET' && names.some(({ first }) => first === next + 1)) return next + 1
  }
  return -1
}

function takesName(noun: FoundNoun, name: Name): boolean {
  if (noun.number === 'plural' && noun.kind !== 'medium') return false
  const person = name.registeredType === 'person' || (name.registeredType === undefined && name.kind === 'person')
  if (personal.has(noun.kind)) return person || (name.registeredType === undefined && noun.kind === 'office' && name.kind !== 'organisation')
  return (noun.kind === 'group' || noun.kind === 'medium') && (!person || (name.registered === undefined && noun.token + 1 === name.first))
}

/** "Leider Rode Heuvels", "commandant VFZ": right behind an office or a member stands the body he is of, and he is not that body. */
function headedBy(noun: FoundNoun, name: Name): boolean {
  const body = name.registeredType === undefined ? name.kind === 'organisation' : name.registeredType !== 'person' && name.registeredType !== 'state'
  return body && noun.number === 'singular' && noun.token + 1 === name.first && (noun.kind === 'office' || noun.kind === 'member' || noun.kind === 'voice')
}

function nameFound(sentence: Sentence, name: Name, label: FoundNoun | undefined, { words }: NounGround): Found {
  const person = name.registeredType === 'person' || (name.registeredType === undefined && name.kind === 'person')
  const chunk = chunkLeft(sentence, name.first, words)
  const found: Found = {
    sentence: sentence.index,
    first: name.first,
    last: name.last,
    token: topToken(sentence, name.first, name.last, name.first),
    kind: 'name',
    type: name.registeredType ?? (person ? 'person' : 'organisation'),
    how: name.how,
    because: name.because,
    number: 'singular',
    article: 'definite',
    counted: false,
    closed: true,
    ...(name.country === undefined ? {} : { country: name.country }),
    name,
  }
  if (label !== undefined) return { ...withName(sentence, label, name), ...(name.country === undefined ? {} : { country: name.country }), closed: true }
  const before = sentence.tokens[name.first - 1]
  // A noun the lexicon does not know stands before a name as well: "Twittermeisje Bana", "buurland X".
  if (before?.upos === 'NOUN' && (person || !personal.has(lexiconOf(words).at(sentence.tokens, before.index)?.row.kind ?? '')) && (before.head === -1 || before.head === found.token || found.token === name.first && sentence.tokens[name.first]!.head === before.index)) {
    const wide = chunkLeft(sentence, before.index, words)
    return { ...found, first: wide.first, token: topToken(sentence, wide.first, name.last, name.first) }
  }
  return person ? found : { ...found, first: chunk.possessor === undefined ? chunk.first : name.first }
}

/** Whose it is: a name in its compound is kept as words; a phrase behind "van", a name before it, a possessive. */
function ownerOf(noun: FoundNoun, found: Found, all: readonly Found[]): void {
  if (noun.kind === 'force' || noun.kind === 'body' || noun.kind === 'people') {
    // "Assads leger", "het leger van de groep": an army may be a group's, a ministry is a country's.
    if (noun.country !== undefined || noun.kind === 'people') return
  }
  const behind = all.find((it) => it !== found && it !== noun && it.first > noun.token && it.first <= noun.last && it.kind !== 'pronoun' && it.kind !== 'state')
  const before = all.find((it) => it !== found && it !== noun && it.kind === 'name' && it.first >= noun.first && it.last < noun.token)
  const { possessor: whose } = noun
  const possessor = whose === undefined ? undefined : all.find((it) => it !== noun && (it.token === whose || (it.kind === 'name' && it.last === whose)))
  const owner = behind ?? possessor ?? before
  if (owner === undefined || owner === found) return
  found.owner = owner
  // "een bron van het ministerie van Defensie": the owner's own "van …" belongs to the phrase.
  if (owner === behind && found === noun) found.last = Math.max(found.last, owner.last)
}
