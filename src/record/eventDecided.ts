// An event as it counts: its type, days and places as the reading has them, save where people decided otherwise.
import type { DateRecord, PlaceRecord } from '../reading/reading.ts'
import type { Claim, EventAnchor } from './claim.ts'
import type { EventValue } from './byHand.ts'

/** Fields of claims that an event's row is made of. */
export const eventFields = ['event', 'event.date', 'event.place'] as const

/** A claim about the event, in sight; `counts`: nobody rejected it or put another in its place. */
export interface Weighed {
  readonly claim: Claim
  readonly counts: boolean
  /** A person made it: the last one that counts goes before what was read. */
  readonly byPerson: boolean
}

/** Pure. `claims` in the order in which they were made; a field that nobody touched stays as it was read. */
export function eventDecided(read: EventAnchor, claims: readonly Weighed[]): EventAnchor {
  const of = (field: typeof eventFields[number]): Weighed[] => claims.filter(({ claim }) => claim.field === field)
  return { ...read, ...typeOf(of('event')), ...daysOf(of('event.date')), ...placesOf(of('event.place')) }
}

const touched = (claims: readonly Weighed[]): boolean => claims.some(({ counts, byPerson }) => byPerson ? counts : !counts)
const standing = (claims: readonly Weighed[]): Claim[] => claims.filter(({ counts }) => counts).toSorted((a, b) => Number(a.byPerson) - Number(b.byPerson)).map(({ claim }) => claim)

function typeOf(claims: readonly Weighed[]): Partial<EventAnchor> {
  // An event that was rejected keeps its kind: that is what was rejected.
  const last = touched(claims) ? standing(claims).at(-1) : undefined
  if (last === undefined) return {}
  const { type, realis, number } = last.value as unknown as EventValue
  return { type, realis, number }
}

function daysOf(claims: readonly Weighed[]): Partial<EventAnchor> {
  if (!touched(claims)) return {}
  const last = standing(claims).at(-1)
  return last === undefined ? { from: null, to: null, granularity: null } : { from: last.from, to: last.to, granularity: (last.value as unknown as DateRecord).granularity }
}

/** A person's place goes first: it is the one that a list shows. */
function placesOf(claims: readonly Weighed[]): Partial<EventAnchor> {
  if (!touched(claims)) return {}
  const counting = claims.filter(({ counts }) => counts)
  return whereOf([...counting.filter(({ byPerson }) => byPerson), ...counting.filter(({ byPerson }) => !byPerson)].map(({ claim }) => claim.value as unknown as PlaceRecord))
}

/** What a list and a map show of an event's places. */
export function whereOf(places: readonly Pick<PlaceRecord, 'label' | 'country' | 'place' | 'lat' | 'lon' | 'precision'>[]): Pick<EventAnchor, 'country' | 'place' | 'places' | 'lat' | 'lon' | 'precision'> {
  const point = places.find(({ lat }) => lat !== null)
  return {
    country: places.find(({ country }) => country !== null)?.country ?? null, place: places[0]?.label ?? null,
    places: places.flatMap(({ place }) => place ?? []), lat: point?.lat ?? null, lon: point?.lon ?? null, precision: point?.precision ?? null,
  }
}
