// Reading → anchors: the places where its actors and events are told of. Ids survive a re-reading that finds them at about the same words.
import type { Span } from '../model/span.ts'
import { overlaps } from '../model/span.ts'
import type { Actor, EventRecord, Reading } from '../reading/reading.ts'
import type { ActorAnchor, EventAnchor } from './claim.ts'
import { whereOf } from './eventDecided.ts'
import { identityKey } from './identity-key.ts'

/** What an earlier reading of the same source had there. */
export interface Known extends Span { readonly id: string }
export interface KnownAnchors { readonly actors: readonly Known[]; readonly events: readonly Known[] }

export interface Anchors {
  readonly actors: readonly ActorAnchor[]
  readonly events: readonly EventAnchor[]
  /** Anchor of each actor and event of the reading, by its local id. */
  readonly of: ReadonlyMap<string, string>
}

export function anchorsOf(reading: Reading, known: KnownAnchors = { actors: [], events: [] }): Anchors {
  const of = new Map<string, string>()
  const actorIds = ids(reading.source.id, 'a', known.actors)
  const eventIds = ids(reading.source.id, 'e', known.events)
  const actors = reading.actors.flatMap((actor) => {
    const span = firstMention(actor)
    if (!span) return []
    const anchor = actorAnchor(actor, span, actorIds(span), reading.source.id)
    of.set(actor.id, anchor.id)
    return [anchor]
  })
  const events = reading.events.map((event) => {
    const anchor = eventAnchor(event, eventIds(event.trigger), reading.source.id)
    of.set(event.id, anchor.id)
    return anchor
  })
  return { actors, events, of }
}

/** Gives each span its id: that of an earlier anchor under the same words, else by where it begins. Never one id twice. */
function ids(source: string, kind: 'a' | 'e', known: readonly Known[]): (span: Span) => string {
  const given = new Set<string>()
  return ({ start, end }) => {
    const base = `${source}/${kind}${start}`
    const taken = (id: string): boolean => given.has(id) || known.some((it) => it.id === id)
    const before = known.find((it) => it.start === start && it.end === end && !given.has(it.id)) ?? known.find((it) => overlaps(it, { start, end }) && !given.has(it.id))
    let id = before?.id ?? base
    if (before === undefined) for (let n = 2; taken(id); n++) id = `${base}.${n}`
    given.add(id)
    return id
  }
}

function firstMention(actor: Actor): Span | undefined {
  return actor.mentions.toSorted((a, b) => a.start - b.start || a.end - b.end)[0]
}

function actorAnchor({ name, type, names, registered, country }: Actor, { start, end }: Span, id: string, source: string): ActorAnchor {
  return { id, source, start, end, name, type, names, registered, country, key: identityKey({ type, names, registered, country }, source) }
}

function eventAnchor({ type, realis, number, band, trigger, date, places }: EventRecord, id: string, source: string): EventAnchor {
  return {
    id, source, start: trigger.start, end: trigger.end, type, realis, number, band, trigger: trigger.quote,
    from: date?.earliest ?? null, to: date?.latest ?? null, granularity: date?.granularity ?? null,
    ...whereOf(places),
  }
}
