// All sayings of a document: by verb, by adposition, by noun, by hearsay; quotations run on over their sentences.
import type { ClauseWords } from '../../lang/clauses.ts'
import type { SayingWords } from '../../lang/sayings.ts'
import type { Predicate, Saying } from '../../model/predicate.ts'
import type { Entity, Sentence } from '../../model/sentence.ts'
import { accordingSayings } from './according.ts'
import { hearsay } from './hearsay.ts'
import { nounSayings } from './nouns.ts'
import { quoteAt, type Quote } from './quotes.ts'
import { verbSayings } from './verbs.ts'
import { contentOf, viewOf, type Content, type View } from './view.ts'

export function findSayings(sentences: readonly Sentence[], predicates: readonly Predicate[], entities: readonly Entity[], words: SayingWords, clauses: ClauseWords): Saying[] {
  const view = viewOf(sentences, predicates, entities, words, clauses)
  const said = sentences.flatMap((sentence) => {
    const here = [...verbSayings(view, sentence), ...accordingSayings(view, sentence), ...nounSayings(view, sentence)]
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
    const quote = quoteAt(view.quotes, sentence, first) ?? quoteAt(view.quotes, sentence, last)
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
  const found: Saying[] = []
  for (const quote of view.quotes) {
    if (quote.words < 5) continue
    const parts = partsOf(view, quote)
    const all = [...known, ...found]
    if (parts.length === 0 || all.some(({ content, sentence }) => content.some((one) => parts.some((part) => part.start < one.end && one.start < part.end)) || (sentence >= quote.open.sentence && sentence <= quote.close.sentence))) continue
    const before = all.filter((saying) => saying.source !== undefined && saying.content.some((one) => one.sentence === quote.open.sentence - 1 || saying.sentence === quote.open.sentence - 1)).at(-1)
    const wasQuoted = before?.content.some(({ sentence, first, last }) => quoteAt(view.quotes, sentence, first) !== undefined || quoteAt(view.quotes, sentence, last) !== undefined)
    const sameBlock = view.sentences[quote.open.sentence]?.block === view.sentences[quote.open.sentence - 1]?.block
    if (before === undefined || wasQuoted !== true || !sameBlock) continue
    found.push({ ...before, content: parts, hedged: false, denial: false, act: 'state', because: 'saying/goes-on' })
  }
  return found
}
