// From the kept text back to the decoded original, and forth: every span of a reading can be found again in the file.
import type { Source } from '../model/source.ts'
import type { Span } from '../model/span.ts'

type WithRepairs = Pick<Source, 'repairs'>

/** Place in the decoded original of an offset in the kept text. Inside a repaired stretch: where that stretch begins. */
export function toOriginal(source: WithRepairs, offset: number): number {
  const repair = lastWhere(source.repairs, (it) => it.start <= offset)
  if (!repair) return offset
  return offset < repair.end ? repair.from : repair.to + (offset - repair.end)
}

/** Stretch of the decoded original that a span of the kept text stands for; repaired stretches are taken whole. */
export function originalSpan(source: WithRepairs, span: Span): Span {
  const start = toOriginal(source, span.start)
  const repair = lastWhere(source.repairs, (it) => it.start < span.end)
  const end = !repair ? span.end : span.end < repair.end ? repair.to : repair.to + (span.end - repair.end)
  return { start, end: Math.max(start, end) }
}

/** Place in the kept text of an offset in the decoded original. */
export function toKept(source: WithRepairs, offset: number): number {
  const repair = lastWhere(source.repairs, (it) => it.from <= offset)
  if (!repair) return offset
  return offset < repair.to ? repair.start : repair.end + (offset - repair.to)
}

/** Last item for which `holds`, in a list where it holds for a first stretch only. */
function lastWhere<T>(items: readonly T[], holds: (item: T) => boolean): T | undefined {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(items[middle]!)) low = middle + 1
    else high = middle
  }
  return items[low - 1]
}
