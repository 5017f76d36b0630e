// A dossier over several readings: what all of them say of one actor, side by side, without choosing.
import type { Actor, Band, EventRecord, Fact, Reading, RelationRecord } from '../reading/reading.ts'
import { otherNames, ownName } from './plain.ts'

export interface Told<T> {
  readonly reading: Reading
  readonly record: T
}

/** Events of several readings that may be one: a look, not a judgement; nothing is merged. */
export interface EventGroup {
  readonly tellings: readonly Told<EventRecord>[]
}

export interface Dossier {
  readonly name: string
  readonly names: readonly string[]
  readonly readings: readonly Reading[]
  readonly facts: readonly Told<Fact>[]
  readonly relations: readonly Told<RelationRecord>[]
  readonly events: readonly EventGroup[]
}

/** A name as it is compared: without case and article. */
export const fold = (name: string): string => name.toLowerCase().replace(/^(de|het|the)\s+/, '').trim()

/** Every name that ties an actor to others: its own, its abbreviations and aliases, never a description. */
export function tyingNames(actor: Actor): string[] {
  return [actor.name, ownName(actor), ...otherNames(actor)].map(fold)
}

/** The actor of that name or alias in each reading; ties actors of one name only, and those a text itself gives as aliases. */
export function dossierOf(readings: readonly Reading[], name: string): Dossier {
  const wanted = new Set([fold(name)])
  // An alias that one text introduces is good for all: go round until nothing new comes.
  for (let before = -1; before !== wanted.size;) {
    before = wanted.size
    for (const actor of readings.flatMap(({ actors }) => actors)) {
      const names = tyingNames(actor)
      if (names.some((it) => wanted.has(it))) names.forEach((it) => wanted.add(it))
    }
  }
  const meant = (reading: Reading): Actor[] => reading.actors.filter((actor) => wanted.has(fold(actor.name)))
  const idsIn = (reading: Reading): Set<string> => new Set(meant(reading).map(({ id }) => id))
  const told = readings.map((reading) => ({ reading, ids: idsIn(reading) })).filter(({ ids }) => ids.size > 0)
  const sure = ({ band }: { band: Band }): boolean => band !== 'doubtful'
  return {
    name,
    names: [...new Set(told.flatMap(({ reading }) => meant(reading).flatMap((actor) => [ownName(actor), ...otherNames(actor)])))],
    readings: told.map(({ reading }) => reading),
    facts: told.flatMap(({ reading, ids }) => reading.facts.filter((it) => ids.has(it.actor) && sure(it)).map((record) => ({ reading, record }))),
    relations: told.flatMap(({ reading, ids }) => reading.relations.filter((it) => (ids.has(it.from) || ids.has(it.to)) && sure(it)).map((record) => ({ reading, record }))),
    events: grouped(readings.flatMap((reading) => reading.events.filter(sure).map((record) => ({ reading, record }))), (telling) => concerns(telling, idsIn(telling.reading))),
  }
}

function concerns({ record }: Told<EventRecord>, ids: ReadonlySet<string>): boolean {
  return [...record.responsibility, ...record.roles].some(({ actor }) => actor !== null && ids.has(actor))
}

/** Groups tellings that may be one event, and keeps the groups in which one telling concerns the actor. Sorted by date. */
function grouped(all: readonly Told<EventRecord>[], concernsActor: (told: Told<EventRecord>) => boolean): EventGroup[] {
  const groups: Told<EventRecord>[][] = []
  for (const telling of all) {
    const group = groups.find((it) => it.some((other) => mayBeSame(other.record, telling.record)))
    if (group) group.push(telling)
    else groups.push([telling])
  }
  return groups
    .filter((group) => group.some(concernsActor))
    .map((tellings) => ({ tellings }))
    .sort((a, b) => firstDay(a).localeCompare(firstDay(b)))
}

function firstDay({ tellings }: EventGroup): string {
  return tellings.map(({ record }) => record.date?.earliest ?? record.date?.latest ?? '9999').sort()[0]!
}

/** Same family of type, a place in common, and dates that overlap within a month: enough to show side by side, never to merge. */
export function mayBeSame(a: EventRecord, b: EventRecord): boolean {
  if (a.type.split('.')[0] !== b.type.split('.')[0]) return false
  const places = new Set(a.places.map(({ label }) => label.replace(/ \(.*/, '')))
  if (!b.places.some(({ label }) => places.has(label.replace(/ \(.*/, '')))) return false
  const [first, second] = [a.date, b.date]
  if (!first?.earliest || !first.latest || !second?.earliest || !second.latest) return false
  const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000
  return first.earliest <= second.latest && second.earliest <= first.latest && Math.min(days(first.earliest, first.latest), days(second.earliest, second.latest)) <= 31
}
