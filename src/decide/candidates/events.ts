// Pairs of tellings, in two texts, that may be of one event. Nothing is joined by itself: a person looks at the reasons and decides.
import type { EventAnchor } from '../../record/claim.ts'
import type { Judgement } from '../../store/judgement.ts'
import type { Store } from '../../store/store.ts'
import { pairsByKey, type Blocked } from './blocks.ts'
import { eventKeys } from './eventKeys.ts'
import type { EventProfile } from './eventProfile.ts'
import { scoreEvents, type Reason } from './eventScore.ts'
import { profilesOf, rarityAmong } from './profiles.ts'

export interface Candidate {
  readonly a: string
  readonly b: string
  readonly score: number
  readonly reasons: readonly Reason[]
}

export interface Candidates {
  readonly candidates: readonly Candidate[]
  /** What was left out because too many met. */
  readonly capped: Blocked<unknown>['capped']
  readonly compared: number
}

/** Below this a pair is not worth a person's time. */
export const worthAsking = 0.5
const bucketMost = 80
/** The newest so many events are compared; older ones were before. */
const eventsMost = 20_000

export async function eventCandidates(store: Store, { least = worthAsking, events: given }: { readonly least?: number; readonly events?: readonly EventAnchor[] } = {}): Promise<Candidates> {
  const events = given ?? await store.events({ limit: eventsMost })
  const clusters = await store.clusterOf(events.map(({ id }) => id))
  const clusterOf = (id: string): string => clusters.get(id) ?? id
  const settled = await settledPairs(store)
  const { candidates, capped, compared } = linkEvents(await profilesOf(store, events), least, (a, b) => clusterOf(a) === clusterOf(b) || settled.has(pairKey(clusterOf(a), clusterOf(b))))
  const more = given === undefined && events.length === eventsMost ? [{ key: 'events', count: (await store.counts()).events }] : []
  return { candidates: onePerPair(candidates, clusterOf), capped: [...more, ...capped], compared }
}

/** Pure: pairs of profiles of different texts that score at least so much, best first. */
export function linkEvents(profiles: readonly EventProfile[], least: number, decided: (a: string, b: string) => boolean = () => false): Candidates {
  const rarity = rarityAmong(profiles)
  const { pairs, capped } = pairsByKey(profiles, (profile) => eventKeys(profile, rarity), { most: bucketMost, apart: (a, b) => a.source === b.source || farApart(a, b) || decided(a.id, b.id) })
  const scored = pairs.map(([a, b]) => ({ a: a.id, b: b.id, ...scoreEvents(a, b, rarity, least) })).filter(({ score }) => score >= least)
  return { candidates: scored.toSorted((x, y) => y.score - x.score || (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1)), capped, compared: pairs.length }
}

/** Days that lie so far apart outweigh all but a copied sentence: of the pairs that meet by a name, nearly all are such. */
const daysMost = 10

function farApart(a: EventProfile, b: EventProfile): boolean {
  const [ends, begins] = [Math.min(a.to ?? Infinity, b.to ?? Infinity), Math.max(a.from ?? -Infinity, b.from ?? -Infinity)]
  return begins - ends >= daysMost && ![...a.quotes].some((quote) => b.quotes.has(quote))
}

export const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** Pairs of clusters that somebody decided about, or left open on purpose. */
export async function settledPairs(store: Store): Promise<Set<string>> {
  const judged: readonly Judgement[] = await store.judgements({ kinds: ['same', 'different', 'unsure'], limit: 1e9 })
  const clusters = await store.clusterOf([...new Set(judged.flatMap(({ target, other }) => [target, other ?? '']))])
  return new Set(judged.map(({ target, other = '' }) => pairKey(clusters.get(target) ?? target, clusters.get(other) ?? other)))
}

/** Of pairs between the same two clusters only the first: one answer settles them all. */
export function onePerPair<T extends { readonly a: string; readonly b: string }>(pairs: readonly T[], clusterOf: (id: string) => string): T[] {
  const seen = new Set<string>()
  return pairs.filter(({ a, b }) => {
    const key = pairKey(clusterOf(a), clusterOf(b))
    return !seen.has(key) && Boolean(seen.add(key))
  })
}
