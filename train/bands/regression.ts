// Logistic regression over named marks: full gradient, L2, seeded by nothing: the same labels give the same weights.

export interface Example {
  readonly marks: readonly string[]
  /** 1 for right, 0 for wrong. */
  readonly right: number
}

/**
 * Weights of the marks, found by RPROP (Riedmiller and Braun 1993) on the log loss with `ridge` / 2 × Σ w².
 * Marks seen in fewer than `least` examples get no weight.
 */
export function fit(examples: readonly Example[], { ridge, least, rounds = 150 }: { readonly ridge: number; readonly least: number; readonly rounds?: number }): Record<string, number> {
  const counts = new Map<string, number>()
  for (const { marks } of examples) for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  const names = [...counts].filter(([, count]) => count >= least).map(([mark]) => mark).sort()
  const numberOf = new Map(names.map((mark, at) => [mark, at]))
  const rows = examples.map(({ marks }) => marks.flatMap((mark) => numberOf.get(mark) ?? []))
  const weights = new Float64Array(names.length)
  const steps = new Float64Array(names.length).fill(0.05)
  const before = new Float64Array(names.length)
  for (let round = 0; round < rounds; round++) {
    const slope = Float64Array.from(weights, (weight) => ridge * weight)
    for (const [at, row] of rows.entries()) {
      let sum = 0
      for (const mark of row) sum += weights[mark]!
      const error = 1 / (1 + Math.exp(-sum)) - examples[at]!.right
      for (const mark of row) slope[mark] = slope[mark]! + error
    }
    for (let at = 0; at < weights.length; at++) {
      const turn = slope[at]! * before[at]!
      if (turn > 0) steps[at] = Math.min(0.5, steps[at]! * 1.2)
      else if (turn < 0) steps[at] = Math.max(1e-6, steps[at]! * 0.5)
      before[at] = turn < 0 ? 0 : slope[at]!
      weights[at] = weights[at]! - Math.sign(before[at]!) * steps[at]!
    }
  }
  return Object.fromEntries(names.flatMap((mark, at) => (Math.abs(weights[at]!) < 0.005 ? [] : [[mark, Math.round(weights[at]! * 1000) / 1000]])))
}
