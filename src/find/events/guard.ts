// Words with a life outside conflict count only where something says that this is conflict or violence against the public.
import { attackerNouns, peopleNouns } from '../../scheme/contexts.ts'
import { causeNouns, conflictSubjects, gatheringNouns, tollNouns, unknownWords } from '../../scheme/guardWords.ts'
import type { RefusalCode } from '../../scheme/refusals.ts'
import { targetTypeOf } from '../../scheme/targets.ts'
import { weaponTypeOf } from '../../scheme/weapons.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import type { TextContext } from './context.ts'
import { armed } from './fitting.ts'
import { hasFeat } from '../clauses/index.ts'
import { killings } from './killings.ts'
import { namesViolence, type Filled, type Trigger } from './triggers.ts'
import type { View } from './view.ts'
import { holds, nounWords, termsOf, wordSet } from './vocabulary.ts'

/** From here on the text is about conflict, whatever else it says. */
const enough = 9
/** Below this nothing in the text but the word itself speaks of conflict. */
const little = 3

/** Null when a word with a life outside conflict may count; else why not. */
export function isPublicMatter(view: View, sentence: Sentence, trigger: Trigger, context: TextContext): RefusalCode | null {
  const { type, roles } = trigger
  const { conflict } = context
  if (type.family === 'violence') return violenceGuard(view, sentence, trigger, conflict)
  // A warning or threat that names violence speaks for itself.
  if (type.family === 'speech' && conflict >= little && (roles.about ?? []).some(({ token }) => namesViolence(view, sentence, token))) return null
  if (type.family === 'law' && conflict >= little && isOfConflict(view, sentence, trigger)) return null
  if (type.family === 'law' || type.family === 'speech') return conflict >= enough ? null : 'no-conflict'
  // Protest and politics stand in many texts; talks and takeovers need conflict around them.
  if (type.id.startsWith('protest')) return conflict >= little || roles.against !== undefined ? null : 'no-conflict'
  const parties = (roles.party?.length ?? 0) + (roles.about?.length ?? 0)
  if (type.id.startsWith('diplo') && conflict >= little && parties >= 2) return null
  return conflict >= enough || (conflict >= little && ownEvidence(view, sentence, trigger) >= 2) ? null : 'no-conflict'
}

function violenceGuard(view: View, sentence: Sentence, trigger: Trigger, conflict: number): RefusalCode | null {
  const { type, roles, frame } = trigger
  const own = ownEvidence(view, sentence, trigger)
  if (frame.leaning && explosions.has(frame.id) && isOfUnknownCause(view, sentence)) return 'cause-unknown'
  // "Seven people were killed": by whom or what is not said, so another word must tell that it was violence.
  if (killings.has(frame.id) && roles.perpetrator === undefined && conflict < 2 * enough && !(roles.victim ?? []).some(({ token }) => hasOffice(view, sentence, token))) return 'too-thin'
  // "De moord op verpleegkundige Jansen": a person of standing, or a text about conflict.
  if (type.id === 'attack.assassination' && conflict < enough && !(roles.victim ?? []).some(({ token }) => hasOffice(view, sentence, token))) return 'private-crime'
  if (conflict >= enough && (own > 0 || conflict >= 2 * enough || type.id.startsWith('clash'))) return null
  if (conflict >= little && own >= (conflict >= 2 * little ? 2 : 3)) return null
  return conflict >= enough ? 'too-thin' : privateMatter(view, sentence, trigger) ? 'private-crime' : 'no-conflict'
}

const explosions: ReadonlySet<string> = new Set(['ontploffing', 'explosion'])

/** "Over de oorzaak is niets bekend", "the cause of the blast is under investigation": in the paragraph or right behind it. */
function isOfUnknownCause(view: View, { index }: Sentence): boolean {
  const [causes, unknown] = [wordSet(causeNouns[view.language]), wordSet(unknownWords[view.language])]
  return view.telling.some((one) => one.index >= index && one.index - index <= 4 && one.tokens.some((token) => holds(causes, one, token)) && one.tokens.some((token) => holds(unknown, one, token)))
}

/** "Na de aanslag zijn drie verdachten opgepakt", "sentenced for the attack", "the leader of the rebels": who or why ties the law to a conflict. */
function isOfConflict(view: View, sentence: Sentence, trigger: Trigger): boolean {
  const near = [sentence, view.sentences[sentence.index - 1] ?? sentence].filter(({ block }) => block === sentence.block)
  const isOther = (one: Sentence, { index }: Token): boolean => !(one === sentence && index === trigger.token)
  if (near.some((one) => one.tokens.some((token) => token.upos === 'NOUN' && isOther(one, token) && namesViolence(view, one, token.index, true)))) return true
  const subjects = wordSet(conflictSubjects[view.language])
  if ((trigger.roles.subject ?? []).some(({ token }) => holds(subjects, sentence, sentence.tokens[token]!))) return true
  return view.mentionsOf(sentence.index).some(({ actor }) => isRebel(view, actor))
}

/** A group in arms. */
function isRebel(view: View, actor: string | null): boolean {
  if (actor === null) return false
  const type = view.actors.get(actor)?.type
  return type === 'armed_group' || type === 'armed_group_unnamed' || type === 'faction' || type === 'members_of'
}

/** "burgemeester Jansen", "Jansen, a journalist": an office in the phrase or right beside it. */
function hasOffice(view: View, sentence: Sentence, token: number): boolean {
  return sentence.tokens.slice(Math.max(0, token - 5), token + 7).some((near) => (near.upos === 'NOUN' || near.upos === 'PROPN') && nounWords(near).some((one) => offices.has(targetTypeOf(one.toLowerCase(), view.language) ?? '')))
}

const offices: ReadonlySet<string> = new Set(['government', 'journalist', 'political_party', 'diplomatic', 'religious'])
const publicPlaces: ReadonlySet<string> = new Set(['religious', 'government', 'diplomatic', 'military', 'police', 'aviation', 'journalist', 'education'])
const publicActors: ReadonlySet<string> = new Set(['government', 'state', 'institution', 'igo', 'political_party', 'identity_group', 'media_outlet'])

/** What the trigger itself brings: an armed actor, a public target, a weapon, several victims. */
export function ownEvidence(view: View, sentence: Sentence, { type, roles, frame }: Trigger): number {
  let weight = countsVictims(view, sentence) ? 3 : 0
  if (frame.pos === 'noun' && sentence.tokens.some((token) => token.upos === 'NOUN' && nounWords(token).some((one) => publicPlaces.has(targetTypeOf(one, view.language) ?? '')))) weight += 1
  for (const [role, filled] of Object.entries(roles)) {
    for (const filler of filled ?? []) weight += fillerEvidence(view, sentence, type.id, role, filler)
  }
  return weight
}

/** Several victims: more than a quarrel. */
function countsVictims(view: View, sentence: Sentence): boolean {
  const people = wordSet(peopleNouns[view.language])
  const toll = wordSet(tollNouns[view.language])
  return view.quantitiesOf(sentence.index).some(({ kind, noun, value, end }) => {
    if (kind !== 'count' || (value.low ?? value.best ?? 0) < 3) return false
    const counted = noun === undefined ? sentence.tokens.find(({ start }) => start > end) : sentence.tokens[noun]
    return counted !== undefined && (holds(people, sentence, counted) || holds(toll, sentence, counted))
  })
}

/** Police who enter a house do so every day. */
function armedEvidence(type: string, role: string, actor: string): number {
  return type === 'force.operation' && role === 'actor' && actor === 'police_security' ? 1 : 2
}

function fillerEvidence(view: View, sentence: Sentence, type: string, role: string, { token, slot }: Filled): number {
  const word = sentence.tokens[token]!
  const actor = view.actors.get(view.mentionAt(sentence.index, token)?.actor ?? '')
  let weight = actor && armed.has(actor.type) ? armedEvidence(type, role, actor.type) : 0
  if (holds(wordSet(attackerNouns[view.language]), sentence, word) && slot !== 'self') weight += 1
  if (role === 'target' || role === 'victim') weight += struckEvidence(view, sentence, word)
  if (role === 'weapon' && nounWords(word).some((one) => weaponTypeOf(one, view.language) !== null)) weight += 1
  return weight
}

function struckEvidence(view: View, sentence: Sentence, word: Token): number {
  let weight = 0
  const target = termsOf(sentence, word).map((one) => targetTypeOf(one, view.language)).find((one) => one !== null)
  // A nurse or a pupil may be killed for being somebody's wife or rival; an officer or a judge hardly.
  const oneOfMany = target !== undefined && !offices.has(target) && target !== 'police' && target !== 'military' && holds(wordSet(peopleNouns[view.language]), sentence, word) && !hasFeat(word, 'Number=Plur')
  if (target && target !== 'civilians') weight += oneOfMany ? 1 : 2
  else if (target) weight += holds(wordSet(gatheringNouns[view.language]), sentence, word) ? 2 : 1
  const mention = view.mentionAt(sentence.index, word.index)
  const actor = view.actors.get(mention?.actor ?? '')
  if (actor && publicActors.has(actor.type)) weight += 2
  const count = view.quantitiesOf(sentence.index).find(({ noun, kind }) => noun === word.index && kind === 'count')
  if (count && (count.value.low ?? count.value.best ?? 0) >= 3) weight += 2
  // A named person is news; one with an office is a public target.
  if (actor?.type === 'person' && mention?.how !== 'pronoun') weight += hasOffice(view, sentence, word.index) ? 3 : 1
  return weight
}

/** One ordinary person against another. */
function privateMatter(view: View, sentence: Sentence, { roles }: Trigger): boolean {
  const people = wordSet(peopleNouns[view.language])
  return [...roles.victim ?? [], ...roles.target ?? []].some(({ token }) => holds(people, sentence, sentence.tokens[token]!))
}
