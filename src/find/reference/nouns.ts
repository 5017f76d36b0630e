// What a noun phrase refers to: someone spoken of before, or someone new.
import type { Found } from '../actors/found.ts'
import type { Member } from './cast.ts'
import { choose, type Choice, type Point } from './salience.ts'
import { fitsGroupNoun, isMedium, isPerson, isSet } from './kinds.ts'

/** "de groep", "de terreurgroep": the group in mind; one that was called so before is meant rather than another. */
export function groupMeant(found: Found, recent: readonly Member[], point: Point, ruledOut: (member: Member) => boolean): Choice {
  const fitting = recent.filter((member) => fitsGroupNoun(member, found.type) && fitsShape(member, found.noun) && !ruledOut(member))
  // The one group that was a subject in the sentence before is what the text goes on about.
  const before = fitting.filter(({ last }) => last.sentence === point.sentence - 1 && last.subject)
  const topic = before.length === 1 ? before[0] : undefined
  return choose(fitting, point, (member) => (called(member, found) ? 1 : 0) + (member.named ? 0.4 : 0) + (member === topic ? 0.6 : 0))
}

const shapes: ReadonlySet<string> = new Set(['coalitie', 'alliantie', 'verbond', 'front', 'volksfront', 'brigade', 'coalition', 'alliance'])

/** "the coalition" is one by its name or one that was called so, and never the group that it fights. */
function fitsShape({ labels, names, name }: Member, noun: string | undefined): boolean {
  return noun === undefined || !shapes.has(noun) || labels.has(noun) || [name, ...names.keys()].some((it) => it.toLowerCase().includes(noun))
}

export function mediumMeant(found: Found, recent: readonly Member[], point: Point): Choice {
  return choose(recent.filter((member) => isMedium(member) && !member.labels.has('media') && point.sentence - member.last.sentence <= 3), point, (member) => (called(member, found) ? 1 : 0))
}

const called = (member: Member, { noun, concept }: Found): boolean => (noun !== undefined && member.labels.has(noun)) || (concept !== undefined && member.labels.has(concept))

const agree = (member: Member, { gender, country }: Found): boolean =>
  (gender === undefined || member.gender === undefined || member.gender === gender) && (country === undefined || member.country === undefined || member.country === country)

/** "de man", "de dader": one person only; two descriptions that may be two men stay two. */
export function personMeant(found: Found, recent: readonly Member[], point: Point, ruledOut: (member: Member) => boolean): Choice {
  const persons = recent.filter((member) => isPerson(member) && agree(member, found) && !(found.kind === 'person' && ruledOut(member)))
  if (found.pointing === true && !isVictimNoun(found.noun)) return pointedAt(persons, point)
  const same = persons.filter((member) => called(member, found))
  if (found.kind === 'perpetrator') return perpetratorMeant(same, persons, point)
  if (same.length > 0) return likeliest(same, point)
  if ((found.kind !== 'person' && found.kind !== 'member') || isVictimNoun(found.noun)) return undefined
  const near = persons.filter((member) => point.sentence - member.last.sentence <= 3 && !member.labels.has('office') && !member.labels.has('victim'))
  // "de Syriër" is the one who was said to come from there.
  const choice = choose(near, point, (member) => (found.country !== undefined && member.country === found.country ? 1.5 : 0))
  if (choice === undefined || 'open' in choice) return undefined
  // A man with a name is not "de man" while one without a name is in play: the text would use the name.
  const others = choice.member.named ? near.filter((member) => !member.named && member !== choice.member) : []
  return others.length > 0 ? { open: [choice.member, ...others] } : { member: choice.member, sure: 'likely' }
}

/** Who was called so, or else the one stranger who acted; with a stranger brought in since, nobody is sure to be meant. */
function perpetratorMeant(same: readonly Member[], persons: readonly Member[], point: Point): Choice {
  const suspects = same.length > 0 ? same : persons.filter((member) => member.type === 'person_perpetrator')
  const since = Math.max(-1, ...suspects.map(({ last }) => last.sentence))
  const strangers = persons.filter((member) => !member.named && member.labels.has('stranger') && member.type === 'person' && point.sentence - member.last.sentence <= 12)
  const newer = strangers.filter((member) => member.since > since)
  if (suspects.length > 0 && newer.length === 0) return suspects.length === 1 ? { member: suspects[0]!, sure: 'likely' } : same.length > 1 ? likeliest(same, point) : undefined
  return suspects.length === 0 && strangers.length === 1 ? { member: strangers[0]!, sure: 'likely' } : newer.length === 1 && point.sentence - newer[0]!.last.sentence <= 1 ? { member: newer[0]!, sure: 'likely' } : undefined
}

/** Of several that were called by the very noun one is meant: the one in mind, though nobody can be sure. */
function likeliest(fitting: readonly Member[], point: Point): Choice {
  const choice = choose(fitting, point)
  if (choice === undefined || 'member' in choice) return choice
  const [first] = choice.open
  return first === undefined ? undefined : { member: first, sure: 'doubtful' }
}

/** "deze dader", "this man": who was spoken of last. */
function pointedAt(persons: readonly Member[], point: Point): Choice {
  const near = persons.filter((member) => point.sentence - member.last.sentence <= 2 && !member.labels.has('office'))
  const [last] = [...near].sort((a, b) => b.last.sentence - a.last.sentence || Number(b.last.subject) - Number(a.last.subject) || b.last.token - a.last.token)
  return last === undefined ? undefined : { member: last, sure: 'likely' }
}

const victimNouns: ReadonlySet<string> = new Set(['slachtoffer', 'gegijzelde', 'gijzelaar', 'passagier', 'victim', 'hostage', 'passenger', 'captive'])
export const isVictimNoun = (noun: string | undefined): boolean => noun !== undefined && victimNouns.has(noun)

/** "de president" is who bore the title before; "de leider" too. */
export function officeMeant(found: Found, recent: readonly Member[], point: Point): Choice {
  // "de Amerikaanse president" is no president of another country, nor of an unsaid one.
  const holders = recent.filter((member) => isPerson(member) && called(member, found) && agree(member, found) && (found.country === undefined || member.country === found.country))
  return choose(holders, point)
}

/** "de strijders", "de daders": a set that was called so; for perpetrators any set of attackers in mind. */
export function setMeant(found: Found, recent: readonly Member[], point: Point): Choice {
  const sets = recent.filter((member) => isSet(member) && agree(member, found) && (found.country === undefined || found.country === member.country) && !(found.article === 'bare' && member.labels.has('several')))
  const same = sets.filter((member) => called(member, found))
  // "deze moslims" are the people of the sentence before, whatever they were called there.
  if (found.pointing === true && same.length === 0 && found.kind === 'people') {
    const [last] = sets.filter((member) => (member.type === 'identity_group' || member.type === 'civilians') && point.sentence - member.last.sentence === 1)
    return last === undefined ? undefined : { member: last, sure: 'likely' }
  }
  if (found.kind !== 'perpetrator' || found.article !== 'definite') return choose(same, point)
  // "de terreurverdachten" are the attackers of the sentence before rather than the suspects of another paragraph.
  const attackers = sets.filter((member) => ['person_perpetrator', 'armed_group_unnamed', 'unknown_attackers', 'members_of'].includes(member.type) && (point.sentence - member.last.sentence <= 6 || called(member, found)))
  const choice = choose(attackers, point, (member) => (called(member, found) ? 0.8 : 0))
  return choice !== undefined && 'member' in choice ? { member: choice.member, sure: 'likely' } : undefined
}
