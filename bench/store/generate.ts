// Varied articles with known truth, from a seed: incidents in a made-up world, told by several outlets in two languages, some copied with small changes.
import type { LiteralActor, LiteralDocument } from '../../tests/literal.ts'
import { mulberry32 } from '../../train/shuffle.ts'
import { dutch, english, eventTypes, syllables, towns, type Words } from './words.ts'

export interface Incident {
  readonly number: number
  readonly day: string
  readonly weekday: number
  readonly town: number
  readonly deed: number
  readonly target: number
  readonly killed: number
  readonly wounded: number
  readonly group: number
}

export interface Generated {
  readonly incident: Incident
  /** Index of the article that this one copies; its own else. */
  readonly origin: number
  readonly file: string
  /** The same article as a reader without fault would have it. */
  readonly document: LiteralDocument
}

const groupMost = 1200
/** In one of five articles: a record has such an actor, and it is the one people ask for. */
export const hotGroup = 0
const copied = 0.15

/** The hot group goes by its own name in both languages, so that it is one actor. */
export function groupName(number: number, words: Words): string {
  const { forms, colours, things } = number === hotGroup ? dutch : words
  const [colour, thing] = [colours[number % colours.length]!, things[Math.floor(number / colours.length) % things.length]!]
  return forms[Math.floor(number / (colours.length * things.length)) % forms.length]!.replace('{colour}', colour).replace('{thing}', thing)
}

export function* generate(count: number, seed = 1): Generator<Generated> {
  const roll = mulberry32(seed)
  const below = (most: number): number => Math.floor(roll() * most)
  const recent: { readonly index: number; readonly it: Generated; readonly sentences: readonly string[]; readonly language: 'nl' | 'en' }[] = []
  let incident = happen(0, roll)
  let left = 0
  for (let index = 0; index < count; index++) {
    const model = roll() < copied && recent.length > 0 ? recent[below(recent.length)]! : undefined
    if (model) {
      yield copyOf(model.it, model.sentences, model.language, index, roll)
      continue
    }
    if (left-- <= 0) {
      incident = happen(incident.number + 1, roll)
      left = below(6)
    }
    const language = roll() < 0.6 ? 'nl' as const : 'en' as const
    const { it, sentences } = tell(incident, language, index, roll)
    if (recent.push({ index, it, sentences, language }) > 40) recent.shift()
    yield it
  }
}

function happen(number: number, roll: () => number): Incident {
  const below = (most: number): number => Math.floor(roll() * most)
  const date = new Date(Date.UTC(2029, 0, 1) + below(1000) * 86_400_000)
  return {
    number, day: date.toISOString().slice(0, 10), weekday: (date.getUTCDay() + 6) % 7, town: below(towns.length), deed: below(eventTypes.length), target: below(8), killed: 2 + below(18), wounded: 3 + below(60),
    group: roll() < 0.22 ? hotGroup : 1 + Math.floor(groupMost * roll() ** 3),
  }
}

function tell(incident: Incident, language: 'nl' | 'en', index: number, roll: () => number): { readonly it: Generated; readonly sentences: readonly string[] } {
  const words = language === 'nl' ? dutch : english
  const pick = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)]!
  const [place, country] = towns[incident.town]!
  const [group, other] = [groupName(incident.group, words), groupName(1 + Math.floor(roll() * groupMost), words)]
  const killed = roll() < 0.5 && incident.killed < words.numbers.length ? words.numbers[incident.killed]! : String(incident.killed)
  const size = String(100 + 50 * Math.floor(roll() * 60))
  const given: Readonly<Record<string, string>> = { place, group, other, killed, size, wounded: String(incident.wounded), deed: words.deeds[incident.deed]!, target: words.targets[incident.target]!, day: words.days[incident.weekday]! }
  const people: string[] = []
  const person = (): string => {
    people.push(personName(roll))
    return people.at(-1)!
  }
  const fill = (sentence: string): string => capital(sentence.replace(/\{(\w+)\}/g, (_, slot: string) => given[slot] ?? (slot === 'name' ? person() : { town: townName(roll), goods: pick(words.goods), number: String(2 + Math.floor(roll() * 40)) }[slot]!)))
  const claim = (incident.group === hotGroup || roll() < 0.75) && group !== other ? pick(words.claims) : undefined
  const tied = roll() < 0.4 && claim && group !== other
  const sized = roll() < 0.3 && claim
  const sentences = [
    fill(pick(words.leads)), ...(claim ? [fill(claim[1])] : [words.nobody]), ...(roll() < 0.7 ? [fill(pick(words.tolls))] : []), ...(tied ? [fill(pick(words.tied))] : []), ...(sized ? [fill(pick(words.sizes))] : []),
    ...Array.from({ length: 8 + Math.floor(roll() * 14) }, () => fill(pick(words.filler))),
  ]
  const text = paragraphs(sentences)
  const speaker = people[0]
  const actors: LiteralActor[] = [...(claim ? [{ name: group }] : []), ...(tied && other !== group ? [{ name: other }] : []), ...(speaker === undefined ? [] : [{ name: speaker, type: 'person' as const }])].filter(({ name }) => text.includes(name))
  const has = (name: string): boolean => actors.some((actor) => actor.name === name)
  const document: LiteralDocument = {
    text, name: fileName(index), language, title: `${given['deed']!} ${place}`, outlet: `Outlet ${1 + Math.floor(roll() * 40)}`, published: dayAfter(incident.day, Math.floor(roll() * 3)), url: `https://example.test/${index}`, actors,
    events: [{
      word: given['deed']!, type: eventTypes[incident.deed]!, day: incident.day, place: { words: place, label: place, country, id: `town${incident.town}` }, ...(text.includes(killed) ? { killed: { words: killed, number: incident.killed } } : {}),
      ...(claim && has(group) ? { responsible: { actor: group, basis: claim[0] }, roles: [{ role: 'attacker', actor: group }] } : {}),
    }],
    ...(has(group) && has(other) ? { relations: [{ type: 'enemy_of', from: group, to: other, words: group }] } : {}),
    ...(sized && has(group) && text.includes(size) ? { facts: [{ actor: group, property: 'size', value: size }] } : {}),
    // What else is said in the text, as if the group said it: a record of conflict news has many such claims under one actor.
    statements: [...(claim && has(group) ? sentences.slice(-4).map((said) => ({ by: group, words: said })) : []), ...(speaker === undefined ? [] : sentences.filter((it) => it.includes(speaker)).map((said) => ({ by: speaker, words: said })))],
  }
  return { it: { incident, origin: index, file: fileName(index), document }, sentences }
}

/** As an agency's report comes back in another paper: another dateline, a sentence gone, a line of its own. */
function copyOf({ incident, origin, document }: Generated, sentences: readonly string[], language: 'nl' | 'en', index: number, roll: () => number): Generated {
  const words = language === 'nl' ? dutch : english
  const kept = sentences.filter((_, at) => at < 3 || at !== sentences.length - 1 - Math.floor(roll() * 3))
  const text = `${document.events![0]!.place!.words.toUpperCase()} (ANP) - ${paragraphs([...kept, words.extra[Math.floor(roll() * words.extra.length)]!, `(${index})`])}`
  const { facts, relations, statements = [], ...rest } = document
  const stands = (name: string): boolean => text.includes(name)
  return {
    incident, origin, file: fileName(index),
    document: {
      ...rest, text, name: fileName(index), outlet: `Outlet ${1 + Math.floor(roll() * 40)}`, url: `https://example.test/${index}`, actors: rest.actors!.filter(({ name }) => stands(name)),
      ...(facts && facts.every(({ value }) => stands(value)) ? { facts } : {}), ...(relations && relations.every(({ to }) => stands(to)) ? { relations } : {}), statements: statements.filter(({ by, words: said }) => stands(by) && stands(said)),
    },
  }
}

function paragraphs(sentences: readonly string[]): string {
  const parts: string[] = []
  for (let at = 0; at < sentences.length; at += 3) parts.push(sentences.slice(at, at + 3).join(' '))
  return parts.join('\n\n')
}

const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
const fileName = (index: number): string => `${String(index).padStart(6, '0')}.txt`
const syllable = (roll: () => number): string => syllables[Math.floor(roll() * syllables.length)]!
const townName = (roll: () => number): string => capital(syllable(roll) + syllable(roll) + syllable(roll))
const personName = (roll: () => number): string => `${capital(syllable(roll) + syllable(roll))} ${capital(syllable(roll) + syllable(roll))}`
const dayAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
