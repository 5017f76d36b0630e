// The identity key of an actor: what ties it to others by itself. Register first, then a full name; letters alone and people never.
import type { ActorType } from '../model/actor.ts'
import { fold } from '../ground/fold.ts'

/** Kinds of actors within which one name means one actor. */
const classes: Readonly<Partial<Record<ActorType, string>>> = {
  armed_group: 'org', faction: 'org', criminal_group: 'org', organisation: 'org', political_party: 'org', ngo: 'org', igo: 'org', company: 'org', agency: 'org', media_outlet: 'org', institution: 'org',
  state: 'state', government: 'gov', state_military: 'force', police_security: 'force', intelligence: 'force',
  person: 'person', person_perpetrator: 'person', identity_group: 'people',
}

export interface Named {
  readonly type: ActorType
  readonly registered: string | null
  readonly country: string | null
  readonly names: readonly { readonly text: string; readonly kind: string }[]
}

/** Letters instead of a name: "ADF" may be many. */
const letters = /^[\p{Lu}\p{N}.&/-]{2,7}$/u

/**
 * `reg:isis-k` for a registered actor; `org:front van de rode heuvels` for one with a full name;
 * `s_…/org:frh` and `s_…/person:jan jansen`, good in one text only, for letters and people; null without a name.
 */
export function identityKey({ type, registered, country, names }: Named, source: string): string | null {
  if (registered !== null) return `reg:${registered}`
  const kind = classes[type]
  if (kind === undefined) return null
  if (kind === 'state' || kind === 'gov') return country === null ? null : `${kind}:${country.toLowerCase()}`
  const own = names.filter((name) => name.kind === 'name')
  const full = own.map(({ text }) => text).filter((text) => !letters.test(text)).toSorted((a, b) => b.length - a.length)[0]
  if (full !== undefined && kind !== 'person') return `${kind}:${nameKey(full)}${kind === 'force' && country !== null ? `:${country.toLowerCase()}` : ''}`
  const any = full ?? names.find((name) => name.kind !== 'description')?.text
  return any === undefined ? null : `${source}/${kind}:${nameKey(any)}`
}

/** A name as it is compared: without case, accents, article and double spaces. */
export function nameKey(name: string): string {
  return fold(name).replace(/^(?:de|het|the|een|an?)\s+/, '').replace(/\s+/g, ' ').trim()
}

/** Whether a key holds in one text only. */
export function isLocal(key: string): boolean {
  return key.startsWith('s_')
}
