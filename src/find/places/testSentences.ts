// Builds sentences for tests from marked words: `In Kaboel/PROPN/B-LOC kwamen/VERB`; a bare word has no tag worth reading.
import type { Sentence, Token, Upos } from '../../model/sentence.ts'

export interface TestDocument {
  readonly text: string
  readonly sentences: readonly Sentence[]
}

const CLOSED: Readonly<Record<string, Upos>> = { de: 'DET', het: 'DET', een: 'DET', the: 'DET', a: 'DET', in: 'ADP', van: 'ADP', bij: 'ADP', of: 'ADP', near: 'ADP', at: 'ADP', en: 'CCONJ', and: 'CCONJ' }

/** One string a sentence. Tokens are divided by spaces; the text has the same spaces. */
export function documentOf(...marked: readonly string[]): TestDocument {
  let text = ''
  const sentences = marked.map((line, index): Sentence => {
    const start = text.length
    const tokens = line.split(' ').map((piece, at): Token => {
      const [form, upos, entity] = piece.split(/\/(?=[A-Z])/)
      if (at > 0) text += ' '
      const from = text.length
      text += form!
      const lower = form!.toLowerCase()
      return { index: at, start: from, end: text.length, form: form!, lemma: lower, upos: (upos ?? CLOSED[lower] ?? (/^\p{Lu}/u.test(form!) && at > 0 ? 'PROPN' : /^\p{P}$/u.test(form!) ? 'PUNCT' : 'NOUN')) as Upos, feats: '', head: -1, rel: '', entity: entity ?? 'O' }
    })
    const end = text.length
    text += '\n'
    return { index, block: 0, start, end, tokens, parsed: false }
  })
  return { text, sentences }
}
