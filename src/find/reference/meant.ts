// Makes a meaning of a member of the cast: one that is described here, or one that was chosen of those in mind.
import type { ActorMention } from '../../model/actor.ts'
import type { Found } from '../actors/found.ts'
import type { Member } from './cast.ts'
import { learn } from './learn.ts'
import type { Choice } from './salience.ts'
import { wordsOf, type Meant, type Scene } from './scene.ts'

export function described(scene: Scene, found: Found, key: string | null, more: { of?: Member | undefined; registered?: string | undefined; named?: boolean } = {}): Meant {
  const member = scene.cast.enter(key, { name: wordsOf(scene, found), type: found.type, country: found.country, number: found.number, gender: found.gender, ...more })
  learn(member, found)
  if (!member.names.has(wordsOf(scene, found)) && !member.named) member.names.set(wordsOf(scene, found), 'description')
  return { member, how: found.how, sure: 'solid', because: ruleId(scene, found.because) }
}

/** A choice as a meaning; null when nobody fits, or (with `fresh`) when several do and a new actor is the safer reading. */
export function settle(scene: Scene, found: Found, choice: Choice, how: ActorMention['how'], rule: string, fresh = false): Meant | null {
  if (choice === undefined) return null
  if ('member' in choice) {
    learn(choice.member, found)
    return { member: choice.member, how, sure: choice.sure, because: ruleId(scene, rule) }
  }
  return fresh ? null : { member: null, candidates: choice.open, how, sure: 'doubtful', because: ruleId(scene, rule) }
}

export function ruleId(scene: Scene, rule: string): string {
  return `${scene.ground.id}/${rule}`
}
