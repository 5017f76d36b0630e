// What fills the slots of a word: of a verb from its predicate, of a noun or adjective from the tree around it.
import type { Predicate } from '../../model/predicate.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import type { Slot } from '../../scheme/frame.ts'
import { childrenOf, hasFeat, relOf } from '../clauses/tree.ts'
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
  /** The word itself, where it may name its holder. */
  readonly self?: boolean
  /** The antecedent is coordinated and the clause speaks of all of it. */
  readonly shared?: boolean
}

/** Where the noun or adjective has its holder: the verb whose subject it describes ("ontstond als aftakking van"). */
const describing = new Set(['als', 'as', 'tot'])
/** The same for what somebody has with him: "met steun van". */
const having = new Set(['met', 'with'])

const possessives = /^(?:diens|hun|zijn|haar|its|their|his|her|wiens|whose)$/i

/** Clause arguments that are never what a nominal slot means. */
const clausal = new Set(['ccomp', 'xcomp', 'advcl', 'acl', 'csubj', 'parataxis'])

export function slotsOfVerb(sentence: Sentence, predicate: Predicate, predicates: readonly Predicate[]): readonly SlotFiller[] {
  const fillers: SlotFiller[] = []
  // "vielen de laatste jaren de minderheid aan": the tree may take the time for the object and the object for a bare adverbial
  const timed = predicate.args.some(({ role, token }) => role === 'patient' && isTime(sentence.tokens[token]!))
  for (const argument of predicate.args) {
    const { token, prep, inherited } = argument
    if (argument.role === 'patient' && isTime(sentence.tokens[token]!)) continue
    const role = timed && argument.role === 'oblique' && prep === undefined ? 'patient' : argument.role
    const real = antecedent(sentence, token)
    const shared = (real !== token || inherited === true) && predicate.rel === 'acl:relcl' && isPlural(sentence, predicate.token)
    fillers.push({ slot: role === 'oblique' ? `prep:${prep ?? ''}` : role, token: real, loose: inherited === true && real === token && predicate.rel !== 'acl:relcl', shared })
    if (role === 'complement' && prep) fillers.push({ slot: `prep:${prep}`, token: real, loose: false })
    // an object that has an adposition is no object: a slip of the parser
    const own = role === 'patient' && token > predicate.token ? adpositionOf(sentence, token) : ''
    if (own) fillers.push({ slot: `prep:${own}`, token, loose: true })
  }
  fillers.push(...adverbSlots(sentence, predicate.token), ...strandedSlots(sentence, predicate.token))
  // "beperkt bleef tot": what the tree hangs on the verb above belongs to both.
  const above = predicate.rel === 'xcomp' || (predicate.rel === 'advcl' && sentence.tokens[predicate.token]!.head === predicate.token + 1) ? predicates.find(({ token }) => token === sentence.tokens[predicate.token]!.head) : undefined
  const below = predicate.args.flatMap(({ role, token }) => (role === 'clause' && relOf(sentence.tokens[token]!) === 'xcomp' ? predicates.filter(one => one.token === token) : []))
  for (const { role, token, prep } of [above, ...below].flatMap(one => one?.args ?? [])) if (role === 'oblique') fillers.push({ slot: `prep:${prep ?? ''}`, token: antecedent(sentence, token), loose: true })
  fillers.push(...looseSlots(sentence, predicate))
  if (!fillers.some(({ slot }) => slot === 'agent')) fillers.push(...capitalSubject(sentence, predicate.token))
  if (predicate.finite && !fillers.some(({ slot }) => slot === 'agent' || slot === 'patient')) fillers.push(...earlierSubject(sentence, sentence.tokens[predicate.token]!, predicates))
  return fillers
}

const times = /^(?:jaar|jaren|maand|maanden|week|weken|dag|dagen|uur|uren|tijd|keer|years?|months?|weeks?|days?|hours?|times?)$/i

function isTime({ form }: Token): boolean {
  return times.test(form)
}

function isPlural(sentence: Sentence, verb: number): boolean {
  return [sentence.tokens[verb]!, ...childrenOf(sentence, verb).filter(child => relOf(child) === 'aux')].some(word => !hasFeat(word, 'Number=Sing') && (hasFeat(word, 'VerbForm=Fin') || (hasFeat(word, 'VerbForm=Inf') && relOf(word) !== 'aux')))
}

/** Adposition phrases of the clause that the parser hung on a neighbour ("kreeg steun [van Iran]"), but none of the subject's. */
function looseSlots(sentence: Sentence, { token: verb, args }: Predicate): readonly SlotFiller[] {
  const known = new Set(args.map(({ token }) => token))
  const subjects = args.filter(({ role }) => role === 'agent').map(({ token }) => token)
  const found: SlotFiller[] = []
  const walk = (at: number, depth: number): void => {
    for (const child of childrenOf(sentence, at)) {
      if (subjects.includes(child.index) || isClausal(child) || (relOf(child) === 'conj' && child.upos === 'VERB')) continue
      const prep = known.has(child.index) && at === verb ? '' : adpositionOf(sentence, child.index)
      if (prep) found.push({ slot: `prep:${prep}`, token: child.index, loose: true })
      if (depth < 2) walk(child.index, depth + 1)
    }
  }
  walk(verb, 0)
  return found
}

/** "waar het uit ontstond", "er … bij aangesloten": an adposition left alone beside the verb, whose pronoun stands before. */
function strandedSlots(sentence: Sentence, at: number): readonly SlotFiller[] {
  const below = childrenOf(sentence, at)
  const pronoun = below.find(({ form }) => /^(?:er|daar|waar|hier)$/i.test(form))
  if (!pronoun) return []
  const stranded = below.filter(child => child.upos === 'ADP' && childrenOf(sentence, child.index).length === 0 && child.index > pronoun.index)
    .map(child => ({ slot: `prep:${child.form.toLowerCase()}` as const, token: /^waar$/i.test(pronoun.form) ? clauseNoun(sentence, pronoun) : pronoun.index, loose: false }))
  // "Syrië, waar de groep actief is"
  const where = /^waar$/i.test(pronoun.form) && stranded.length === 0 ? clauseNoun(sentence, pronoun) : pronoun.index
  return where === pronoun.index ? stranded : [{ slot: 'prep:in', token: where, loose: false }]
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
export function slotsOfNominal(sentence: Sentence, at: number, predicates: readonly Predicate[], had = false): readonly SlotFiller[] {
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
  if (!fillers.some(filler => filler.slot === 'agent')) fillers.push(...capitalSubject(sentence, at))
  if (!fillers.some(filler => filler.slot === 'agent')) fillers.push(...holders(sentence, word, predicates, had))
  fillers.push(...oneOfSlots(sentence, word, predicates), ...predicateNounSlots(sentence, word, predicates))
  if (!fillers.some(filler => filler.slot === 'agent')) fillers.push(...earlierSubject(sentence, word, predicates))
  if (!fillers.some(filler => filler.slot === 'agent')) fillers.push({ slot: 'agent', token: at, loose: true, self: true })
  return fillers
}

/** Whose the noun is, as the one who acts: "de deelname [van Canada] aan de strijd". */
export function ownersOf(sentence: Sentence, at: number): readonly SlotFiller[] {
  return nominalSlots(sentence, at).filter(({ slot }) => slot === 'possessor' || slot === 'prep:van' || slot === 'prep:of' || slot === 'prep:by' || slot === 'prep:door')
    .map(filler => ({ ...filler, slot: 'agent' as const }))
}

/** "IS strijdt voor …": a name in capitals that the tagger took for the verb "is". */
function capitalSubject(sentence: Sentence, at: number): readonly SlotFiller[] {
  return childrenOf(sentence, at).filter(child => (relOf(child) === 'aux' || relOf(child) === 'cop') && /^\p{Lu}{2,}$/u.test(child.form))
    .map(child => ({ slot: 'agent', token: child.index, loose: true }))
}

/** "Hij is geboren in Rusland, was lid van …": a predicate without subject that has the clause before it as its dependent shares its subject. */
function earlierSubject(sentence: Sentence, word: Token, predicates: readonly Predicate[]): readonly SlotFiller[] {
  const before = childrenOf(sentence, word.index).filter(child => child.index < word.index && isClausal(child)).map(child => predicates.find(({ token }) => token === child.index))
  const subject = before.flatMap(predicate => predicate?.args.find(({ role }) => role === (predicate.passive ? 'patient' : 'agent')) ?? [])[0]
  return subject ? [{ slot: 'agent', token: antecedent(sentence, subject.token), loose: true }] : []
}

/** "X is één van de leiders": what holds of "één" holds of the noun. */
function oneOfSlots(sentence: Sentence, word: Token, predicates: readonly Predicate[]): readonly SlotFiller[] {
  const head = word.head >= 0 ? sentence.tokens[word.head]! : null
  if (!head || !/^(?:één|een|eén|one)$/i.test(head.form) || !/^(?:van|of)$/.test(adpositionOf(sentence, word.index))) return []
  return slotsOfNominal(sentence, head.index, predicates).filter(({ token, self }) => token !== word.index && self !== true)
}

/** "Het doel van X is [een eigen staat]": what the noun is said to be. */
function predicateNounSlots(sentence: Sentence, word: Token, predicates: readonly Predicate[]): readonly SlotFiller[] {
  if (relOf(word) !== 'nsubj' || word.head < 0) return []
  const above = predicates.find(({ token }) => token === word.head)
  if (!above) return []
  if (above.kind === 'nominal') return [{ slot: 'complement', token: above.token, loose: false }]
  return above.args.filter(({ role }) => role === 'complement').map(({ token }) => ({ slot: 'complement' as const, token, loose: false }))
}

function nominalSlots(sentence: Sentence, at: number): readonly SlotFiller[] {
  const fillers: SlotFiller[] = []
  const word = sentence.tokens[at]!
  for (const child of childrenOf(sentence, at)) {
    const rel = relOf(child)
    const prep = adpositionOf(sentence, child.index)
    // "berucht om aanvallen": a noun that the tree glued to its adposition
    if (child.upos === 'ADP') for (const glued of childrenOf(sentence, child.index)) if (glued.rel === 'fixed' && glued.upos === 'NOUN') fillers.push({ slot: `prep:${child.form.toLowerCase()}`, token: glued.index, loose: true })
    const possessive = child.rel === 'nmod:poss' || child.rel === 'det:poss' || /Poss=Yes/.test(child.feats) || possessives.test(child.form)
    if (possessive) fillers.push({ slot: 'possessor', token: child.index, loose: false })
    else if (prep && (rel === 'nmod' || rel === 'obl' || ((rel === 'advcl' || rel === 'xcomp') && child.upos !== 'VERB'))) fillers.push({ slot: `prep:${prep}`, token: antecedent(sentence, child.index), loose: false })
    else if (rel === 'nmod' || rel === 'compound' || rel === 'amod') fillers.push({ slot: 'modifier', token: child.index, loose: false })
    // "ISIS's leader" with the genitive hung differently
    else if (childrenOf(sentence, child.index).some(part => part.form === "'s" || part.form === '’s')) fillers.push({ slot: 'possessor', token: child.index, loose: false })
  }
  fillers.push(...adverbSlots(sentence, at), ...strandedSlots(sentence, at))
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

function holders(sentence: Sentence, word: Token, predicates: readonly Predicate[], had: boolean): readonly SlotFiller[] {
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
  const marked = describing.has(prep) || (had && having.has(prep)) || below.some(child => (relOf(child) === 'mark' || relOf(child) === 'cc') && describing.has(child.form.toLowerCase()))
  // "staat bekend als": the adjective that the tree takes for a particle of its verb
  if (marked || rel === 'xcomp' || word.rel === 'compound:prt') {
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
  return clauseNoun(sentence, word)
}

/** The noun on which the relative clause around `word` hangs; the word itself when it stands in none. */
function clauseNoun(sentence: Sentence, word: Token): number {
  let clause = word
  for (let steps = 0; clause.head >= 0 && steps < sentence.tokens.length; steps++) {
    if (relOf(clause) === 'acl') return clause.head
    clause = sentence.tokens[clause.head]!
  }
  return word.index
}

/** True for arguments that are clauses, which a slot for a thing cannot mean. */
export function isClausal(token: Token): boolean {
  return clausal.has(relOf(token))
}
