// All proper names of a document that may be actors: of the register, of the recogniser, introduced by the text; none overlaps another.
import type { ActorType } from '../../model/actor.ts'
import type { Entity, Sentence, Token } from '../../model/sentence.ts'
import type { PlaceMention } from '../../model/place.ts'
import type { ActorWords } from '../../lang/actors.ts'
import type { Register, RegisterHit } from '../../ground/register.ts'
import type { Name } from './found.ts'
import { lexiconOf } from './lexicon.ts'
import { introducedNames, nameFrom, type KnownName } from './introduced.ts'
import { capitalRun, isCapital } from './capitals.ts'

export interface NameGround {
  readonly words: ActorWords
  readonly register: Pick<Register, 'find' | 'named'>
  readonly text: string
}

interface Extent { readonly first: number; readonly last: number }

const overlap = (a: Extent, b: Extent): boolean => a.first <= b.last && b.first <= a.last

export function namesOf(sentences: readonly Sentence[], entities: readonly Entity[], places: readonly PlaceMention[], ground: NameGround): Name[][] {
  const entitiesIn = bySentence(entities)
  const placesIn = bySentence(places)
  const hits = sentences.map((sentence) => registerHits(sentence, ground))
  const names = sentences.map((sentence, at) => namesIn(sentence, hits[at] ?? [], entitiesIn.get(sentence.index) ?? [], placesIn.get(sentence.index) ?? [], ground))
  return withoutUnsupported(names, hits)
}

export function bySentence<T extends { readonly sentence: number }>(items: readonly T[]): Map<number, T[]> {
  const grouped = new Map<number, T[]>()
  for (const item of items) {
    const list = grouped.get(item.sentence)
    if (list) list.push(item)
    else grouped.set(item.sentence, [item])
  }
  return grouped
}

/** Bodies of a state ("het Franse leger") are left to the nouns, which see the whole phrase. */
function registerHits(sentence: Sentence, { register, words }: NameGround): RegisterHit[] {
  const lexicon = lexiconOf(words)
  return register.find(sentence.tokens).filter(({ actors, last }) => {
    const [actor] = actors
    return actor !== undefined && !(actor.from === 'register/state-bodies.tsv' && (lexicon.at(sentence.tokens, last) !== undefined || actor.id.startsWith('head-of')))
  })
}

function namesIn(sentence: Sentence, hits: readonly RegisterHit[], entities: readonly Entity[], places: readonly PlaceMention[], ground: NameGround): Name[] {
  const { tokens, index } = sentence
  const { words, text, register } = ground
  const spanText = (first: number, last: number): string => text.slice(tokens[first]!.start, tokens[last]!.end)
  const names: Name[] = []
  const taken: Extent[] = []
  const add = (name: Name): void => { names.push(name); taken.push(name) }
  const free = (extent: Extent): boolean => !taken.some((it) => overlap(it, extent))

  const wide = entities.map(({ first, last, kind }) => ({ first, last, kind })).filter(({ first, last }) => first <= last && last < tokens.length)
  const known: KnownName = (at) => {
    const entity = wide.find(({ first, last }) => first <= at && at <= last)
    const hit = hits.find(({ first, last }) => first <= at && at <= last)
    const best = entity !== undefined && (hit === undefined || (entity.kind !== 'LOC' && entity.last - entity.first > hit.last - hit.first)) ? { ...entity, kind: entity.kind === 'PER' ? 'person' as const : entity.kind === 'ORG' ? 'body' as const : 'place' as const } : hit === undefined ? undefined : { first: hit.first, last: hit.last, kind: hit.actors[0]?.type === 'person' ? 'person' as const : hit.actors[0]?.type === 'state' ? 'place' as const : 'body' as const }
    return best
  }

  // What the text introduces comes first: "Islamitische Staat in Noordland (ISN)" is not the group whose name it begins with.
  for (const { from, at, to, kind, fits } of introducedNames(sentence, words, known)) {
    const toHit = register.named(spanText(to.first, to.last))
    const fromHit = from === null ? undefined : hits.find(({ first, last }) => first === from.first && last === from.last)
    const place = from !== null && places.some(({ how, token }) => how !== 'demonym' && token >= from.first && token <= from.last && kind === 'alias')
    if (place && fromHit === undefined) continue
    // "Birma, ook bekend als Myanmar" introduces no actor.
    if (kind === 'alias' && toHit.length === 0 && places.some(({ how, token }) => how !== 'demonym' && token >= to.first && token <= to.last)) continue
    if (from !== null && free(from)) {
      const shared = fromHit?.actors[0] ?? (toHit.length === 1 ? toHit[0] : undefined)
      add({ sentence: index, ...from, text: spanText(from.first, from.last), kind: 'organisation', how: fromHit ? 'register' : 'introduced', because: `introduced/${kind}`, ...registeredAs(shared) })
    }
    if (free(to)) {
      const anchor = from?.first ?? at
      add({ sentence: index, ...to, text: spanText(to.first, to.last), kind: 'organisation', how: kind === 'brackets' && fits ? 'abbreviation' : 'introduced', because: `introduced/${kind}`, aliasOf: anchor, abbreviation: to.first === to.last && /^\P{Ll}+$/u.test(tokens[to.first]!.form), ...registeredAs(toHit.length === 1 ? toHit[0] : fromHit?.actors[0]) })
    }
  }

  for (const { first, last, actors } of hits) {
    const extent = { first, last }
    if (!free(extent)) continue
    // A longer organisation whose name only contains this one is another: "Hamas Solidarity Council".
    const longer = wide.find((entity) => entity.kind === 'ORG' && entity.first <= first && entity.last >= last && extraCapitals(tokens, entity, extent) > 0)
    if (longer !== undefined && actors.every(({ type }) => type !== 'state') && !wide.some((entity) => entity !== longer && overlap(entity, longer))) continue
    const [actor] = actors
    if (actor === undefined || actor.type === 'state') continue
    add({ sentence: index, first, last, text: spanText(first, last), kind: actor.type === 'person' ? 'person' : 'organisation', how: 'register', because: 'actors/register', ...registeredAs(actor) })
  }

  for (const { first, last, kind } of wide) {
    const extent = trimmed(tokens, first, last, words)
    if (extent === undefined || !free(extent) || (kind !== 'PER' && kind !== 'ORG')) continue
    if (!plausible(tokens, extent, kind, places, words)) continue
    add({ sentence: index, ...extent, text: spanText(extent.first, extent.last), kind: kind === 'PER' ? 'person' : 'organisation', how: 'name', because: kind === 'PER' ? 'actors/person-name' : 'actors/organisation-name' })
  }

  // A noun that takes a name shows one where the recogniser saw none: "de groep Volksfront Zuid", "premier Al-Malik".
  const lexicon = lexiconOf(words)
  for (let at = 0; at + 1 < tokens.length; at++) {
    const noun = lexicon.at(tokens, at)
    if (noun === undefined || noun.plural) continue
    const takes = noun.row.kind === 'group' || noun.row.kind === 'medium' ? 'organisation' : noun.row.kind === 'office' && noun.concept !== 'relative' ? 'person' : undefined
    if (takes === undefined) continue
    const name = nameFrom(tokens, at + 1, words)
    if (name === undefined || !free(name) || tokens[name.first]!.upos === 'ADJ' || words.notNames.includes(tokens[name.first]!.form)) continue
    const quoted = name.first > at + 1
    if (!quoted && tokens[name.first]!.upos !== 'PROPN' && tokens[name.first]!.upos !== 'X') continue
    if (places.some(({ token, how }) => how !== 'demonym' && token >= name.first && token <= name.last)) continue
    if (takes === 'person' && name.first !== at + 1) continue
    add({ sentence: index, ...name, text: spanText(name.first, name.last), kind: takes, how: 'name', because: 'actors/named-by-noun', label: noun.noun })
  }
  return names.sort((a, b) => a.first - b.first)
}

function registeredAs(actor: { readonly id: string; readonly type: ActorType; readonly country: string | null; readonly name: { readonly en: string } } | undefined): Partial<Name> {
  return actor === undefined ? {} : { registered: actor.id, registeredType: actor.type, label: actor.name.en, ...(actor.country === null ? {} : { country: actor.country }) }
}

function extraCapitals(tokens: readonly Token[], outer: Extent, inner: Extent): number {
  return tokens.slice(outer.first, outer.last + 1).filter((token) => (token.index < inner.first || token.index > inner.last) && isCapital(token) && token.upos === 'PROPN').length
}

/** Without articles, quotes and genitives at its edges. */
function trimmed(tokens: readonly Token[], first: number, last: number, words: ActorWords): Extent | undefined {
  while (first <= last && (words.definite.includes(tokens[first]!.form.toLowerCase()) || !/[\p{L}\p{N}]/u.test(tokens[first]!.form))) first++
  while (last >= first && (!/[\p{L}\p{N}]/u.test(tokens[last]!.form) || /^['’]s$/u.test(tokens[last]!.form))) last--
  return first <= last ? { first, last } : undefined
}

/** The recogniser errs most on words at the start of a sentence, on places and on adjectives: those are no names of actors. */
function plausible(tokens: readonly Token[], { first, last }: Extent, kind: 'PER' | 'ORG', places: readonly PlaceMention[], words: ActorWords): boolean {
  const inside = tokens.slice(first, last + 1)
  if (!inside.some((token) => /\p{Lu}/u.test(token.form)) || inside.length > 8) return false
  if (!inside.some(({ upos }) => upos === 'PROPN' || upos === 'X' || upos === 'NOUN')) return false
  if (inside.length === 1 && (words.notNames.includes(inside[0]!.form) || inside[0]!.form.length < 2)) return false
  // One capitalised common word at the start of a sentence is no name, unless it is all capitals.
  if (inside.length === 1 && first === 0 && inside[0]!.upos !== 'PROPN' && /\p{Ll}/u.test(inside[0]!.form)) return false
  const place = places.find(({ token, how }) => token >= first && token <= last && (how === 'name' || how === 'region'))
  if (place !== undefined && inside.length === 1 && (kind === 'ORG' || place.place !== undefined && place.place.kind === 'country')) return false
  return capitalRun(tokens, first, words) >= 0 || inside.length > 1
}

/** A name that needs support ("IS" in a text about anything) stays only where the text has a surer name of the same actor or a label before it. */
function withoutUnsupported(names: readonly Name[][], hits: readonly (readonly RegisterHit[])[]): Name[][] {
  const needy = new Set<string>()
  const sure = new Set<string>()
  hits.forEach((list, at) => {
    for (const { first, actors, needs } of list) {
      if (needs) needy.add(`${at}:${first}`)
      else for (const { id } of actors) sure.add(id)
    }
  })
  for (const name of names.flat()) if (name.because.startsWith('introduced') && name.registered !== undefined) sure.add(name.registered)
  return names.map((list, at) => list.filter((name) => name.how !== 'register' || name.because.startsWith('introduced') || !needy.has(`${at}:${name.first}`) || (name.registered !== undefined && sure.has(name.registered))))
}
