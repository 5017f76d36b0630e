// What the cues over a word make of it: did it come about, and if not, why is it no event.
import type { Cue } from '../../model/predicate.ts'
import type { EventRecord } from '../../reading/reading.ts'
import type { RefusalCode } from '../../scheme/refusals.ts'

export type Realis = EventRecord['realis']

/** First kind present wins: what is denied is not planned, what was foiled was also attempted. */
const order: readonly (readonly [Cue['kind'], Realis])[] = [
  ['denial', 'denied'], ['never', 'denied'], ['negation', 'denied'], ['foiled', 'foiled'], ['question', 'hypothetical'], ['conditional', 'hypothetical'], ['threat', 'threatened'], ['fear', 'feared'],
  ['attempt', 'attempted'], ['hypothetical', 'hypothetical'], ['wish', 'hypothetical'], ['imperative', 'hypothetical'], ['expectation', 'hypothetical'], ['plan', 'planned'], ['future', 'planned'],
]

const refusals: readonly (readonly [Cue['kind'], RefusalCode])[] = [
  ['never', 'never-happened'], ['negation', 'not-happened'], ['question', 'only-asked'], ['threat', 'warning-not-attack'], ['conditional', 'only-conditional'], ['fear', 'only-feared'],
  ['hypothetical', 'only-possible'], ['wish', 'only-wished'], ['imperative', 'only-wished'], ['expectation', 'only-expected'], ['plan', 'only-planned'], ['future', 'only-planned'], ['generic', 'habit-not-event'],
]

/** A hedge ("mogelijk", reportative "zou") says who is sure of it, not whether it came about: it changes nothing here. */
export function realisOf(cues: readonly Cue[]): Realis {
  // A plan or an attempt that lies ahead has not been made yet: "zal proberen", "wil proberen".
  if (has(cues, 'attempt') && (has(cues, 'future') || has(cues, 'plan') || has(cues, 'wish')) && !has(cues, 'negation')) return 'planned'
  return order.find(([kind]) => has(cues, kind))?.[1] ?? 'accomplished'
}

/** Why what these cues stand over is not an event that took place; undefined when it may be one. A denial and a foiled attempt are records. */
export function refusalOf(cues: readonly Cue[]): RefusalCode | undefined {
  return refusals.find(([kind]) => has(cues, kind))?.[1]
}

function has(cues: readonly Cue[], kind: Cue['kind']): boolean {
  return cues.some((cue) => cue.kind === kind)
}
