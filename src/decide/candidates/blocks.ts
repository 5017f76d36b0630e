// Which pairs are compared at all: only those that meet under a key, so that work grows with the record and not with its square.

export interface Blocked<T> {
  readonly pairs: readonly (readonly [T, T])[]
  /** Keys under which so many met that they were left out, with how many: said, never silent. */
  readonly capped: readonly { readonly key: string; readonly count: number }[]
}

/** Each pair once, in order of the items. `apart`: pairs that are not to be compared (of one text, decided already). */
export function pairsByKey<T>(items: readonly T[], keysOf: (item: T) => readonly string[], { most, apart }: { readonly most: number; readonly apart: (a: T, b: T) => boolean }): Blocked<T> {
  const buckets = new Map<string, number[]>()
  for (const [index, item] of items.entries()) for (const key of new Set(keysOf(item))) {
    const bucket = buckets.get(key)
    if (bucket) bucket.push(index)
    else buckets.set(key, [index])
  }
  const capped: { key: string; count: number }[] = []
  const seen = new Set<number>()
  const pairs: (readonly [T, T])[] = []
  for (const [key, bucket] of buckets) {
    if (bucket.length > most) {
      capped.push({ key, count: bucket.length })
      continue
    }
    for (const [at, i] of bucket.entries()) for (const j of bucket.slice(at + 1)) {
      const id = i * items.length + j
      if (seen.has(id)) continue
      seen.add(id)
      if (!apart(items[i]!, items[j]!)) pairs.push([items[i]!, items[j]!])
    }
  }
  return { pairs, capped: capped.toSorted((a, b) => b.count - a.count) }
}
