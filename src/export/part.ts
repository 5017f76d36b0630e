// What an exporter is given: one source at a time with all that is exported of it, and at the end what stands above sources.
import type { ActorLine, ClaimLine, ClusterLine, EventLine, HeadLine, JudgementLine, SourceLine } from './schema.ts'

export interface Part {
  readonly source: SourceLine
  readonly actors: readonly ActorLine[]
  readonly events: readonly EventLine[]
  readonly claims: readonly ClaimLine[]
}

export interface Rest {
  readonly clusters: readonly ClusterLine[]
  readonly judgements: readonly JudgementLine[]
}

export type Head = HeadLine
