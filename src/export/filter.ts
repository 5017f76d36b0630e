// Which claims and events of one source an export holds.
import type { StoredClaim } from '../store/store.ts'
import type { ClaimLine, EventLine } from './schema.ts'
import { counts } from './review.ts'

export interface Filter {
  /** Identity nodes that are the actor asked for. */
  readonly actor?: readonly string[]
  /** Type or family: `attack`, `attack.suicide`; of several, any. */
  readonly type?: string | readonly string[]
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  /** First and last day (ISO). */
  readonly from?: string
  readonly to?: string
  readonly outlet?: string
  /** Only what a person accepted, corrected or added. */
  readonly accepted?: boolean
  /** Also what a person rejected or replaced. */
  readonly rejected?: boolean
}

export interface Chosen { readonly events: readonly EventLine[]; readonly claims: readonly ClaimLine[] }

/**
 * An event is in when it fits; its claims come along. Claims about no event are in when they fit by themselves: a type of event leaves them
 * out, a period asks for a date, a country for a place.
 * @param nodeOf identity node of a party
 */
export function chosen(events: readonly EventLine[], claims: readonly ClaimLine[], filter: Filter, nodeOf: (party: StoredClaim['parties'][number]) => string | null): Chosen {
  const { actor, type, country, from, to, accepted = false, rejected = false } = filter
  const nodes = actor && new Set(actor)
  const types = typeof type === 'string' ? [type] : type
  const speaks = (claim: ClaimLine): boolean => nodes === undefined || claim.parties.some((party) => nodes.has(nodeOf(party) ?? ''))
  const during = (first: string | null, last: string | null): boolean => (from === undefined && to === undefined) || ((first ?? last) !== null && (from === undefined || (last ?? first)! >= from) && (to === undefined || (first ?? last)! <= to))
  const visible = claims.filter(({ review }) => (rejected || counts(review)) && !(accepted && review === 'machine'))
  const fit = new Set(events.filter((event) => (rejected || counts(event.review))
    && (types === undefined || types.some((it) => event.type === it || event.type.startsWith(`${it}.`)))
    && (country === undefined || event.places.some((place) => place.country === country))
    && during(event.date?.earliest ?? null, event.date?.latest ?? null)
    && (nodes === undefined || claims.some((claim) => claim.about === event.id && speaks(claim)))).map(({ id }) => id))
  const ofEvents = new Set(events.map(({ id }) => id))
  const kept = visible.filter((claim) => (ofEvents.has(claim.about) ? fit.has(claim.about)
    : type === undefined && speaks(claim) && during(claim.from, claim.to) && (country === undefined || countryOf(claim) === country)))
  const told = new Set(kept.map(({ about }) => about))
  return { events: events.filter(({ id }) => fit.has(id) && (!accepted || told.has(id))), claims: kept }
}

function countryOf({ value }: ClaimLine): unknown {
  return (value['place'] as { country?: unknown } | null | undefined)?.country ?? value['country']
}
