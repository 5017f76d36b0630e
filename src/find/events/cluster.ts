// An event as it grows: the tellings that belong to it, and the type that they agree on.
import type { EventType } from '../../scheme/eventType.ts'
import { isKindOf } from '../../scheme/events/index.ts'
import type { Telling } from './told.ts'

export interface Cluster {
  readonly tellings: Telling[]
  type: EventType
  partOf: Cluster | null
  /** The text names several at once and describes some of them. */
  readonly umbrella: boolean
}

/** What is compared of an event told many times: how it began and how it was told last. */
export function compared({ tellings }: Cluster): readonly Telling[] {
  return tellings.length <= 32 ? tellings : [...tellings.slice(0, 8), ...tellings.slice(-24)]
}

export function lastSentence({ tellings }: Cluster): number {
  return tellings.at(-1)!.trigger.sentence
}

export function open(telling: Telling, partOf: Cluster | null): Cluster {
  return { tellings: [telling], type: telling.trigger.type, partOf, umbrella: telling.plural && telling.trigger.type.family === 'violence' && !telling.trigger.frame.series }
}

export function join(cluster: Cluster, telling: Telling): void {
  const killed = [...cluster.tellings, telling].some(({ trigger }) => trigger.type.id === 'attack.unspecified' && trigger.roles.victim !== undefined)
  cluster.tellings.push(telling)
  // "killed 58 people and burned houses": what was done to things does not say how people died.
  if (killed && [cluster.type.id, telling.trigger.type.id].some((id) => onThings.has(id))) return
  cluster.type = moreSpecific(cluster.type, telling.trigger.type)
}

const onThings: ReadonlySet<string> = new Set(['attack.arson', 'attack.destruction', 'attack.sabotage'])

export function moreSpecific(a: EventType, b: EventType): EventType {
  if (isKindOf(b.id, a.id)) return b
  if (isKindOf(a.id, b.id)) return a
  return generality(b) > generality(a) ? a : generality(b) < generality(a) ? b : a
}

/** Words of killing and of wounding say less of the method than words of the method. */
function generality({ id }: EventType): number {
  if (id === 'attack.unspecified' || id === 'plot.foiled') return 3
  if (id === 'attack.mass_killing' || id === 'attack.execution') return 2
  return id === 'attack.assassination' ? 1 : 0
}
