// Types of events as the record has them, which may be older than the codebook of this program: a type it no longer knows is compared by its name.
import { eventTypes, isKindOf } from '../../scheme/events/index.ts'
import type { EventType } from '../../scheme/eventType.ts'

const byId = new Map<string, EventType>(eventTypes.map((type) => [type.id, type]))

/** The family of the codebook; for a type it does not know, what stands before the dot. */
export function familyOf(type: string): string {
  return byId.get(type)?.family ?? byId.get(`${type.split('.')[0]}.unspecified`)?.family ?? type.split('.')[0]!
}

/** Whether one of the two is a kind of the other. */
export function areKin(a: string, b: string): boolean {
  return byId.has(a) && byId.has(b) && (isKindOf(a, b) || isKindOf(b, a))
}
