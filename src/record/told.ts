// Reading → what the record keeps of it: anchors and claims under the id of that reading.
import type { Reading } from '../reading/reading.ts'
import { anchorsOf, type KnownAnchors } from './anchors.ts'
import { shortHash } from './canonical.ts'
import type { Told } from './claim.ts'
import { claimsOf } from './claims.ts'

/**
 * Everything that follows from one reading. `known`: the anchors that an earlier reading of the same source had, whose ids go on.
 * The reading's id is a hash of its source and of what read it, so that the same program reading the same bytes gives the same id.
 */
export function toldBy(reading: Reading, known?: KnownAnchors): Told {
  const anchors = anchorsOf(reading, known)
  return { id: readingId(reading), reading, actors: anchors.actors, events: anchors.events, claims: claimsOf(reading, anchors) }
}

export function readingId({ source, engine, actors, events, relations, facts, aggregates, statements }: Reading): string {
  return `r_${shortHash([source.id, engine, actors, events, relations, facts, aggregates, statements])}`
}
