// Where each event is drawn: intervals packed into lanes so that none hides another.

export interface Placed<T> {
  readonly item: T
  readonly x: number
  readonly width: number
  readonly lane: number
}

/** Packs items, in order of their beginning, each into the first lane with room. `gap`: free space after each. */
export function packed<T>(items: readonly { readonly item: T; readonly x: number; readonly width: number }[], gap: number): { readonly placed: readonly Placed<T>[]; readonly lanes: number } {
  const ends: number[] = []
  const placed = items.toSorted((a, b) => a.x - b.x || b.width - a.width).map((it) => {
    let lane = ends.findIndex((end) => end <= it.x)
    if (lane < 0) lane = ends.length
    ends[lane] = it.x + it.width + gap
    return { ...it, lane }
  })
  return { placed, lanes: ends.length }
}
