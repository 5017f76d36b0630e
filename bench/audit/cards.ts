// A card is all that the judge sees of a value: field, value, the sentences it was read from, and the sentence before.
import type { CorpusText } from '../corpora.ts'
import type { Band, Reading } from '../../src/reading/reading.ts'
import type { Field } from '../../src/bands/values.ts'
import type { Value } from './values.ts'

export interface Card {
  readonly corpus: CorpusText['corpus']
  readonly language: CorpusText['language']
  /** Id of the source, made from its hash: a name could be a title. */
  readonly source: string
  readonly field: Field
  readonly band: Band
  readonly rule: string
  readonly start: number
  readonly end: number
  readonly value: string
  readonly quote: string
  readonly before: string
}

export function cardOf({ banded: { field, band, because: rule }, value, evidence }: Value, { source, sentences }: Reading, { corpus, language }: CorpusText): Card {
  const [first] = evidence
  const { start, end } = first!
  const touched = sentences.flatMap((sentence, index) => (evidence.some((it) => it.start < sentence.end && it.end > sentence.start) ? [index] : []))
  const words = (index: number): string => {
    const { start: from, end: to } = sentences[index]!
    const marks = [...new Map(evidence.filter((it) => it.start >= from && it.end <= to).map((it) => [`${it.start}-${it.end}`, it])).values()].sort((a, b) => b.start - a.start || a.end - b.end)
    // From the back, so that the offsets before stay right; marks inside marks are left out.
    let text = source.text.slice(from, to)
    let open = Number.POSITIVE_INFINITY
    for (const mark of marks) {
      if (mark.end > open || (mark.start === from && mark.end >= to - 1)) continue
      text = `${text.slice(0, mark.start - from)}«${text.slice(mark.start - from, mark.end - from)}»${text.slice(mark.end - from)}`
      open = mark.start
    }
    return text.replace(/\s+/g, ' ').trim()
  }
  const before = touched[0] === undefined || touched[0] === 0 ? '' : source.text.slice(sentences[touched[0] - 1]!.start, sentences[touched[0] - 1]!.end).replace(/\s+/g, ' ').trim()
  const quote = touched.map((index, at) => `${at > 0 && touched[at - 1] !== index - 1 ? '[…] ' : ''}${words(index)}`).join(' ')
  return { corpus, language, source: source.id, field, band, rule, start, end, value, quote, before }
}

export function cardText(card: Card, number: number): string {
  return `${number}. ${card.field}\n   ${card.value}\n   before: ${card.before || '(nothing)'}\n   quote:  ${card.quote}\n`
}
