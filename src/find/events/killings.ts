// Killing told beside the deed that killed: the deed is the event, the killing what it did.
import type { Predicate } from '../../model/predicate.ts'
import type { Sentence } from '../../model/sentence.ts'
import { childrenOf, relOf } from '../clauses/index.ts'
import type { Trigger } from './trigger.ts'
import type { View } from './view.ts'

/** "Air strikes killed 14 people", "14 people were killed in clashes": the noun is the event, the killing what it did. */
export function told(view: View, sentence: Sentence, found: readonly Trigger[]): readonly Trigger[] {
  const gone = new Set<Trigger>()
  const victims = new Map<Trigger, Trigger>()
  for (const killing of found) {
    if (killing.frame.pos !== 'verb' || !killings.has(killing.frame.id) || !killing.own) continue
    const causes = [killing.own, ...alsoHarmed(view, sentence, killing.own)].flatMap(({ args }) => args.filter(({ role, prep }) => role === 'agent' || (role === 'oblique' && prep !== undefined && within.has(prep))).map(({ token }) => token))
    const noun = found.find(({ token, frame, type }) => frame.pos === 'noun' && !frame.leaning && !frame.series && type.family === 'violence' && causes.includes(token))
      ?? (killing.roles.perpetrator === undefined ? found.find((other) => isWhen(sentence, other, killing)) : undefined)
    const did = killing.own.args.find(({ role }) => role === 'agent')?.token
    if (!noun || (did !== noun.token && (killing.roles.perpetrator ?? []).some(({ token }) => token !== noun.token))) continue
    gone.add(killing)
    victims.set(noun, killing)
  }
  return found.filter((trigger) => !gone.has(trigger)).map((trigger) => {
    const victim = victims.get(trigger)?.roles.victim
    return victim && trigger.type.roles.includes('victim') && trigger.roles.victim === undefined ? { ...trigger, roles: { ...trigger.roles, victim } } : trigger
  })
}

/** "Two people were killed and eight were injured in a bombing": the bombing hangs on the second verb only. */
function alsoHarmed(view: View, sentence: Sentence, { token }: Predicate): readonly Predicate[] {
  return view.predicatesOf(sentence.index).filter((other) => other.passive && relOf(sentence.tokens[other.token]!) === 'conj' && sentence.tokens[other.token]!.head === token && /^(?:injure|wound|hurt|verwonden)$/u.test(other.lemma))
}

/** "50 people were killed when militants attacked a market": the clause of time tells what killed them. */
function isWhen(sentence: Sentence, { type, frame, own, light }: Trigger, killing: Trigger): boolean {
  const verb = own ?? (frame.pos === 'noun' ? light : null)
  if (!verb || !/^(?:attack|clash)/u.test(type.id) || verb.token === killing.token || killings.has(frame.id)) return false
  const word = sentence.tokens[verb.token]!
  return word.head === killing.token && relOf(word) === 'advcl' && childrenOf(sentence, verb.token).some(({ form }) => /^(?:when|after|as|toen|nadat|doordat)$/iu.test(form))
}

/** Frames of killing by whatever means. */
export const killings: ReadonlySet<string> = new Set(['doden', 'to-kill'])
const within: ReadonlySet<string> = new Set(['bij', 'in', 'door', 'tijdens', 'during', 'by'])
