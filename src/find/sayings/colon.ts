// Quotations that only a colon gives a speaker: "Sara (17) vluchtte met haar zus: '…'", "De burgemeester: '…'".
import type { Saying } from '../../model/predicate.ts'
import type { Sentence } from '../../model/sentence.ts'
import { subjectToken } from './found.ts'
import { sourcesAt } from './source.ts'
import { contentOf, type View } from './view.ts'

/** `known` are the sayings found so far: a quotation that has a verb of saying needs no colon. */
export function colonSayings(view: View, sentence: Sentence, known: readonly Saying[]): readonly Saying[] {
  return view.quotesOf(sentence.index).flatMap((quote): readonly Saying[] => {
    const { open, close, words } = quote
    const colon = sentence.tokens[open.token - 1]
    if (open.sentence !== sentence.index || words < 4 || colon?.form !== ':') return []
    const content = contentOf(sentence, open.token, close.sentence === sentence.index ? close.token : sentence.tokens.length - 1)
    if (content === undefined || known.some((saying) => saying.content.some((part) => part.sentence === sentence.index && part.start < content.end && content.start < part.end))) return []
    const speaker = speakerBefore(view, sentence, colon.index)
    const sources = speaker === undefined ? [] : sourcesAt(view, sentence, speaker)
    return sources.slice(0, 1).map((source): Saying => ({
      sentence: sentence.index, act: 'state', source, content: [content], hedged: false, denial: false, because: 'saying/colon',
      cue: { start: colon.start, end: colon.end, text: colon.form, token: colon.index },
    }))
  })
}

/** The subject of the clause before the colon, or the name that is all there is before it. */
function speakerBefore(view: View, sentence: Sentence, colon: number): number | undefined {
  const main = view.predicatesOf(sentence.index).find(({ token, finite, rel }) => finite && token < colon && !rel.startsWith('acl') && rel !== 'advcl')
  if (main !== undefined) {
    const subject = subjectToken(main)
    return subject !== undefined && subject < colon ? subject : undefined
  }
  const before = sentence.tokens.slice(0, colon)
  return before.length < 9 ? before.find(({ upos }) => upos === 'PROPN' || upos === 'NOUN')?.index : undefined
}
