// All sayings of a document: by verb, by adposition, by noun, by colon, by hearsay; quotations run on over their sentences.
import type { Saying } from '../../model/predicate.ts'
import { accordingSayings } from './according.ts'
import { colonSayings } from './colon.ts'
import { hearsay } from './hearsay.ts'
import { interviewSayings } from './interview.ts'
import { nounSayings } from './nouns.ts'
import { quoteAt, type Quote } from './quotes.ts'
import { findings } from './showing.ts'
import { verbSayings } from './verbs.ts'
import { contentOf, type Content, type View } from './view.ts'

export function findSayings(view: View): Saying[] {
  const { sentences } = view
  const said = sentences.flatMap((sentence) => {
    const here = [...verbSayings(view, sentence), ...accordingSayings(view, sentence), ...nounSayings(view, sentence), ...findings(view, sentence)]
    const quoted = [...here, ...colonSayings(view, sentence, here)]
    return [...quoted, ...hearsay(view, sentence, quoted)]
  })
  const told = [...continued(view, said.map((saying) => runOn(view, saying)))]
  return [...told, ...interviewSayings(view, told)].sort((a, b) => a.sentence - b.sentence || a.cue.start - b.cue.start)
}

/** A quotation that the content touches belongs to it with all its sentences, and so do other quotations in the same sentence. */
function runOn(view: View, saying: Saying): Saying {
  if (saying.source === undefined) return saying
  // Who is told within a quotation as saying something does not speak the rest of it.
  const around = quoteAt(view.quotesOf(saying.sentence), saying.sentence, saying.cue.token)
  const touched = saying.content.flatMap(({ sentence, first, last }) => quoteAt(view.quotesOf(sentence), sentence, first) ?? quoteAt(view.quotesOf(sentence), sentence, last) ?? []).filter((quote) => quote !== around)
  const beside = touched.length === 0 ? [] : view.quotesOf(saying.sentence).filter(({ open, words }) => words > 2 && open.sentence === saying.sentence && open.token > saying.cue.token)
  return withParts(saying, [...touched.filter(({ open, close }) => open.sentence !== close.sentence), ...beside].flatMap((quote) => partsOf(view, quote)))
}

function withParts(saying: Saying, parts: readonly Content[]): Saying {
  const content = [...saying.content]
  for (const part of parts) if (content.every((other) => other.end <= part.start || part.end <= other.start)) content.push(part)
  return content.length === saying.content.length ? saying : { ...saying, content: content.sort((a, b) => a.start - b.start) }
}

function partsOf(view: View, { open, close }: Quote): readonly Content[] {
  const parts: Content[] = []
  for (let at = open.sentence; at <= close.sentence; at++) {
    const sentence = view.sentences[at]
    if (sentence === undefined) continue
    const part = contentOf(sentence, at === open.sentence ? open.token : 0, at === close.sentence ? close.token : sentence.tokens.length - 1)
    if (part !== undefined) parts.push(part)
  }
  return parts
}

/** A quotation with no reporting words of its own, right behind one that has: its speaker goes on. */
function continued(view: View, known: readonly Saying[]): readonly Saying[] {
  const sayings = [...known]
  const near = new Map<number, number[]>()
  const note = (saying: Saying, at: number): void => {
    for (const sentence of new Set([saying.sentence, ...saying.content.map((part) => part.sentence)])) if (near.get(sentence)?.includes(at) !== true) near.set(sentence, [...(near.get(sentence) ?? []), at])
  }
  known.forEach(note)
  for (const { index, block } of view.sentences) {
    for (const quote of view.quotesOf(index)) {
      if (quote.words < 3 || quote.open.sentence !== index || quote.open.token > 0 || view.sentences[index - 1]?.block !== block) continue
      const parts = partsOf(view, quote)
      if (parts.some(({ sentence }) => (near.get(sentence) ?? []).length > 0)) continue
      const before = near.get(index - 1)?.filter((at) => sayings[at]!.source !== undefined && isQuoted(view, sayings[at]!)).at(-1)
      if (before === undefined) continue
      sayings[before] = withParts(sayings[before]!, parts)
      note(sayings[before]!, before)
    }
  }
  return sayings
}

function isQuoted(view: View, { content }: Saying): boolean {
  return content.some(({ sentence, first, last }) => quoteAt(view.quotesOf(sentence), sentence, first) !== undefined || quoteAt(view.quotesOf(sentence), sentence, last) !== undefined)
}
