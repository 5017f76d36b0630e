// Which words may fill the roles of a trigger: its arguments, and what the tree hung elsewhere.
import type { EventFrame, EventType } from '../../scheme/eventType.ts'
import { peopleNouns } from '../../scheme/contexts.ts'
import type { Predicate } from '../../model/predicate.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import { childrenOf, prepOf, relOf } from '../clauses/index.ts'
import { slotsOfNominal, slotsOfParticiple, slotsOfVerb, type SlotFiller } from '../frames/slots.ts'
import { namesPeople } from './roles.ts'
import type { View } from './view.ts'
import { holds, wordSet } from './vocabulary.ts'

/** Particles that say how it ended, wherever they hang. */
export const particles: ReadonlySet<string> = new Set(['dood', 'neer', 'dead'])

export function fillersOf(view: View, sentence: Sentence, token: Token, own: Predicate | undefined, frame: EventFrame, light: Predicate | null, family: EventType['family']): readonly SlotFiller[] {
  const self: SlotFiller = { slot: 'self', token: token.index, loose: false }
  if (frame.pos === 'verb') return own ? [self, ...slotsOfVerb(sentence, own, view.predicatesOf(sentence.index)), ...struckDown(view, sentence, own, frame), ...asClauses(view, sentence, own), ...inOn(sentence, own), ...(family === 'speech' ? spokenAbout(sentence, own) : [])] : [self, ...slotsOfParticiple(sentence, token.index)]
  // What a noun describes ("het was een aanslag") is not who did it.
  const nominal = slotsOfNominal(sentence, token.index, view.predicatesOf(sentence.index)).filter(({ slot }) => slot !== 'agent')
  if (!light) return [self, ...nominal, ...nearBy(view, sentence, token)]
  return [self, ...nominal, ...slotsOfVerb(sentence, light, view.predicatesOf(sentence.index)).filter((filler) => filler.token !== token.index)]
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

/** "executeerde drie gevangenen": people that the parser took for a clause are who undergoes it. */
function asClauses(view: View, sentence: Sentence, own: Predicate): readonly SlotFiller[] {
  return own.args.filter(({ role, token, prep }) => (role === 'clause' || (role === 'oblique' && prep === undefined)) && namesPeople(view, sentence, sentence.tokens[token]!)).map(({ token }) => ({ slot: 'patient' as const, token, loose: true }))
}

/** "reed twee agenten dood": the people between a verb and its particle of death, where the tree gives it no object. */
function struckDown(view: View, sentence: Sentence, own: Predicate, frame: EventFrame): readonly SlotFiller[] {
  if (!frame.with?.some((word) => particles.has(word)) || own.args.some(({ role, token }) => role === 'patient' && isPeople(view, sentence, token))) return []
  const end = sentence.tokens.findIndex(({ index, form }) => index > own.token && particles.has(form.toLowerCase()))
  const between = sentence.tokens.filter(({ index, upos }) => index > own.token && index < end && upos === 'NOUN')
  const last = between.findLast(({ index }) => isPeople(view, sentence, index) && !own.args.some(({ role, token }) => role === 'agent' && token === index))
  return last ? [{ slot: 'patient', token: last.index, loose: true }] : []
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
