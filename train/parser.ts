// Trains the parser with a dynamic oracle: it learns from the states that its own mistakes lead to.
import { LEFT, ParserFeatures, ParseState, RIGHT, SHIFT } from '../src/ml/parser-features.ts'
import { bestMove, labelsDigest } from '../src/ml/parser.ts'
import { packModel } from '../src/ml/model-file.ts'
import { bestOf, type Tagger } from '../src/ml/tagger.ts'
import type { WordRow } from '../src/ml/words.ts'
import { WordRows } from '../src/ml/words.ts'
import type { TreeSentence } from './conllu.ts'
import { Learner } from './learner.ts'
import { projective } from './projective.ts'
import { randomFrom, shuffled } from './shuffle.ts'

export interface ParserOptions {
  readonly language: string
  readonly version: string
  readonly passes: number
  readonly least: number
  readonly leastRelation: number
  readonly log?: (line: string) => void
  /** Called with the model of a pass, to watch it on the dev file. */
  readonly watch?: (bytes: Uint8Array, pass: number) => void
}

interface Example {
  readonly rows: readonly WordRow[]
  readonly tags: Int32Array
  readonly heads: Int32Array
  readonly rels: Int32Array
  /** Gold dependents of each word, with those of the root at the end. */
  readonly children: readonly (readonly number[])[]
}

export function trainParser(sentences: readonly TreeSentence[], tagsOf: readonly Int32Array[], tagger: Pick<Tagger, 'uposOf' | 'labels'>, options: ParserOptions): Uint8Array {
  const words = new WordRows()
  const labels = [...new Set(sentences.flatMap(({ rels }) => rels))].sort()
  const numberOf = new Map(labels.map((label, i) => [label, i]))
  const examples = sentences.map((sentence, index): Example => {
    const n = sentence.forms.length
    const heads = Int32Array.from(projective(sentence.heads), (head) => (head < 0 ? n : head))
    const children: number[][] = Array.from({ length: n + 1 }, () => [])
    heads.forEach((head, child) => children[head]!.push(child))
    return { rows: sentence.forms.map((form) => words.of(form)), tags: tagsOf[index]!, heads, rels: Int32Array.from(sentence.rels, (rel) => numberOf.get(rel)!), children }
  })
  const moves = new Learner(3)
  const relations = new Learner(labels.length)
  const state = new ParseState()
  const features = new ParserFeatures()
  const moveScores = new Float64Array(3)
  const relScores = new Float64Array(labels.length)
  const costs = new Int32Array(3)
  const rootRel = numberOf.get('root')!
  const pack = () => {
    const moveWeights = moves.pack(options.least)
    const relWeights = relations.pack(options.leastRelation)
    const settings = { labels, tagset: labelsDigest(tagger.labels), rows: [moveWeights.rows, relWeights.rows], passes: options.passes, least: [options.least, options.leastRelation] }
    return packModel({ language: options.language, task: 'parser', version: options.version, settings }, new Map([['moves', moveWeights.bytes], ['relations', relWeights.bytes]]))
  }
  for (let pass = 0; pass < options.passes; pass++) {
    const begun = Date.now()
    const random = randomFrom(1000 + pass)
    let right = 0
    let all = 0
    for (const example of shuffled(examples, pass)) {
      state.begin(example.rows, example.tags, tagger.uposOf)
      while (!state.done()) {
        features.move(state)
        moves.score(features.list, features.count, moveScores)
        const guess = bestMove(state, moveScores)
        costOf(state, example, costs)
        const least = Math.min(costs[SHIFT]!, costs[LEFT]!, costs[RIGHT]!)
        let best = -1
        for (let m = 0; m < 3; m++) if (costs[m] === least && (best < 0 || moveScores[m]! > moveScores[best]!)) best = m
        if (costs[guess]! > least) {
          moves.update(features.list, features.count, best, 1)
          moves.update(features.list, features.count, guess, -1)
        } else right++
        moves.tick()
        all++
        const taken = costs[guess]! > least && (pass === 0 || random() > 0.9) ? best : guess
        if (taken === SHIFT) {
          state.shift()
          continue
        }
        const child = state.stack[state.depth - 1]!
        const head = state.headFor(taken)
        let rel = rootRel
        if (head < state.n) {
          features.relation(state, child, head, taken)
          relations.score(features.list, features.count, relScores)
          relScores[rootRel] = -Infinity
          rel = bestOf(relScores, labels.length)
          if (example.heads[child] === head && example.rels[child] !== rel && example.rels[child] !== rootRel) {
            relations.update(features.list, features.count, example.rels[child]!, 1)
            relations.update(features.list, features.count, rel, -1)
            if (pass === 0) rel = example.rels[child]!
          }
          relations.tick()
        }
        state.attach(taken, rel)
      }
    }
    options.log?.(`parser pass ${pass + 1}: moves ${((100 * right) / all).toFixed(2)}% in ${((Date.now() - begun) / 1000).toFixed(1)} s`)
    options.watch?.(options.watch === undefined ? new Uint8Array() : pack(), pass + 1)
  }
  return pack()
}

const IMPOSSIBLE = 1_000_000

/** How many gold arcs each move makes unreachable. */
function costOf(state: ParseState, gold: Example, costs: Int32Array): void {
  const { stack, depth, next } = state
  const top = depth > 0 ? stack[depth - 1]! : -1
  costs.fill(IMPOSSIBLE)
  if (state.mayShift()) {
    let lost = 0
    for (let i = 0; i < depth; i++) {
      const word = stack[i]!
      if (gold.heads[word] === next) lost++
      if (i < depth - 1 && gold.heads[next] === word) lost++
    }
    costs[SHIFT] = lost
  }
  if (top < 0) return
  let waiting = 0
  for (const child of gold.children[top]!) if (child >= next) waiting++
  const head = gold.heads[top]!
  if (state.mayLeft()) {
    const lost = head !== next && (head > next || (depth > 1 && head === stack[depth - 2])) ? 1 : 0
    costs[LEFT] = waiting + lost
  }
  if (state.mayRight()) costs[RIGHT] = waiting + (head >= next ? 1 : 0)
}
