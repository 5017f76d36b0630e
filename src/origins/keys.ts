// Few keys of a text under which a near copy, or a shortened one, would stand too: the smallest of its shingles' hashes.
import { shinglesOf, type CopyText, type Shingles } from './shingles.ts'

// Both texts keep the same sixteenth of all possible stretches, so what they share is kept by both: also when one is a quarter of the other,
// where bands of a MinHash signature fail (docs/decisions/0005-origins-by-sampled-shingles.md).
const sampled = 2 ** 32 / 16
const fewest = 8
const most = 96

/** Pure: the same text gives the same keys. */
export function copyKeysOf(text: CopyText): string[] {
  return keysOf(shinglesOf(text))
}

export function keysOf(shingles: Shingles): string[] {
  const sorted = [...shingles].toSorted((a, b) => a - b)
  const kept = sorted.filter((hash) => hash < sampled).length
  return sorted.slice(0, Math.min(most, Math.max(fewest, kept))).map((hash) => hash.toString(36))
}
