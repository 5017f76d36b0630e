// Stretches of a source's text: the offset convention that everything in Kroniek keeps.

/** Half-open stretch of a source's text, in UTF-16 code units: `start` is in, `end` is out. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span with its own words, kept verbatim: `text.slice(start, end) === quote` always holds. */
export interface Evidence extends Span {
  readonly quote: string
}

/**
 * The words of `text` at `span`, kept as evidence.
 * @throws RangeError when the span is empty or lies outside the text.
 */
export function evidenceOf(text: string, { start, end }: Span): Evidence {
  if (start < 0 || end > text.length || start >= end) throw new RangeError(`Span ${start}-${end} lies outside the text (length ${text.length})`)
  return { start, end, quote: text.slice(start, end) }
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** The smallest span over all of `spans`. @throws RangeError for an empty list. */
export function hull(spans: readonly Span[]): Span {
  if (spans.length === 0) throw new RangeError('No spans to cover')
  let { start, end } = spans[0]!
  for (const span of spans) {
    start = Math.min(start, span.start)
    end = Math.max(end, span.end)
  }
  return { start, end }
}
