// Who is shown by default: private people have no dossier. A person of the register stands in public life; all others are taken to be private.
import type { ActorType } from '../model/actor.ts'

const people: ReadonlySet<ActorType> = new Set(['person', 'person_perpetrator'])

/** A person, whatever else it may be. `nodes`: all identity nodes that are this one actor. */
export function isPrivate(type: ActorType, nodes: readonly string[]): boolean {
  return people.has(type) && !nodes.some((node) => node.startsWith('reg:'))
}
