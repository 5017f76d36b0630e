// Who and what may fill a role: somebody does it, no day is a target, and a weapon is one.
import type { ActorType } from '../../model/actor.ts'
import type { Role } from '../../scheme/eventType.ts'
import type { Slot } from '../../scheme/frame.ts'
import { attackerNouns, innocentNouns, peopleNouns } from '../../scheme/contexts.ts'
import { lifeNouns, motiveNouns } from '../../scheme/guardWords.ts'
import { targetTypeOf } from '../../scheme/targets.ts'
import { weaponTypeOf } from '../../scheme/weapons.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import { childrenOf } from '../clauses/index.ts'
import type { SlotFiller } from '../frames/slots.ts'
import { nominalConjuncts } from '../frames/words.ts'
import { namesViolence } from './frameRows.ts'
import type { Filled } from './trigger.ts'
import type { View } from './view.ts'
import { holds, nounWords, wordSet } from './vocabulary.ts'

export function fill(view: View, sentence: Sentence, trigger: Token, role: Role, wanted: readonly Slot[], fillers: readonly SlotFiller[]): readonly Filled[] {
  // Those who talk stand in several places: "de onderhandelingen die de regering voerde met de rebellen".
  if (role === 'party' && wanted.length > 1) {
    const all = wanted.flatMap((slot) => fill(view, sentence, trigger, role, [slot], fillers))
    return all.filter(({ token }, at) => all.findIndex((one) => one.token === token) === at)
  }
  for (const slot of wanted) {
    const found = fillers.filter((filler) => filler.slot === slot && filler.part === undefined && mayFill(view, sentence, trigger, role, filler))
    const sure = found.filter(({ loose }) => !loose)
    const chosen = sure.length > 0 ? sure : found
    if (chosen.length === 0) continue
    const tokens = new Set(chosen.flatMap(({ token }) => slot === 'self' ? [token] : nominalConjuncts(sentence, token)))
    return [...tokens].map((token) => ({ token, slot, loose: sure.length === 0 }))
  }
  return []
}

/** Dates fill no role, and who did it is never a place or a time behind "van": "de aanslag van gisteren", "de aanslagen van Parijs". */
function mayFill(view: View, sentence: Sentence, trigger: Token, role: Role, { token, slot }: SlotFiller): boolean {
  const filler = sentence.tokens[token]!
  if (slot !== 'self' && token === trigger.index) return false
  if ((filler.upos === 'VERB' && !namesPeople(view, sentence, filler) && sentence.tokens[token - 1]?.upos !== 'DET') || filler.upos === 'ADV' || filler.upos === 'SCONJ') return false
  if (view.datesOf(sentence.index).some(({ start, end }) => start <= filler.start && filler.end <= end)) return false
  // "pleegden een aanslag door toeristen te doden": a deed is not what is struck.
  if ((role === 'target' || role === 'victim') && filler.upos === 'NOUN' && namesViolence(view, sentence, token, true) && !namesPeople(view, sentence, filler) && !nounWords(filler).some((word) => targetTypeOf(word, view.language) !== null)) return false
  if (struck.has(role) && isNotStruck(view, sentence, trigger, role, filler, slot)) return false
  // "een explosie in Veldstad": the place is where, not what was hit.
  if (role === 'target' && (slot === 'prep:in' || slot === 'prep:bij' || slot === 'prep:at') && filler.upos === 'PROPN') return false
  // "the bombings of the air force": it dropped the bombs or was hit; the words leave it open.
  if (role === 'target' && slot === 'prep:of' && forces.has(view.actors.get(view.mentionAt(sentence.index, token)?.actor ?? '')?.type ?? 'person')) return false
  if (role === 'weapon' && (slot === 'agent' || slot === 'patient') && !nounWords(filler).some((word) => weaponTypeOf(word, view.language) !== null)) return false
  // Who does something is somebody: "het plan van de groep" plots nothing, a van drives into nobody by itself.
  if (role === 'perpetrator' && [filler, ...childrenOf(sentence, token).filter(({ rel, upos }) => /^(?:nmod|appos|flat)/u.test(rel) && upos === 'NOUN')].some((word) => holds(wordSet(innocentNouns[view.language]), sentence, word))) return false
  // Police who enter a building make no war; that is told by another frame.
  if (role === 'side_a' && view.actors.get(view.mentionAt(sentence.index, token)?.actor ?? '')?.type === 'police_security') return false
  if (slot === 'modifier' && doers.has(role)) return isDoerBefore(view, sentence, token)
  if (doers.has(role) && slot !== 'self' && view.mentionAt(sentence.index, token) === undefined && filler.upos !== 'PRON' && !isDoer(view, sentence, filler)) return false
  if ((slot === 'prep:van' || slot === 'possessor') && (role === 'perpetrator' || role === 'side_a' || role === 'actor')) return view.mentionAt(sentence.index, token) !== undefined
  return true
}

const forces: ReadonlySet<ActorType> = new Set<ActorType>(['state_military', 'police_security', 'armed_group', 'armed_group_unnamed', 'faction', 'members_of'])
const struck: ReadonlySet<Role> = new Set(['target', 'victim'])

/** What stands where those who were struck stand, and was not. */
function isNotStruck(view: View, sentence: Sentence, trigger: Token, role: Role, filler: Token, slot: Slot): boolean {
  // "een aanslag op zijn leven": he is meant, and is named elsewhere.
  if (holds(wordSet(lifeNouns[view.language]), sentence, filler)) return true
  // "een aanslag uit protest tegen de wet", "als wraak voor de inval": what the motive is about.
  const above = filler.head < 0 ? undefined : sentence.tokens[filler.head]!
  if (above && above.index !== trigger.index && slot.startsWith('prep:') && holds(wordSet(motiveNouns[view.language]), sentence, above)) return true
  // "de slachting van Veldstad": where it was.
  if ((slot === 'prep:van' || slot === 'prep:of') && filler.upos === 'PROPN' && view.placesOf(sentence.index).some(({ token, how }) => token === filler.index && how !== 'demonym') && view.actors.get(view.mentionAt(sentence.index, filler.index)?.actor ?? '')?.type.startsWith('person') !== true) return role === 'victim'
  // "de raket die het toestel neerschoot": a weapon strikes.
  const words = nounWords(filler)
  return slot === 'patient' && words.some((word) => weaponTypeOf(word, view.language)?.startsWith('explosive') === true) && !words.some((word) => targetTypeOf(word, view.language) !== null)
}

const doers: ReadonlySet<Role> = new Set(['perpetrator', 'side_a', 'actor', 'authority', 'speaker', 'party', 'participant'])

/** "an al-Shabaab attack", "a Turkish air strike": a group, or a state by its demonym; "the Kennedy assassination" is not his. */
function isDoerBefore(view: View, sentence: Sentence, token: number): boolean {
  const mention = view.mentionAt(sentence.index, token)
  const type = view.actors.get(mention?.actor ?? '')?.type
  return type === 'armed_group' || type === 'faction' || type === 'criminal_group' || (type === 'state' && mention?.how === 'demonym')
}

/** "verdachten", "gevangenen": people, whatever the tagger took the word for. */
export function namesPeople(view: View, sentence: Sentence, word: Token): boolean {
  return holds(wordSet(attackerNouns[view.language]), sentence, word) || holds(wordSet(peopleNouns[view.language]), sentence, word)
}

function isDoer(view: View, sentence: Sentence, word: Token): boolean {
  if (word.upos === 'PROPN' || /^(?:thousand|hundred|dozen|million|duizend|honderd|tiental|miljoen)/u.test(word.lemma.toLowerCase())) return true
  if (holds(wordSet(attackerNouns[view.language]), sentence, word) || holds(wordSet(peopleNouns[view.language]), sentence, word)) return true
  return nounWords(word).some((one) => ['armed_group', 'military', 'police', 'government', 'political_party'].includes(targetTypeOf(one, view.language) ?? '')) || /(?:groep|bende|coalitie|commando|rechter|rechtbank|officier|ministerie|beweging|organisatie|militie|partij|kant|land|group|gang|coalition|court|judge|prosecutor|ministry|movement|organisation|organization|militia|party|side|country)$/u.test(word.lemma.toLowerCase())
}
