// Trouble in a text is never an exception but an issue or a refusal, with a place.
import type { Span } from './span.ts'

export type Issue =
  | { readonly code: 'date-open'; readonly at: Span; readonly said: string; readonly candidates: readonly string[] }
  | { readonly code: 'actor-ambiguous'; readonly at: Span; readonly candidates: readonly string[] }
  | { readonly code: 'model-missing'; readonly model: string; readonly cause: string }
  | { readonly code: 'stage-failed'; readonly stage: string; readonly cause: string }
  | { readonly code: 'text-repaired'; readonly kind: string; readonly count: number }
  | { readonly code: 'published-unknown' }
  | { readonly code: 'published-no-date'; readonly at: Span; readonly said: string }
  | { readonly code: 'language-unsure'; readonly guess: string }
  | { readonly code: 'read-once'; readonly count: number }
  | { readonly code: 'too-long'; readonly at: Span; readonly limit: number }

/** What looked like a record and was refused. `code` has a sentence in both languages in `scheme/refusals.ts`. */
export interface Refusal {
  readonly what: 'event' | 'casualty' | 'responsibility' | 'relation' | 'fact' | 'date' | 'actor' | 'statement'
  readonly code: string
  readonly at: Span
  readonly sentence: number
  /** Rule that refused. */
  readonly because: string
  /** Words filled into the refusal's sentence. */
  readonly detail?: string
}

/** A sentence that looks as if it says something and led to no record. */
export interface Signal {
  readonly sentence: number
  readonly at: Span
  readonly why: readonly ('casualty_number' | 'violence' | 'group' | 'reporting')[]
}
