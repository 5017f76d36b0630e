// Readings put together by hand, for tests and measurements of the record that should not hang on what the reader finds.
import { createHash } from 'node:crypto'
import type { ActorType } from '../src/model/actor.ts'
import type { Evidence } from '../src/model/span.ts'
import type { Actor, DateRecord, EventRecord, Fact, PlaceRecord, QuantityRecord, Reading, RelationRecord, Said, Statement } from '../src/reading/reading.ts'
import { readingVersion } from '../src/reading/version.ts'
import type { KnownAnchors } from '../src/record/anchors.ts'
import type { Told } from '../src/record/claim.ts'
import { toldBy } from '../src/record/told.ts'
import type { Incoming } from '../src/store/store.ts'

/** All words that stand here must stand in the text. */
export interface LiteralDocument {
  readonly text: string
  readonly name?: string
  readonly language?: 'nl' | 'en'
  readonly title?: string
  readonly outlet?: string
  readonly url?: string
  readonly published?: string
  readonly actors?: readonly LiteralActor[]
  readonly events?: readonly LiteralEvent[]
  readonly relations?: readonly { readonly type: string; readonly from: string; readonly to: string; readonly words: string }[]
  readonly facts?: readonly { readonly actor: string; readonly property: string; readonly value: string }[]
  readonly statements?: readonly { readonly by: string; readonly words: string }[]
  /** Of what read it: another version is another reading. */
  readonly version?: string
}

export interface LiteralActor {
  readonly name: string
  readonly type?: ActorType
  readonly registered?: string
  readonly country?: string
  readonly also?: readonly { readonly text: string; readonly kind: 'name' | 'abbreviation' | 'alias' | 'description' }[]
  /** False: spoken of without a name ("de daders"). */
  readonly named?: boolean
}

export interface LiteralEvent {
  readonly word: string
  readonly type?: string
  readonly day?: string
  readonly to?: string
  readonly place?: { readonly words: string; readonly label: string; readonly country: string; readonly id: string }
  readonly killed?: { readonly words: string; readonly number: number }
  readonly responsible?: { readonly actor: string; readonly basis: 'claimed' | 'accused_by_authority' | 'asserted' }
  readonly roles?: readonly { readonly role: string; readonly actor: string }[]
}

const because = 'test/literal:row'
const outlet: Said = {
  chain: [{ kind: 'outlet', actor: null, text: null, anonymous: false, affiliation: null, evidence: null }],
  act: 'assert', certainty: 'CERTAIN', polarity: 'POS', time: 'NON_FUTURE', special: 'NONE', evidentiality: 'ASSERTED', cues: [],
}

export function literalReading(document: LiteralDocument): Reading {
  const { text, name = 'literal.txt', language = 'nl', title = null, outlet: paper = null, url = null, published, actors = [], events = [], relations = [], facts = [], statements = [], version = '0.1.0' } = document
  const hash = createHash('sha256').update(text).digest('hex')
  const at = (words: string): Evidence => quoted(text, words)
  const ids = new Map(actors.map((actor, index) => [actor.name, `a${index + 1}`]))
  const id = (actor: string): string => ids.get(actor) ?? missing(actor)
  return {
    format: 'kroniek-reading', version: readingVersion, engine: { kroniek: version, models: [], missing: [] },
    source: {
      id: `s_${hash.slice(0, 12)}`, name, format: 'text', language, title, outlet: paper, author: null, url, published: published === undefined ? null : onDay(published),
      encoding: 'utf-8', sha256: hash, bytes: Buffer.byteLength(text), text, blocks: [], repairs: [],
    },
    sentences: [],
    actors: actors.map((actor) => actorOf(actor, id(actor.name), at)),
    events: events.map((event, index) => eventOf(event, `e${index + 1}`, at, id)),
    relations: relations.map(({ type, from, to, words }, index): RelationRecord => ({ id: `r${index + 1}`, type, from: id(from), to: id(to), date: null, ended: false, said: outlet, evidence: [at(words)], because, band: 'likely' })),
    facts: facts.map(({ actor, property, value }, index): Fact => ({ id: `f${index + 1}`, actor: id(actor), property, value, quantity: null, date: null, place: null, about: null, said: outlet, evidence: [at(value)], because, band: 'likely' })),
    aggregates: [],
    statements: statements.map(({ by, words }, index): Statement => ({ id: `t${index + 1}`, said: saidBy(by, id(by), at), content: [at(words)], evidence: [at(words)], to: null, about: null, because, band: 'likely' })),
    dates: [], refusals: [], signals: [], issues: [],
  }
}

/** As the intake would hand it to the store. */
export function literalIncoming(document: LiteralDocument, more: Partial<Pick<Incoming, 'copyKeys' | 'origin'>> = {}): Incoming {
  const told = literalTold(document)
  return { told, bytes: new TextEncoder().encode(document.text), copyKeys: [], origin: told.reading.source.id, ...more }
}

export function literalTold(document: LiteralDocument, known?: KnownAnchors): Told {
  return toldBy(literalReading(document), known)
}

function missing(actor: string): never {
  throw new Error(`No actor "${actor}" among those of this document.`)
}

function quoted(text: string, words: string): Evidence {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`"${words}" does not stand in "${text.slice(0, 60)}".`)
  return { start, end: start + words.length, quote: words }
}

function actorOf({ name, type = 'armed_group', registered, country, also = [], named = true }: LiteralActor, id: string, at: (words: string) => Evidence): Actor {
  const names = [{ text: name, kind: named ? 'name' as const : 'description' as const }, ...also]
  return { id, name, type, registered: registered ?? null, of: null, country: country ?? null, names, mentions: names.map(({ text }) => ({ ...at(text), how: 'name' as const, sure: 'likely' as const, because })) }
}

function eventOf({ word, type = 'attack.bombing', day, to = day, place, killed, responsible, roles = [] }: LiteralEvent, id: string, at: (words: string) => Evidence, actor: (name: string) => string): EventRecord {
  const common = { said: outlet, because, band: 'likely' as const }
  return {
    id, type, realis: 'accomplished', number: 'single', partOf: null, trigger: at(word), date: day === undefined ? null : { ...onDay(day), latest: to ?? day, band: common.band },
    places: place ? [{ ...placeOf(place, at), band: common.band }] : [],
    roles: roles.map(({ role, actor: name }) => ({ role, text: name, actor: actor(name), type: null, evidence: at(name), because, band: 'likely' as const })),
    responsibility: responsible ? [{ ...common, actor: actor(responsible.actor), level: 'organisation', basis: responsible.basis, evidence: [at(responsible.actor)] }] : [],
    casualties: killed ? [{ ...common, id: `${id}c1`, kind: 'killed', group: 'total', who: null, quantity: exactly(killed.number, killed.words), scope: 'total', subsetOf: null, includesAttackers: 'unknown', superseded: false, evidence: [at(killed.words)] }] : [],
    evidence: [at(word)], ...common,
  }
}

function placeOf({ words, label, country, id }: NonNullable<LiteralEvent['place']>, at: (words: string) => Evidence): PlaceRecord {
  return { text: words, evidence: at(words), label, country, relation: 'in', precision: 'settlement', lat: 10, lon: 20, place: id, because }
}

function exactly(number: number, text: string): QuantityRecord {
  return { text, low: number, best: number, high: number, op: 'exact', unit: null }
}

function onDay(day: string): DateRecord {
  return { text: null, evidence: null, earliest: day, latest: day, candidates: [day], granularity: 'day', relation: 'at', approx: false, anchor: null, edtf: day, because }
}

function saidBy(text: string, actor: string, at: (words: string) => Evidence): Said {
  return { ...outlet, act: 'state', evidentiality: 'REPORTED', chain: [...outlet.chain, { kind: 'speaker', actor, text, anonymous: false, affiliation: null, evidence: at(text) }] }
}
