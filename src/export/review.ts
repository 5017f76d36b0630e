// Who looked at a claim, as every format says it.
import { statusesOf, type ClaimStatus } from '../query/status.ts'
import type { Judgement } from '../store/judgement.ts'
import type { StoredClaim } from '../store/store.ts'
import type { Review } from './schema.ts'

export interface Reviewed { readonly review: Review; readonly judgement: number | null }

/** By claim id. `standing`: the judgements that stand, those on these claims among them. */
export function reviewsOf(claims: readonly StoredClaim[], standing: readonly Judgement[]): Map<string, Reviewed> {
  return new Map([...statusesOf(claims, standing)].map(([id, status]) => [id, { review: reviewOf(status), judgement: status.judgement?.n ?? null }]))
}

function reviewOf({ status, corrects }: ClaimStatus): Review {
  switch (status) {
    case 'rejected': return 'rejected'
    case 'corrected': return 'replaced'
    case 'added': return corrects === null ? 'human' : 'corrected'
    case 'accepted': return corrects === null ? 'accepted' : 'corrected'
    case 'open': return 'machine'
  }
}

/** Whether it is said at all: neither rejected nor replaced. */
export const counts = (review: Review): boolean => review !== 'rejected' && review !== 'replaced'

/** The value to go by where a person gave one: corrected and added before accepted and read. */
export function weight(review: Review): number {
  return ['corrected', 'human', 'accepted', 'machine', 'replaced', 'rejected'].indexOf(review)
}
