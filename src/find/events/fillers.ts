// Which words may fill the roles of a trigger: its arguments, and what the tree hung elsewhere.
import type { EventFrame, EventType } from '../../scheme/eventType.ts'
import { peopleNouns } from '../../scheme/contexts.ts'
import type { Predicate } from '../../model/predicate.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import { childrenOf, hasFeat, prepOf, relOf } from '../clauses/index.ts'
import { slotsOfNominal, slotsOfParticiple, slotsOfVerb, type SlotFiller } from '../frames/slots.ts'
import { quantityAt } from './people.ts'
import { namesPeople } from './roles.ts'
import { byOrder } from './surface.ts'
import type { View } from './view.ts'
import { holds, wordSet } from './vocabulary.ts'

/** Particles that say how it ended, wherever they hang. */
export const particles: ReadonlySet<string> = new Set(['dood', 'neer', 'dead'])

export function fillersOf(view: View, sentence: Sentence, token: Token, own: Predicate | undefined, frame: EventFrame, light: Predicate | null, family: EventType['family']): readonly SlotFiller[] {
  const self: SlotFiller = { slot: 'self', token: token.index, loose: false }
  if (frame.pos === 'verb') return own ? [self, ...fillersOfVerb(view, sentence, own, frame), ...(family === 'speech' ? spokenAbout(sentence, own) : aimedAt(sentence, own.token))] : [self, ...slotsOfParticiple(sentence, token.index), ...subjectBefore(view, sentence, token)]
  // What a noun describes ("het was een aanslag") is not who did it.
  const nominal = slotsOfNominal(sentence, token.index, view.predicatesOf(sentence.index)).filter(({ slot }) => slot !== 'agent')
  const aimed = aimedAt(sentence, token.index)
  if (!light) return [self, ...nominal, ...nearBy(view, sentence, token), ...aimed]
  return [self, ...nominal, ...slotsOfVerb(sentence, light, view.predicatesOf(sentence.index)).filter((filler) => filler.token !== token.index), ...aimed]
}

/** "De kaper moet dertig maanden de cel in": of a verb that the tree made no verb, who stands last before it. */
function subjectBefore(view: View, sentence: Sentence, token: Token): readonly SlotFiller[] {
  if (!hasFeat(token, 'VerbForm=Fin')) return []
  const noun = sentence.tokens.slice(0, token.index).findLast(({ index, upos }) => /^(?:NOUN|PROPN|PRON)$/u.test(upos) && !hasFeat(sentence.tokens[index]!, 'Reflex=Yes') && !/^(?:zich|zichzelf)$/iu.test(sentence.tokens[index]!.form) && prepOf(sentence, index) === undefined && !view.datesOf(sentence.index).some(({ start, end }) => start <= sentence.tokens[index]!.start && sentence.tokens[index]!.end <= end))
  return noun ? [{ slot: 'agent', token: noun.index, loose: true }] : []
}

function fillersOfVerb(view: View, sentence: Sentence, own: Predicate, frame: EventFrame): readonly SlotFiller[] {
  const struck = struckDown(view, sentence, own, frame)
  const usual = slotsOfVerb(sentence, own, view.predicatesOf(sentence.index))
  // Who is told to strike and who is struck stand fast; the tree's own guess at them goes.
  const kept = struck.some(({ slot }) => slot === 'agent') ? usual.filter(({ slot }) => slot !== 'agent' && slot !== 'patient') : usual
  const ordered = struck.length > 0 ? [] : inOrder(view, sentence, own, kept)
  // Where the order tells of both, it stands before the tree.
  const both = ordered.length > 1
  const rest = both ? kept.filter(({ slot }) => slot !== 'agent' && slot !== 'patient') : kept
  return [...struck, ...ordered, ...rest, ...(both ? [] : bareObjects(view, sentence, own, kept)), ...inOn(sentence, own)]
}

/** What the order of the clause tells and the tree has otherwise or not at all. */
function inOrder(view: View, sentence: Sentence, own: Predicate, usual: readonly SlotFiller[]): readonly SlotFiller[] {
  const order = byOrder(view, sentence, own)
  if (!order) return []
  const has = (slot: 'agent' | 'patient'): readonly number[] => usual.filter((filler) => filler.slot === slot).map(({ token }) => token)
  if (order.agent !== undefined && order.patient !== undefined) {
    if (has('agent').includes(order.agent) && has('patient').length > 0) return []
    return [{ slot: 'agent', token: order.agent, loose: has('patient').length > 0 }, { slot: 'patient', token: order.patient, loose: has('patient').length > 0 }]
  }
  return order.agent !== undefined && has('agent').length === 0 && !has('patient').some((token) => token !== order.agent) ? [{ slot: 'agent', token: order.agent, loose: true }] : []
}

/** "raketten, gericht op een vliegveld", "rockets aimed at a base": what it was aimed at is what it was to strike. */
function aimedAt({ tokens }: Sentence, trigger: number): readonly SlotFiller[] {
  return tokens.flatMap((word, at) => {
    if (at <= trigger || !/^(?:gericht|gemunt|aimed|directed|targeted)$/iu.test(word.form)) return []
    const prep = tokens.slice(at - 1, at + 3).find(({ form }) => /^(?:op|tegen|at|on|against)$/iu.test(form))
    const noun = prep && tokens.find(({ index, upos }) => index > prep.index && (upos === 'NOUN' || upos === 'PROPN'))
    const slot = prep && /^(?:at|on|against)$/iu.test(prep.form) ? 'prep:on' as const : 'prep:op' as const
    return noun ? [{ slot, token: noun.index, loose: true }] : []
  })
}

/** "waarschuwden eerder deze week al voor een aanslag": what a warning is about, however far the parser hung it. */
function spokenAbout(sentence: Sentence, own: Predicate): readonly SlotFiller[] {
  const end = sentence.tokens.findIndex(({ index, upos }) => index > own.token && upos === 'VERB')
  return sentence.tokens.filter(({ index, upos }) => index > own.token && (end < 0 || index < end) && (upos === 'NOUN' || upos === 'PROPN')).flatMap(({ index }) => {
    const prep = prepOf(sentence, index)
    return prep === undefined ? [] : [{ slot: `prep:${prep}` as const, token: index, loose: true }]
  })
}

/** "reed in op een menigte": both words before the noun, of which the parser makes one or none. */
function inOn({ tokens }: Sentence, own: Predicate): readonly SlotFiller[] {
  const at = tokens.findIndex(({ form }, index) => index > own.token && form === 'in' && tokens[index + 1]?.form === 'op')
  const noun = at < 0 ? undefined : tokens.find(({ index, upos }) => index > at + 1 && (upos === 'NOUN' || upos === 'PROPN'))
  return noun ? [{ slot: 'prep:op', token: noun.index, loose: true }] : []
}

/** "executeerde drie gevangenen", "viel daarom ook Irak binnen": without an object, what the parser took for a clause or a bare adverbial is it. */
function bareObjects(view: View, sentence: Sentence, { token: verb, args, passive }: Predicate, fillers: readonly SlotFiller[]): readonly SlotFiller[] {
  const patients = (of: readonly { readonly token: number }[]): readonly SlotFiller[] => of.map(({ token }) => ({ slot: 'patient' as const, token, loose: true }))
  const people = args.filter(({ role, token, prep }) => (role === 'clause' || (role === 'oblique' && prep === undefined)) && namesPeople(view, sentence, sentence.tokens[token]!))
  if (people.length > 0 || passive || fillers.some(({ slot }) => slot === 'patient')) return patients(people)
  const bare = args.filter(({ role, token, prep }) => role === 'oblique' && prep === undefined && token > verb && /^(?:NOUN|PROPN)$/u.test(sentence.tokens[token]!.upos))
  if (bare.length > 0) return patients(bare.slice(0, 1))
  // "viel het leger Afghanistan binnen": a place glued to the subject.
  const glued = args.filter(({ role }) => role === 'agent').flatMap(({ token }) => childrenOf(sentence, token)).filter(({ index, upos, rel }) => index > verb && upos === 'PROPN' && /^(?:flat|appos|nmod|compound)/u.test(rel) && prepOf(sentence, index) === undefined
    && view.placesOf(sentence.index).some(({ token, how }) => token === index && how !== 'demonym'))
  return patients(glued.map(({ index }) => ({ token: index })).slice(0, 1))
}

/** "reed twee agenten dood", "schiet een man in Ottawa een militair dood": between the verb and its particle the last is struck, and of two that nothing joins the first strikes. */
function struckDown(view: View, sentence: Sentence, own: Predicate, frame: EventFrame): readonly SlotFiller[] {
  if (!frame.with?.some((word) => particles.has(word))) return []
  const end = sentence.tokens.findIndex(({ index, form }) => index > own.token && particles.has(form.toLowerCase()))
  if (end < 0 || sentence.tokens.slice(own.token + 1, end).some(({ upos, rel }) => (upos === 'VERB' && rel !== 'amod') || upos === 'PUNCT')) return []
  const between = sentence.tokens.slice(own.token + 1, end).filter((word) => (word.upos === 'NOUN' ? isPeople(view, sentence, word.index) : word.upos === 'ADJ' && namesPeople(view, sentence, word)) && !behindPrep(view, sentence, word.index))
  const [first, last] = [between[0], between.at(-1)]
  if (!first || !last) return []
  const subject = own.args.find(({ role, token }) => role === 'agent' && token < own.token && sentence.tokens[token]!.upos !== 'VERB')
  const joined = sentence.tokens.slice(first.index, last.index).some(({ upos, form }) => upos === 'CCONJ' || form === ',')
  if (first !== last && !joined && !subject && view.language === 'nl') return [{ slot: 'agent', token: first.index, loose: false }, { slot: 'patient', token: last.index, loose: false }]
  const agents = own.args.filter(({ role }) => role === 'agent').map(({ token }) => token)
  if (agents.includes(last.index) || own.args.some(({ role, token }) => role === 'patient' && isPeople(view, sentence, token))) return []
  return [{ slot: 'patient', token: last.index, loose: true }]
}

/** Right behind an adposition; a count before the noun begins its phrase, whatever the tree draws into it ("van 25 opzettelijk twee militairen"). */
function behindPrep(view: View, sentence: Sentence, at: number): boolean {
  const count = quantityAt(view, sentence, at)
  if (!count) return prepOf(sentence, at) !== undefined
  return sentence.tokens.findLast(({ end }) => end <= count.start)?.upos === 'ADP'
}

function isPeople(view: View, sentence: Sentence, at: number): boolean {
  return holds(wordSet(peopleNouns[view.language]), sentence, sentence.tokens[at]!) || view.mentionAt(sentence.index, at) !== undefined
}

/** A phrase right behind the noun that the parser hung on the verb: "werd een aanslag op een markt opgeëist". */
function nearBy(view: View, sentence: Sentence, token: Token): readonly SlotFiller[] {
  const verb = view.predicateOver(sentence.index, token.index)
  if (!verb || verb.token === token.index) return []
  return verb.args.flatMap(({ role, token: arg, prep }) => {
    if (role !== 'oblique' || prep === undefined || arg <= token.index) return []
    const start = Math.min(...childrenOf(sentence, arg).filter((child) => relOf(child) === 'case').map(({ index }) => index), arg)
    return start === token.index + 1 ? [{ slot: `prep:${prep}` as const, token: arg, loose: true }] : []
  })
}
