// Events as a list: tellings that people judged to be one event are one line, with how many sources tell of it and the figures as a range.
import type { EventAnchor } from '../record/claim.ts'
import type { EventFilter, Store, StoredClaim } from '../store/store.ts'
import { grouped, supportOf, type Support } from './groups.ts'
import { displayed, rangeOf, type Displayed, type PolicyName } from './policies.ts'
import { partOf, type Part } from './parts.ts'
import { showing, type Shown, type Showing } from './shown.ts'
import { counts } from './status.ts'
import { lastPart } from './value.ts'

export interface EventLine {
  /** Id to ask for the whole event with. */
  readonly id: string
  /** As each article tells it, the most precise first. */
  readonly tellings: readonly EventAnchor[]
  /** Date and first place as the most precise telling gives them. */
  readonly date: Shown | null
  readonly place: Shown | null
  readonly support: Support
  /** Who did it, claimed it, was blamed for it: each claim by itself. */
  readonly responsibility: readonly { readonly part: Part; readonly claim: Shown }[]
  readonly figures: readonly Figure[]
}

export interface Figure {
  /** `killed`, `wounded` … */
  readonly kind: string
  readonly range: { readonly low: number; readonly high: number; readonly open: boolean } | null
  /** The words where there is no number ("doden"). */
  readonly words: readonly string[]
  readonly support: Support
  readonly displayed: Displayed | null
}

export interface EventList {
  readonly events: readonly EventLine[]
  /** Where to go on; null at the end. */
  readonly next: number | null
}

export async function listEvents(store: Store, filter: EventFilter & { readonly figure?: PolicyName } = {}): Promise<EventList> {
  const { figure, limit = 30, offset = 0, ...rest } = filter
  const anchors = await store.events({ ...rest, limit: limit + 1, offset })
  const page = anchors.slice(0, limit)
  const lines = await linesOf(store, page, figure)
  return { events: offset === 0 ? lines : await notBefore(store, lines, page, rest), next: anchors.length > limit ? offset + limit : null }
}

/** Without events whose first telling stood on an earlier page. */
async function notBefore(store: Store, lines: readonly EventLine[], page: readonly EventAnchor[], filter: EventFilter): Promise<EventLine[]> {
  const here = new Set(page.map(({ id }) => id))
  const found: EventLine[] = []
  for (const line of lines) {
    const [first] = line.tellings.length === 1 ? line.tellings : await store.events({ ...filter, ids: line.tellings.map(({ id }) => id) })
    if (first !== undefined && here.has(first.id)) found.push(line)
  }
  return found
}

/** Each cluster once, where its first telling stands; tellings that the filter did not bring are there too. */
export async function linesOf(store: Store, anchors: readonly EventAnchor[], figure?: PolicyName): Promise<EventLine[]> {
  const clusters = await store.clusterOf(anchors.map(({ id }) => id))
  const tellings = await wholeClusters(store, anchors, clusters)
  const claims = await store.claims({ about: [...tellings.values()].flatMap((list) => list.map(({ id }) => id)), field: 'event', limit: 20_000 })
  const show = await showing(store, claims)
  const about = grouped(show.shown, ({ claim }) => claim.about)
  return [...tellings].map(([cluster, list]) => lineOf(cluster, toldOf(list, about), list.flatMap(({ id }) => about.get(id) ?? []), show, figure))
}

/** Tellings of which something stands; one that the latest reading no longer finds has no claims left. */
export function toldOf(tellings: readonly EventAnchor[], about: ReadonlyMap<string, unknown>): readonly EventAnchor[] {
  const told = tellings.filter(({ id }) => about.has(id))
  return told.length === 0 ? tellings : told
}

async function wholeClusters(store: Store, anchors: readonly EventAnchor[], clusters: ReadonlyMap<string, string>): Promise<Map<string, EventAnchor[]>> {
  const found = grouped(anchors, ({ id }) => clusters.get(id) ?? id)
  for (const cluster of found.keys()) {
    const members = await store.cluster(cluster)
    if (members.length > 1) found.set(cluster, await store.events({ ids: members }))
  }
  return new Map([...found].map(([cluster, list]) => [cluster, list.toSorted((a, b) => preciseness(b) - preciseness(a) || a.id.localeCompare(b.id))]))
}

function lineOf(cluster: string, tellings: readonly EventAnchor[], claims: readonly Shown[], show: Showing, figure?: PolicyName): EventLine {
  const first = (field: string): Shown | null => claims.find(({ claim, status }) => claim.about === tellings[0]!.id && claim.field === field && counts(status)) ?? null
  return {
    id: cluster, tellings, date: first('event.date'), place: first('event.place'),
    support: supportOf(claims),
    responsibility: claims.filter(({ claim }) => claim.field === 'event.responsibility').map((claim) => ({ part: partOf(claim.claim, 'responsible'), claim })),
    figures: [...grouped(claims.filter(({ claim }) => claim.field.startsWith('event.casualty.')), ({ claim }) => lastPart(claim.field))].map(([kind, list]) => ({
      kind, range: rangeOf(list), words: rangeOf(list) === null ? [...new Set(list.map(({ claim }) => claim.text))] : [], support: supportOf(list),
      displayed: figure === undefined ? null : displayed(figure, list, show.chosen(list)),
    })),
  }
}

/** A day says more than a month, a site more than a country. */
function preciseness({ from, to, places }: EventAnchor): number {
  const days = from === null || to === null ? Infinity : (Date.parse(to) - Date.parse(from)) / 86_400_000
  return (days === 0 ? 4 : days <= 7 ? 3 : days <= 31 ? 2 : days <= 366 ? 1 : 0) + Math.min(1, places.length)
}

/** Ids of events that a claim is about. */
export function eventsOf(claims: readonly StoredClaim[]): string[] {
  return [...new Set(claims.filter(({ field }) => field.startsWith('event')).map(({ about }) => about))]
}
