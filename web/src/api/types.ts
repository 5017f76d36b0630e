// What the server answers, by the types of the parts that make it.
export type { Reading, EventRecord, Said } from '../../../src/reading/reading.ts'
export type { Claim, EventAnchor } from '../../../src/record/claim.ts'
export type { Shown, SourceCard } from '../../../src/query/shown.ts'
export type { Quote } from '../../../src/query/quotes.ts'
export type { ClaimStatus } from '../../../src/query/status.ts'
export type { FieldValues, Support, ValueGroup } from '../../../src/query/groups.ts'
export type { Dossier } from '../../../src/query/dossier.ts'
export type { ActorRef } from '../../../src/query/who.ts'
export type { EventLine } from '../../../src/query/events.ts'
export type { EventAnswer } from '../../../src/query/event.ts'
export type { Displayed } from '../../../src/query/policies.ts'
export type { SearchAnswer } from '../../../src/query/search.ts'
export type { BucketName, CheckAnswer, CheckedFigure } from '../../../src/query/check/check.ts'
export type { FigureSeries } from '../../../src/query/figures.ts'
export type { News } from '../../../src/query/news.ts'
export type { Conflict, ConflictList } from '../../../src/query/conflicts.ts'
export type { Judgement } from '../../../src/store/judgement.ts'
export type { LogEntry } from '../../../src/store/store.ts'
export type { Kept, Look, SourceAnswer } from '../../../src/api/routes/sources.ts'
export type { DossierAnswer } from '../../../src/api/routes/actors.ts'
export type { Paged } from '../../../src/api/cursor.ts'

export interface Status {
  readonly version: string
  readonly demo: boolean
  readonly by: string
  readonly counts: { readonly sources: number; readonly origins: number; readonly claims: number; readonly events: number; readonly actors: number; readonly judgements: number }
}
export type { Card } from '../../../src/decide/cards.ts'
export type { ReviewAnswer } from '../../../src/api/routes/review.ts'
export type { Quality } from '../../../src/query/quality.ts'
export type { ExportAnswer } from '../../../src/api/routes/export.ts'
export type { Scheme } from '../../../src/api/routes/scheme.ts'
export type { AlikeAnswer } from '../../../src/api/routes/review.ts'
