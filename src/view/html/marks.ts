// Which stretches of text each record lights: spans from all records, cut at every boundary so that overlaps can be drawn.
import type { Span } from '../../model/span.ts'
import type { Reading } from '../../reading/reading.ts'
import type { RecordKind, RecordRef } from '../outline.ts'

export interface Mark extends Span {
  /** Id of the record on the page, as in `a0-event-3`. */
  readonly record: string
  readonly kind: RecordKind
}

export function recordId(article: number, { kind, index }: RecordRef): string {
  return `a${article}-${kind}-${index}`
}

export function marksOf(reading: Reading, article: number): Mark[] {
  const marks: Mark[] = []
  const add = (kind: RecordKind, index: number, spans: readonly Span[]): void => {
    for (const { start, end } of spans) marks.push({ start, end, kind, record: recordId(article, { kind, index }) })
  }
  reading.events.forEach((it, index) => add('event', index, [...it.evidence, ...[...it.casualties, ...it.responsibility].flatMap(({ evidence }) => evidence)]))
  reading.relations.forEach((it, index) => add('relation', index, it.evidence))
  reading.facts.forEach((it, index) => add('fact', index, it.evidence))
  reading.aggregates.forEach((it, index) => add('aggregate', index, it.evidence))
  reading.statements.forEach((it, index) => add('statement', index, it.evidence))
  reading.refusals.forEach((it, index) => add('refusal', index, [it.evidence]))
  reading.signals.forEach((it, index) => add('signal', index, [it.evidence]))
  return marks
}

export interface Piece extends Span {
  readonly marks: readonly Mark[]
}

/** `range` cut into pieces at every boundary of a mark: in order, without gaps. */
export function piecesOf(range: Span, marks: readonly Mark[]): Piece[] {
  const inside = marks.filter((mark) => mark.start < range.end && mark.end > range.start)
  const cuts = new Set([range.start, range.end])
  for (const { start, end } of inside) {
    if (start > range.start) cuts.add(start)
    if (end < range.end) cuts.add(end)
  }
  const sorted = [...cuts].sort((a, b) => a - b)
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1]!
    return { start, end, marks: inside.filter((mark) => mark.start <= start && mark.end >= end) }
  })
}
