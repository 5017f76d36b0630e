// All proper names of a document that may be actors: of the register, of the recogniser, introduced by the text; none overlaps another.
import type { ActorType } from '../../model/actor.ts'
import type { Entity, Sentence, Token } from '../../model/sentence.ts'
import type { PlaceMention } from '../../model/place.ts'
import type { ActorWords } from '../../lang/actors.ts'
import type { RegisterHit } from '../../ground/register.ts'
import { overlap, type Extent, type Name } from './found.ts'
import { lexiconOf } from './lexicon.ts'
import { introducedNames, nameFrom, type KnownName } from './introduced.ts'
import { isCapital } from './capitals.ts'
import { datelineEnd } from '../clauses/index.ts'
import { bodyNames, wholeBody } from './bodyNames.ts'
import { deedBodies } from './deedBodies.ts'
import { echoes } from './echoes.ts'
import { speakingBodies } from './speakingBodies.ts'
import type { NameGround } from './nameGround.ts'
import { personRun, plausible, trimmed } from './plausible.ts'
import { asOrganisations, asPersons, hasAge, withoutPlaces } from './unify.ts'

/** A name of the register that goes on as a compound: "Boko Haram-strijders" at the token of "Haram-strijders". */
export interface Joined extends Partial<Name> {
  readonly first: number
  readonly last: number
}

export interface Names {
  /** By position in the given sentences. */
  readonly names: readonly (readonly Name[])[]
  readonly joined: readonly (readonly Joined[])[]
}

export function namesOf(sentences: readonly Sentence[], entities: readonly Entity[], places: readonly PlaceMention[], ground: NameGround): Names {
  const entitiesIn = bySentence(entities)
  const placesIn = bySentence(places)
  const all = sentences.map((sentence) => registerHits(sentence, ground))
  const supported = new Set(all.flatMap((list) => list.filter(({ needs }) => !needs).flatMap(({ actors }) => actors.map(({ id }) => id))))
  const read = (): Name[][] => sentences.map((sentence, at) => {
    const own = entitiesIn.get(sentence.index) ?? []
    const hits = all[at]!.filter((hit) => hit.rest === undefined && (!hit.needs || hasSupport(hit, sentence, own, supported, ground)))
    return namesIn(sentence, hits, own, placesIn.get(sentence.index) ?? [], ground)
  })
  let names = read()
  // A name that the text introduces in a bracket needs no other support, wherever it stands.
  const before = supported.size
  for (const { because, registered } of names.flat()) if (registered !== undefined && because.startsWith('introduced')) supported.add(registered)
  if (supported.size > before) names = read()
  const sure = asPersons(asOrganisations(withoutPlaces(names, sentences, ground), sentences, ground), sentences)
  return {
    names: sure.map((list, at) => {
      const echoed = echoes(sentences[at]!, list, sure, placesIn.get(sentences[at]!.index) ?? [], ground)
      return [...list.filter((name) => !echoed.some((it) => overlap(it, name))), ...echoed].sort((a, b) => a.first - b.first)
    }),
    joined: all.map((list) => list.flatMap(({ first, last, rest, name, actors }) => (rest === undefined || actors[0]?.type === 'state' ? [] : [{ first, last, text: name, ...registeredAs(actors[0]) }]))),
  }
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
  return register.find(sentence.tokens).filter(({ actors, first, last }) => {
    const [actor] = actors
    return actor !== undefined && !(actor.from === 'register/state-bodies.tsv' && (lexicon.at(sentence.tokens, last) !== undefined || actor.id.startsWith('head-of') || holdsOffice(sentence, first, last, words)))
  })
}

/** "de Franse minister van Buitenlandse Zaken" is a man and not his ministry. */
function holdsOffice({ tokens }: Sentence, first: number, last: number, words: ActorWords): boolean {
  return tokens.slice(first, last + 1).some(({ index }) => lexiconOf(words).at(tokens, index)?.row.kind === 'office')
}

function namesIn(sentence: Sentence, hits: readonly RegisterHit[], entities: readonly Entity[], places: readonly PlaceMention[], ground: NameGround): Name[] {
  const { tokens, index } = sentence
  const { words, text, register } = ground
  const spanText = (first: number, last: number): string => text.slice(tokens[first]!.start, tokens[last]!.end)
  const names: Name[] = []
  const dateline = datelineEnd(sentence)
  const taken: Extent[] = dateline > 0 ? [{ first: 0, last: dateline - 1 }] : []
  const add = (name: Name): void => { names.push(name); taken.push(name) }
  const free = (extent: Extent): boolean => !taken.some((it) => overlap(it, extent))

  const wide = entities.map(({ first, last, kind }) => ({ first, last, kind })).filter(({ first, last }) => first <= last && last < tokens.length)
  const known: KnownName = (at) => {
    const entity = wide.find(({ first, last }) => first <= at && at <= last)
    const hit = hits.find(({ first, last }) => first <= at && at <= last)
    const best = entity !== undefined && (hit === undefined || (entity.kind !== 'LOC' && entity.last - entity.first > hit.last - hit.first)) ? { ...entity, kind: entity.kind === 'PER' ? 'person' as const : entity.kind === 'ORG' ? 'body' as const : 'place' as const } : hit === undefined ? undefined : { first: hit.first, last: hit.last, registered: true, kind: hit.actors[0]?.type === 'person' ? 'person' as const : hit.actors[0]?.type === 'state' ? 'place' as const : 'body' as const }
    return best
  }

  // What the text introduces comes first: "Islamitische Staat in Noordland (ISN)" is not the group whose name it begins with.
  for (const { from, at, to, kind, fits } of introducedNames(sentence, words, known)) {
    const toHit = register.named(spanText(to.first, to.last).replace(/\.$/u, ''))
    const fromHit = from === null ? undefined : hits.find(({ first, last }) => first === from.first && last === from.last)
    const place = from !== null && places.some(({ how, token }) => how !== 'demonym' && token >= from.first && token <= from.last && kind === 'alias')
    if (place && fromHit === undefined) continue
    // "Birma, ook bekend als Myanmar" introduces no actor.
    if (kind === 'alias' && toHit.length === 0 && places.some(({ how, token }) => how !== 'demonym' && token >= to.first && token <= to.last)) continue
    // "Karim Haddad, alias de Wolf": a person, whoever his names are
    const named = (from !== null && known(from.last)?.kind === 'person' && fromHit === undefined && toHit.length === 0) ? 'person' as const : 'organisation' as const
    if (from !== null && free(from)) {
      const shared = fromHit?.actors[0] ?? (toHit.length === 1 ? toHit[0] : undefined)
      add({ sentence: index, ...from, text: spanText(from.first, from.last), kind: named, how: fromHit ? 'register' : 'introduced', because: `introduced/${kind}`, ...registeredAs(shared) })
    }
    if (free(to)) {
      const anchor = from?.first ?? at
      add({ sentence: index, ...to, text: spanText(to.first, to.last), kind: named, how: kind === 'brackets' && fits ? 'abbreviation' : 'introduced', because: `introduced/${kind}`, aliasOf: anchor, abbreviation: to.first === to.last && /^\P{Ll}+$/u.test(tokens[to.first]!.form), ...registeredAs(toHit.length === 1 ? toHit[0] : fromHit?.actors[0]) })
    }
  }

  const lexicon = lexiconOf(words)
  for (const { first, last, actors } of hits) {
    const extent = { first, last }
    if (!free(extent)) continue
    // "Michelle Obama" is not the Obama of the register.
    if (actors.every(({ type }) => type === 'person') && wide.some((entity) => entity.kind === 'PER' && entity.last === last && entity.first < first && tokens.slice(entity.first, first).some((token) => isCapital(token) && lexicon.at(tokens, token.index) === undefined))) continue
    // "Avenue des Champs Élysées" is a street.
    if (wide.some((entity) => entity.kind === 'LOC' && entity.first < first && entity.last >= last)) continue
    // A longer organisation whose name only contains this one is another: "Hamas Solidarity Council".
    const longer = wide.find((entity) => entity.kind === 'ORG' && entity.first <= first && entity.last >= last && extraCapitals(tokens, entity, extent) > 0)
    if (longer !== undefined && actors.every(({ type }) => type !== 'state') && !wide.some((entity) => entity !== longer && overlap(entity, longer))) continue
    const [actor] = actors
    if (actor === undefined || actor.type === 'state') continue
    add({ sentence: index, first, last, text: spanText(first, last), kind: actor.type === 'person' ? 'person' : 'organisation', how: 'register', because: 'actors/register', ...registeredAs(actor) })
  }

  for (const extent of bodyNames(sentence, places, words)) {
    if (free(extent)) add({ sentence: index, ...extent, text: spanText(extent.first, extent.last), kind: 'organisation', how: 'name', because: 'actors/capitalised-body' })
  }

  for (const extent of speakingBodies(sentence, places, words)) {
    if (free(extent) && !wide.some((it) => overlap(it, extent))) add({ sentence: index, ...extent, text: spanText(extent.first, extent.last), kind: 'organisation', how: 'name', because: 'actors/speaking-name' })
  }

  for (const { first, last, kind } of wide) {
    const cut = trimmed(tokens, first, last, kind === 'PER', places, words)
    const extent = cut !== undefined && kind === 'ORG' ? wholeBody(sentence, cut, places, words) : cut
    if (extent === undefined || !free(extent) || (kind !== 'PER' && kind !== 'ORG')) continue
    if (kind === 'ORG' && isPortfolio(tokens, extent.first, words)) continue
    if (hits.some((hit) => hit.actors[0]?.type === 'state' && overlap(hit, extent) && hit.last === extent.last)) continue
    if (!plausible(sentence, extent, kind, places, ground)) continue
    add({ sentence: index, ...extent, text: spanText(extent.first, extent.last), kind: kind === 'PER' ? 'person' : 'organisation', how: 'name', because: kind === 'PER' ? 'actors/person-name' : 'actors/organisation-name' })
  }

  if (ground.deeds.has(index)) {
    for (const extent of deedBodies(sentence, places, words)) {
      if (free(extent) && !wide.some((it) => it.kind === 'PER' && overlap(it, extent))) add({ sentence: index, ...extent, text: spanText(extent.first, extent.last), kind: 'organisation', how: 'name', because: 'actors/name-in-deed' })
    }
  }

  // A noun that takes a name shows one where the recogniser saw none: "de groep Volksfront Zuid", "premier Al-Malik".
  for (let at = 0; at + 1 < tokens.length; at++) {
    const noun = lexicon.at(tokens, at)
    if (noun === undefined || noun.plural) continue
    const takes = noun.row.kind === 'group' || noun.row.kind === 'medium' ? 'organisation' : noun.row.kind === 'office' && noun.concept !== 'relative' ? 'person' : undefined
    if (takes === undefined) continue
    const whole = nameFrom(tokens, at + 1, words)
    // "prosecutor Jan Blom of the Northern Court": a person's name ends before it.
    const name = whole !== undefined && takes === 'person' ? { first: whole.first, last: Math.max(whole.first, personRun(tokens, whole.first, places, words)) } : whole
    if (name === undefined || !free(name) || (tokens[name.first]!.upos === 'ADJ' && name.last === name.first) || words.notNames.includes(tokens[name.first]!.form)) continue
    const quoted = name.first > at + 1
    if (!quoted && !['PROPN', 'X'].includes(tokens[name.first]!.upos) && !['PROPN', 'X'].includes(tokens[name.last]!.upos)) continue
    if (places.some(({ token }) => token >= name.first && token <= name.last)) continue
    if (takes === 'person' && name.first !== at + 1) continue
    add({ sentence: index, ...name, text: spanText(name.first, name.last), kind: takes, how: 'name', because: 'actors/named-by-noun', label: noun.noun })
  }

  // Who says something or has an age and bears a proper name is a person where nobody knows the name: "… , zei Okafor", "Okafor (34)".
  for (const { index: at, upos, rel, head } of tokens) {
    if (upos !== 'PROPN' || !isCapital(tokens[at]) || isCapital(tokens[at - 1])) continue
    const extent = { first: at, last: personRun(tokens, at, places, words) }
    if (!(rel === 'nsubj' && speaks(tokens, head)) && !hasAge(tokens, extent.last)) continue
    if (!free(extent) || places.some(({ token }) => token >= extent.first && token <= extent.last) || words.definite.includes(tokens[at - 1]?.form.toLowerCase() ?? '') || lexicon.at(tokens, at) !== undefined || words.notNames.includes(tokens[at]!.form)) continue
    add({ sentence: index, ...extent, text: spanText(extent.first, extent.last), kind: 'person', how: 'name', because: hasAge(tokens, extent.last) ? 'actors/aged-name' : 'actors/speaking-name' })
  }

  // A place that no gazetteer knows may be a body that the recogniser mistook; whether it is, the whole text says.
  for (const { first, last, kind } of wide) {
    const extent = kind === 'LOC' && !places.some(({ token }) => token >= first && token <= last) ? trimmed(tokens, first, last, false, places, words) : undefined
    if (extent !== undefined && free(extent)) add({ sentence: index, ...extent, text: spanText(extent.first, extent.last), kind: 'other', how: 'name', because: 'actors/organisation-name' })
  }
  return names.sort((a, b) => a.first - b.first)
}

/** The verb has what is said under it, or stands inside a quotation. */
function speaks(tokens: readonly Token[], verb: number): boolean {
  const it = tokens[verb]
  if (it === undefined || it.upos !== 'VERB') return false
  return tokens.some(({ head, rel }) => rel === 'ccomp' && (head === verb || tokens[head]?.head === verb)) || (it.rel === 'parataxis' && tokens.some(({ form }) => /["'“”‘’]/u.test(form)))
}

/** "minister van Binnenlandse Zaken": what he is minister of is no actor. */
function isPortfolio(tokens: readonly Token[], first: number, words: ActorWords): boolean {
  const noun = words.of.includes(tokens[first - 1]?.form.toLowerCase() ?? '') ? lexiconOf(words).at(tokens, first - 2) : undefined
  return noun?.concept === 'ministry' || noun?.noun === 'minister' || noun?.noun === 'staatssecretaris'
}

function registeredAs(actor: { readonly id: string; readonly type: ActorType; readonly country: string | null; readonly name: { readonly en: string } } | undefined): Partial<Name> {
  return actor === undefined ? {} : { registered: actor.id, registeredType: actor.type, label: actor.name.en, ...(actor.country === null ? {} : { country: actor.country }) }
}

function extraCapitals(tokens: readonly Token[], outer: Extent, inner: Extent): number {
  return tokens.slice(outer.first, outer.last + 1).filter((token) => (token.index < inner.first || token.index > inner.last) && isCapital(token) && token.upos === 'PROPN').length
}

/** A name that needs support ("IS" in any text) counts where a surer name of the same actor, the recogniser or a label speaks for it. */
function hasSupport({ actors, first, last }: RegisterHit, { tokens }: Sentence, entities: readonly Entity[], supported: ReadonlySet<string>, { words }: NameGround): boolean {
  const [actor] = actors
  if (actor === undefined) return false
  if (actors.some(({ id }) => supported.has(id))) return true
  const label = lexiconOf(words).at(tokens, first - 1)?.row.kind
  const entity = entities.find((it) => it.first === first && it.last === last)?.kind
  return actor.type === 'person' ? entity === 'PER' || label === 'office' : label === 'group' || label === 'member'
}
