// A small seeded generator, so that a sample drawn today can be drawn again.

/** Mulberry32: numbers in [0, 1). Source: Tommy Ettinger's public-domain generator. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** `count` items in random order, without repeats. */
export function sample<T>(items: readonly T[], count: number, seed: number): T[] {
  const random = seeded(seed)
  const pool = [...items]
  const drawn: T[] = []
  while (drawn.length < count && pool.length > 0) drawn.push(pool.splice(Math.floor(random() * pool.length), 1)[0]!)
  return drawn
}
