// What fills the slots of a verb or participle: its predicate's arguments, and what the tree hung on a neighbour.
import type { Predicate } from '../../model/predicate.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import { childrenOf, hasFeat, relOf } from '../clauses/tree.ts'
import { adverbSlots, strandedSlots } from './adverbSlots.ts'
import { antecedent, isClausal, type SlotFiller } from './filler.ts'
import { nominalSlots } from './nominalSlots.ts'
import { capitalSubject, earlierSubject, orderedSubject } from './subjects.ts'
import { adpositionOf } from './words.ts'

export { ownersOf, slotsOfNominal } from './nominalSlots.ts'
export type { SlotFiller } from './filler.ts'

export function slotsOfVerb(sentence: Sentence, predicate: Predicate, predicates: readonly Predicate[]): readonly SlotFiller[] {
  const turned = takenForParticiple(sentence, predicate)
  if (turned.length > 0) return [...turned, ...adverbSlots(sentence, predicate.token), ...looseSlots(sentence, predicate)]
  const fillers: SlotFiller[] = []
  // "vielen de laatste jaren de minderheid aan": the tree may take the time for the object and the object for a bare adverbial
  const timed = predicate.args.some(({ role, token }) => role === 'patient' && isTime(sentence.tokens[token]!))
  const daySubject = !predicate.passive && predicate.args.some(({ role, token }) => role === 'agent' && isTime(sentence.tokens[token]!)) && predicate.args.filter(({ role }) => role === 'patient').length === 1
  for (const argument of predicate.args) {
    const { token, prep, inherited } = argument
    // "X, waar het uit ontstond": what the clause hangs on is where, and not who
    if (inherited === true && (argument.role === 'agent' || argument.role === 'patient') && childrenOf(sentence, predicate.token).some(({ form, upos }) => upos === 'ADV' && /^waar/i.test(form))) continue
    if (argument.role === 'patient' && isTime(sentence.tokens[token]!)) continue
    // "Maandagochtend begon de regering": the day is no subject, and the noun behind the verb is none other
    if (argument.role === 'agent' && isTime(sentence.tokens[token]!)) continue
    const role = daySubject && argument.role === 'patient' && inherited !== true ? 'agent' : timed && argument.role === 'oblique' && prep === undefined ? 'patient' : argument.role
    const real = antecedent(sentence, token)
    const shared = (real !== token || inherited === true) && predicate.rel === 'acl:relcl' && isPlural(sentence, predicate.token)
    fillers.push({ slot: role === 'oblique' ? `prep:${prep ?? ''}` : role, token: real, loose: inherited === true && real === token && predicate.rel !== 'acl:relcl', shared })
    if (role === 'complement' && prep) fillers.push({ slot: `prep:${prep}`, token: real, loose: false })
    // an object that has an adposition is no object: a slip of the parser
    const own = role === 'patient' && token > predicate.token ? adpositionOf(sentence, token) : ''
    if (own) fillers.push({ slot: `prep:${own}`, token, loose: true })
  }
  fillers.push(...adverbSlots(sentence, predicate.token), ...strandedSlots(sentence, predicate.token), ...hyphenSlots(sentence, predicate))
  // "beperkt bleef tot": what the tree hangs on the verb above belongs to both.
  const above = predicate.rel === 'xcomp' || (predicate.rel === 'advcl' && sentence.tokens[predicate.token]!.head === predicate.token + 1) ? predicates.find(({ token }) => token === sentence.tokens[predicate.token]!.head) : undefined
  const below = predicate.args.flatMap(({ role, token }) => (role === 'clause' && relOf(sentence.tokens[token]!) === 'xcomp' ? predicates.filter(one => one.token === token) : []))
  for (const { role, token, prep } of [above, ...below].flatMap(one => one?.args ?? [])) if (role === 'oblique') fillers.push({ slot: `prep:${prep ?? ''}`, token: antecedent(sentence, token), loose: true })
  fillers.push(...looseSlots(sentence, predicate))
  if (!fillers.some(({ slot }) => slot === 'agent')) fillers.push(...capitalSubject(sentence, predicate.token))
  if (predicate.finite && !fillers.some(({ slot }) => slot === 'agent' || slot === 'patient')) fillers.push(...earlierSubject(sentence, sentence.tokens[predicate.token]!, predicates))
  if (predicate.finite && !fillers.some(({ slot }) => slot === (predicate.passive ? 'patient' : 'agent'))) fillers.push(...orderedSubject(sentence, predicate.token, predicate.passive ? 'patient' : 'agent', fillers))
  return fillers
}

const times = /^(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|middag|avond|nacht)?|jaar|jaren|maand|maanden|week|weken|dag|dagen|uur|uren|tijd|keer|years?|months?|weeks?|days?|hours?|times?)$/i

function isTime({ form }: Token): boolean {
  return times.test(form)
}

/** "De groep gebruikt kinderen": a finite verb that looks like a participle has a subject, an object and no auxiliary. */
function takenForParticiple(sentence: Sentence, { passive, token }: Predicate): readonly SlotFiller[] {
  const below = childrenOf(sentence, token)
  const subject = below.find(({ rel, index }) => rel === 'nsubj:pass' && index < token)
  const object = below.find(({ rel, index }) => (rel === 'obj' || rel === 'nsubj') && index > token)
  if (!passive || !subject || !object || below.some(({ rel }) => rel.startsWith('aux'))) return []
  return [{ slot: 'agent', token: subject.index, loose: true }, { slot: 'patient', token: object.index, loose: true }]
}

/** "the Iran | - | backed militia": who does it stands before the hyphen. */
function hyphenSlots({ tokens }: Sentence, { token, passive, finite }: Predicate): readonly SlotFiller[] {
  return passive && !finite && token > 1 && tokens[token - 1]!.form === '-' ? [{ slot: 'agent', token: token - 2, loose: false }] : []
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
