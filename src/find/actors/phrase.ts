// The words of a noun phrase by their parts of speech, with the tree only as a veto: chunks are surer than attachment.
import type { ActorWords } from '../../lang/actors.ts'
import type { Sentence, Token } from '../../model/sentence.ts'

export interface Chunk {
  readonly first: number
  readonly article: 'definite' | 'indefinite' | 'bare'
  readonly counted: boolean
  /** Token of a possessive or a genitive name that opens the phrase. */
  readonly possessor?: number
}

const isParticiple = (token: Token): boolean => token.upos === 'VERB' && (token.feats.includes('VerbForm=Part') || token.rel === 'amod')
const isName = (token: Token): boolean => token.upos === 'PROPN'

/** `top` is the head of a noun of two words ("rebel group"). Leftwards from the noun's first token: adjectives, numbers, participles and adverbs with them, up to the article. */
export function chunkLeft({ tokens }: Sentence, noun: number, words: ActorWords, top = noun): Chunk {
  let first = noun
  let counted = false
  for (let at = noun - 1; at >= 0 && noun - at <= 12; at--) {
    const token = tokens[at]!
    const form = token.form.toLowerCase()
    const inside = token.head < 0 || (token.head >= at && token.head <= top)
    // "het waren rebellen" turned round: a neuter singular is no article of a plural.
    if ((form === 'het' || form === "'t") && tokens[noun]!.feats.includes('Number=Plur')) break
    if (words.definite.includes(form) && (token.upos === 'DET' || token.upos === 'X' || (token.upos === 'PRON' && !words.pointing.includes(form)))) {
      const possessive = token.feats.includes('Poss=Yes') || words.pronouns.some((row) => row.possessive === true && row.form === form)
      return { first: at, article: 'definite', counted, ...(possessive ? { possessor: at } : {}) }
    }
    if (words.indefinite.includes(form)) {
      const number = token.upos === 'NUM' || !['een', 'a', 'an', 'geen', 'no', "'n"].includes(form)
      // "enkele honderden strijders": one word of number after another.
      if (number && words.indefinite.includes(tokens[at - 1]?.form.toLowerCase() ?? '')) { first = at; counted = true; continue }
      return { first: at, article: 'indefinite', counted: counted || number }
    }
    if (token.upos === 'DET' && inside) return { first: at, article: 'indefinite', counted }
    if (token.upos === 'NUM' && inside) { first = at; counted = true; continue }
    if (token.upos === 'ADJ' && inside) { first = at; continue }
    // "A bomb killed three soldiers": the sentence's own verb is none of the noun's words.
    if (isParticiple(token) && inside && token.rel !== 'root') { first = at; continue }
    if (isName(token) && token.rel === 'nmod:poss' && token.head === noun) return { first: at, article: 'definite', counted, possessor: at }
    // "In May gunmen …", "In Mali rebels …": what opens the sentence is when or where.
    if (isName(token) && (words.notNames.includes(token.form) || (at === 1 && words.where.includes(tokens[0]!.form.toLowerCase())))) break
    // A compound of English ("rebel commander") or the demonym of a name.
    if ((token.upos === 'NOUN' || isName(token)) && inside && (token.head === noun || token.head === top) && (token.rel === 'compound' || token.rel === 'amod' || token.rel === 'nmod' && at === noun - 1)) { first = at; continue }
    if (token.form === "'s" || token.form === '’s' || token.form === "'") {
      const name = tokens[at - 1]
      return name !== undefined && (isName(name) || name.upos === 'NOUN') ? { first: at - 1, article: 'definite', counted, possessor: at - 1 } : { first, article: 'bare', counted }
    }
    // "24-year-old", cut at its hyphens.
    if (token.form === '-' && tokens[at + 1]?.start === token.end && tokens[at - 1]?.end === token.start) { first = at - 1; counted = false; at--; continue }
    // Adverbs and conjunctions count only between what belongs to the noun: "ontevreden en meer radicale strijders".
    if ((token.upos === 'ADV' || token.upos === 'CCONJ' || form === ',') && inside && at + 1 === first && first < noun && adjectival(tokens[at - 1], token, words)) { if (token.upos !== 'CCONJ' && form !== ',') first = at; else { first = at - 1; at-- } continue }
    break
  }
  return { first, article: 'bare', counted }
}

function adjectival(before: Token | undefined, joiner: Token, words: ActorWords): boolean {
  if (joiner.upos === 'ADV') return words.degree.includes(joiner.form.toLowerCase())
  return before !== undefined && (before.upos === 'ADJ' || isParticiple(before))
}

/** Rightwards over one noun phrase that starts at `at`: its head noun and its last token; undefined when none starts there. */
export function chunkRight({ tokens }: Sentence, at: number): { readonly head: number; readonly last: number } | undefined {
  let next = at
  while (next < tokens.length && next - at < 10) {
    const token = tokens[next]!
    if (token.upos === 'NOUN' || isName(token)) {
      let last = next
      while (last + 1 < tokens.length && last - next < 6 && isName(tokens[last + 1]!)) last++
      // A run of names is one; two common nouns are one only in English compounds.
      while (last + 1 < tokens.length && tokens[last + 1]!.upos === 'NOUN' && tokens[last]!.head === last + 1 && last - next < 6) last++
      return { head: isName(token) ? next : last, last }
    }
    if (token.upos !== 'DET' && token.upos !== 'ADJ' && token.upos !== 'NUM' && token.upos !== 'ADV' && !isParticiple(token) && token.upos !== 'PRON') return undefined
    next++
  }
  return undefined
}

/** The token of `first..last` that the rest of the sentence hangs on: the one whose head lies outside; leftmost of several. */
export function topToken({ tokens }: Sentence, first: number, last: number, fallback: number): number {
  for (let at = first; at <= last; at++) {
    const { head, upos } = tokens[at]!
    if (head >= 0 && (head < first || head > last) && (upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ' || upos === 'X')) return at
    if (head === -1 && tokens[at]!.rel === 'root') return at
  }
  return fallback
}

/** Relative clause or participle clause right behind `last` that says which one is meant. */
export function hasClause({ tokens }: Sentence, head: number, last: number): boolean {
  const next = tokens[last + 1]
  if (next === undefined) return false
  return tokens.some(({ head: up, rel, index }) => up === head && index > last && rel.startsWith('acl') && index - last < 15)
}
