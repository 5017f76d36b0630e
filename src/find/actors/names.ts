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
  /** Whether a word is the name of a big town: the recogniser takes those for people. */
  readonly isTown: (text: string) => boolean
  readonly text: string
}

interface Extent { readonly first: number; readonly last: number }

const overlap = (a: Extent, b: Extent): boolean => a.first <= b.last && b.first <= a.last

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

/** "De rebellengroep Witte Vaan" is no person, here and wherever the name stands. */
function asOrganisations(names: readonly (readonly Name[])[], sentences: readonly Sentence[], { words }: NameGround): Name[][] {
  const lexicon = lexiconOf(words)
  const bodies = new Set<string>()
  names.forEach((list, at) => {
    for (const { first, text, kind, registered, because } of list) {
      if (registered !== undefined) continue
      const before = lexicon.at(sentences[at]!.tokens, first - 1)
      if (because.startsWith('introduced') || (before !== undefined && !before.plural && (before.row.kind === 'group' || before.row.kind === 'medium')) || (kind === 'organisation' && because === 'actors/named-by-noun')) bodies.add(text)
    }
  })
  return names.map((list) => list.map((name) => (name.kind === 'person' && name.registered === undefined && bodies.has(name.text) ? { ...name, kind: 'organisation' as const } : name)))
}

/** A word that is a town, or stands behind "in" or "stad" somewhere, is a place everywhere, unless a title or a full name says otherwise. */
function withoutPlaces(names: readonly (readonly Name[])[], sentences: readonly Sentence[], { words, isTown }: NameGround): Name[][] {
  const lexicon = lexiconOf(words)
  const located = new Set<string>()
  const titled = new Set<string>()
  const before = (at: number, name: Name): Token | undefined => sentences[at]!.tokens[name.first - 1]
  const doubtful = (name: Name): boolean => name.how === 'name' && name.registered === undefined && name.kind === 'person' && name.first === name.last
  // Whoever has a full name in the text keeps it: "bij Hartono thuis".
  const surnames = new Set(names.flat().filter((name) => name.kind === 'person' && name.text.includes(' ')).map(({ text }) => text.split(/\s+/u).at(-1)!))
  names.forEach((list, at) => {
    for (const name of list) {
      if (!doubtful(name) || surnames.has(name.text)) continue
      const word = before(at, name)?.form ?? ''
      // People take no article: "de Rambla" is none of them.
      if (words.beforePlaces.includes(word.toLowerCase()) || (words.definite.includes(word) && ['de', 'het', 'the'].includes(word)) || ['La', 'El', 'Las', 'Los'].includes(word) || isTown(name.text)) located.add(name.text)
      if (lexicon.at(sentences[at]!.tokens, name.first - 1)?.row.kind === 'office' || hasAge(sentences[at]!.tokens, name.last)) titled.add(name.text)
    }
  })
  return names.map((list) => list.filter((name) => !doubtful(name) || !located.has(name.text) || titled.has(name.text)))
}

/** A word that ends a person's full name in this text is that person, whatever the recogniser made of it. */
function asPersons(names: readonly (readonly Name[])[], sentences: readonly Sentence[]): Name[][] {
  const aged = new Set(names.flatMap((list, at) => list.filter((name) => hasAge(sentences[at]!.tokens, name.last)).map(({ text }) => text)))
  const last = new Set(names.flat().filter((name) => name.kind === 'person').flatMap(({ text }) => (text.includes(' ') ? [text.split(/\s+/u).at(-1)!] : [])))
  return names.map((list) => list.map((name) => {
    const end = name.text.split(/\s+/u).at(-1)!
    if (name.kind !== 'organisation' || name.how !== 'name' || name.registered !== undefined) return name
    if (aged.has(name.text)) return { ...name, kind: 'person' as const }
    if (!last.has(end)) return name
    // "U.S. Attorney Bash": the surname is the name, what stands before it a title.
    return { ...name, kind: 'person' as const, first: name.last, text: end }
  }))
}

/** "Majed (nu 16)", "Blom, 34,": only people have an age. */
function hasAge(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1]?.form
  if (next !== '(' && next !== ',') return false
  const at = /^\d/u.test(tokens[last + 2]?.form ?? '') ? last + 2 : next === '(' ? last + 3 : -1
  return /^\d{1,2}$/u.test(tokens[at]?.form ?? '') && tokens[at + 1]?.form === (next === '(' ? ')' : ',')
}

/** Known names where neither register nor recogniser saw them: introduced names in full, and the last part of a person's name. */
function echoes(sentence: Sentence, list: readonly Name[], names: readonly (readonly Name[])[], places: readonly PlaceMention[], { text: source }: NameGround): Name[] {
  const { tokens, index } = sentence
  const table = echoTable(names)
  const found: Name[] = []
  for (let first = 0; first < tokens.length; first++) {
    if (!isCapital(tokens[first])) continue
    for (const { forms, name } of table.get(tokens[first]!.form) ?? []) {
      const last = first + forms.length - 1
      if (forms.some((form, step) => tokens[first + step]?.form !== form) || list.some((it) => overlap(it, { first, last }) && (it.how !== 'name' || it.last - it.first >= last - first))) continue
      // A surname alone must look like a name here too, and be no town.
      if (forms.length === 1 && ((tokens[first]!.upos === 'ADJ' && !tokens[first]!.entity.endsWith('PER')) || tokens[first]!.upos === 'DET' || tokens[first]!.upos === 'PRON' || places.some(({ token, how, place }) => token === first && how !== 'demonym' && place !== undefined))) continue
      found.push({ sentence: index, first, last, text: source.slice(tokens[first]!.start, tokens[last]!.end), kind: name.kind, how: 'name', because: 'actors/same-name', ...(name.registered === undefined ? {} : { registered: name.registered }), ...(name.registeredType === undefined ? {} : { registeredType: name.registeredType }), ...(name.label === undefined ? {} : { label: name.label }), ...(name.country === undefined ? {} : { country: name.country }) })
      first = last
      break
    }
  }
  return found
}

interface Echo { readonly forms: readonly string[]; readonly name: Name }
const echoTables = new WeakMap<readonly (readonly Name[])[], ReadonlyMap<string, readonly Echo[]>>()

function echoTable(names: readonly (readonly Name[])[]): ReadonlyMap<string, readonly Echo[]> {
  const known = echoTables.get(names)
  if (known !== undefined) return known
  const table = new Map<string, Echo[]>()
  const put = (forms: readonly string[], name: Name): void => {
    const [head] = forms
    if (head === undefined || head.length < 3) return
    const list = table.get(head) ?? []
    if (!list.some((it) => it.forms.join(' ') === forms.join(' '))) table.set(head, [...list, { forms, name }].sort((a, b) => b.forms.length - a.forms.length))
  }
  for (const name of names.flat()) {
    const forms = name.text.split(/\s+/u)
    if (name.because.startsWith('introduced') || forms.length > 1) put(forms, name)
    const last = forms.at(-1)!
    const person = name.registeredType === 'person' || (name.registeredType === undefined && name.kind === 'person')
    if (person && forms.length === 1 && name.how === 'name' && last.length > 3) put([last], name)
    if (person && forms.length > 1 && /^\p{Lu}\p{L}{2}/u.test(last)) put([last], name)
  }
  echoTables.set(names, table)
  return table
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
    if (from !== null && free(from)) {
      const shared = fromHit?.actors[0] ?? (toHit.length === 1 ? toHit[0] : undefined)
      add({ sentence: index, ...from, text: spanText(from.first, from.last), kind: 'organisation', how: fromHit ? 'register' : 'introduced', because: `introduced/${kind}`, ...registeredAs(shared) })
    }
    if (free(to)) {
      const anchor = from?.first ?? at
      add({ sentence: index, ...to, text: spanText(to.first, to.last), kind: 'organisation', how: kind === 'brackets' && fits ? 'abbreviation' : 'introduced', because: `introduced/${kind}`, aliasOf: anchor, abbreviation: to.first === to.last && /^\P{Ll}+$/u.test(tokens[to.first]!.form), ...registeredAs(toHit.length === 1 ? toHit[0] : fromHit?.actors[0]) })
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

  for (const { first, last, kind } of wide) {
    const extent = trimmed(tokens, first, last, kind === 'PER', places, words)
    if (extent === undefined || !free(extent) || (kind !== 'PER' && kind !== 'ORG')) continue
    if (kind === 'ORG' && isPortfolio(tokens, extent.first, words)) continue
    if (hits.some((hit) => hit.actors[0]?.type === 'state' && overlap(hit, extent) && hit.last === extent.last)) continue
    if (!plausible(sentence, extent, kind, places, ground)) continue
    add({ sentence: index, ...extent, text: spanText(extent.first, extent.last), kind: kind === 'PER' ? 'person' : 'organisation', how: 'name', because: kind === 'PER' ? 'actors/person-name' : 'actors/organisation-name' })
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
  return names.sort((a, b) => a.first - b.first)
}

/** Last token of a person's name; "burgemeester Jan Blom van Zuidhoven" ends before the town. */
function personRun(tokens: readonly Token[], first: number, places: readonly PlaceMention[], { inPersons }: ActorWords): number {
  const last = capitalRun(tokens, first, inPersons)
  for (let at = first + 1; at <= last; at++) {
    if (!isCapital(tokens[at]) && places.some(({ token, how }) => how !== 'demonym' && token > at && token <= last)) return at - 1
  }
  return last
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

/** Without articles, quotes and genitives at its edges. */
function trimmed(tokens: readonly Token[], first: number, last: number, person: boolean, places: readonly PlaceMention[], words: ActorWords): Extent | undefined {
  const edge = (at: number): boolean => !/[\p{L}\p{N}]/u.test(tokens[at]!.form) || words.notNames.includes(tokens[at]!.form)
  // "minister De Vries": within a sentence a capital makes the article part of a person's name.
  const article = (at: number): boolean => words.definite.includes(tokens[at]!.form.toLowerCase()) && !(person && at > 0 && at < last && isCapital(tokens[at]))
  while (first <= last && (article(first) || edge(first))) first++
  while (last >= first && (edge(last) || /^['’]s$/u.test(tokens[last]!.form))) last--
  // "Crown Prince Mohammad bin Salman": the title is a label, not his name.
  for (let at = first; person && at < last && at - first < 3; at++) {
    if (lexiconOf(words).at(tokens, at)?.row.kind === 'office' && isCapital(tokens[at + 1])) first = at + 1
  }
  // "Lucy Fischer of The Times" is one person and her paper.
  const of = person ? tokens.findIndex(({ index, form }) => index > first && index <= last && form === 'of') : -1
  if (of > 0) last = of - 1
  // "Marine le Blanc": what follows a particle belongs to her name.
  if (person) last = Math.max(last, personRun(tokens, last, places, words))
  return first <= last ? { first, last } : undefined
}

/** The recogniser errs most on words at the start of a sentence, on places and on nouns: those are no names of actors. */
function plausible({ tokens }: Sentence, { first, last }: Extent, kind: 'PER' | 'ORG', places: readonly PlaceMention[], { words, isTown }: NameGround): boolean {
  const inside = tokens.slice(first, last + 1)
  const [only] = inside
  if (!inside.some((token) => /\p{Lu}/u.test(token.form)) || inside.length > 8) return false
  if (!inside.some(({ upos }) => upos === 'PROPN' || upos === 'X' || upos === 'NOUN') && !(kind === 'PER' && first > 0 && only!.upos === 'ADJ')) return false
  if (inside.length === 1 && only !== undefined) {
    const capitals = /^\P{Ll}+$/u.test(only.form)
    if (words.notNames.includes(only.form) || only.form.length < 2 || /^\p{Lu}{1,2}-?\d+$/u.test(only.form)) return false
    // One capitalised common word at the start of a sentence is no name, unless it is all capitals.
    if (!capitals && ((first === 0 && only.upos !== 'PROPN') || lexiconOf(words).at(tokens, first) !== undefined)) return false
  }
  // "El Paso" is no man.
  if (kind === 'PER' && inside.length > 1 && lexiconOf(words).at(tokens, first - 1)?.row.kind !== 'office' && isTown(inside.map(({ form }) => form).join(' '))) return false
  // A place that covers the whole name wins over the recogniser: towns and countries were what it took for people.
  const place = places.find(({ token, how }) => token >= first && token <= last && (how === 'name' || how === 'region'))
  if (place !== undefined && (inside.length === 1 || (place.start <= only!.start && inside.at(-1)!.end <= place.end))) return false
  if (places.some(({ token, how }) => how === 'demonym' && token === first && inside.length === 1)) return false
  return isCapital(tokens[first]) || inside.length > 1 || kind === 'ORG'
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
