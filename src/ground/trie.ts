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
  /** How many folded words of the last token belong to the name; fewer than all in "Haram-strijders". */
  readonly used: number
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
   * All names that start at token `from`, longest first. `pieces` holds each token's folded words ("Al-Qaida" is two), none for tokens
   * without letters, which a name steps over ("Jaish - e - Mohammed"). Only a name of several tokens may end inside its last one.
   */
  startingAt(pieces: readonly (readonly string[])[], from: number): TrieHit<T>[] {
    const hits: TrieHit<T>[] = []
    let node: Node<T> | undefined = this.#root
    for (let at = from; at < pieces.length; at++) {
      const words = pieces[at]!
      for (const [index, piece] of words.entries()) {
        node = node?.next?.get(piece)
        if (!node) break
        if (node.values && (index === words.length - 1 || at > from)) hits.push({ values: node.values, last: at, used: index + 1 })
      }
      if (!node?.next) break
    }
    return hits.reverse()
  }
}
