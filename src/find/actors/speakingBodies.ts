// Bodies that only their capitals and their being cited give away: "according to figures from the Coast Safety Archive".
import type { ActorWords, BodyWords } from '../../lang/actors.ts'
import type { PlaceMention } from '../../model/place.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import { capitalRun, isCapital } from './capitals.ts'
import type { Extent } from './found.ts'

/** A run of two capitals and more behind an article, as a source: right behind words such as "volgens", or of the paper that those cite. */
export function speakingBodies({ tokens }: Sentence, places: readonly PlaceMention[], { definite, bodies }: ActorWords): Extent[] {
  const found: Extent[] = []
  for (let at = 1; at < tokens.length; at++) {
    if (!isCapital(tokens[at]) || !definite.includes(tokens[at - 1]!.form)) continue
    const last = capitalRun(tokens, at, bodies.inside)
    if (last > at && isCited(tokens, at - 2, bodies) && !places.some(({ token, how }) => how !== 'demonym' && token >= at && token <= last)) found.push({ first: at, last })
    at = Math.max(at, last)
  }
  return found
}

function isCited(tokens: readonly Token[], before: number, { cites, papersOf }: BodyWords): boolean {
  const word = (at: number): string => tokens[at]?.form.toLowerCase() ?? ''
  const cited = (at: number): boolean => cites.some((words) => words.every((one, step) => word(at - words.length + 1 + step) === one))
  if (cited(before)) return true
  // One paper in between: "data from", "een rapport van".
  return papersOf.includes(word(before)) && [2, 3].some((back) => cited(before - back))
}
