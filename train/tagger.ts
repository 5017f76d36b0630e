// Trains the tagger: label = part of speech with features, corrected word by word on its own earlier labels.
import type { ModelFile } from '../src/ml/model-file.ts'
import { packModel, unpackModel } from '../src/ml/model-file.ts'
import { Lexicon } from '../src/ml/lexicon.ts'
import { bestOf, TaggerFeatures } from '../src/ml/tagger.ts'
import { LOWER, WordRows } from '../src/ml/words.ts'
import type { TreeSentence } from './conllu.ts'
import { Learner } from './learner.ts'
import { shuffled } from './shuffle.ts'

export interface TaggerOptions {
  readonly language: string
  readonly version: string
  readonly passes: number
  /** Weights under this many steps are dropped. */
  readonly least: number
  readonly log?: (line: string) => void
}

export function labelOf(upos: string, feats: string): string {
  return feats === '' ? upos : `${upos}|${feats}`
}

export function trainTagger(sentences: readonly TreeSentence[], options: TaggerOptions): Uint8Array {
  const words = new WordRows()
  const labels = [...new Set(sentences.flatMap(({ upos, feats }) => upos.map((pos, i) => labelOf(pos, feats[i]!))))].sort()
  const numberOf = new Map(labels.map((label, i) => [label, i]))
  const lexicon = makeLexicon(sentences, words)
  const learner = new Learner(labels.length)
  const features = new TaggerFeatures(lexicon)
  const scores = new Float64Array(labels.length)
  const order = sentences.map((sentence) => ({
    rows: sentence.forms.map((form) => words.of(form)),
    gold: Int32Array.from(sentence.upos, (pos, i) => numberOf.get(labelOf(pos, sentence.feats[i]!))!),
  }))
  for (let pass = 0; pass < options.passes; pass++) {
    const begun = Date.now()
    let right = 0
    let all = 0
    for (const { rows, gold } of shuffled(order, pass)) {
      features.begin(rows)
      let tag1 = -1
      let tag2 = -1
      for (let i = 0; i < rows.length; i++) {
        features.at(i, tag1, tag2)
        learner.score(features.list, features.count, scores)
        const guess = bestOf(scores, labels.length)
        if (guess !== gold[i]) {
          learner.update(features.list, features.count, gold[i]!, 1)
          learner.update(features.list, features.count, guess, -1)
        } else right++
        learner.tick()
        all++
        tag2 = tag1
        tag1 = guess
      }
    }
    options.log?.(`tagger pass ${pass + 1}: ${((100 * right) / all).toFixed(2)}% in ${((Date.now() - begun) / 1000).toFixed(1)} s`)
  }
  const { bytes, rows } = learner.pack(options.least)
  const settings = { labels, rows, passes: options.passes, least: options.least }
  return packModel({ language: options.language, task: 'tagger', version: options.version, settings }, new Map([['weights', bytes], ['lexicon', lexicon.pack()]]))
}

/** A packed model as the reader would see it, without a file. */
export function open(bytes: Uint8Array, language: string, task: string): ModelFile {
  return unpackModel(Buffer.from(bytes), `new ${task}`, language, task)
}

/** Words seen three times or more: the set of their parts of speech that make up 3% or more of their uses. */
function makeLexicon(sentences: readonly TreeSentence[], words: WordRows): Lexicon {
  const seen = new Map<number, Map<string, number>>()
  for (const { forms, upos } of sentences) {
    forms.forEach((form, i) => {
      const hash = words.of(form)[LOWER]!
      const counts = seen.get(hash) ?? new Map<string, number>()
      counts.set(upos[i]!, (counts.get(upos[i]!) ?? 0) + 1)
      seen.set(hash, counts)
    })
  }
  const numbers = new Map<string, number>()
  const classes = new Map<number, number>()
  for (const [hash, counts] of seen) {
    const total = [...counts.values()].reduce((a, b) => a + b, 0)
    if (total < 3) continue
    const set = [...counts].filter(([, count]) => count >= 0.03 * total).map(([pos]) => pos).sort().join(' ')
    if (!numbers.has(set)) numbers.set(set, numbers.size + 1)
    classes.set(hash, numbers.get(set)!)
  }
  return new Lexicon(classes)
}
