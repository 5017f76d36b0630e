// A trie over folded words: finds the longest known name that starts at a token, with hyphens and accents forgotten.
import { fold } from './fold.ts'

interface Node<T> {
  next: Map<string, Node<T>> | undefined
  values: T[] | undefined
}

export interface TrieHit<T> {
  readonly values: readonly T[]
  /** Index of the last token of the name, inclusive. */
  readonly last: number
}

export class TokenTrie<T> {
  readonly #root: Node<T> = { next: new Map(), values: undefined }

  add(name: string, value: T): void {
    const pieces = fold(name).split(' ').filter(Boolean)
    if (pieces.length === 0) return
    let node = this.#root
    for (const piece of pieces) {
      node.next ??= new Map()
      let child = node.next.get(piece)
      if (!child) node.next.set(piece, (child = { next: undefined, values: undefined }))
      node = child
    }
    ;(node.values ??= []).push(value)
  }

  /**
   * All names that start at token `from`, longest first. `pieces` holds each token's folded words ("Al-Qaida" is two),
   * empty for tokens without letters, which a name may step over once ("Jaish-e-Mohammed" written as five tokens).
   */
  startingAt(pieces: readonly (readonly string[])[], from: number): TrieHit<T>[] {
    const hits: TrieHit<T>[] = []
    let node: Node<T> | undefined = this.#root
    for (let at = from; at < pieces.length; at++) {
      for (const piece of pieces[at]!) {
        node = node?.next?.get(piece)
        if (!node) break
      }
      if (!node) break
      if (pieces[at]!.length > 0 && node.values) hits.push({ values: node.values, last: at })
      if (!node.next) break
    }
    return hits.reverse()
  }
}
