// Without trees nothing that was read is more than doubtful: who did what to whom is then a guess from the order of words.
import type { Aggregate, EventRecord, Fact, RelationRecord, Statement } from './reading.ts'

interface Records {
  readonly events: readonly EventRecord[]
  readonly relations: readonly RelationRecord[]
  readonly facts: readonly Fact[]
  readonly aggregates: readonly Aggregate[]
  readonly statements: readonly Statement[]
}

const lowered = <T extends { band: unknown }>(list: readonly T[]): T[] => list.map((it) => ({ ...it, band: 'doubtful' }))

/** The same records, every band lowered. */
export function doubtful({ events, relations, facts, aggregates, statements }: Records): Records {
  return {
    events: lowered(events).map((event) => ({ ...event, places: lowered(event.places), roles: lowered(event.roles), responsibility: lowered(event.responsibility), casualties: lowered(event.casualties) })),
    relations: lowered(relations),
    facts: lowered(facts),
    aggregates: lowered(aggregates),
    statements: lowered(statements),
  }
}
