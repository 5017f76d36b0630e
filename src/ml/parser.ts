// Dependency parser: reads a sentence left to right and chooses a move and, per attachment, a relation.
import { hashText } from './hash.ts'
import type { ModelFile } from './model-file.ts'
import { blockOf } from './model-file.ts'
import { LEFT, ParserFeatures, ParseState, RIGHT, SHIFT } from './parser-features.ts'
import { bestOf } from './tagger.ts'
import type { WordRow } from './words.ts'
import { WeightTable } from './weights.ts'

export interface Tree {
  /** -1 for the root. */
  readonly heads: Int32Array
  readonly rels: readonly string[]
}

export class Parser {
  readonly labels: readonly string[]
  readonly #moves: WeightTable
  readonly #relations: WeightTable
  readonly #state = new ParseState()
  readonly #features = new ParserFeatures()
  readonly #moveScores = new Float64Array(3)
  readonly #relScores: Float64Array
  readonly #rootRel: number
  readonly #tagset: number

  constructor(model: ModelFile) {
    this.labels = model.settings['labels'] as readonly string[]
    this.#moves = new WeightTable(blockOf(model, 'moves'))
    this.#relations = new WeightTable(blockOf(model, 'relations'))
    this.#relScores = new Float64Array(this.#relations.classes)
    this.#tagset = model.settings['tagset'] as number
    this.#rootRel = this.labels.indexOf('root')
  }

  /** The parser's features hold numbers of tags, so it serves only with the tagger that it was trained with. */
  fits(tagger: { readonly labels: readonly string[] }): boolean {
    return labelsDigest(tagger.labels) === this.#tagset
  }

  /** `tags` are numbers of the tagger that the parser was trained with, `uposOf` its table of parts of speech. */
  run(rows: readonly WordRow[], tags: Int32Array, uposOf: Int32Array): Tree {
    const state = this.#state
    const features = this.#features
    const scores = this.#moveScores
    state.begin(rows, tags, uposOf)
    while (!state.done()) {
      features.move(state)
      this.#moves.score(features.list, features.count, scores)
      const move = bestMove(state, scores)
      if (move === SHIFT) {
        state.shift()
        continue
      }
      const child = state.stack[state.depth - 1]!
      const head = state.headFor(move)
      let rel = this.#rootRel
      if (head < state.n) {
        features.relation(state, child, head, move)
        this.#relations.score(features.list, features.count, this.#relScores)
        this.#relScores[this.#rootRel] = -Infinity
        rel = bestOf(this.#relScores, this.#relations.classes)
      }
      state.attach(move, rel)
    }
    const heads = state.heads.slice(0, state.n)
    const rels: string[] = []
    for (let i = 0; i < state.n; i++) {
      if (heads[i] === state.n) heads[i] = -1
      rels.push(this.labels[state.rels[i]!] ?? 'dep')
    }
    return { heads, rels }
  }
}

/** The allowed move with the highest score. */
export function bestMove(state: ParseState, scores: Float64Array): number {
  let best = -1
  let most = -Infinity
  if (state.mayShift()) {
    best = SHIFT
    most = scores[SHIFT]!
  }
  if (state.mayLeft() && scores[LEFT]! > most) {
    best = LEFT
    most = scores[LEFT]!
  }
  if (state.mayRight() && scores[RIGHT]! > most) best = RIGHT
  return best
}

/** One number for a list of labels: two taggers with the same number can stand in for each other. */
export function labelsDigest(labels: readonly string[]): number {
  return hashText(labels.join('\n')) >>> 0
}
