// The same fact told twice by the same voice is one record; figures and goals that differ stand side by side.
import type { Band, Fact } from '../../reading/reading.ts'

export interface Draft {
  readonly fact: Fact
  readonly weak: boolean
}

const order: readonly Band[] = ['solid', 'likely', 'doubtful']

export function keepBest(drafts: readonly Draft[]): readonly Fact[] {
  const kept = new Map<string, Fact>()
  for (const { fact } of drafts) {
    const key = keyOf(fact)
    const known = kept.get(key)
    if (!known || order.indexOf(fact.band) < order.indexOf(known.band)) kept.set(key, fact)
  }
  return [...kept.values()].filter((fact, _, all) => !all.some(other => other !== fact && covers(other, fact)))
}

function keyOf({ actor, property, value, said: { polarity, chain } }: Fact): string {
  return [actor, property, value.toLowerCase(), polarity, chain.map((link) => link.actor ?? link.text ?? '').join('>')].join(' ')
}

export function isSame(a: Fact, b: Fact): boolean {
  return keyOf(a) === keyOf(b)
}

/** A value inside a longer one at the same place says nothing beside it, nor does one whose speaker was not seen. */
export function covers(a: Fact, b: Fact): boolean {
  const [first, second] = [a.evidence[0], b.evidence[0]]
  return a.actor === b.actor && a.property === b.property && first !== undefined && second !== undefined
    && first.start <= second.end && second.start <= first.end && (a.value.length > b.value.length || (a.value === b.value && a.said.chain.length > b.said.chain.length)) && a.value.toLowerCase().includes(b.value.toLowerCase())
    && (a.quantity === null) === (b.quantity === null)
}
