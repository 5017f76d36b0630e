// The stretch of a clause, and the cues over any word of a sentence.
import type { ClauseWords } from '../../lang/clauses.ts'
import type { Cue, Predicate } from '../../model/predicate.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { Span } from '../../model/span.ts'
import { cuesOverNoun } from './cues.ts'
import { spanOf } from './phrase.ts'
import { ancestors, relOf, subtree } from './tree.ts'

/** The clause of the predicate at `token`, with its complements; without what is coordinated with it or inserted, and without outer punctuation. */
export function clauseSpan(sentence: Sentence, token: number): Span {
  const within = subtree(sentence, token, (child) => !(child.head === token && (relOf(child) === 'conj' || relOf(child) === 'parataxis' || child.rel === 'cc')))
  const words = within.filter((index) => sentence.tokens[index]!.upos !== 'PUNCT')
  return spanOf(sentence, words[0] ?? token, words.at(-1) ?? token)
}

/** Predicates by sentence and token; follows from its key alone. */
const bySentence = new WeakMap<readonly Predicate[], ReadonlyMap<number, ReadonlyMap<number, Predicate>>>()

function ofSentence(predicates: readonly Predicate[], sentence: number): ReadonlyMap<number, Predicate> {
  let index = bySentence.get(predicates)
  if (index === undefined) {
    const made = new Map<number, Map<number, Predicate>>()
    for (const one of predicates) {
      const here = made.get(one.sentence) ?? new Map<number, Predicate>()
      here.set(one.token, one)
      made.set(one.sentence, here)
    }
    index = made
    bySentence.set(predicates, index)
  }
  return index.get(sentence) ?? new Map<number, Predicate>()
}

export function predicateAt(predicates: readonly Predicate[], sentence: number, token: number): Predicate | undefined {
  return ofSentence(predicates, sentence).get(token)
}

/** The predicate at `token`, or the nearest one above it. */
export function predicateOver(predicates: readonly Predicate[], sentence: Sentence, token: number): Predicate | undefined {
  const here = ofSentence(predicates, sentence.index)
  return here.get(token) ?? ancestors(sentence, token).map(({ index }) => here.get(index)).find((one) => one !== undefined)
}

/**
 * Everything that takes away from plain assertion of what `token` names: of a predicate its cues, of a noun ("een mogelijke aanslag",
 * "waarschuwden voor een aanslag", "nog nooit een aanval uitgevoerd") those over the noun. A noun that the text takes as known ("De aanslag
 * is niet opgeëist") has none from its verb.
 */
export function cuesAt(predicates: readonly Predicate[], sentence: Sentence, token: number, words: ClauseWords): readonly Cue[] {
  const here = ofSentence(predicates, sentence.index)
  return here.get(token)?.cues ?? cuesOverNoun(sentence, token, (index) => here.get(index), words)
}
