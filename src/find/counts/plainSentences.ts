// Sentences cut by punctuation alone, without tags or tree: what dates and figures must be able to work on. Used by the tests.
import type { Sentence, Token } from '../../model/sentence.ts'

const SENTENCE = /[^.!?\n]*(?:[.!?](?!\s+\p{Lu}|\s*$|\n)[^.!?\n]*)*[.!?]*/gu
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:[-'’.,:][\p{L}\p{M}\p{N}]+)*|\S/gu

export function plainSentences(text: string): Sentence[] {
  const sentences: Sentence[] = []
  for (const match of text.matchAll(SENTENCE)) {
    const words = match[0].trim()
    if (words === '') continue
    const start = match.index + match[0].indexOf(words)
    const tokens = [...words.matchAll(TOKEN)].map((token, index): Token => ({
      index, form: token[0], lemma: token[0].toLowerCase(), upos: 'X', feats: '', head: -1, rel: '', entity: 'O',
      start: start + token.index, end: start + token.index + token[0].length,
    }))
    sentences.push({ index: sentences.length, block: 0, tokens, parsed: false, start, end: start + words.length })
  }
  return sentences
}
