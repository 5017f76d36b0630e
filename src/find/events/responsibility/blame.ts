// What is recorded of who did it: one answer, of one source, with the words that give it.
import type { ActorType } from '../../../model/actor.ts'
import type { Span } from '../../../model/span.ts'
import type { Said } from '../../../reading/reading.ts'
import type { Cluster } from '../cluster.ts'
import type { View } from '../view.ts'

export type Basis = 'asserted' | 'claimed' | 'claim_denied' | 'unclaimed' | 'accused_by_authority' | 'accused_by_other' | 'suspected' | 'possible' | 'denied' | 'convicted' | 'acquitted'

export interface Blame {
  readonly cluster: Cluster
  readonly actor: string | null
  readonly basis: Basis
  readonly said: Said
  readonly evidence: Span
  readonly because: string
  /** False when the words only follow on the event, or mean by a guess who did it. */
  readonly named: boolean
  /** Where it is said: a denial answers what stands before it. */
  readonly at: { readonly sentence: number; readonly token: number }
}

const individuals: ReadonlySet<ActorType> = new Set(['person', 'person_perpetrator', 'anonymous_source'])

export function levelOf(view: View, actor: string | null): 'organisation' | 'individual' {
  const type = actor === null ? undefined : view.actors.get(actor)?.type
  return type !== undefined && individuals.has(type) ? 'individual' : 'organisation'
}

/** What says that somebody may have done it. */
export const accusing: ReadonlySet<Basis> = new Set(['accused_by_authority', 'accused_by_other', 'suspected', 'possible'])
