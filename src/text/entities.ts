// Named entities from the BIO labels of tokens.
import type { Entity, EntityKind, Sentence } from '../model/sentence.ts'

export function entitiesOf(sentences: readonly Sentence[]): Entity[] {
  return sentences.flatMap(({ index, tokens }) => {
    const found: Entity[] = []
    for (let first = 0; first < tokens.length; first++) {
      const kind = kindOf(tokens[first]!.entity)
      if (kind === null) continue
      let last = first
      while (tokens[last + 1]?.entity === `I-${kind}`) last++
      found.push({ sentence: index, first, last, kind, start: tokens[first]!.start, end: tokens[last]!.end })
      first = last
    }
    return found
  })
}

function kindOf(label: string): EntityKind | null {
  return label === 'O' ? null : (label.slice(2) as EntityKind)
}
