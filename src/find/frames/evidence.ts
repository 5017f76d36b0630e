// The evidence of a frame's match: the shortest stretch over its word and what fills its roles, never a whole long sentence.
import { hull, type Span } from '../../model/span.ts'

export const longestEvidence = 200

/** `parts` in order of need: the last ones are left out when the stretch would grow too long. */
export function evidenceSpan(parts: readonly Span[]): Span {
  const [first, ...rest] = parts
  if (!first) throw new RangeError('Evidence needs at least one part')
  let span: Span = { start: first.start, end: first.end }
  for (const part of rest) {
    const wider = hull([span, part])
    if (wider.end - wider.start <= longestEvidence) span = wider
  }
  return span
}
