// The layers that stages give and need, by name. A stage sees only what it declares.
import type { Source } from './source.ts'
import type { Sentence, Entity } from './sentence.ts'
import type { DateMention } from './date.ts'
import type { QuantityMention } from './quantity.ts'
import type { PlaceMention } from './place.ts'
import type { ActorMention, DocumentActor } from './actor.ts'
import type { Predicate, Saying } from './predicate.ts'
import type { Issue, Refusal, Signal } from './issue.ts'
import type { Tried } from './tried.ts'
import type { Aggregate, EventRecord, Fact, RelationRecord, Statement } from '../reading/reading.ts'

export interface Layers {
  readonly source: Source
  readonly sentences: readonly Sentence[]
  readonly entities: readonly Entity[]
  readonly dates: readonly DateMention[]
  readonly quantities: readonly QuantityMention[]
  readonly places: readonly PlaceMention[]
  readonly predicates: readonly Predicate[]
  readonly actors: readonly DocumentActor[]
  readonly actorMentions: readonly ActorMention[]
  readonly sayings: readonly Saying[]
  readonly events: readonly EventRecord[]
  readonly aggregates: readonly Aggregate[]
  readonly relations: readonly RelationRecord[]
  readonly facts: readonly Fact[]
  readonly statements: readonly Statement[]
  readonly signals: readonly Signal[]
}

export type LayerName = keyof Layers

/** What every stage may add to beside its layers. */
export interface Remarks {
  readonly issues?: readonly Issue[]
  readonly refusals?: readonly Refusal[]
  /** What its rules tried, worked out when asked. */
  readonly tried?: () => readonly Tried[]
}
