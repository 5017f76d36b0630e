// What fills the slots of a noun or adjective: from the tree around it, from its copula, from who holds it.
import type { Predicate } from '../../model/predicate.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import { childrenOf, relOf } from '../clauses/tree.ts'
import { possessor } from '../clauses/phrase.ts'
import { adverbSlots, strandedSlots } from './adverbSlots.ts'
import { antecedent, type SlotFiller } from './filler.ts'
import { capitalSubject, earlierSubject, orderedSubject } from './subjects.ts'
import { adpositionOf, strayAdposition } from './words.ts'

/** Where the noun or adjective has its holder: the verb whose subject it describes ("ontstond als aftakking van"). */
const describing = new Set(['als', 'as', 'tot'])

/** The same for what somebody has with him: "met steun van". */
const having = new Set(['met', 'with'])

const possessives = /^(?:diens|hun|zijn|haar|its|their|his|her|wiens|whose)$/i

/** Slots of a noun or adjective; `agent` is what it describes: the subject of its copula, its apposition, the noun before "als …". */
export function slotsOfNominal(sentence: Sentence, at: number, predicates: readonly Predicate[], had = false): readonly SlotFiller[] {
  const fillers = [...nominalSlots(sentence, at)]
  const word = sentence.tokens[at]!
  const own = predicates.find(predicate => predicate.token === at && predicate.kind === 'nominal')
  if (own) {
    for (const { role, token, prep, inherited } of own.args) {
      const real = antecedent(sentence, token)
      if (role === 'oblique') fillers.push({ slot: prep === possessor ? 'possessor' : `prep:${prep ?? strayAdposition(sentence, token, at)}`, token: real, loose: false })
      else fillers.push({ slot: role, token: real, loose: inherited === true })
    }
  }
  if (!fillers.some(filler => filler.slot === 'agent')) fillers.push(...capitalSubject(sentence, at))
  if (!fillers.some(filler => filler.slot === 'agent')) fillers.push(...holders(sentence, word, predicates, had))
  fillers.push(...oneOfSlots(sentence, word, predicates), ...predicateNounSlots(sentence, word, predicates))
  if (!fillers.some(filler => filler.slot === 'agent')) fillers.push(...earlierSubject(sentence, word, predicates))
  if (!fillers.some(filler => filler.slot === 'agent')) fillers.push(...orderedSubject(sentence, at, 'agent', fillers))
  if (!fillers.some(filler => filler.slot === 'agent')) fillers.push({ slot: 'agent', token: at, loose: true, self: true })
  return fillers
}

/** Whose the noun is, as the one who acts: "de deelname [van Canada] aan de strijd". */
export function ownersOf(sentence: Sentence, at: number): readonly SlotFiller[] {
  return nominalSlots(sentence, at).filter(({ slot }) => slot === 'possessor' || slot === 'prep:van' || slot === 'prep:of' || slot === 'prep:by' || slot === 'prep:door')
    .map(filler => ({ ...filler, slot: 'agent' as const }))
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
  // "hun doel lijkt de hoofdstad te zijn"
  const below = above.args.flatMap(({ role, token }) => (role === 'clause' ? predicates.filter(one => one.token === token && one.kind === 'nominal') : []))
  if (below.length > 0) return below.map(({ token }) => ({ slot: 'complement' as const, token, loose: false }))
  return above.args.filter(({ role }) => role === 'complement').map(({ token }) => ({ slot: 'complement' as const, token, loose: false }))
}

/** "notorious for kidnapping tourists" */
function gerundSlots(sentence: Sentence, gerund: Token): readonly SlotFiller[] {
  const mark = childrenOf(sentence, gerund.index).find(({ rel }) => rel === 'mark')
  return mark === undefined ? [] : [{ slot: `prep:${mark.form.toLowerCase()}`, token: gerund.index, loose: false }]
}

export function nominalSlots(sentence: Sentence, at: number): readonly SlotFiller[] {
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
    else if (rel === 'advcl' && child.upos === 'VERB' && child.form.endsWith('ing')) fillers.push(...gerundSlots(sentence, child))
    else if (rel === 'nmod' || rel === 'compound' || rel === 'amod') fillers.push({ slot: 'modifier', token: child.index, loose: false })
    // "ISIS's leader" with the genitive hung differently
    else if (childrenOf(sentence, child.index).some(part => part.form === "'s" || part.form === '’s')) fillers.push({ slot: 'possessor', token: child.index, loose: false })
  }
  fillers.push(...adverbSlots(sentence, at), ...strandedSlots(sentence, at))
  const hyphen = word.form.lastIndexOf('-')
  if (hyphen > 0) fillers.push({ slot: 'modifier', token: at, loose: false, part: word.form.slice(0, hyphen) })
  return fillers
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
