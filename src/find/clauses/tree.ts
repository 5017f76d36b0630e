// The dependency tree of a sentence as lists of children, safe for any heads that a parser may give.
import type { Sentence, Token } from '../../model/sentence.ts'

export interface Tree {
  readonly children: readonly (readonly Token[])[]
  /** Every token once, heads before their dependents. */
  readonly order: readonly number[]
}

/** Trees follow from their sentence alone, so keeping them by sentence is a saving and no state. */
const trees = new WeakMap<Sentence, Tree>()

export function treeOf(sentence: Sentence): Tree {
  const known = trees.get(sentence)
  if (known !== undefined) return known
  const { tokens } = sentence
  const children: Token[][] = tokens.map(() => [])
  const order: number[] = []
  for (const token of tokens) {
    const { index, head } = token
    if (head >= 0 && head < tokens.length && head !== index) children[head]!.push(token)
    else order.push(index)
  }
  for (let at = 0; at < order.length; at++) for (const { index } of children[order[at]!]!) order.push(index)
  // Tokens in a loop hang under no root: they come last, so that nothing is lost and nothing turns for ever.
  if (order.length < tokens.length) {
    const reached = new Set(order)
    for (const { index } of tokens) if (!reached.has(index)) order.push(index)
  }
  const tree = { children, order }
  trees.set(sentence, tree)
  return tree
}

const none: readonly Token[] = []

export function childrenOf(sentence: Sentence, token: number): readonly Token[] {
  return treeOf(sentence).children[token] ?? none
}

export function headOf(sentence: Sentence, token: number): Token | undefined {
  const head = sentence.tokens[token]?.head ?? -1
  return head === token ? undefined : sentence.tokens[head]
}

/** The first part of a relation: `nsubj` of `nsubj:pass`. */
export function relOf(token: Token): string {
  const colon = token.rel.indexOf(':')
  return colon < 0 ? token.rel : token.rel.slice(0, colon)
}

export function hasFeat(token: Token, feat: string): boolean {
  const { feats } = token
  const at = feats.indexOf(feat)
  if (at < 0) return false
  const end = at + feat.length
  return (at === 0 || feats[at - 1] === '|') && (end === feats.length || feats[end] === '|')
}

/** Lemma as frames know it: the joined separable verb where there is one. */
export function lemmaOf(token: Token): string {
  return token.joined ?? token.lemma
}

/** `token` and all under it, in order; `into` says whether to go into a child. */
export function subtree(sentence: Sentence, token: number, into: (child: Token) => boolean = () => true): readonly number[] {
  const { children } = treeOf(sentence)
  if (sentence.tokens[token] === undefined) return []
  const found = [token]
  const seen = new Set(found)
  for (let at = 0; at < found.length; at++) {
    for (const child of children[found[at]!]!) {
      if (seen.has(child.index) || !into(child)) continue
      seen.add(child.index)
      found.push(child.index)
    }
  }
  return found.sort((a, b) => a - b)
}

/** The tokens above `token`, nearest first. */
export function ancestors(sentence: Sentence, token: number): readonly Token[] {
  const found: Token[] = []
  const seen = new Set([token])
  for (let up = headOf(sentence, token); up !== undefined && !seen.has(up.index); up = headOf(sentence, up.index)) {
    seen.add(up.index)
    found.push(up)
  }
  return found
}
