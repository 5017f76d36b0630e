// Bodies that only their capitals and their part in violence give away: "The White Banner claimed responsibility", "an attack by the Red Column".
import type { ActorWords, BodyWords } from '../../lang/actors.ts'
import type { PlaceMention } from '../../model/place.ts'
import type { Predicate } from '../../model/predicate.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import type { LanguageId } from '../../model/source.ts'
import { responsibilityWords } from '../../scheme/responsibility.ts'
import { capitalRun, isCapital } from './capitals.ts'
import type { Extent } from './found.ts'

/** Parts of a clause in which somebody acts, is blamed, or is acted upon. */
const parts: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'obj', 'iobj', 'obl', 'obl:agent', 'nmod', 'nmod:poss', 'conj', 'appos', 'root'])

/** Sentences in which somebody claims, blames, denies or does something violent, by their predicates and nouns. */
export function deedSentences(sentences: readonly Sentence[], predicates: readonly Predicate[], language: LanguageId): ReadonlySet<number> {
  const { claim, claimWith, claimNouns, blame, deeds } = responsibilityWords[language]
  const verbs = new Set([...claim, ...claimWith, ...blame.flatMap(({ words }) => words)])
  const nouns = new Set([...claimNouns, ...deeds])
  const found = new Set<number>()
  for (const { sentence, lemma } of predicates) if (verbs.has(lemma.toLowerCase())) found.add(sentence)
  for (const { index, tokens } of sentences) if (tokens.some(({ lemma, upos }) => upos === 'NOUN' && nouns.has(lemma.toLowerCase()))) found.add(index)
  return found
}

/**
 * Runs of two capitals and more behind a definite article, in a part of the clause where somebody acts or is blamed.
 * A name without article, of a place, a day or a time is none; nor is anything in a heading where every word has its capital.
 */
export function deedBodies({ tokens }: Sentence, places: readonly PlaceMention[], { definite, bodies, notNames }: ActorWords): Extent[] {
  const found: Extent[] = []
  for (let at = 1; at < tokens.length; at++) {
    if (!isCapital(tokens[at]) || !definite.includes(tokens[at - 1]!.form.toLowerCase()) || notNames.includes(tokens[at]!.form)) continue
    const last = capitalRun(tokens, at, bodies.inside)
    if (last > at && isCapital(tokens[last]) && hasPart(tokens, at, last, bodies) && !isElse(tokens, at, last, places, bodies)) found.push({ first: at, last })
    at = Math.max(at, last)
  }
  return found
}

function hasPart(tokens: readonly Token[], first: number, last: number, { acts }: BodyWords): boolean {
  const head = tokens.slice(first, last + 1).find((token) => token.head < first || token.head > last)
  if (head === undefined) return false
  return parts.has(head.rel) && (head.rel !== 'nmod' && head.rel !== 'obl' || acts.includes(tokens[first - 2]?.form.toLowerCase() ?? ''))
}

/** A place, a war, a day, or a person's name that goes on. */
function isElse(tokens: readonly Token[], first: number, last: number, places: readonly PlaceMention[], { others }: BodyWords): boolean {
  if (places.some(({ token, how }) => how !== 'demonym' && token >= first && token <= last)) return true
  // "de Franse Revolutie": a people's adjective before one word names an age or a body of a state, which others know.
  if (places.some(({ token }) => token === first)) return true
  return tokens.slice(first, last + 1).some(({ form, lemma }) => /\d/u.test(form) || others.test(lemma))
}
