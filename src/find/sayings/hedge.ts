// Whether the words over a clause hedge it; shared by all who ask, so that a saying and its record agree.
import type { Cue } from '../../model/predicate.ts'

/** "mogelijk", "waarschijnlijk", "zou" hedge; "kan niet" is a certain no, for the modal is denied. `from` leaves out what stands before. */
export function isHedged(cues: readonly Cue[], from = 0): boolean {
  const denied = isNegated(cues, from)
  return cues.some(({ kind, start }) => start >= from && (kind === 'probable' || kind === 'reportative' || (kind === 'possible' && !(denied && cues.some((other) => other.kind === 'hypothetical' && other.start === start)))))
}

export function isNegated(cues: readonly Cue[], from = 0): boolean {
  return cues.some(({ kind, start }) => start >= from && (kind === 'negation' || kind === 'never'))
}
