// What part an actor is said to have in an event: claimed by, accused, done by, target … A claim of responsibility is not a perpetrator.
import type { Claim } from '../record/claim.ts'
import { isHedged } from './groups.ts'
import { lastPart, valueOf } from './value.ts'

/** In the order of a dossier. */
export const parts = ['claimed', 'accused', 'done', 'denied', 'side', 'target', 'acting', 'named'] as const
export type Part = typeof parts[number]

/** In what part a claim names the actor: by the basis of a responsibility, or the role. `as`: the claim's own word for it. */
export function partOf(claim: Pick<Claim, 'field' | 'value' | 'said'>, as: string): Part {
  const value = valueOf(claim)
  if (value.kind === 'responsibility') {
    // "did not do it" is a denial, whatever it denies; a denied claim of responsibility too.
    if (claim.said.polarity === 'NEG') return 'denied'
    switch (value.of.basis) {
      case 'claimed': return 'claimed'
      // "probably by …" is no more than a suspicion.
      case 'asserted': case 'convicted': return isHedged(claim) ? 'accused' : 'done'
      case 'accused_by_authority': case 'accused_by_other': case 'suspected': case 'possible': return 'accused'
      case 'denied': case 'claim_denied': case 'acquitted': case 'unclaimed': return 'denied'
    }
  }
  switch (value.kind === 'role' ? lastPart(claim.field) : as) {
    case 'target': case 'victim': return 'target'
    case 'side_a': case 'side_b': case 'against': return 'side'
    case 'authority': case 'actor': case 'party': case 'participant': case 'speaker': return 'acting'
    default: return 'named'
  }
}
