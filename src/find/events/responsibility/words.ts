// Small looks at a predicate that all who read responsibility share.
import type { Predicate } from '../../../model/predicate.ts'
import type { Sentence } from '../../../model/sentence.ts'
import type { Span } from '../../../model/span.ts'
import type { Said } from '../../../reading/reading.ts'
import { childrenOf, clauseSpan, nounPhrase } from '../../clauses/index.ts'
import { linksOf, saidOf, type SaidContext } from '../../sayings/index.ts'
import { infinitivesOf } from '../verbForms.ts'
import type { View } from '../view.ts'

const widest = 200

/** The clause, or what lies between its subject and its verb when that is too long to quote. */
export function evidenceOf(sentence: Sentence, predicate: Predicate): Span {
  const span = clauseSpan(sentence, predicate.token)
  if (span.end - span.start <= widest) return span
  const arg = predicate.args.find(({ role }) => role === 'agent')
  const near = arg ? nounPhrase(sentence, arg.token).span : predicate
  const start = Math.min(near.start, predicate.start)
  const end = Math.max(near.end, predicate.end)
  return end - start <= widest ? { start, end } : { start: predicate.start, end: predicate.end }
}

/** "werd eerst verdacht", "was initially named as a suspect": no longer. */
export function wasFirst(sentence: Sentence, { token }: Predicate): boolean {
  return childrenOf(sentence, token).some(({ form }) => /^(?:eerst|aanvankelijk|initially|originally|first)$/iu.test(form))
}

/** Its lemma, and the verbs of the scheme of which its word may be a form: the lemmatiser makes "ontken" of "ontkende". */
export function verbsOf(view: View, { lemma, kind, sentence, token }: Predicate): readonly string[] {
  return kind === 'verb' ? [lemma.toLowerCase(), ...infinitivesOf(view.token(sentence, token).form, view.language)] : [lemma.toLowerCase()]
}

/** Cues under which nothing is said, claimed or known: "wil beschuldigen", "als X erachter zit", "zat X erachter?". */
const idle: ReadonlySet<string> = new Set(['question', 'conditional', 'hypothetical', 'plan', 'wish', 'future', 'imperative', 'attempt', 'threat', 'fear', 'expectation'])

export function isIdle(sentence: Sentence, { cues, token }: Predicate): boolean {
  return cues.some(({ kind }) => idle.has(kind)) || isOption(sentence, token)
}

/** "Optie c): X heeft er niets mee te maken": one of the things that may be so. */
export function isOption({ tokens }: Sentence, token: number): boolean {
  const before = tokens.slice(0, token)
  return before.some(({ form, lemma, index }) => (/^(?:optie|scenario|mogelijkheid|theorie|option|possibility|theory)$/u.test(lemma) && tokens.slice(index, token).some((one) => one.form === ':')) || (/^[a-e]\)?$/u.test(form) && (form.endsWith(')') || tokens[index + 1]?.form === ')')))
}

/** "niet alleen verantwoordelijk" is verantwoordelijk. */
export function isNegated(sentence: Sentence, { cues }: Predicate): boolean {
  return cues.some(({ kind, end }) => (kind === 'negation' || kind === 'never') && !/^(?:alleen|slechts|only|just)$/iu.test(sentence.tokens.find(({ start }) => start >= end)?.form ?? ''))
}

/** "not X but a gang was behind it", "een bende, niet X, zat erachter": true for who it was not, false for who it was; undefined where the words draw no such line. */
export function isNotBut(view: View, { index, tokens }: Sentence, at: number): boolean | undefined {
  const first = (token: number): number => view.mentionsOf(index).find((mention) => mention.first <= token && token <= mention.last)?.first ?? token
  const start = first(at)
  const negates = (token: number): boolean => /^(?:not|niet)$/iu.test(tokens[token]?.form ?? '')
  const rest = tokens.slice(at + 1, at + 6)
  if (negates(start - 1)) return rest.some(({ form }) => /^(?:but|maar)$/iu.test(form)) || tokens[start - 2]?.form === ',' ? true : undefined
  const before = tokens.slice(Math.max(0, start - 10), start)
  const but = before.findLast(({ form }) => /^(?:but|maar)$/iu.test(form))
  if (but !== undefined && before.some(({ index: token }) => token < but.index && negates(token)) && tokens.slice(but.index + 1, start).every(({ upos }) => upos === 'DET' || upos === 'ADJ')) return false
  const comma = rest.find(({ form }) => form === ',')
  return comma !== undefined && negates(comma.index + 1) && tokens.slice(comma.index + 2, comma.index + 7).some(({ form }) => form === ',') ? false : undefined
}

/** Who says it in these words; a denial of a later sentence ("Die ontkent.") is a record of its own and takes nothing back here. */
export function spoken(view: View, sentence: number, token: number): Said {
  return saidOf(hereOnly(view), sentence, token)
}

/** Follows from the view alone. */
const contexts = new WeakMap<View, SaidContext>()

function hereOnly(view: View): SaidContext {
  const known = contexts.get(view)
  if (known !== undefined) return known
  const sayings = view.context.sayings.filter(({ denial, sentence, content }) => !denial || content.every((part) => part.sentence >= sentence))
  const made = { ...view.context, sayings }
  contexts.set(view, made)
  return made
}

/** Who says what the words of this predicate say: those who speak around it, then its own subject, who accuses or denies. */
export function saidBy(view: View, sentence: Sentence, predicate: Predicate, subject: number | undefined, act: Said['act']): Said {
  const context = hereOnly(view)
  const saying = context.sayings.find((one) => one.sentence === sentence.index && one.cue.token === predicate.token && one.source !== undefined)
  if (saying !== undefined) return { ...saidOf(context, sentence.index, predicate.token, { of: saying }), act }
  const said = spoken(view, sentence.index, predicate.token)
  if (subject === undefined || view.mentionAt(sentence.index, subject) === undefined) return said
  const { span } = nounPhrase(sentence, subject)
  const links = linksOf(view.context, {
    sentence: sentence.index, cue: { start: predicate.start, end: predicate.end, text: view.text.slice(predicate.start, predicate.end), token: predicate.token }, act,
    source: { ...span, text: view.text.slice(span.start, span.end), sentence: sentence.index, token: subject, anonymous: false }, content: [], hedged: false, denial: act === 'deny', because: '',
  })
  return { ...said, chain: [...said.chain.filter(({ kind }) => kind !== 'unspecified'), ...links], act, evidentiality: 'REPORTED', polarity: act === 'deny' ? 'NEG' : said.polarity }
}
