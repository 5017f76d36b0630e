// Reading → claims: each value of each record by itself, with who says it and in which words.
import type { Evidence } from '../model/span.ts'
import type { Aggregate, Band, Casualty, DateRecord, EventRecord, Fact, Filler, PlaceRecord, QuantityRecord, Reading, RelationRecord, Responsibility, Said, Statement } from '../reading/reading.ts'
import type { Anchors } from './anchors.ts'
import { shortHash } from './canonical.ts'
import type { Claim, ClaimParty, ClaimSaid, ClaimValue, Party } from './claim.ts'

interface Draft {
  readonly about: string
  readonly field: string
  readonly value: ClaimValue
  readonly text: string
  readonly said: Said
  readonly evidence: readonly Evidence[]
  readonly because: string
  readonly band: Band
  readonly date?: DateRecord | null
  readonly quantity?: QuantityRecord | null
  /** Local actor ids with their part in it. */
  readonly actors?: readonly (readonly [as: string, actor: string | null])[]
}

/** Every claim of the reading, in the order of its records; equal claims once. */
export function claimsOf(reading: Reading, anchors: Anchors): Claim[] {
  const claims = new Map<string, Claim>()
  for (const draft of drafts(reading, anchors)) {
    const claim = finished(draft, reading, anchors)
    if (!claims.has(claim.id)) claims.set(claim.id, claim)
  }
  return [...claims.values()]
}

function* drafts(reading: Reading, anchors: Anchors): Generator<Draft> {
  for (const event of reading.events) yield* ofEvent(event, reading, anchors)
  for (const relation of reading.relations) yield ofRelation(relation, reading, anchors)
  for (const fact of reading.facts) yield ofFact(fact, reading, anchors)
  for (const aggregate of reading.aggregates) yield ofAggregate(aggregate, reading, anchors)
  for (const statement of reading.statements) yield ofStatement(statement, reading, anchors)
  yield* names(reading, anchors)
}

function* ofEvent(event: EventRecord, reading: Reading, anchors: Anchors): Generator<Draft> {
  const about = anchors.of.get(event.id)!
  const common = { about, said: event.said, because: event.because, band: event.band, date: event.date }
  const { type, realis, number, trigger, date } = event
  yield { ...common, field: 'event', value: { type, realis, number, partOf: event.partOf === null ? null : anchors.of.get(event.partOf) ?? null }, text: trigger.quote, evidence: distinct([trigger, ...event.evidence]) }
  if (date !== null) yield { ...common, field: 'event.date', value: plainDate(date), text: date.text ?? '', evidence: date.evidence === null ? event.evidence.slice(0, 1) : [date.evidence], because: date.because, band: date.band }
  for (const place of event.places) yield { ...common, field: 'event.place', value: plainPlace(place), text: place.text, evidence: [place.evidence], because: place.because, band: place.band }
  for (const role of event.roles) yield { ...common, ...ofRole(role, reading, anchors) }
  for (const it of event.responsibility) yield { ...common, ...ofResponsibility(it, reading, anchors) }
  for (const casualty of event.casualties) yield { ...common, ...ofCasualty(casualty) }
}

function ofRole({ role, text, actor, type, evidence, because, band }: Filler, reading: Reading, anchors: Anchors) {
  return { field: `event.role.${role}`, value: { text, type, actor: party(actor, reading, anchors) }, text, evidence: [evidence], because, band, actors: [[role, actor]] as const }
}

function ofResponsibility({ actor, level, basis, said, evidence, because, band }: Responsibility, reading: Reading, anchors: Anchors) {
  const who = party(actor, reading, anchors)
  return { field: 'event.responsibility', value: { basis, level, actor: who }, text: who?.name ?? '', said, evidence, because, band, actors: [['responsible', actor]] as const }
}

function ofCasualty({ kind, group, who, quantity, scope, includesAttackers, superseded, said, evidence, because, band }: Casualty) {
  return { field: `event.casualty.${kind}`, value: { group, who, quantity, scope, includesAttackers, superseded }, text: quantity.text ?? who ?? '', said, evidence, because, band, quantity }
}

function ofRelation({ type, from, to, date, ended, said, evidence, because, band }: RelationRecord, reading: Reading, anchors: Anchors): Draft {
  const [a, b] = [party(from, reading, anchors)!, party(to, reading, anchors)!]
  return { about: a.anchor, field: `relation.${type}`, value: { from: a, to: b, ended, date: date && plainDate(date) }, text: `${a.name} – ${b.name}`, said, evidence, because, band, date, actors: [['from', from], ['to', to]] }
}

function ofFact({ actor, property, value, quantity, date, place, about, said, evidence, because, band }: Fact, reading: Reading, anchors: Anchors): Draft {
  const subject = party(actor, reading, anchors)!
  return { about: subject.anchor, field: `fact.${property}`, value: { value, quantity, date: date && plainDate(date), place: place && plainPlace(place), about: party(about, reading, anchors) }, text: value, said, evidence, because, band, date, quantity, actors: [['subject', actor], ['about', about]] }
}

function ofAggregate({ subject, what, quantity, period, place, said, evidence, because, band }: Aggregate, reading: Reading, anchors: Anchors): Draft {
  const who = party(subject, reading, anchors)
  return { about: who?.anchor ?? reading.source.id, field: `aggregate.${what}`, value: { quantity, period: period && plainDate(period), place: place && plainPlace(place), subject: who }, text: quantity.text ?? '', said, evidence, because, band, date: period, quantity, actors: [['subject', subject]] }
}

function ofStatement({ said, content, evidence, to, about, because, band }: Statement, reading: Reading, anchors: Anchors): Draft {
  const sources = said.chain.flatMap(({ actor, affiliation }) => [['source', actor], ['source', affiliation]] as const)
  return { about: reading.source.id, field: 'statement', value: { content: content.map(({ quote }) => quote), to, about: party(about, reading, anchors) }, text: content.map(({ quote }) => quote).join(' … '), said, evidence, because, band, actors: [['about', about], ...sources] }
}

/** Names beside the one an actor goes by: an alias is a claim of the text too. */
function* names(reading: Reading, anchors: Anchors): Generator<Draft> {
  for (const actor of reading.actors) {
    const about = anchors.of.get(actor.id)
    if (about === undefined) continue
    for (const { text, kind } of actor.names) {
      const mention = actor.mentions.find(({ quote }) => quote.includes(text))
      if (text === actor.name || kind === 'description' || !mention) continue
      const { start, end, quote, because, sure } = mention
      yield { about, field: 'name', value: { name: text, kind }, text, said: outlets, evidence: [{ start, end, quote }], because, band: sure, actors: [['subject', actor.id]] }
    }
  }
}

/** Said by the outlet itself, flatly. */
const outlets: Said = {
  chain: [{ kind: 'outlet', actor: null, text: null, anonymous: false, affiliation: null, evidence: null }],
  act: 'assert', certainty: 'CERTAIN', polarity: 'POS', time: 'NON_FUTURE', special: 'NONE', evidentiality: 'ASSERTED', cues: [],
}

function finished({ about, field, value, text, said, evidence, because, band, date, quantity, actors = [] }: Draft, reading: Reading, anchors: Anchors): Claim {
  const source = reading.source.id
  const told = plainSaid(said, reading, anchors)
  return {
    id: claimId({ source, field, value, said: told, evidence }),
    slot: shortHash([source, about, field]),
    source, about, field, value, text, said: told, evidence, because, band,
    from: date?.earliest ?? null, to: date?.latest ?? null, low: quantity?.low ?? null, high: quantity?.high ?? null,
    parties: parties(actors, reading, anchors),
  }
}

/** What is claimed, by whom and in which words: the id of a claim that a reading finds. */
export function claimId({ source, field, value, said, evidence }: Pick<Claim, 'source' | 'field' | 'value' | 'said' | 'evidence'>): string {
  const spans = evidence.map(({ start, end }) => [start, end])
  const whose = said.chain.map(({ kind, text: words, anonymous }) => [kind, words, anonymous])
  return shortHash([source, field, nameless(value), said.polarity, said.certainty, said.act, whose, spans])
}

/** The value without anchor ids, which may move when a text is read again: a claim is the same when its words are. */
function nameless(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(nameless)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'anchor' && key !== 'partOf').map(([key, part]) => [key, nameless(part)]))
}

function parties(actors: readonly (readonly [string, string | null])[], reading: Reading, anchors: Anchors): ClaimParty[] {
  const found: ClaimParty[] = []
  for (const [as, id] of actors) {
    const actor = reading.actors.find((it) => it.id === id)
    if (!actor) continue
    const add = (local: string, members: boolean): void => {
      const anchor = anchors.of.get(local)
      const key = anchors.actors.find((it) => it.id === anchor)?.key ?? null
      if (anchor !== undefined && !found.some((it) => it.as === as && it.anchor === anchor)) found.push({ as, anchor, key, members })
    }
    add(actor.id, false)
    if (actor.of !== null) add(actor.of, true)
  }
  return found
}

function party(id: string | null, reading: Reading, anchors: Anchors): Party | null {
  const actor = reading.actors.find((it) => it.id === id)
  return actor ? { anchor: anchors.of.get(actor.id) ?? reading.source.id, name: actor.name } : null
}

function plainSaid(said: Said, reading: Reading, anchors: Anchors): ClaimSaid {
  return { ...said, chain: said.chain.map((link) => ({ ...link, actor: party(link.actor, reading, anchors), affiliation: party(link.affiliation, reading, anchors) })) }
}

function plainDate({ evidence: _evidence, because: _because, ...date }: DateRecord): ClaimValue {
  return date
}

function plainPlace({ evidence: _evidence, because: _because, band: _band, ...place }: PlaceRecord & { readonly band?: Band }): ClaimValue {
  return place
}

function distinct(spans: readonly Evidence[]): Evidence[] {
  return spans.filter((span, index) => spans.findIndex((it) => it.start === span.start && it.end === span.end) === index)
}
