// A seeded shuffle, so that the same data always makes the same model.

/** Mulberry32: numbers in [0, 1), the same for the same seed. Source: Tommy Ettinger's public-domain generator. */
export function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Neighbouring seeds start far apart. */
export function randomFrom(seed: number): () => number {
  return mulberry32((seed + 1) * 0x9e3779b1)
}

export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const random = randomFrom(seed)
  const copy = [...items]
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const kept = copy[i]!
    copy[i] = copy[j]!
    copy[j] = kept
  }
  return copy
}
