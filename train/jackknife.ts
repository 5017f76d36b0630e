// Tags for the training sentences by taggers that have not seen them, as numbers of the tagger that ships.
import { Tagger } from '../src/ml/tagger.ts'
import { WordRows } from '../src/ml/words.ts'
import type { TreeSentence } from './conllu.ts'
import { JACKKNIFE } from './recipes.ts'
import { open, trainTagger } from './tagger.ts'

export function jackknifedTags(sentences: readonly TreeSentence[], shipped: Tagger, language: string, log: (line: string) => void): Int32Array[] {
  const words = new WordRows()
  const numberOf = new Map(shipped.labels.map((label, i) => [label, i]))
  const tags: Int32Array[] = []
  const partOf = (i: number) => Math.floor(i / JACKKNIFE.block) % JACKKNIFE.parts
  for (let part = 0; part < JACKKNIFE.parts; part++) {
    const rest = sentences.filter((_, i) => partOf(i) !== part)
    const tagger = new Tagger(open(trainTagger(rest, { language, version: '0', passes: JACKKNIFE.passes, least: 3 }), language, 'tagger'))
    sentences.forEach(({ forms }, i) => {
      if (partOf(i) !== part) return
      const found = tagger.run(forms.map((form) => words.of(form)))
      tags[i] = found.map((tag) => numberOf.get(tagger.labels[tag]!) ?? 0)
    })
    log(`tags of part ${part + 1} of ${JACKKNIFE.parts}`)
  }
  return tags
}
