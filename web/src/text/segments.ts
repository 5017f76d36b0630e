// Cuts a text at the borders of overlapping marks, so that each piece knows all marks over it: no nested elements, the text stays whole.

export interface Mark {
  readonly id: string
  readonly start: number
  readonly end: number
}

export interface Segment {
  readonly start: number
  readonly end: number
  /** Ids of the marks over it, in the order they were given. */
  readonly marks: readonly string[]
}

/** Segments from `from` to `to`, in order, without gaps; marks outside are clipped. One sweep over the sorted borders. */
export function segmentsOf(from: number, to: number, marks: readonly Mark[]): Segment[] {
  const inside = marks.filter(({ start, end }) => start < to && end > from && start < end)
  const borders = [...new Set([from, to, ...inside.flatMap(({ start, end }) => [Math.max(from, start), Math.min(to, end)])])].toSorted((a, b) => a - b)
  const opening = inside.map((mark, order) => ({ mark, order })).toSorted((a, b) => a.mark.start - b.mark.start || a.order - b.order)
  const open = new Map<number, Mark>()
  const segments: Segment[] = []
  let next = 0
  for (let index = 0; index + 1 < borders.length; index++) {
    const [start, end] = [borders[index]!, borders[index + 1]!]
    for (; next < opening.length && opening[next]!.mark.start <= start; next++) open.set(opening[next]!.order, opening[next]!.mark)
    for (const [order, mark] of open) if (mark.end <= start) open.delete(order)
    segments.push({ start, end, marks: [...open].toSorted((a, b) => a[0] - b[0]).map(([, { id }]) => id) })
  }
  return segments
}
