// Names that the text itself introduces: "Volksfront Zuid (VFZ)", "ook bekend als", "die zich … noemt".
import type { ActorWords } from '../../lang/actors.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import { capitalRun, capitalRunBack, isCapital } from './capitals.ts'
import { lettersFit } from './letters.ts'
import { lexiconOf } from './lexicon.ts'

/** Two names of one actor in one sentence; `from` is null when the first is no name but a noun phrase ending at `at`. */
export interface Introduced {
  readonly from: { readonly first: number; readonly last: number } | null
  /** Last token of what the second name is said of. */
  readonly at: number
  readonly to: { readonly first: number; readonly last: number }
  readonly kind: 'brackets' | 'alias' | 'calls'
  readonly fits: boolean
}

const open = new Set(['(', '['])
const quotes = new Set(['"', "'", '“', '”', '‘', '’', '„', '«', '»', '``', "''"])
const relatives = new Set(['die', 'dat', 'which', 'that', 'who'])
const verbs = new Set(['is', 'staat', 'zijn', 'are', 'was'])
const isAbbreviation = ({ form }: Token): boolean => form.length >= 2 && form.length <= 12 && (form.match(/\p{Lu}/gu)?.length ?? 0) >= 2 && /^[\p{L}\d.-]+$/u.test(form)

/** Known names bound what a run of capitals may be: `known(at)` gives the extent of the name that holds token `at`. */
export type KnownName = (at: number) => { readonly first: number; readonly last: number; readonly kind: 'person' | 'place' | 'body'; readonly registered?: boolean } | undefined

export function introducedNames(sentence: Sentence, words: ActorWords, known: KnownName): Introduced[] {
  return [...inBrackets(sentence, words, known), ...otherNames(sentence, words, known), ...calledNames(sentence, words)]
}

function inBrackets({ tokens }: Sentence, words: ActorWords, known: KnownName): Introduced[] {
  const found: Introduced[] = []
  for (let at = 1; at + 2 < tokens.length; at++) {
    if (!open.has(tokens[at]!.form)) continue
    const close = tokens.findIndex(({ form, index }) => index > at && index <= at + 10 && (form === ')' || form === ']'))
    if (close < 0 || close === at + 1) continue
    let start = at + 1
    let end = close - 1
    // "(kortweg VFZ)", "(also known as the Front)": what introduces the name is not part of it.
    const phrase = words.alsoKnownAs.find((it) => startsWith(tokens, start, it))
    if (phrase !== undefined) start += phrase.split(' ').length
    while (start < end && (quotes.has(tokens[start]!.form) || words.definite.includes(tokens[start]!.form.toLowerCase()))) start++
    while (end > start && quotes.has(tokens[end]!.form)) end--
    if (start > end || !isCapital(tokens[start]) ) continue
    const inner = tokens.slice(start, end + 1)
    const short = inner[0]!
    if (inner.length === 1 && isAbbreviation(short)) {
      const left = nameBefore(tokens, at - 1, short.form, words, known)
      if (left !== undefined) found.push({ from: left.from, at: at - 1, to: { first: start, last: end }, kind: 'brackets', fits: left.fits })
      continue
    }
    const left = tokens[at - 1]!
    if (inner.length > 1 && isAbbreviation(left) && lettersFit(left.form, inner.map(({ form }) => form), words.inNames) !== null) {
      found.push({ from: { first: at - 1, last: at - 1 }, at: at - 1, to: { first: start, last: end }, kind: 'brackets', fits: true })
    } else if (phrase !== undefined && capitalRun(tokens, start, words.inNames) === end) {
      found.push({ from: nameEndingAt(tokens, at - 1, words, known), at: at - 1, to: { first: start, last: end }, kind: 'alias', fits: true })
    }
  }
  return found
}

/** The words before a bracket that its letters stand for; without fitting letters, only a known name that is no person. */
function nameBefore(tokens: readonly Token[], last: number, letters: string, words: ActorWords, known: KnownName): { from: { first: number; last: number }; fits: boolean } | undefined {
  while (last > 0 && quotes.has(tokens[last]!.form)) last--
  const start = capitalRunBack(tokens, last, words.inNames)
  const formsFrom = (first: number): string[] => tokens.slice(first, last + 1).map(({ form }) => form)
  if (start >= 0) {
    for (let first = start; first <= last; first++) {
      const token = tokens[first]!
      if (!isCapital(token) || (first === 0 && words.definite.includes(token.form.toLowerCase()))) continue
      if (lettersFit(letters, formsFrom(first), words.inNames) !== null) return { from: { first, last }, fits: true }
    }
  }
  // Names without capitals ("het openbaar ministerie (OM)"): as many big words as there are letters, each with its letter.
  for (let first = last, big = 0; first >= 0 && last - first < 12; first--) {
    const form = tokens[first]!.form
    if (!/^\p{L}[\p{L}-]*$/u.test(form)) break
    if (words.inNames.includes(form.toLowerCase())) continue
    big++
    if (big >= 2 && lettersFit(letters, formsFrom(first), words.inNames) === 'ordered' && big <= letters.length) return { from: { first, last }, fits: true }
  }
  const name = known(last)
  return name !== undefined && name.kind === 'body' && name.last === last && name.last > name.first && /^\p{Lu}{2,7}$/u.test(letters) ? { from: { first: name.first, last }, fits: false } : undefined
}

function nameEndingAt(tokens: readonly Token[], last: number, words: ActorWords, known: KnownName): { first: number; last: number } | null {
  while (last > 0 && (quotes.has(tokens[last]!.form) || tokens[last]!.form === ')')) last--
  const name = known(last)
  if (name !== undefined && name.last === last) return { first: name.first, last }
  let start = capitalRunBack(tokens, last, words.inNames)
  while (start >= 0 && start < last && (words.definite.includes(tokens[start]!.form.toLowerCase()) || !isCapital(tokens[start]))) start++
  return start >= 0 && isCapital(tokens[start]) ? { first: start, last } : null
}

function startsWith(tokens: readonly Token[], at: number, phrase: string): boolean {
  const first = tokens[at]
  // Most words begin no phrase: the first letter says so.
  if (first === undefined || first.form[0]!.toLowerCase() !== phrase[0]) return false
  return phrase.split(' ').every((word, offset) => tokens[at + offset]?.form.toLowerCase() === word)
}

/** The name that starts at `at`, past quotes and an article: a known one, one in quotes, or a run of capitals. */
export function nameFrom(tokens: readonly Token[], at: number, words: ActorWords, known?: KnownName): { first: number; last: number } | undefined {
  let first = at
  const quoted = quotes.has(tokens[first]?.form ?? '')
  if (quoted) first++
  if (words.definite.includes(tokens[first]?.form.toLowerCase() ?? '') && isCapital(tokens[first + 1])) first++
  const name = known?.(first)
  const own = name !== undefined && name.first === first && name.kind !== 'place' ? name.last : -1
  let last = own >= 0 && name?.registered === true ? own : Math.max(own, capitalRun(tokens, first, words.inNames))
  if (last < 0) return undefined
  if (quoted) {
    const close = tokens.findIndex(({ form, index }) => index > first && index - first < 9 && quotes.has(form))
    if (close > first) last = close - 1
  }
  return { first, last }
}

/** "X, ook bekend als Y of Z": at least two words, or a comma or bracket before, since "ook" alone introduces nothing. */
function otherNames(sentence: Sentence, words: ActorWords, known: KnownName): Introduced[] {
  const { tokens } = sentence
  const found: Introduced[] = []
  for (let at = 1; at < tokens.length; at++) {
    const phrase = words.alsoKnownAs.find((it) => it.includes(' ') && startsWith(tokens, at, it))
      ?? (['(', ','].includes(tokens[at - 1]!.form) ? words.alsoKnownAs.find((it) => startsWith(tokens, at, it)) : undefined)
    if (phrase === undefined) continue
    let next = at + phrase.split(' ').length
    let before = at - 1
    while (before > 0 && /^[,(–-]$/u.test(tokens[before]!.form)) before--
    const from = verbs.has(tokens[before]!.form.toLowerCase()) || relatives.has(tokens[before]!.form.toLowerCase()) ? null : nameEndingAt(tokens, before, words, known)
    // "the Front, which is also known as": said of what the pronoun follows, whoever the subject of the sentence is.
    const pronoun = verbs.has(tokens[before]!.form.toLowerCase()) ? before - 1 : before
    if (relatives.has(tokens[pronoun]?.form.toLowerCase() ?? '')) before = tokens[pronoun - 1]?.form === ',' ? pronoun - 2 : pronoun - 1
    for (let count = 0; count < 4; count++) {
      const name = nameFrom(tokens, next, words, known)
      if (name === undefined) break
      found.push({ from, at: before, to: name, kind: 'alias', fits: true })
      next = name.last + 1
      while (quotes.has(tokens[next]?.form ?? '')) next++
      if (!['of', 'or', 'en', 'and', ',', '/'].includes(tokens[next]?.form.toLowerCase() ?? '')) break
      next++
    }
    at = Math.max(at, next - 1)
  }
  return found
}

/** "een groep die zich X noemt", "a group calling itself X": said of the noun phrase before it. */
function calledNames(sentence: Sentence, words: ActorWords): Introduced[] {
  const { tokens } = sentence
  const found: Introduced[] = []
  for (const { before, after } of words.calls) {
    const length = before.split(' ').length
    for (let at = 1; at + length < tokens.length; at++) {
      if (!startsWith(tokens, at, before)) continue
      const name = nameFrom(tokens, at + length, words)
      if (name === undefined) continue
      let next = name.last + 1
      while (quotes.has(tokens[next]?.form ?? '')) next++
      if (after !== undefined && tokens[next]?.form.toLowerCase() !== after) continue
      let last = at - 1
      while (last > 0 && tokens[last]!.form === ',') last--
      // Only of a noun that takes a name: "she called Smith" introduces nobody.
      if (lexiconOf(words).at(tokens, last) === undefined) continue
      found.push({ from: null, at: last, to: name, kind: 'calls', fits: true })
    }
  }
  return found
}
