// What a noun phrase refers to: someone spoken of before, or someone new.
import type { Found } from '../actors/found.ts'
import type { Member } from './cast.ts'
import { choose, type Choice, type Point } from './salience.ts'
import { fitsGroupNoun, isMedium, isPerson, isSet } from './kinds.ts'

/** "de groep", "de terreurgroep": the group in mind; one that was called so before is meant rather than another. */
export function groupMeant(found: Found, recent: readonly Member[], point: Point, ruledOut: (member: Member) => boolean): Choice {
  const fitting = recent.filter((member) => fitsGroupNoun(member, found.type) && !ruledOut(member))
  return choose(fitting, point, (member) => (called(member, found) ? 1 : 0) + (member.named ? 0.4 : 0))
}

export function mediumMeant(found: Found, recent: readonly Member[], point: Point): Choice {
  return choose(recent.filter((member) => isMedium(member) && !member.labels.has('media')), point, (member) => (called(member, found) ? 1 : 0))
}

const called = (member: Member, { noun, concept }: Found): boolean => (noun !== undefined && member.labels.has(noun)) || (concept !== undefined && member.labels.has(concept))

const agree = (member: Member, { gender, country }: Found): boolean =>
  (gender === undefined || member.gender === undefined || member.gender === gender) && (country === undefined || member.country === undefined || member.country === country)

/** "de man", "de dader": one person only; two descriptions that may be two men stay two. */
export function personMeant(found: Found, recent: readonly Member[], point: Point): Choice {
  const persons = recent.filter((member) => isPerson(member) && agree(member, found))
  const same = persons.filter((member) => called(member, found))
  if (same.length > 0) return choose(same, point)
  if (found.kind === 'perpetrator') {
    const suspects = persons.filter((member) => member.type === 'person_perpetrator')
    if (suspects.length === 1) return { member: suspects[0]!, sure: 'likely' }
    if (suspects.length > 1) return undefined
    // No one was called a perpetrator yet: a described stranger ("een 24-jarige man") of the last sentences is who did it.
    const strangers = persons.filter((member) => !member.named && member.labels.has('stranger') && point.sentence - member.last.sentence <= 4)
    return strangers.length === 1 ? { member: strangers[0]!, sure: 'likely' } : undefined
  }
  if (found.kind === 'person' && !(found.noun !== undefined && victimNouns.has(found.noun))) {
    const near = persons.filter((member) => point.sentence - member.last.sentence <= 3 && !member.labels.has('office') && (!member.labels.has('victim')))
    const choice = choose(near, point)
    return choice !== undefined && 'member' in choice ? { member: choice.member, sure: 'likely' } : undefined
  }
  return undefined
}

const victimNouns: ReadonlySet<string> = new Set(['slachtoffer', 'gegijzelde', 'gijzelaar', 'passagier', 'victim', 'hostage', 'passenger', 'captive'])
export const isVictimNoun = (noun: string | undefined): boolean => noun !== undefined && victimNouns.has(noun)

/** "de president" is who bore the title before; "de leider" too. */
export function officeMeant(found: Found, recent: readonly Member[], point: Point): Choice {
  const holders = recent.filter((member) => isPerson(member) && called(member, found) && agree(member, found))
  return choose(holders, point)
}

/** "de strijders", "de daders": a set that was called so; for perpetrators any set of attackers in mind. */
export function setMeant(found: Found, recent: readonly Member[], point: Point): Choice {
  const sets = recent.filter((member) => isSet(member) && agree(member, found) && (found.country === undefined || found.country === member.country))
  const same = sets.filter((member) => called(member, found))
  if (same.length > 0) return choose(same, point)
  if (found.kind !== 'perpetrator' || found.article !== 'definite') return undefined
  const attackers = sets.filter((member) => ['person_perpetrator', 'armed_group_unnamed', 'unknown_attackers', 'members_of'].includes(member.type) && point.sentence - member.last.sentence <= 6)
  return attackers.length === 1 ? { member: attackers[0]!, sure: 'likely' } : undefined
}
