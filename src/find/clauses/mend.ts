// Slips of the parser that order, agreement or a second subject give away, mended where that is cheap.
import type { ClauseWords } from '../../lang/clauses.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import { has, type Draft, type Drafts } from './draft.ts'
import { nounPhrase, prepOf } from './phrase.ts'
import { childrenOf, hasFeat, lemmaOf, relOf } from './tree.ts'

/**
 * Two subjects: "dat ze de burgemeester heeft ontvoerd" has its object called one; in "The group, the minister said, has …" the first
 * belongs to what is said.
 */
export function sortSubjects(sentence: Sentence, draft: Draft, words: ClauseWords): void {
  const subjects = draft.args.filter(({ role, inherited }) => role === 'agent' && inherited !== true)
  const [first, second] = subjects
  if (draft.nominal || draft.form.passive || first === undefined || second === undefined) return
  const { tokens } = sentence
  const between = tokens.slice(Math.min(first.token, second.token), Math.max(first.token, second.token))
  // "police director Jane Roe said": title and name side by side are one subject, and the name says who.
  if (second.token - first.token === 1 && tokens[second.token]!.upos === 'PROPN') draft.args.splice(draft.args.indexOf(first), 1)
  else if (has(draft, 'clause') && between.some(({ upos }) => upos === 'PUNCT')) draft.args.splice(draft.args.indexOf(first), 1)
  else if (!has(draft, 'patient') && !words.intransitives.has(lemmaOf(tokens[draft.token]!))) {
    const object = tokens[first.token]!.rel === 'nsubj:pass' || words.nominatives.has(tokens[second.token]!.form.toLowerCase()) ? first : second
    draft.args[draft.args.indexOf(object)] = { role: 'patient', token: object.token }
  }
}

/** The subject that a verb of saying inserted into this clause took for itself. */
export function lentSubject(sentence: Sentence, draft: Draft, governor: Draft): number | undefined {
  const subjects = childrenOf(sentence, governor.token).filter((child) => relOf(child) === 'nsubj')
  return subjects.length > 1 && !governor.args.some(({ token }) => token === subjects[0]!.index) && subjects[0]!.index < draft.token ? subjects[0]!.index : undefined
}

/** "schrijft de groep dat …": a parser hangs the clause on the noun beside it; a verb of saying without a clause takes it back. */
export function complementOfSubject(sentence: Sentence, draft: Draft, drafts: Drafts, words: ClauseWords): void {
  const token = sentence.tokens[draft.token]!
  if (has(draft, 'clause') || !(words.thinking.has(lemmaOf(token)) || words.thinking.has(token.lemma))) return
  const nouns = draft.args.filter(({ role }) => role !== 'complement')
  for (const { token: noun } of nouns) {
    if (noun < draft.token) continue
    const clause = childrenOf(sentence, noun).find((child) => relOf(child) === 'acl' && drafts.has(child.index) && childrenOf(sentence, child.index).some((mark) => mark.rel === 'mark' && mark.upos === 'SCONJ' && mark.index > noun && words.complementisers.has(mark.form.toLowerCase())))
    if (clause !== undefined) draft.args.push({ role: 'clause', token: clause.index })
  }
}

/**
 * A parser's slip in "Er vielen 24 doden" and in inverted clauses: the only noun is called an object though it is the subject. Said by
 * the case of a pronoun, by a verb of existence or without object whose number agrees, or by its place: before the verb, with nothing else
 * that could be the subject.
 */
export function subjectAsObject(sentence: Sentence, draft: Draft, words: ClauseWords): void {
  if (has(draft, 'agent') || !draft.form.finite || draft.form.passive) return
  const token = sentence.tokens[draft.token]!
  const finite = hasFeat(token, 'VerbForm=Fin') ? token : draft.form.auxiliaries.find((aux) => hasFeat(aux, 'VerbForm=Fin'))
  const agrees = (noun: Token): boolean => finite === undefined || numberOf(finite) === 'open' || numberOf(noun) === 'open' || numberOf(finite) === numberOf(noun)
  // In a main clause what stands before the finite verb, and is no adverbial, is its subject when nothing else is.
  const main = relOf(token) === 'root' || relOf(token) === 'parataxis' || (relOf(token) === 'ccomp' && !childrenOf(sentence, draft.token).some(({ rel }) => rel === 'mark'))
  const before = !main ? -1 : draft.args.findIndex(({ role, token: at, prep }) => {
    const noun = sentence.tokens[at]!
    return (role === 'patient' || role === 'complement') && prep === undefined && at < (finite?.index ?? draft.token) && agrees(noun) && !hasFeat(noun, 'Case=Acc') && (noun.upos !== 'ADJ' || childrenOf(sentence, at).some((child) => relOf(child) === 'det'))
  })
  if (before >= 0) {
    draft.args[before] = { role: 'agent', token: draft.args[before]!.token }
    return
  }
  // "Deskundigen denken": an adjective that is a noun by itself.
  const people = draft.args.length > 0 || has(draft, 'clause') ? childrenOf(sentence, draft.token).find((child) => child.rel === 'amod' && child.upos === 'ADJ' && child.index < draft.token && child.form.endsWith('en')) : undefined
  if (people !== undefined) {
    draft.args.push({ role: 'agent', token: people.index })
    return
  }
  const at = draft.args.findIndex(({ role }) => role === 'patient')
  const object = draft.args[at]
  if (object === undefined) return
  if (words.verbSecond && finite !== undefined && opensOtherwise(sentence, token, finite) && nounPhrase(sentence, object.token).first === finite.index + 1 && agrees(sentence.tokens[object.token]!)) {
    draft.args[at] = { role: 'agent', token: object.token }
    const glued = gluedObject(sentence, object.token)
    if (glued !== undefined) draft.args.push({ role: 'patient', token: glued })
    return
  }
  const noun = sentence.tokens[object.token]!
  const lemma = lemmaOf(token)
  const existential = words.existentials.has(lemma) || words.intransitives.has(lemma)
  if (words.nominatives.has(noun.form.toLowerCase()) || (existential && agrees(noun))) draft.args[at] = { role: 'agent', token: object.token }
}

/**
 * A main clause that begins with anything but its subject, so that the subject follows the finite verb: "Daarna heeft de politie …", and
 * "Hoewel …, heeft de groep …" whatever the tree makes of the two clauses.
 */
function opensOtherwise({ tokens }: Sentence, verb: Token, finite: Token): boolean {
  const before = tokens[finite.index - 1]
  if (before === undefined || before.upos === 'CCONJ') return false
  if (relOf(verb) === 'root') return true
  return before.form === ',' && tokens[0]!.upos === 'SCONJ' && !tokens.slice(1, before.index).some(({ form }) => form === ',')
}

/** "heeft de groep | verschillende cellen": a bare noun that a tree hangs on the subject before it is the object. */
function gluedObject(sentence: Sentence, subject: number): number | undefined {
  let last: number | undefined
  for (let at: number | undefined = subject; at !== undefined;) {
    const next: Token | undefined = childrenOf(sentence, at).find((child) => child.rel === 'nmod' && child.upos === 'NOUN' && child.index > subject && prepOf(sentence, child.index) === undefined)
    if (next !== undefined) last = next.index
    at = next !== undefined && next.index > at ? next.index : undefined
  }
  return last
}

/** "de stad die de rebellen aanvielen": a relative clause looks the same with either as subject; the number of its verb may tell. */
export function turnByNumber(sentence: Sentence, draft: Draft): void {
  const subject = draft.args.findIndex(({ role, inherited }) => role === 'agent' && inherited === true)
  const object = draft.args.findIndex(({ role, inherited }) => role === 'patient' && inherited !== true)
  const own = sentence.tokens[draft.token]!
  const finite = hasFeat(own, 'VerbForm=Fin') ? own : draft.form.auxiliaries.find((aux) => hasFeat(aux, 'VerbForm=Fin'))
  if (subject < 0 || object < 0 || finite === undefined || numberOf(finite) === 'open') return
  const [first, second] = [draft.args[subject]!, draft.args[object]!]
  if (second.token > draft.token) return
  const numbers = [numberOf(sentence.tokens[first.token]!), numberOf(sentence.tokens[second.token]!)]
  if (numbers[0] === 'open' || numbers[0] === numberOf(finite) || numbers[1] !== numberOf(finite)) return
  draft.args[subject] = { ...first, role: 'patient' }
  draft.args[object] = { ...second, role: 'agent' }
}

function numberOf(word: Token): 'plural' | 'singular' | 'open' {
  return hasFeat(word, 'Number=Plur') ? 'plural' : hasFeat(word, 'Number=Sing') ? 'singular' : 'open'
}

/** A relative pronoun in a clause that hangs elsewhere: its antecedent is the noun before it. */
export function strayRelative(sentence: Sentence, draft: Draft): void {
  const at = draft.args.findIndex(({ token }) => hasFeat(sentence.tokens[token]!, 'PronType=Rel'))
  if (at < 0) return
  const pronoun = draft.args[at]!
  const antecedent = sentence.tokens.slice(Math.max(0, pronoun.token - 4), pronoun.token).findLast(({ upos }) => upos === 'NOUN' || upos === 'PROPN')
  if (antecedent !== undefined && antecedent.index !== draft.token) draft.args[at] = { ...pronoun, token: antecedent.index, inherited: true }
}

/** "eerder deze week al voor een aanslag": phrases hung on the adverbs and time words in front of them. */
export function strays(sentence: Sentence, adverb: Token, depth = 0): readonly Token[] {
  if (depth > 3) return []
  return childrenOf(sentence, adverb.index).flatMap((child) => {
    const rel = relOf(child)
    if (rel === 'obl' || rel === 'nmod') return prepOf(sentence, child.index) === undefined ? [child, ...strays(sentence, child, depth + 1)] : [child]
    return child.upos === 'ADV' && (rel === 'advmod' || rel === 'amod') ? strays(sentence, child, depth + 1) : []
  })
}

/** "zegt verantwoordelijk te zijn", "lijkt wraak te zijn": an infinitive with a copula, whatever the tree calls it. */
export function isClausal(sentence: Sentence, child: Token, drafts: { readonly has: (token: number) => boolean }): boolean {
  return drafts.has(child.index) && child.upos !== 'VERB' && childrenOf(sentence, child.index).some((below) => below.rel === 'cop' && hasFeat(below, 'VerbForm=Inf'))
}
