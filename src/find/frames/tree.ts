// Looks at the dependency tree of one sentence: children, phrases, coordination, adpositions.
import type { Sentence, Token } from '../../model/sentence.ts'
import type { Span } from '../../model/span.ts'

const childLists = new WeakMap<Sentence, readonly (readonly number[])[]>()

/** For each token the indices of its dependents, in text order. */
export function childrenOf(sentence: Sentence): readonly (readonly number[])[] {
  let lists = childLists.get(sentence)
  if (!lists) {
    const made: number[][] = sentence.tokens.map(() => [])
    for (const { index, head } of sentence.tokens) if (head >= 0) made[head]?.push(index)
    lists = made
    childLists.set(sentence, lists)
  }
  return lists
}

export function children(sentence: Sentence, token: number): readonly Token[] {
  return (childrenOf(sentence)[token] ?? []).map(index => sentence.tokens[index]!)
}

/** The relation without its subtype: `nmod` for `nmod:poss`. */
export function baseRel(token: Token): string {
  return token.rel.split(':', 1)[0]!
}

/** Lower-case words that may stand for `token` in a list of words: its lemma, its joined verb, its form. */
export function wordsOf(token: Token): readonly string[] {
  return [token.lemma.toLowerCase(), token.joined?.toLowerCase() ?? '', token.form.toLowerCase()]
}

/** Everything below `token` and the token itself; `leave` cuts off dependents by their relation. */
export function subtree(sentence: Sentence, token: number, leave?: (child: Token) => boolean): Set<number> {
  const within = new Set<number>([token])
  const walk = (at: number): void => {
    for (const child of children(sentence, at)) {
      if (within.has(child.index) || leave?.(child)) continue
      within.add(child.index)
      walk(child.index)
    }
  }
  walk(token)
  return within
}

/** The unbroken run of tokens around `token` that belongs to `within`, without punctuation at its ends. */
export function runAround(sentence: Sentence, token: number, within: ReadonlySet<number>): { readonly first: number; readonly last: number } {
  let first = token
  let last = token
  while (within.has(first - 1)) first--
  while (within.has(last + 1)) last++
  while (first < token && sentence.tokens[first]!.upos === 'PUNCT') first++
  while (last > token && sentence.tokens[last]!.upos === 'PUNCT') last--
  return { first, last }
}

export function spanOfTokens(sentence: Sentence, first: number, last: number): Span {
  return { start: sentence.tokens[first]!.start, end: sentence.tokens[last]!.end }
}

/** `token` and what is coordinated with it: "Rusland en Iran" gives both. */
export function withConjuncts(sentence: Sentence, token: number): readonly number[] {
  const all = [token]
  const walk = (at: number): void => {
    for (const child of children(sentence, at)) {
      if (baseRel(child) !== 'conj' || all.includes(child.index)) continue
      if (child.upos === 'VERB' || child.upos === 'AUX') continue
      all.push(child.index)
      walk(child.index)
    }
  }
  walk(token)
  return all
}

/** Adposition of a nominal, in lower case: "op" of "op een kliniek"; composite ones joined by a blank; empty when none. */
export function adpositionOf(sentence: Sentence, token: number): string {
  const cases = children(sentence, token).filter(child => baseRel(child) === 'case' && child.form !== "'s" && child.form !== '’s')
  const words = cases.flatMap(one => [one, ...children(sentence, one.index).filter(part => baseRel(part) === 'fixed')])
  return words.sort((a, b) => a.index - b.index).map(word => word.form.toLowerCase()).join(' ')
}

/** Whether `ancestor` stands above `token` or is it. */
export function isUnder(sentence: Sentence, token: number, ancestor: number): boolean {
  let at = token
  for (let steps = 0; at >= 0 && steps <= sentence.tokens.length; steps++) {
    if (at === ancestor) return true
    at = sentence.tokens[at]!.head
  }
  return false
}
