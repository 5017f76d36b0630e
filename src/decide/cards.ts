// What a person needs to see before deciding: the words in their paragraph, where they stand, and why it is asked.
import type { Span } from '../model/span.ts'
import type { ActorAnchor, EventAnchor } from '../record/claim.ts'
import type { Store, StoredSource } from '../store/store.ts'
import type { QueueItem } from './queue.ts'

/** A stretch of a text with marks in it, as places in the whole text. */
export interface Place extends Span {
  readonly source: Pick<StoredSource, 'id' | 'name' | 'outlet' | 'title' | 'published' | 'language'>
  readonly text: string
  readonly marks: readonly Span[]
}

export interface Card {
  readonly item: QueueItem
  readonly places: readonly Place[]
  /** Names of the two sides of a pair. */
  readonly sides: readonly string[]
}

const placesMost = 3

export async function cardOf(store: Store, item: QueueItem): Promise<Card> {
  switch (item.kind) {
    case 'claim': return card(item, [await placeOf(store, item.claim.source, item.claim.evidence)])
    case 'signal': return card(item, [await placeOf(store, item.source, [item.signal.evidence])])
    case 'stale': return card(item, [await placeOf(store, item.stale.claim.source, [...item.stale.claim.evidence, ...item.stale.now.flatMap(({ evidence }) => evidence)])])
    case 'event': return card(item, await Promise.all(item.events.map((event) => placeOf(store, event.source, [event]))), item.events.map(({ trigger }) => trigger))
    case 'actor': return ofNodes(store, item, [item.pair.a, item.pair.b], item.pair.names)
    case 'contradicted': return ofNodes(store, item, [item.judgement.target, item.judgement.other ?? ''])
  }
}

function card(item: QueueItem, places: readonly (Place | undefined)[], sides: readonly string[] = []): Card {
  return { item, places: places.flatMap((place) => place ?? []).slice(0, placesMost), sides }
}

async function ofNodes(store: Store, item: QueueItem, nodes: readonly [string, string], names?: readonly string[]): Promise<Card> {
  const anchors = await Promise.all(nodes.map((node) => anchorOf(store, node)))
  const places = await Promise.all(anchors.map((anchor) => (anchor === undefined ? undefined : placeOf(store, anchor.source, [anchor]))))
  return card(item, places, names ?? anchors.map((anchor, index) => (anchor === undefined ? nodes[index]! : 'name' in anchor ? anchor.name : anchor.trigger)))
}

/** An actor or event that the node stands for. */
async function anchorOf(store: Store, node: string): Promise<ActorAnchor | EventAnchor | undefined> {
  return (await store.actors({ nodes: [node], limit: 1 }))[0] ?? (await store.actors({ ids: [node] }))[0] ?? (await store.events({ ids: [node] }))[0]
}

async function placeOf(store: Store, id: string, spans: readonly Span[]): Promise<Place | undefined> {
  const source = await store.source(id)
  if (!source || spans.length === 0) return undefined
  const { text, name, outlet, title, published, language } = source
  const marks = spans.map(({ start, end }) => ({ start, end })).toSorted((a, b) => a.start - b.start)
  const first = marks[0]!
  const start = text.lastIndexOf('\n', first.start - 1) + 1
  const stop = text.indexOf('\n', first.end)
  const end = stop < 0 ? text.length : stop
  return { source: { id, name, outlet, title, published, language }, start, end, text: text.slice(start, end), marks: merged(marks.filter((mark) => mark.start < end).map((mark) => ({ start: mark.start, end: Math.min(mark.end, end) }))) }
}

function merged(spans: readonly Span[]): Span[] {
  const list: { start: number; end: number }[] = []
  for (const { start, end } of spans) {
    const last = list.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else list.push({ start, end })
  }
  return list
}
