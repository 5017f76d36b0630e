// What fills the slots of a word: of a verb from its predicate, of a noun or adjective from the tree around it.
import type { Predicate } from '../../model/predicate.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import type { Slot } from '../../scheme/frame.ts'
import { childrenOf, relOf } from '../clauses/tree.ts'
import { possessor } from '../clauses/phrase.ts'
import { adpositionOf } from './words.ts'
import { pronounAdverb } from './pronounAdverb.ts'

export interface SlotFiller {
  readonly slot: Slot
  readonly token: number
  /** Not an argument of the word itself but of a neighbour in the tree, or shared from another clause: less sure. */
  readonly loose: boolean
  /** Set when only a part of the token fills the slot: "IS" in "IS-leider". */
  readonly part?: string
}

/** Where the noun or adjective has its holder: the verb whose subject it describes ("ontstond als aftakking van"). */
const describing = new Set(['als', 'as', 'tot'])

/** Clause arguments that are never what a nominal slot means. */
const clausal = new Set(['ccomp', 'xcomp', 'advcl', 'acl', 'csubj', 'parataxis'])

export function slotsOfVerb(sentence: Sentence, predicate: Predicate): readonly SlotFiller[] {
  const fillers: SlotFiller[] = []
  for (const { role, token, prep, inherited } of predicate.args) {
    const real = antecedent(sentence, token)
    fillers.push({ slot: role === 'oblique' ? `prep:${prep ?? ''}` : role, token: real, loose: inherited === true })
    if (role === 'complement' && prep) fillers.push({ slot: `prep:${prep}`, token: real, loose: false })
  }
  fillers.push(...adverbSlots(sentence, predicate.token))
  // An adposition phrase that the parser hung on a neighbouring argument: "kreeg steun [van Iran]".
  for (const { role, token } of predicate.args) {
    if (role !== 'patient' && role !== 'complement' && role !== 'oblique') continue
    for (const child of childrenOf(sentence, token)) {
      if (relOf(child) !== 'nmod') continue
      const prep = adpositionOf(sentence, child.index)
      if (prep) fillers.push({ slot: `prep:${prep}`, token: child.index, loose: true })
    }
  }
  return fillers
}

/** Slots of a participle before a noun ("door Iran gesteunde milities"): the noun undergoes it. */
export function slotsOfParticiple(sentence: Sentence, at: number): readonly SlotFiller[] {
  const word = sentence.tokens[at]!
  const fillers: SlotFiller[] = []
  if (word.head >= 0 && (relOf(word) === 'amod' || relOf(word) === 'acl')) fillers.push({ slot: 'patient', token: word.head, loose: false })
  for (const filler of nominalSlots(sentence, at)) {
    fillers.push(filler)
    if (filler.slot === 'prep:door' || filler.slot === 'prep:by') fillers.push({ ...filler, slot: 'agent' })
  }
  return fillers
}

/** Slots of a noun or adjective; `agent` is what it describes: the subject of its copula, its apposition, the noun before "als …". */
export function slotsOfNominal(sentence: Sentence, at: number, predicates: readonly Predicate[]): readonly SlotFiller[] {
  const fillers = [...nominalSlots(sentence, at)]
  const word = sentence.tokens[at]!
  const own = predicates.find(predicate => predicate.token === at && predicate.kind === 'nominal')
  if (own) {
    for (const { role, token, prep, inherited } of own.args) {
      const real = antecedent(sentence, token)
      if (role === 'oblique') fillers.push({ slot: prep === possessor ? 'possessor' : `prep:${prep ?? ''}`, token: real, loose: false })
      else fillers.push({ slot: role, token: real, loose: inherited === true })
    }
  }
  if (!fillers.some(filler => filler.slot === 'agent')) fillers.push(...holders(sentence, word, predicates))
  return fillers
}

function nominalSlots(sentence: Sentence, at: number): readonly SlotFiller[] {
  const fillers: SlotFiller[] = []
  const word = sentence.tokens[at]!
  for (const child of childrenOf(sentence, at)) {
    const rel = relOf(child)
    const prep = adpositionOf(sentence, child.index)
    const possessive = child.rel === 'nmod:poss' || child.rel === 'det:poss' || /Poss=Yes/.test(child.feats)
    if (possessive) fillers.push({ slot: 'possessor', token: child.index, loose: false })
    else if ((rel === 'nmod' || rel === 'obl') && prep) fillers.push({ slot: `prep:${prep}`, token: antecedent(sentence, child.index), loose: false })
    else if (rel === 'nmod' || rel === 'compound' || rel === 'amod') fillers.push({ slot: 'modifier', token: child.index, loose: false })
    // "ISIS's leader" with the genitive hung differently
    else if (childrenOf(sentence, child.index).some(part => part.form === "'s" || part.form === '’s')) fillers.push({ slot: 'possessor', token: child.index, loose: false })
  }
  fillers.push(...adverbSlots(sentence, at))
  const hyphen = word.form.lastIndexOf('-')
  if (hyphen > 0) fillers.push({ slot: 'modifier', token: at, loose: false, part: word.form.slice(0, hyphen) })
  return fillers
}

function adverbSlots(sentence: Sentence, at: number): readonly SlotFiller[] {
  return childrenOf(sentence, at).flatMap(child => {
    const adverb = pronounAdverb(child.form)
    return adverb ? [{ slot: `prep:${adverb.prep}` as const, token: adverb.relative ? antecedent(sentence, child.index) : child.index, loose: false }] : []
  })
}

function holders(sentence: Sentence, word: Token, predicates: readonly Predicate[]): readonly SlotFiller[] {
  const found: SlotFiller[] = []
  const head = word.head >= 0 ? sentence.tokens[word.head]! : null
  const below = childrenOf(sentence, word.index)
  for (const child of below) if (relOf(child) === 'nsubj') found.push({ slot: 'agent', token: antecedent(sentence, child.index), loose: false })
  if (found.length > 0 || !head) return found
  const rel = relOf(word)
  if (rel === 'amod' || word.rel === 'acl' || rel === 'appos' || rel === 'flat' || (rel === 'compound' && word.upos !== 'ADJ') || word.rel === 'nmod:desc') {
    // a title before a name, or an adjective before its noun
    return [{ slot: 'agent', token: head.index, loose: false }]
  }
  for (const child of below) if (relOf(child) === 'appos' || (relOf(child) === 'flat' && child.upos === 'PROPN')) found.push({ slot: 'agent', token: child.index, loose: false })
  if (found.length > 0) return found
  const prep = adpositionOf(sentence, word.index)
  const marked = describing.has(prep) || below.some(child => (relOf(child) === 'mark' || relOf(child) === 'cc') && describing.has(child.form.toLowerCase()))
  if (marked || rel === 'xcomp') {
    const verb = predicates.find(predicate => predicate.token === head.index)
    const subject = verb && (verb.args.find(arg => arg.role === 'patient') ?? verb.args.find(arg => arg.role === 'agent'))
    if (subject && subject.token !== word.index) found.push({ slot: 'agent', token: antecedent(sentence, subject.token), loose: true })
    else if (!verb && (head.upos === 'NOUN' || head.upos === 'PROPN')) found.push({ slot: 'agent', token: head.index, loose: true })
  }
  return found
}

/** What a relative pronoun stands for: the noun that its clause hangs on; any other token is itself. */
export function antecedent(sentence: Sentence, at: number): number {
  const word = sentence.tokens[at]!
  const relative = /PronType=Rel/.test(word.feats) || (word.upos === 'PRON' && /^(die|dat|wie|who|which|that|whom)$/i.test(word.form)) || pronounAdverb(word.form)?.relative === true
  if (!relative) return at
  let clause = word
  for (let steps = 0; clause.head >= 0 && steps < sentence.tokens.length; steps++) {
    if (relOf(clause) === 'acl') return clause.head
    clause = sentence.tokens[clause.head]!
  }
  return at
}

/** True for arguments that are clauses, which a slot for a thing cannot mean. */
export function isClausal(token: Token): boolean {
  return clausal.has(relOf(token))
}
