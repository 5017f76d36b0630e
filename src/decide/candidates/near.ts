// Which other tellings may be of the same event as these: looked for among those of the same days and the same places.
import { dayOfIso, isoOf } from '../../model/day.ts'
import type { EventAnchor } from '../../record/claim.ts'
import type { Store } from '../../store/store.ts'
import { eventCandidates, type Candidate } from './events.ts'

export interface NearTelling {
  readonly event: EventAnchor
  /** The best of the pairs with one of the tellings asked for. */
  readonly candidate: Candidate
}

/** Days around the event within which another telling may date it. */
const daysAround = 3
const most = 300

/** Best first; none that somebody decided about already. */
export async function mayBeSame(store: Store, tellings: readonly EventAnchor[]): Promise<NearTelling[]> {
  const own = new Set(tellings.map(({ id }) => id))
  const around = new Map(tellings.map((telling) => [telling.id, telling]))
  for (const telling of tellings) for (const event of await neighbours(store, telling)) around.set(event.id, event)
  const { candidates } = await eventCandidates(store, { events: [...around.values()] })
  const found = new Map<string, NearTelling>()
  for (const candidate of candidates) {
    const other = own.has(candidate.a) ? candidate.b : own.has(candidate.b) ? candidate.a : undefined
    if (other !== undefined && !own.has(other) && !found.has(other)) found.set(other, { event: around.get(other)!, candidate })
  }
  return [...found.values()]
}

async function neighbours(store: Store, { from, to, places }: EventAnchor): Promise<EventAnchor[]> {
  const day = (iso: string, days: number): string => isoOf((dayOfIso(iso) ?? 0) + days)
  const sameDays = from === null || to === null ? [] : await store.events({ from: day(from, -daysAround), to: day(to, daysAround), limit: most })
  const samePlaces = places.length === 0 ? [] : await store.events({ places, newest: true, limit: most })
  return [...sameDays, ...samePlaces]
}
