// The records of a reading as types: inferred from the one schema, imported as types only, so that stages cost no zod.
import type { z } from 'zod'
import type * as schema from './schema.ts'

export type Reading = z.infer<typeof schema.readingSchema>
export type Actor = z.infer<typeof schema.actor>
export type EventRecord = z.infer<typeof schema.event>
export type Filler = z.infer<typeof schema.filler>
export type Responsibility = z.infer<typeof schema.responsibility>
export type Casualty = z.infer<typeof schema.casualty>
export type RelationRecord = z.infer<typeof schema.relation>
export type Fact = z.infer<typeof schema.fact>
export type Aggregate = z.infer<typeof schema.aggregate>
export type Statement = z.infer<typeof schema.statement>
export type Said = z.infer<typeof schema.said>
export type Link = z.infer<typeof schema.link>
export type DateRecord = z.infer<typeof schema.dateValue>
export type PlaceRecord = z.infer<typeof schema.placeValue>
export type EventPlace = z.infer<typeof schema.eventPlace>
export type QuantityRecord = z.infer<typeof schema.quantity>
export type Band = z.infer<typeof schema.band>
export type RefusalRecord = z.infer<typeof schema.refusal>
export type SignalRecord = z.infer<typeof schema.signal>
