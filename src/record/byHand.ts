// Events and actors that a person marked in a text: their anchors follow from the claim that made them.
import type { ActorType } from '../model/actor.ts'
import type { ActorAnchor, Claim, EventAnchor } from './claim.ts'
import { identityKey } from './identity-key.ts'

/** What the claim of an event by hand says beside its type. */
export interface EventValue {
  readonly type: string
  readonly realis: EventAnchor['realis']
  readonly number: EventAnchor['number']
  readonly partOf: string | null
  readonly granularity?: string | null
  readonly country?: string | null
  readonly place?: string | null
  readonly places?: readonly string[]
  readonly lat?: number | null
  readonly lon?: number | null
  readonly precision?: string | null
}

/** A claim of a name, with what else is known of its bearer. */
export interface ActorValue {
  readonly name: string
  readonly kind: 'name'
  readonly type: ActorType
  readonly registered: string | null
  readonly country: string | null
}

/** Where a person's anchors stand apart from a reading's, so that reading again never takes or moves them. */
export const byHandId = (source: string, kind: 'event' | 'actor', start: number, mark: string): string => `${source}/${kind === 'event' ? 'h' : 'p'}${start}.${mark}`
export const isByHand = (anchor: string): boolean => /\/[hp]\d+\./.test(anchor)

/** The event that this claim makes; undefined for any other claim. */
export function eventByHand({ field, about, source, value, evidence: [trigger], band, from, to }: Claim): EventAnchor | undefined {
  if (field !== 'event' || !isByHand(about) || trigger === undefined) return undefined
  const { type, realis, number, granularity = null, country = null, place = null, places = [], lat = null, lon = null, precision = null } = value as unknown as EventValue
  return { id: about, source, start: trigger.start, end: trigger.end, type, realis, number, band, trigger: trigger.quote, from, to, granularity, country, place, places, lat, lon, precision }
}

/** The actor that this claim makes; undefined for any other claim. */
export function actorByHand({ field, about, source, value, evidence: [words] }: Claim): ActorAnchor | undefined {
  if (field !== 'name' || !isByHand(about) || words === undefined || !('type' in value)) return undefined
  const { name, type, registered, country } = value as unknown as ActorValue
  const names = [{ text: name, kind: 'name' }]
  return { id: about, source, start: words.start, end: words.end, name, type, names, registered, country, key: identityKey({ type, registered, country, names }, source) }
}
