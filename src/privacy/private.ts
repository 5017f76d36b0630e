// Who is a private person: anybody the news names who is not in the register. Victims, minors, suspects and witnesses are; a leader in the register is not.
import type { ActorType } from '../model/actor.ts'

/** Kinds of actors that are one human being. */
export const personTypes: readonly ActorType[] = ['person', 'person_perpetrator']

/**
 * Whether this is a private person: a human being of whom no node is registered. `nodes`: every identity node that is taken for the same one.
 * Private people get no dossier unless somebody asks for it in so many words, and can be masked on export.
 * Being suspected, accused or convicted makes nobody public; a row in the register (or in the user's own) does.
 */
export function isPrivate(type: ActorType, nodes: readonly (string | null)[]): boolean {
  return personTypes.includes(type) && !nodes.some((node) => node?.startsWith('reg:') === true)
}
