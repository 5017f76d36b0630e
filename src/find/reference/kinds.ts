// Which types of actors a word can refer to: "de groep" never a state, "hij" never a group.
import type { ActorType } from '../../model/actor.ts'
import type { Member } from './cast.ts'

const groups: ReadonlySet<ActorType> = new Set(['armed_group', 'armed_group_unnamed', 'faction', 'criminal_group', 'organisation', 'political_party', 'ngo', 'company'])
const armed: ReadonlySet<ActorType> = new Set(['armed_group', 'armed_group_unnamed', 'faction', 'criminal_group', 'organisation'])
const persons: ReadonlySet<ActorType> = new Set(['person', 'person_perpetrator', 'anonymous_source'])
const powers: ReadonlySet<ActorType> = new Set(['government', 'state_military', 'police_security', 'intelligence', 'institution', 'igo', 'media_outlet', 'agency'])
const media: ReadonlySet<ActorType> = new Set(['media_outlet', 'agency'])

/** An organised group; a plural set of people ("zeven mannen") is a set and no group. */
export const isGroup = (member: Member): boolean => groups.has(member.type) && !(member.type === 'armed_group_unnamed' && member.number === 'plural')
export const isArmedGroup = (member: Member): boolean => armed.has(member.type) && isGroup(member)
export const isPerson = (member: Member): boolean => persons.has(member.type) && member.number === 'singular'
/** A body of a state or of several; "twee agenten" and "de soldaten" are people. */
export const isPower = (member: Member): boolean => powers.has(member.type) && !['several', 'soldiers', 'policemen'].some((label) => member.labels.has(label))
export const isState = (member: Member): boolean => member.type === 'state'
export const isMedium = (member: Member): boolean => media.has(member.type)
export const isSet = (member: Member): boolean => member.number === 'plural' && !isPower(member) && !isState(member) && !isGroup(member)

/** Group nouns by what they can take up: a neutral "organisatie" any body, "terreurgroep" only who fights. */
export function fitsGroupNoun(member: Member, type: ActorType): boolean {
  switch (type) {
    case 'armed_group_unnamed': case 'armed_group': case 'faction': return isArmedGroup(member)
    case 'political_party': return member.type === 'political_party'
    case 'company': return member.type === 'company' || member.type === 'organisation'
    case 'ngo': return member.type === 'ngo' || member.type === 'organisation'
    case 'criminal_group': return member.type === 'criminal_group' || member.type === 'organisation'
    default: return isGroup(member) || member.type === 'igo'
  }
}
