// Interviews: a question as a heading, and under it whole paragraphs between quotation marks; whoever the introduction says answers speaks them.
import type { Saying } from '../../model/predicate.ts'
import type { Sentence } from '../../model/sentence.ts'
import { spanOf } from '../clauses/index.ts'
import type { Quote } from './quotes.ts'
import { wordsAt } from './source.ts'
import { contentOf, type SayingSource, type View } from './view.ts'

/** `known` are the sayings found so far: a quotation that has words of saying needs no interview. */
export function interviewSayings(view: View, known: readonly Saying[]): readonly Saying[] {
  const source = interviewee(view)
  if (source === undefined) return []
  const covered = new Set(known.flatMap(({ content }) => content.map(({ sentence }) => sentence)))
  const seen = new Set<Quote>()
  let asked = false
  return view.sentences.flatMap((sentence) => {
    if (isFirstOfBlock(view, sentence)) asked = asks(view, sentence) || (asked && opensAnswer(view, sentence) !== undefined)
    const answer = asked ? opensAnswer(view, sentence) : undefined
    if (answer === undefined || seen.has(answer)) return []
    seen.add(answer)
    return sayingOf(sentencesOf(view, answer).filter(({ index }) => !covered.has(index)), answer, source) ?? []
  })
}

/** "Onderzoeker Jan Blom beantwoordt onze vragen", "We asked professor Ann Bell": the first person named in a sentence that says who answers. */
function interviewee(view: View): SayingSource | undefined {
  for (const sentence of view.sentences) {
    const words = sentence.tokens.map(({ form }) => form.toLowerCase()).join(' ')
    if (!view.words.answering.test(words)) continue
    const person = view.entitiesOf(sentence.index).find(({ kind }) => kind === 'PER')
    if (person === undefined) continue
    const span = spanOf(sentence, person.first, person.last)
    return { ...span, text: wordsAt(sentence, span), sentence: sentence.index, token: person.first, anonymous: false }
  }
  return undefined
}

function isFirstOfBlock({ sentences }: View, { index, block }: Sentence): boolean {
  return sentences[index - 1]?.block !== block
}

/** A heading that asks: its paragraph ends with a question mark. */
function asks({ sentences }: View, { index, block }: Sentence): boolean {
  let last = index
  while (sentences[last + 1]?.block === block) last++
  return sentences[last]!.tokens.at(-1)?.form === '?'
}

/** The quotation that opens the paragraph. */
function opensAnswer(view: View, sentence: Sentence): Quote | undefined {
  return isFirstOfBlock(view, sentence) ? view.quotesOf(sentence.index).find(({ open, words }) => open.sentence === sentence.index && open.token === 0 && words >= 4) : undefined
}

function sentencesOf({ sentences }: View, { open, close }: Quote): readonly Sentence[] {
  return sentences.slice(open.sentence, close.sentence + 1)
}

function sayingOf(sentences: readonly Sentence[], { open, close }: Quote, source: SayingSource): Saying | undefined {
  const content = sentences.flatMap((one) => contentOf(one, one.index === open.sentence ? open.token : 0, one.index === close.sentence ? close.token : one.tokens.length - 1) ?? [])
  const [first] = content
  const cue = first === undefined ? undefined : sentences.find(({ index }) => index === first.sentence)!.tokens[first.first]!
  if (first === undefined || cue === undefined) return undefined
  return {
    sentence: first.sentence, act: 'state', source, content, hedged: false, denial: false, because: 'saying/interview',
    cue: { start: cue.start, end: cue.end, text: cue.form, token: cue.index },
  }
}
