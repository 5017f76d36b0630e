// The cases of figures: each gives sentences, and all quantities that must be found in them.
import type { QuantityMention } from '../../src/model/quantity.ts'
import type { Sentence } from '../../src/model/sentence.ts'
import { plainSentences } from '../../src/find/counts/plainSentences.ts'
import { findQuantities } from '../../src/find/counts/quantities.ts'
import { orNone, type CaseKind } from './case.ts'
import { groundOf } from './ground.ts'

export const figureCases: CaseKind = {
  name: 'figures',
  files: ['nl', 'en'].map((id) => new URL(`../../src/find/counts/counts.${id}.cases.txt`, import.meta.url)),
  lines({ text, language }) {
    const sentences = plainSentences(text)
    return orNone(findQuantities(sentences, text, groundOf(language).language.numbers).map((figure) => line(figure, sentences)))
  },
}

function line(figure: QuantityMention, sentences: readonly Sentence[]): string {
  const bound = (number: number | null) => number === null ? '-' : String(number)
  const { low, best, high, op } = figure.value
  return [
    `${figure.text} =>`, figure.kind, op, [low, best, high].map(bound).join('/'),
    ...(figure.noun === undefined ? [] : [`of ${sentences[figure.sentence]!.tokens[figure.noun]!.form}`]),
    ...(figure.additional ? ['additional'] : []),
  ].join(' ')
}
