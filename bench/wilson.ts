// Wilson's interval for a share: honest for small numbers, where the plain one runs out of 0..1.

/** 95% interval of `right` of `all`. */
export function wilson(right: number, all: number): readonly [number, number] {
  if (all === 0) return [0, 1]
  const z = 1.96
  const share = right / all
  const middle = share + z * z / (2 * all)
  const spread = z * Math.sqrt(share * (1 - share) / all + z * z / (4 * all * all))
  const whole = 1 + z * z / all
  return [Math.max(0, (middle - spread) / whole), Math.min(1, (middle + spread) / whole)]
}
