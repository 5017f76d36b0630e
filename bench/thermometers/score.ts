// Precision, recall and F1 of a thermometer, with the count they rest on.

export interface Score { readonly right: number; readonly found: number; readonly gold: number }

export interface Thermometer {
  readonly name: string
  /** What is compared with what, in a line. */
  readonly measures: string
  readonly rows: Readonly<Record<string, Score>>
  /** A target for the F1 of one row, where the project has set one. */
  readonly must?: { readonly row: string; readonly f1: number }
}

export function figures({ right, found, gold }: Score): { p: number; r: number; f1: number } {
  const p = found === 0 ? 0 : right / found
  const r = gold === 0 ? 0 : right / gold
  return { p, r, f1: p + r === 0 ? 0 : 2 * p * r / (p + r) }
}

export function add(a: Score | undefined, b: Score): Score {
  return a === undefined ? b : { right: a.right + b.right, found: a.found + b.found, gold: a.gold + b.gold }
}

/** How many of `found` have a partner of their own in `gold`. */
export function matched<A, B>(found: readonly A[], gold: readonly B[], same: (a: A, b: B) => boolean): number {
  const open = [...gold]
  let right = 0
  for (const one of found) {
    const at = open.findIndex((other) => same(one, other))
    if (at < 0) continue
    open.splice(at, 1)
    right++
  }
  return right
}
