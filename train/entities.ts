// Trains the entity recogniser: an averaged structured perceptron over whole sentences.
import { bestRow, DocumentCase, EntityFeatures, fillEmissions, fillTransitions, forbidden, transitionFeature } from '../src/ml/entities.ts'
import { packModel } from '../src/ml/model-file.ts'
import { WordRows, type WordRow } from '../src/ml/words.ts'
import { Learner } from './learner.ts'
import { shuffled } from './shuffle.ts'

/** A document with its BIO labels. */
export interface LabelledDocument {
  readonly sentences: readonly { readonly forms: readonly string[]; readonly labels: readonly string[] }[]
}

export interface EntityOptions {
  readonly language: string
  readonly version: string
  readonly passes: number
  readonly least: number
  /** Parts of speech by our own tagger, as numbers. */
  readonly uposOf: (rows: readonly WordRow[]) => Int32Array
  readonly log?: (line: string) => void
  readonly watch?: (bytes: Uint8Array, pass: number) => void
}

export function trainEntities(documents: readonly LabelledDocument[], options: EntityOptions): Uint8Array {
  const words = new WordRows()
  const labels = ['O', ...[...new Set(documents.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.labels)))].filter((label) => label !== 'O').sort()]
  const numberOf = new Map(labels.map((label, i) => [label, i]))
  const L = labels.length
  const blocked = forbidden(labels)
  const examples = documents.flatMap(({ sentences }) => {
    const rows = sentences.map(({ forms }) => forms.map((form) => words.of(form)))
    const documentCase = new DocumentCase(rows)
    return sentences.map((sentence, s) => ({ rows: rows[s]!, upos: options.uposOf(rows[s]!), documentCase, gold: Int32Array.from(sentence.labels, (label) => numberOf.get(label)!) }))
  })
  const learner = new Learner(L)
  const features = new EntityFeatures()
  const scores = new Float64Array(L)
  const transitions = new Float64Array((L + 1) * L)
  const one = new Int32Array(1)
  const pack = () => {
    const { bytes, rows } = learner.pack(options.least)
    return packModel({ language: options.language, task: 'entities', version: options.version, settings: { labels, rows, passes: options.passes, least: options.least } }, new Map([['weights', bytes]]))
  }
  for (let pass = 0; pass < options.passes; pass++) {
    const begun = Date.now()
    let right = 0
    for (const { rows, upos, documentCase, gold } of shuffled(examples, pass)) {
      const n = rows.length
      if (n === 0) continue
      features.begin(rows, upos, documentCase)
      const emissions = new Float64Array(n * L)
      fillEmissions(features, n, learner, scores, emissions)
      fillTransitions(learner, scores, transitions)
      const guess = bestRow(emissions, n, L, transitions, blocked)
      let same = true
      for (let i = 0; i < n; i++) {
        const goldBefore = i === 0 ? -1 : gold[i - 1]!
        const guessBefore = i === 0 ? -1 : guess[i - 1]!
        if (gold[i] !== guess[i]) {
          same = false
          features.at(i)
          learner.update(features.list, features.count, gold[i]!, 1)
          learner.update(features.list, features.count, guess[i]!, -1)
        }
        if (gold[i] !== guess[i] || goldBefore !== guessBefore) {
          one[0] = transitionFeature(goldBefore)
          learner.update(one, 1, gold[i]!, 1)
          one[0] = transitionFeature(guessBefore)
          learner.update(one, 1, guess[i]!, -1)
        }
      }
      if (same) right++
      learner.tick()
    }
    options.log?.(`entities pass ${pass + 1}: ${((100 * right) / examples.length).toFixed(2)}% of sentences in ${((Date.now() - begun) / 1000).toFixed(1)} s`)
    options.watch?.(pack(), pass + 1)
  }
  return pack()
}
