// Looks for trouble in register rows: double ids and names, unknown types, identifiers that nobody verified.
import type { ActorType } from '../model/actor.ts'
import { fold } from './fold.ts'
import type { RegisteredActor } from './register.ts'

export interface RegisterTrouble {
  readonly code: 'double-id' | 'double-name' | 'unknown-type' | 'unverified' | 'bad-id' | 'bad-date' | 'no-name'
  readonly at: string
  readonly message: string
}

const TYPES: readonly ActorType[] = [
  'armed_group', 'armed_group_unnamed', 'faction', 'criminal_group', 'state', 'government', 'state_military', 'police_security', 'intelligence', 'institution',
  'igo', 'ngo', 'political_party', 'company', 'agency', 'media_outlet', 'identity_group', 'civilians', 'members_of', 'vague_collective',
  'person', 'person_perpetrator', 'anonymous_source', 'unknown_attackers', 'organisation',
]

/** Names that two rows share are reported unless both rows ask for support ({needs}): then the text decides. */
export function lintRegister(actors: readonly RegisteredActor[]): RegisterTrouble[] {
  const trouble: RegisterTrouble[] = []
  const ids = new Map<string, RegisteredActor>()
  const names = new Map<string, { readonly actor: RegisteredActor; readonly needs: boolean }>()
  for (const actor of actors) {
    const say = (code: RegisterTrouble['code'], message: string): number => trouble.push({ code, at: actor.from, message })
    const twin = ids.get(actor.id)
    if (twin) say('double-id', `"${actor.id}" stands in ${twin.from} too`)
    ids.set(actor.id, actor)
    if (!/^[a-z0-9][a-z0-9:-]*$/.test(actor.id) && actor.type !== 'state') say('bad-id', `"${actor.id}" has other letters than a-z, 0-9 and -`)
    if (!TYPES.includes(actor.type)) say('unknown-type', `"${actor.type}" of "${actor.id}" is no actor type`)
    if (actor.names.length === 0) say('no-name', `"${actor.id}" has no name`)
    const claims = Object.keys(actor.identifiers).length > 0 || actor.validFrom !== undefined || actor.validTo !== undefined
    if (claims && !actor.verified) say('unverified', `"${actor.id}" has an identifier or a date, but not where it was verified`)
    for (const date of [actor.validFrom, actor.validTo]) {
      if (date !== undefined && !/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(date)) say('bad-date', `"${date}" of "${actor.id}" is no date like 2014 or 2014-06-29`)
    }
    for (const word of actor.names) {
      const key = word.exactCase ? `=${word.text}` : fold(word.text)
      const other = names.get(key)
      if (other && other.actor.id !== actor.id && !(other.needs && word.needs)) say('double-name', `"${word.text}" of "${actor.id}" is a name of "${other.actor.id}" (${other.actor.from}) too`)
      if (!other) names.set(key, { actor, needs: word.needs })
    }
  }
  return trouble
}
