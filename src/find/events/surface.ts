// Who does it and who undergoes it by the order of a Dutch clause, where the tree is of no help: first the doer, then what is done to.
import type { Predicate } from '../../model/predicate.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import { childrenOf, hasFeat, relOf } from '../clauses/index.ts'
import { measureNouns } from '../../scheme/guardWords.ts'
import type { View } from './view.ts'
import { holds, wordSet } from './vocabulary.ts'

export interface Ordered { readonly agent?: number; readonly patient?: number }

/** Null where the order says nothing: a passive, an infinitive, a language with other rules. */
export function byOrder(view: View, sentence: Sentence, { token, kind, passive, args }: Predicate): Ordered | null {
  if (view.language !== 'nl' || kind !== 'verb' || passive) return null
  const { tokens } = sentence
  const auxiliary = childrenOf(sentence, token).find(({ rel, lemma }) => rel.startsWith('aux') && /^(?:hebben|zijn)$/u.test(lemma))
  const finite = auxiliary ?? tokens[token]!
  if (!auxiliary && (!hasFeat(finite, 'VerbForm=Fin') || relOf(finite) === 'amod')) return null
  const from = leftEdge(tokens, Math.min(finite.index, token))
  const to = rightEdge(tokens, Math.max(finite.index, token))
  const last = Math.max(finite.index, token)
  const heads = phrases(view, sentence, from, to).filter((at) => at !== token && at !== finite.index)
  const before = heads.filter((at) => at < finite.index)
  const behind = heads.filter((at) => at > finite.index)
  // "toen Rusland de Krim inpikte", "die het dorp aanvielen": all of it stands before the verb.
  if (opensClause(tokens[from - 1]) && finite.index >= last && behind.length === 0) return before.length >= 2 ? { agent: before[0]!, patient: before[1]! } : null
  if (before.length > 1) return null
  if (before.length === 1) return behind[0] === undefined ? null : { agent: before[0]!, patient: behind[0] }
  // "greep in en dwong de president": the doer is that of the verb before.
  if (tokens[from - 1]?.upos === 'CCONJ' && from === finite.index) {
    const doer = inheritedAgent(view, sentence, token) ?? args.find(({ role, inherited }) => role === 'agent' && inherited === true)?.token
    // "Hij trad af en gingen duizenden de straat op": one man is not the subject of a plural.
    if (doer !== undefined && behind[0] !== undefined && hasFeat(finite, 'Number=Plur') && /^(?:hij|het|ik)$/iu.test(tokens[doer]!.form)) return behind[1] === undefined ? { agent: behind[0] } : { agent: behind[0], patient: behind[1] }
    return behind[0] === undefined || doer === undefined ? null : { agent: doer, patient: behind[0] }
  }
  return behind.length >= 2 ? { agent: behind[0]!, patient: behind[1]! } : behind.length === 1 && from < finite.index ? { agent: behind[0]! } : null
}

function inheritedAgent(view: View, sentence: Sentence, token: number): number | undefined {
  const word = sentence.tokens[token]!
  return relOf(word) === 'conj' ? view.predicateAt(sentence.index, word.head)?.args.find(({ role }) => role === 'agent')?.token : undefined
}

function opensClause(token: Token | undefined): boolean {
  return token !== undefined && (token.upos === 'SCONJ' || hasFeat(token, 'PronType=Rel'))
}

function leftEdge(tokens: Sentence['tokens'], at: number): number {
  let from = at
  while (from > 0 && !opensClause(tokens[from - 1]) && tokens[from - 1]!.upos !== 'PUNCT' && !(tokens[from - 1]!.upos === 'CCONJ' && joinsClauses(tokens, from - 1, at)) && !isVerb(tokens[from - 1]!)) from--
  return from
}

function rightEdge(tokens: Sentence['tokens'], at: number): number {
  let to = at
  while (tokens[to + 1] && tokens[to + 1]!.upos !== 'PUNCT' && !opensClause(tokens[to + 1]) && !(tokens[to + 1]!.upos === 'CCONJ' && isVerb(tokens[to + 2])) && !isVerb(tokens[to + 1]!)) to++
  return to
}

/** "en dwong": right before the verb "en" joins clauses; "de Amerikanen en de Britten vielen" it does not. */
function joinsClauses(tokens: Sentence['tokens'], conjunction: number, verb: number): boolean {
  return conjunction + 1 === verb || !tokens.slice(0, conjunction).some(({ upos }) => upos === 'NOUN' || upos === 'PROPN')
}

function isVerb(token: Token | undefined): boolean {
  return token !== undefined && (token.upos === 'VERB' || token.upos === 'AUX') && relOf(token) !== 'amod'
}

/** Heads of the phrases between two tokens that no adposition governs and that are no time; coordinated ones count as one. */
function phrases(view: View, sentence: Sentence, from: number, to: number): readonly number[] {
  const { tokens } = sentence
  const found: number[] = []
  for (let at = from; at <= to;) {
    const end = endOfPhrase(view, sentence, at, to)
    if (end < at) { at++; continue }
    const head = headOf(sentence, at, end)
    const before = tokens[at - 1]
    const joined = before?.upos === 'CCONJ' && at - 1 > from
    if (head !== undefined && before?.upos !== 'ADP' && !joined && !isTime(view, sentence, tokens[head]!)) found.push(head)
    // What follows "en" behind an adposition stands under it too.
    at = end + 1
  }
  return found
}

const inside: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'X'])

/** Below `at` when no phrase begins there. */
function endOfPhrase(view: View, sentence: Sentence, at: number, to: number): number {
  const { tokens } = sentence
  const first = tokens[at]!
  if (first.upos === 'PRON' && !hasFeat(first, 'Poss=Yes')) return /^(?:er|het|dit|dat|zich|elkaar|daar|hier)$/iu.test(first.form) ? at - 1 : at
  if (!inside.has(first.upos) && !hasFeat(first, 'Poss=Yes') && !(first.upos === 'VERB' && relOf(first) === 'amod')) return at - 1
  let end = at
  let noun: Token | null = first.upos === 'NOUN' || first.upos === 'PROPN' ? first : null
  for (let next = at + 1; next <= to; next++) {
    const token = tokens[next]!
    if (!inside.has(token.upos) && !(token.upos === 'VERB' && relOf(token) === 'amod')) break
    if (noun && (token.upos === 'DET' || token.upos === 'ADJ' || token.upos === 'NUM')) break
    if (noun?.upos === 'NOUN' && token.upos === 'NOUN' && !holds(wordSet(measureNouns[view.language]), sentence, noun)) break
    if (noun?.upos === 'NOUN' && token.upos === 'PROPN' && isPlace(view, sentence, token)) break
    if (token.upos === 'NOUN' || token.upos === 'PROPN') noun = token
    end = next
  }
  return end
}

function headOf({ tokens }: Sentence, from: number, to: number): number | undefined {
  const words = tokens.slice(from, to + 1)
  const nouns = words.filter(({ upos }) => upos === 'NOUN')
  return (nouns.at(-1) ?? words.find(({ upos }) => upos === 'PROPN') ?? words.find(({ upos }) => upos === 'PRON') ?? (words.length === 1 && words[0]!.upos === 'NUM' ? words[0] : undefined))?.index
}

function isPlace(view: View, sentence: Sentence, { index }: Token): boolean {
  return view.placesOf(sentence.index).some(({ token, how }) => token === index && how !== 'demonym')
}

function isTime(view: View, sentence: Sentence, { start, end, lemma }: Token): boolean {
  return /^(?:jaar|maand|week|dag|uur|minuut|keer|maal|tijd|ochtend|avond|nacht|moment)$/u.test(lemma) || view.datesOf(sentence.index).some((date) => date.start <= start && end <= date.end)
}
