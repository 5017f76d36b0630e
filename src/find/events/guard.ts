// Words with a life outside conflict count only where something says that this is conflict or violence against the public.
import { attackerNouns, peopleNouns } from '../../scheme/contexts.ts'
import type { RefusalCode } from '../../scheme/refusals.ts'
import { targetTypeOf } from '../../scheme/targets.ts'
import { weaponTypeOf } from '../../scheme/weapons.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { ActorType } from '../../model/actor.ts'
import type { TextContext } from './context.ts'
import type { Trigger } from './triggers.ts'
import type { View } from './view.ts'
import { holds, nounWords, wordSet } from './vocabulary.ts'

/** From here on the text is about conflict, whatever else it says. */
const enough = 9
/** Below this nothing in the text but the word itself speaks of conflict. */
const little = 3

const armed: ReadonlySet<ActorType> = new Set(['armed_group', 'armed_group_unnamed', 'faction', 'state_military', 'police_security', 'members_of', 'unknown_attackers'])

/** Null when the trigger may count; else why not. */
export function isPublicMatter(view: View, sentence: Sentence, trigger: Trigger, { conflict }: TextContext): RefusalCode | null {
  const { type, roles } = trigger
  const own = ownEvidence(view, sentence, trigger)
  if (type.family === 'violence') {
    if (conflict >= enough && (own > 0 || conflict >= 2 * enough || type.id.startsWith('clash'))) return null
    if (conflict >= little && own >= 2) return null
    return conflict >= enough ? 'too-thin' : privateMatter(view, sentence, trigger) ? 'private-crime' : 'no-conflict'
  }
  if (type.family === 'law' || type.family === 'speech') return conflict >= enough ? null : 'no-conflict'
  // Protest and politics stand in many texts; talks and takeovers need conflict around them.
  if (type.id.startsWith('protest')) return conflict >= little || roles.against !== undefined ? null : 'no-conflict'
  return conflict >= enough || (conflict >= little && own >= 2) ? null : 'no-conflict'
}

/** What the trigger itself brings: an armed actor, a public target, a weapon, several victims. */
function ownEvidence(view: View, sentence: Sentence, { roles }: Trigger): number {
  let weight = 0
  for (const [role, filled] of Object.entries(roles)) {
    for (const { token, slot } of filled ?? []) {
      const mention = view.mentionAt(sentence.index, token)
      const actor = mention?.actor ? view.actors.get(mention.actor) : undefined
      if (actor && armed.has(actor.type)) weight += 2
      const word = sentence.tokens[token]!
      if (holds(wordSet(attackerNouns[view.language]), sentence, word) && slot !== 'self') weight += 1
      if (role === 'target' || role === 'victim') {
        const target = nounWords(word).map((one) => targetTypeOf(one, view.language)).find((one) => one !== null)
        if (target && target !== 'civilians') weight += 2
        else if (target) weight += 1
        if (actor && ['government', 'state', 'institution', 'igo', 'political_party', 'identity_group', 'media_outlet'].includes(actor.type)) weight += 2
        const count = view.quantitiesOf(sentence.index).find(({ noun, kind }) => noun === token && kind === 'count')
        if (count && (count.value.low ?? count.value.best ?? 0) >= 3) weight += 2
      }
      if (role === 'weapon' && nounWords(word).some((one) => weaponTypeOf(one, view.language) !== null)) weight += 1
    }
  }
  return weight
}

/** One ordinary person against another. */
function privateMatter(view: View, sentence: Sentence, { roles }: Trigger): boolean {
  const people = wordSet(peopleNouns[view.language])
  return [...roles.victim ?? [], ...roles.target ?? []].some(({ token }) => holds(people, sentence, sentence.tokens[token]!))
}
