// Who stands at a token: from a frame's filling to an actor, its class, and how sure the link is.
import type { ActorMention, ActorType, DocumentActor } from '../../model/actor.ts'
import type { PlaceMention } from '../../model/place.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { ActorClass } from '../../scheme/relationType.ts'
import { ancestors, childrenOf, relOf } from '../clauses/tree.ts'
import type { Band } from '../../reading/reading.ts'
import type { Filling } from './match.ts'

const classes: Readonly<Record<ActorType, ActorClass>> = {
  armed_group: 'group', faction: 'group', criminal_group: 'group', political_party: 'group',
  armed_group_unnamed: 'set', members_of: 'set', unknown_attackers: 'set',
  state: 'power', government: 'power', state_military: 'power', police_security: 'power', intelligence: 'power', igo: 'power',
  // a name that the register does not know is as a rule the group that the article is about
  organisation: 'group',
  institution: 'body', ngo: 'body', company: 'body', agency: 'body', media_outlet: 'body',
  identity_group: 'people', civilians: 'people', vague_collective: 'people',
  person: 'person', person_perpetrator: 'person', anonymous_source: 'person',
}

export function classOf({ type, number }: DocumentActor): ActorClass {
  // "de daders" are a set of people and no person; "veel mannen" are just people
  return number === 'plural' && classes[type] === 'person' ? (type === 'person_perpetrator' ? 'set' : 'people') : classes[type]
}

export interface Who {
  readonly actor: DocumentActor
  readonly class: ActorClass
  readonly mention: ActorMention
  /** The tree ties it to the word only by way of a neighbour. */
  readonly loose?: boolean
}

export interface Cast {
  readonly byId: ReadonlyMap<string, DocumentActor>
  readonly bySentence: ReadonlyMap<number, readonly ActorMention[]>
  /** Names and demonyms of countries, which may stand for a state that the text speaks of elsewhere. */
  readonly countries: ReadonlyMap<number, readonly PlaceMention[]>
  readonly states: ReadonlyMap<string, DocumentActor>
}

export function castOf(actors: readonly DocumentActor[], mentions: readonly ActorMention[], places: readonly PlaceMention[]): Cast {
  return {
    byId: new Map(actors.map(actor => [actor.id, actor])),
    bySentence: bySentence(mentions),
    countries: bySentence(places.filter(({ how, country, place }) => country !== null && (how === 'demonym' || place?.kind === 'country'))),
    states: new Map(actors.flatMap(actor => (actor.type === 'state' && actor.country !== undefined ? [[actor.country, actor] as const] : []))),
  }
}

function bySentence<T extends { readonly sentence: number }>(items: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const lists = new Map<number, T[]>()
  for (const item of items) {
    const list = lists.get(item.sentence)
    if (list) list.push(item)
    else lists.set(item.sentence, [item])
  }
  return lists
}

/** Relations by which a token is part of the name or title that stands for the same actor. */
const sameThing = new Set(['flat', 'compound', 'fixed', 'goeswith', 'det', 'amod', 'appos', 'nummod'])
const beside = new Set(['appos', 'flat', 'compound', 'nmod'])

/** The actor that a filling names; null when none is known or the link is open. */
export function whoFills(cast: Cast, sentence: Sentence, filling: Filling): Who | null {
  // "against IS in Iraq and Syria": where it was is no side, whatever the tree coordinates
  if (filling.slot !== 'prep:in' && cast.countries.get(sentence.index)?.some(({ token, relation, how }) => token === filling.token && relation === 'in' && how === 'name')) return null
  const mentions = cast.bySentence.get(sentence.index) ?? []
  const found = filling.part === undefined ? mentionAt(sentence, filling.token, mentions) : partMention(cast, sentence, filling, mentions)
  const who = found ? whoOf(cast, found) : nameEndingAt(cast, sentence, filling) ?? stateAt(cast, sentence, filling)
  // a noun stands for its own holder only where it takes up somebody with a name
  return who && filling.self && !hasNameBeside(who.actor, sentence.tokens[filling.token]!.form) ? null : who
}

function hasNameBeside({ names }: DocumentActor, word: string): boolean {
  return names.some(({ kind, text }) => kind !== 'description' && !text.toLowerCase().includes(word.toLowerCase()))
}

/** A name of several words that is written otherwise here than where it was found ("Islamitische staat"). */
function nameEndingAt({ byId }: Cast, { index, tokens }: Sentence, { token, part }: Filling): Who | null {
  if (part !== undefined) return null
  for (const actor of byId.values()) {
    for (const { text, kind } of actor.names) {
      const words = text.toLowerCase().split(/\s+/)
      const first = token - words.length + 1
      if (kind === 'description' || words.length < 2 || first < 0 || !words.every((word, at) => tokens[first + at]!.form.toLowerCase() === word)) continue
      const span = { start: tokens[first]!.start, end: tokens[token]!.end }
      // the first letter must still tell that it is a name
      if (!/^\p{Lu}/u.test(tokens[first]!.form)) continue
      return { actor, class: classOf(actor), mention: { ...span, text, sentence: index, token, first, last: token, actor: actor.id, how: 'name', sure: 'likely', because: 'frames/name-in-lower-case' } }
    }
  }
  return null
}

/** "werkt voor Rusland", "een Nederlandse luchtaanval": the country's name or demonym for the state, where the text speaks of that state. */
function stateAt({ countries, states }: Cast, sentence: Sentence, { token, part }: Filling): Who | null {
  const place = part === undefined ? countries.get(sentence.index)?.find(one => one.token === token) : undefined
  const actor = place?.country ? states.get(place.country) : undefined
  if (!place || !actor) return null
  return { actor, class: 'power', mention: { start: place.start, end: place.end, text: place.text, sentence: sentence.index, token, first: token, last: token, actor: actor.id, how: place.how === 'demonym' ? 'demonym' : 'name', sure: 'likely', because: 'frames/country-for-state' } }
}

export function whoOf(cast: Cast, mention: ActorMention): Who | null {
  const actor = mention.actor === null ? undefined : cast.byId.get(mention.actor)
  return actor ? { actor, class: classOf(actor), mention } : null
}

export function mentionAt(sentence: Sentence, token: number, mentions: readonly ActorMention[]): ActorMention | null {
  const heads = mentions.filter(mention => mention.token === token && covers(sentence, mention, token))
  const named = longest(heads)
  if (named) return named
  // the parser may see another head inside the same name
  const around = mentions.filter(mention => {
    if (mention.first > token || mention.last < token) return false
    const up = ancestors(sentence, token).map(({ index }) => index)
    const step = up.indexOf(mention.token)
    return step >= 0 && [token, ...up.slice(0, step)].every(at => sameThing.has(relOf(sentence.tokens[at]!)))
  })
  const inside = longest(around)
  if (inside) return inside
  // "the rebel group | Dawn Front": a tree may hang title and name on the verb side by side
  const second = longest(mentions.filter(mention => mention.first < token && token <= mention.last && mention.token !== token && sentence.tokens[mention.token]!.head === sentence.tokens[token]!.head && noAdposition(sentence, mention)))
  if (second) return second
  // the tree may be wrong about the head of a name: its last word speaks for all of it, where no adposition stands between
  const ending = longest(mentions.filter(mention => mention.last === token && mention.first < token && noAdposition(sentence, mention)))
  if (ending) return ending
  // "terreurgroep IS": the noun is the head and the name stands beside it
  for (const child of childrenOf(sentence, token)) {
    if (!beside.has(relOf(child)) || child.index < token || childrenOf(sentence, child.index).some(part => part.rel === 'case')) continue
    const next = longest(mentions.filter(mention => mention.token === child.index))
    if (next) return next
  }
  return null
}

function noAdposition({ tokens }: Sentence, { first, last }: ActorMention): boolean {
  return tokens.slice(first, last + 1).every(({ upos }) => upos !== 'ADP' && upos !== 'VERB')
}

/** A mention of part of a word ("IS" in "IS-leider") does not stand for the whole word. */
function covers(sentence: Sentence, mention: ActorMention, token: number): boolean {
  return mention.end >= sentence.tokens[token]!.end
}

function partMention({ byId }: Cast, sentence: Sentence, { token, part }: Filling, mentions: readonly ActorMention[]): ActorMention | null {
  const word = sentence.tokens[token]!
  const inside = mentions.find(mention => mention.start === word.start && mention.end < word.end)
  if (inside) return inside
  const wanted = part!.toLowerCase()
  // names are kept with their label too: "rebellengroep X"
  const actor = [...byId.values()].find(({ names }) => names.some(({ text, kind }) => kind !== 'description' && text.toLowerCase().split(/\s+/).slice(-wanted.split(/\s+/).length).join(' ') === wanted))
  if (!actor) return null
  return {
    start: word.start, end: word.start + part!.length, text: part!, sentence: sentence.index, token, first: token, last: token,
    actor: actor.id, how: 'name', sure: 'likely', because: 'frames/part-of-word',
  }
}

function longest(mentions: readonly ActorMention[]): ActorMention | null {
  return mentions.reduce<ActorMention | null>((best, mention) => (best === null || mention.end - mention.start > best.end - best.start ? mention : best), null)
}

/** Words for members, and those that only count or point: they leave the members plain. */
const plainWords = /^(?:de|het|een|the|van|of|alle|all|veel|many|enkele|some|andere|other|strijders?|leden|lid|terroristen|rebellen|militanten|mannen|troepen|jihadisten|aanhangers|fighters?|members?|militants?|terrorists?|rebels?|forces|men|gunmen|insurgents?|\p{L}*(?:groep|groepering|organisatie|beweging|militie|netwerk|group|organi[sz]ation|movement|militia|network))$/iu

/**
 * The group itself for its plain members: "de strijders van IS vochten" tells of IS. Members that the text narrows down ("ontevreden
 * Talibanstrijders", "Talibanstrijders uit Pakistan", "oud-strijders") are not the group, also when a pronoun takes them up.
 */
export function groupFor(cast: Cast, who: Who): Who {
  const { actor, mention } = who
  const group = actor.type === 'members_of' && actor.of !== undefined ? cast.byId.get(actor.of) : undefined
  if (!group) return who
  const names = new Set([group.name, ...group.names.map(({ text }) => text)].flatMap(name => name.toLowerCase().split(/[\s-]+/)))
  const words = [actor.name, ...(mention.how === 'pronoun' || mention.how === 'possessive' ? [] : [mention.text])].flatMap(text => text.toLowerCase().split(/[\s-]+/))
  // "Talibanstrijders" and "IS-strijders" hold the name and the noun in one word
  const plain = words.every(word => plainWords.test(word) || names.has(word) || [...names].some(name => name.length > 1 && word.startsWith(name) && plainWords.test(word.slice(name.length))))
  return plain ? { actor: group, class: classOf(group), mention } : who
}

/** Each thing that is less than plain costs a step: a doubtful mention two, an unsure mention, a loose tie or a weak frame one. */
export function bandOf(parties: readonly Who[], weak: boolean, looseValue = false): Band {
  let steps = (weak ? 1 : 0) + (looseValue ? (weak ? 2 : 1) : 0)
  // "he supports them": two words that stand for others are one guess upon another
  if (parties.length > 1 && parties.some(who => who.class === 'person') && parties.every(({ mention }) => mention.how === 'pronoun' || mention.how === 'possessive')) steps++
  for (const { mention, loose, actor } of parties) {
    if (mention.sure === 'doubtful') steps += 2
    else if (mention.sure === 'likely') steps += 1
    if (loose) steps += 1
    if (actor.type === 'organisation') steps += 1
  }
  return steps === 0 ? 'solid' : steps <= 2 ? 'likely' : 'doubtful'
}
