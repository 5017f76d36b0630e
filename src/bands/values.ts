// The values of a reading that carry a band, one by one, with what surrounds each: what is judged, trained on and weighed is the same list.
import type { Evidence, Span } from '../model/span.ts'
import type { Actor, Aggregate, Band, EventRecord, Fact, RelationRecord, Said, Statement } from '../reading/reading.ts'

export interface Records {
  readonly events: readonly EventRecord[]
  readonly relations: readonly RelationRecord[]
  readonly facts: readonly Fact[]
  readonly aggregates: readonly Aggregate[]
  readonly statements: readonly Statement[]
}

export const fields = ['event', 'date', 'place', 'target', 'weapon', 'participant', 'responsibility', 'casualty', 'relation', 'fact', 'sum', 'statement'] as const
export type Field = typeof fields[number]

export interface BandedValue {
  readonly field: Field
  readonly band: Band
  readonly because: string
  /** The value's own words. */
  readonly evidence: readonly Evidence[]
  /** The event that it is a value of. */
  readonly event?: EventRecord
  /** Who says it, where the value has its own; else the event's. */
  readonly said?: Said
  /** Actors that it names. */
  readonly actors: readonly Actor['id'][]
  /** What it says in a word or two: a role, a kind, a property, a basis. */
  readonly kinds: readonly string[]
}

/** All banded values of `records`, in a fixed order: {@link Records} visited from events to statements. */
export function* bandedValues({ events, relations, facts, aggregates, statements }: Records): Generator<BandedValue> {
  for (const event of events) yield* eventValues(event)
  for (const { band, because, evidence, said, from, to, type } of relations) yield { field: 'relation', band, because, evidence, said, actors: [from, to], kinds: [type] }
  for (const { band, because, evidence, said, actor, about, property } of facts) yield { field: 'fact', band, because, evidence, said, actors: idsOf(actor, about), kinds: [property] }
  for (const { band, because, evidence, said, subject, what, quantity } of aggregates) yield { field: 'sum', band, because, evidence, said, actors: idsOf(subject), kinds: [what, quantity.op] }
  for (const { band, because, evidence, said, about, content } of statements) yield { field: 'statement', band, because, evidence: [...content, ...evidence], said, actors: idsOf(about), kinds: [said.act] }
}

function* eventValues(event: EventRecord): Generator<BandedValue> {
  const { band, because, trigger, date, places, roles, responsibility, casualties, said } = event
  yield { field: 'event', band, because, evidence: [trigger], event, said, actors: [], kinds: [] }
  if (date !== null) yield { field: 'date', band: date.band, because: date.because, evidence: date.evidence ? [date.evidence] : [], event, actors: [], kinds: [date.granularity, date.relation] }
  for (const place of places) yield { field: 'place', band: place.band, because: place.because, evidence: [place.evidence], event, actors: [], kinds: [place.relation, place.precision] }
  for (const it of roles) yield { field: fieldOfRole(it.role), band: it.band, because: it.because, evidence: [it.evidence], event, actors: idsOf(it.actor), kinds: [it.role] }
  for (const it of responsibility) yield { field: 'responsibility', band: it.band, because: it.because, evidence: it.evidence, event, said: it.said, actors: idsOf(it.actor), kinds: [it.basis, it.level] }
  for (const it of casualties) yield { field: 'casualty', band: it.band, because: it.because, evidence: it.evidence, event, said: it.said, actors: [], kinds: [it.kind, it.group, it.scope] }
}

export function fieldOfRole(role: string): Field {
  if (role === 'target' || role === 'victim') return 'target'
  return role === 'weapon' || role === 'instrument' ? 'weapon' : 'participant'
}

/** The smallest span over a value's own words, or its event's word where it has none. */
export function whereOf({ evidence, event }: BandedValue): Span {
  const spans = evidence.length > 0 ? evidence : [event!.trigger]
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
}

const idsOf = (...ids: readonly (string | null)[]): string[] => ids.filter((id) => id !== null)
