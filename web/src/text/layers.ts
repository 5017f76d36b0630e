// What of a reading is marked in its text, in which layer.
import type { Claim, Reading } from '../api/types.ts'
import type { Mark } from './segments.ts'

export const layers = ['event', 'actor', 'figure', 'when', 'source', 'claim'] as const
export type Layer = (typeof layers)[number]

export interface LayerMark extends Mark {
  readonly layer: Layer
  /** The claim that a click opens. */
  readonly claim: string | null
}

export function marksOf({ reading, claims }: { readonly reading: Reading; readonly claims: readonly { readonly claim: Claim }[] }): LayerMark[] {
  const marks: LayerMark[] = []
  const add = (layer: Layer, claim: string | null, { start, end }: { readonly start: number; readonly end: number }): void => {
    marks.push({ id: String(marks.length), layer, claim, start, end })
  }
  for (const { claim } of claims) {
    const layer = layerOf(claim.field)
    // Of an event only its own word: the whole sentence would hide what stands in it.
    for (const span of claim.field === 'event' ? claim.evidence.slice(0, 1) : claim.evidence) add(layer, claim.id, span)
    if (claim.field === 'statement') for (const span of [...claim.said.cues, ...claim.said.chain.flatMap(({ evidence }) => evidence ?? [])]) add('source', claim.id, span)
  }
  for (const actor of reading.actors) for (const mention of actor.mentions) add('actor', null, mention)
  return marks.toSorted((a, b) => a.start - b.start || b.end - a.end)
}

function layerOf(field: string): Layer {
  if (field === 'event' || field.startsWith('event.role') || field === 'event.responsibility') return 'event'
  if (field.startsWith('event.casualty') || field.startsWith('aggregate') || field === 'fact.size') return 'figure'
  return field === 'event.date' || field === 'event.place' ? 'when' : field === 'statement' ? 'source' : 'claim'
}
