// Bodies that only their capitals and their being cited give away: "according to figures from the Coast Safety Archive".
import type { ActorWords } from '../../lang/actors.ts'
import type { PlaceMention } from '../../model/place.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import { capitalRun, isCapital } from './capitals.ts'
import type { Extent } from './found.ts'

/** A run of two capitals and more behind an article, as a source: right behind words such as "volgens", or of the paper that those cite. */
export function speakingBodies({ tokens }: Sentence, places: readonly PlaceMention[], { definite, inNames }: ActorWords): Extent[] {
  const found: Extent[] = []
  for (let at = 1; at < tokens.length; at++) {
    if (!isCapital(tokens[at]) || !definite.includes(tokens[at - 1]!.form)) continue
    const last = capitalRun(tokens, at, inNames.filter((word) => word === 'of' || word === 'for' || word === 'van' || word === 'voor'))
    if (last > at && isCited(tokens, at - 2) && !places.some(({ token, how }) => how !== 'demonym' && token >= at && token <= last)) found.push({ first: at, last })
    at = Math.max(at, last)
  }
  return found
}

function isCited(tokens: readonly Token[], before: number): boolean {
  const cites = (at: number): boolean => /^(?:volgens|aldus)$/iu.test(tokens[at]?.form ?? '') || (tokens[at]?.form === 'to' && /^according$/iu.test(tokens[at - 1]?.form ?? ''))
  if (cites(before)) return true
  // One paper in between: "data from", "een rapport van".
  return /^(?:from|by|of|van|uit)$/iu.test(tokens[before]?.form ?? '') && [2, 3].some((back) => cites(before - back))
}
