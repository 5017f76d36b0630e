// The values of a reading that carry a band, one by one, with what surrounds each: what is judged, trained on and weighed is the same.
import { hull, type Evidence, type Span } from '../model/span.ts'
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

/** All banded values, in the order of the records; of an event itself first, then day, places, roles, responsibility, casualties. */
export function bandedValues(records: Records): BandedValue[] {
  const values: BandedValue[] = []
  rebanded(records, (value) => {
    values.push(value)
    return value.band
  })
  return values
}

/** The same records, each value in the band that `bandOf` gives it. */
export function rebanded({ events, relations, facts, aggregates, statements }: Records, bandOf: (value: BandedValue) => Band): Records {
  const banded = <T extends { readonly band: Band; readonly because: string }>(it: T, value: Omit<BandedValue, 'band' | 'because'>): T => ({ ...it, band: bandOf({ band: it.band, because: it.because, ...value }) })
  return {
    events: events.map((event) => ({
      ...banded(event, { field: 'event', evidence: [event.trigger], event, said: event.said, actors: [], kinds: [] }),
      date: event.date && banded(event.date, { field: 'date', evidence: event.date.evidence ? [event.date.evidence] : [], event, actors: [], kinds: [event.date.granularity, event.date.relation] }),
      places: event.places.map((it) => banded(it, { field: 'place', evidence: [it.evidence], event, actors: [], kinds: [it.relation, it.precision] })),
      roles: event.roles.map((it) => banded(it, { field: fieldOfRole(it.role), evidence: [it.evidence], event, actors: idsOf(it.actor), kinds: [it.role] })),
      responsibility: event.responsibility.map((it) => banded(it, { field: 'responsibility', evidence: it.evidence, event, said: it.said, actors: idsOf(it.actor), kinds: [it.basis, it.level] })),
      casualties: event.casualties.map((it) => banded(it, { field: 'casualty', evidence: it.evidence, event, said: it.said, actors: [], kinds: [it.kind, it.group, it.scope] })),
    })),
    relations: relations.map((it) => banded(it, { field: 'relation', evidence: it.evidence, said: it.said, actors: [it.from, it.to], kinds: [it.type] })),
    facts: facts.map((it) => banded(it, { field: 'fact', evidence: it.evidence, said: it.said, actors: idsOf(it.actor, it.about), kinds: [it.property] })),
    aggregates: aggregates.map((it) => banded(it, { field: 'sum', evidence: it.evidence, said: it.said, actors: idsOf(it.subject), kinds: [it.what, it.quantity.op] })),
    statements: statements.map((it) => banded(it, { field: 'statement', evidence: [...it.content, ...it.evidence], said: it.said, actors: idsOf(it.about), kinds: [it.said.act] })),
  }
}

/** Without trees nothing that was read is more than doubtful: who did what to whom is then a guess from the order of words. */
export function doubtful(records: Records): Records {
  return rebanded(records, () => 'doubtful')
}

export function fieldOfRole(role: string): Field {
  if (role === 'target' || role === 'victim') return 'target'
  return role === 'weapon' || role === 'instrument' ? 'weapon' : 'participant'
}

/** The smallest span over a value's own words, or its event's word where it has none. */
export function whereOf({ evidence, event }: BandedValue): Span {
  return hull(evidence.length > 0 ? evidence : [event!.trigger])
}

const idsOf = (...ids: readonly (string | null)[]): string[] => ids.filter((id) => id !== null)
