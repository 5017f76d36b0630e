// Sayings without a verb: "volgens de politie", "aldus een woordvoerder", "according to".
import type { Saying } from '../../model/predicate.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import { ancestors, childrenOf, clauseSpan, conjuncts, headOf, nounPhrase, relOf } from '../clauses/index.ts'
import { topOf } from './found.ts'
import { denies } from './denies.ts'
import { isHedged } from './hedge.ts'
import { sourcesAt } from './source.ts'
import { contentOf, neighbour, type Content, type View } from './view.ts'

export function accordingSayings(view: View, sentence: Sentence): readonly Saying[] {
  return sentence.tokens.flatMap((token) => {
    const form = token.form.toLowerCase()
    if (view.words.thus.has(form)) return thus(view, sentence, token)
    const next = sentence.tokens[token.index + 1]?.form.toLowerCase()
    if (view.words.accordingTo.has(`${form} ${next ?? ''}`)) return according(view, sentence, token, token.index + 1)
    return view.words.accordingTo.has(form) && next !== 'to' && form !== 'according' ? according(view, sentence, token, token.index) : []
  })
}

function according(view: View, sentence: Sentence, cue: Token, last: number): readonly Saying[] {
  const noun = nounOf(view, sentence, cue, last)
  if (noun === undefined || isNoSource(view, noun)) return []
  const sources = sourcesAt(view, sentence, noun.index)
  if (sources.length === 0) return []
  const phraseLast = Math.max(...conjuncts(sentence, noun.index).map((index) => nounPhrase(sentence, index).last))
  const content = around(view, sentence, noun, cue.index, Math.max(phraseLast, last))
  return make(view, sentence, cue, last, sources, content, `saying/${view.words.accordingTo.has(cue.form.toLowerCase()) ? cue.form.toLowerCase() : 'according'}`)
}

/** The noun behind the adposition, by the tree or else by the order of the words. */
function nounOf(view: View, sentence: Sentence, cue: Token, last: number): Token | undefined {
  const head = headOf(sentence, cue.index)
  const between = (to: number): boolean => sentence.tokens.slice(last + 1, to).some(({ upos, index }) => (upos === 'X' || upos === 'PROPN' || upos === 'NOUN') && view.predicateAt(sentence.index, index) === undefined && headOf(sentence, index)?.index === to)
  if (head !== undefined && head.index > last && head.upos !== 'VERB' && head.index - last < 12 && !(head.upos === 'ADJ' && between(head.index))) return head
  const object = childrenOf(sentence, cue.index).find((child) => child.index > last && (relOf(child) === 'obl' || relOf(child) === 'obj'))
  if (object !== undefined) return object
  const next = sentence.tokens.slice(last + 1, last + 7).find(({ upos }) => upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON' || upos === 'X')
  return next
}

function isNoSource({ words }: View, noun: Token): boolean {
  const lemma = noun.lemma.toLowerCase()
  return words.noSources.has(lemma) || [...words.noSources].some((word) => word.length > 2 && lemma.endsWith(word) && lemma.length > word.length) || /^(?:mij|me|my)$/iu.test(noun.form)
}

/** The clause that the phrase stands in, without the phrase. */
function around(view: View, sentence: Sentence, noun: Token, first: number, last: number): readonly Content[] {
  const above = ancestors(sentence, noun.index).find(({ index }) => view.predicateAt(sentence.index, index) !== undefined)
  const span = above === undefined ? undefined : clauseSpan(sentence, above.index)
  const tokens = sentence.tokens.filter((token) => span === undefined || (token.start >= span.start && token.end <= span.end))
  // A phrase in front of a main clause stands over all that the sentence coordinates.
  const whole = first <= 1 || above === undefined || (above.head < 0 && first < above.index)
  // "…, die volgens de politie": the clause begins with its pronoun, whatever the tree has.
  const opener = sentence.tokens.slice(Math.max(0, first - 2), first).findLast(({ form, upos }) => upos === 'SCONJ' || (upos === 'PRON' && view.clauses.relatives.has(form.toLowerCase())))
  if (opener !== undefined && opener.index > 0) return parts(sentence, [contentOf(sentence, opener.index + 1, first - 1), contentOf(sentence, last + 1, Math.max(last, ...tokens.map(({ index }) => index)))])
  const from = whole ? 0 : (tokens[0]?.index ?? 0)
  const to = whole ? sentence.tokens.length - 1 : (tokens.at(-1)?.index ?? sentence.tokens.length - 1)
  return parts(sentence, [contentOf(sentence, from, first - 1), contentOf(sentence, last + 1, to)])
}

/** A single word beside the phrase is content only when it is the verb. */
function parts(sentence: Sentence, found: readonly (Content | undefined)[]): readonly Content[] {
  return found.flatMap((part) => (part !== undefined && (part.last > part.first || sentence.tokens[part.first]!.upos === 'VERB') ? [part] : []))
}

function thus(view: View, sentence: Sentence, cue: Token): readonly Saying[] {
  const noun = sentence.tokens.slice(cue.index + 1, cue.index + 8).find(({ upos }) => upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON')
  if (noun === undefined) return []
  const sources = sourcesAt(view, sentence, noun.index)
  const earlier = neighbour(view, sentence.index, -1)
  const before = contentOf(sentence, 0, cue.index - 1) ?? (earlier === undefined ? undefined : contentOf(earlier, 0, earlier.tokens.length - 1))
  const last = nounPhrase(sentence, noun.index).last
  const rest = sentence.tokens[last + 1]?.upos === 'PUNCT' && sentence.tokens.length - last > 4 ? contentOf(sentence, last + 2, sentence.tokens.length - 1) : undefined
  const goesOn = rest !== undefined && !view.clauses.relatives.has(sentence.tokens[rest.first]!.form.toLowerCase()) && sentence.tokens.slice(rest.first, rest.last + 1).some(({ upos }) => upos === 'VERB' || upos === 'AUX')
  return sources.length === 0 || before === undefined ? [] : make(view, sentence, cue, cue.index, sources, goesOn ? [before, rest] : [before], 'saying/aldus')
}

/** "Volgens de politie zou de schutter …": hearsay, whatever verb the tree hangs it on. */
function opensWithWould({ clauses }: View, { index, tokens }: Sentence, { sentence, first }: Content): boolean {
  return sentence === index && clauses.would === 'reportative' && clauses.modals.some(({ would }) => would?.includes(tokens[first]!.form.toLowerCase()) === true)
}

function make(view: View, sentence: Sentence, cue: Token, last: number, sources: ReturnType<typeof sourcesAt>, content: readonly Content[], because: string): readonly Saying[] {
  if (content.length === 0) return []
  const top = content.map((part) => topOf(view, part)).find((one) => one !== undefined)
  const cues = top === undefined ? [] : (view.predicateAt(top.sentence, top.token)?.cues ?? [])
  const end = sentence.tokens[last]!.end
  const shared = {
    sentence: sentence.index, act: 'state', content, because,
    cue: { start: cue.start, end, text: sentence.tokens.slice(cue.index, last + 1).map(({ form }) => form).join(' '), token: cue.index },
    hedged: isHedged(cues) || content.some((part) => opensWithWould(view, sentence, part)),
    denial: denies(view.words, cues, top === undefined ? undefined : view.predicateAt(top.sentence, top.token)),
  }
  return sources.map((source) => ({ ...shared, source }))
}
