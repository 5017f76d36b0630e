// Which names resemble the one asked for, nearest first.
import { distance } from 'fastest-levenshtein'

/** Of names that a lookup brought: equal, beginning so, containing it, or at most a fifth of the letters different. */
export function similarNames(wanted: string, norms: readonly string[]): string[] {
  const scored = norms.flatMap((norm) => {
    const score = scoreOf(wanted, norm)
    return score === undefined ? [] : [{ norm, score }]
  })
  return scored.toSorted((a, b) => a.score - b.score || a.norm.length - b.norm.length || (a.norm < b.norm ? -1 : 1)).map(({ norm }) => norm)
}

function scoreOf(wanted: string, norm: string): number | undefined {
  if (norm === wanted) return 0
  if (norm.startsWith(`${wanted} `)) return 1
  if (norm.startsWith(wanted)) return 2
  if (` ${norm} `.includes(` ${wanted} `)) return 3
  if (wanted.length >= 3 && norm.includes(wanted)) return 4
  const steps = distance(wanted, norm)
  return wanted.length >= 4 && steps <= Math.max(1, Math.floor(wanted.length / 5)) ? 4 + steps : undefined
}
