// All sayings of a document: by verb, by adposition, by noun, by hearsay; quotations run on over their sentences.
import type { ClauseWords } from '../../lang/clauses.ts'
import type { SayingWords } from '../../lang/sayings.ts'
import type { Predicate, Saying } from '../../model/predicate.ts'
import type { Entity, Sentence } from '../../model/sentence.ts'
import { accordingSayings } from './according.ts'
import { hearsay } from './hearsay.ts'
import { nounSayings } from './nouns.ts'
import { quoteAt, type Quote } from './quotes.ts'
import { findings } from './showing.ts'
import { verbSayings } from './verbs.ts'
import { contentOf, viewOf, type Content, type View } from './view.ts'

export function findSayings(sentences: readonly Sentence[], predicates: readonly Predicate[], entities: readonly Entity[], words: SayingWords, clauses: ClauseWords): Saying[] {
  const view = viewOf(sentences, predicates, entities, words, clauses)
  const said = sentences.flatMap((sentence) => {
    const here = [...verbSayings(view, sentence), ...accordingSayings(view, sentence), ...nounSayings(view, sentence), ...findings(view, sentence)]
    return [...here, ...hearsay(view, sentence, here)]
  })
  const extended = said.map((saying) => runOn(view, saying))
  return [...extended, ...continued(view, extended)].sort((a, b) => a.sentence - b.sentence || a.cue.start - b.cue.start)
}

/** A quotation that the content touches belongs to it with all its sentences. */
function runOn(view: View, saying: Saying): Saying {
  if (saying.source === undefined) return saying
  const extra: Content[] = []
  for (const { sentence, first, last } of saying.content) {
    const quote = quoteAt(view.quotesOf(sentence), sentence, first) ?? quoteAt(view.quotesOf(sentence), sentence, last)
    if (quote === undefined || quote.open.sentence === quote.close.sentence) continue
    extra.push(...partsOf(view, quote).filter((part) => saying.content.every((other) => other.sentence !== part.sentence) && extra.every((other) => other.sentence !== part.sentence)))
  }
  return extra.length === 0 ? saying : { ...saying, content: [...saying.content, ...extra].sort((a, b) => a.start - b.start) }
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
  const near = new Map<number, Saying[]>()
  const note = (saying: Saying): void => {
    for (const sentence of new Set([saying.sentence, ...saying.content.map((part) => part.sentence)])) near.set(sentence, [...(near.get(sentence) ?? []), saying])
  }
  known.forEach(note)
  const found: Saying[] = []
  for (const { index, block } of view.sentences) {
    for (const quote of view.quotesOf(index)) {
      if (quote.words < 5 || quote.open.sentence !== index || view.sentences[index - 1]?.block !== block) continue
      const parts = partsOf(view, quote)
      if (parts.length === 0 || parts.some(({ sentence }) => (near.get(sentence) ?? []).length > 0)) continue
      const before = near.get(index - 1)?.filter((saying) => saying.source !== undefined && isQuoted(view, saying)).at(-1)
      if (before === undefined) continue
      const saying: Saying = { ...before, content: parts, hedged: false, denial: false, act: 'state', because: 'saying/goes-on' }
      found.push(saying)
      note(saying)
    }
  }
  return found
}

function isQuoted(view: View, { content }: Saying): boolean {
  return content.some(({ sentence, first, last }) => quoteAt(view.quotesOf(sentence), sentence, first) !== undefined || quoteAt(view.quotesOf(sentence), sentence, last) !== undefined)
}
