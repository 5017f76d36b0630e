// Who is who, from what people judged: connected components over "same", where a "different" keeps apart.
import type { Judgement } from './judgement.ts'

/** An anchor that a judgement names, and the key that ties it to others by itself. */
export interface Tie {
  readonly node: string
  readonly key: string
}

export interface Membership {
  /** Cluster of each node that is not alone; the cluster's id is its smallest node. */
  readonly clusters: ReadonlyMap<string, string>
  /** Judgements of "same" that a "different" contradicts: not followed, to be looked at. */
  readonly contradicted: readonly Judgement[]
}

/**
 * Judgements first, in their order, then what ties by itself (an alias file, an anchor's own key): a person's "different" beats any
 * automatic tie. A pure function of what stands, so that undoing the last judgement gives back what was there before it.
 */
export function membership(judgements: readonly Judgement[], ties: readonly Tie[]): Membership {
  const parent = new Map<string, string>()
  const root = (node: string): string => {
    let at = node
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up
    return at
  }
  const apart = judgements.filter(({ kind }) => kind === 'different').map(({ target, other }) => [target, other!] as const)
  const mayJoin = (a: string, b: string): boolean => !apart.some(([x, y]) => {
    const [rx, ry] = [root(x), root(y)]
    return (rx === a && ry === b) || (rx === b && ry === a)
  })
  const join = (a: string, b: string): boolean => {
    const [ra, rb] = [root(a), root(b)]
    if (ra === rb) return true
    if (!mayJoin(ra, rb)) return false
    const [low, high] = ra < rb ? [ra, rb] : [rb, ra]
    parent.set(high, low)
    parent.set(low, low)
    return true
  }
  const contradicted = judgements.filter((it) => it.kind === 'same' && !join(it.target, it.other!))
  for (const { node, key } of ties.toSorted((a, b) => (a.node < b.node ? -1 : 1))) join(node, key)
  return { clusters: new Map([...nodesOf(judgements, ties)].map((node) => [node, root(node)])), contradicted }
}

function nodesOf(judgements: readonly Judgement[], ties: readonly Tie[]): Set<string> {
  return new Set([...judgements.flatMap(({ kind, target, other }) => (kind === 'same' || kind === 'different' ? [target, other!] : [])), ...ties.flatMap(({ node, key }) => [node, key])])
}
