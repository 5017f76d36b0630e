// What a mention adds to what is known of its actor: names, titles, a sharper type.
import type { Found } from '../actors/found.ts'
import type { Member } from './cast.ts'
import { isVictimNoun } from './nouns.ts'

export function learnName(member: Member, found: Found): void {
  const { name, label } = found
  if (name === undefined) return
  if (!member.named) { member.named = true; member.name = name.text }
  if (name.registered !== undefined) member.registered ??= name.registered
  if (!member.names.has(name.text)) member.names.set(name.text, name.abbreviation === true ? 'abbreviation' : name.aliasOf !== undefined ? 'alias' : 'name')
  if (member.registered === undefined && member.name.length < name.text.length && name.abbreviation !== true && name.aliasOf === undefined) member.name = name.text
  if (member.type === 'armed_group_unnamed') member.type = 'armed_group'
  if (label === undefined) return
  member.labels.add(label.noun)
  if (label.kind === 'office') member.labels.add('office')
  if (label.kind === 'perpetrator') member.labels.add('perpetrator')
  if (label.gender !== undefined) member.gender ??= label.gender
  if (member.registered === undefined) sharpen(member, found.type)
}

/** A vaguer type gives way: an organisation that is called a militia, a person who is called the gunman. */
function sharpen(member: Member, type: Member['type']): void {
  if (member.registered !== undefined) return
  if (member.type === 'organisation' && type !== 'person' && type !== 'organisation') member.type = type === 'armed_group_unnamed' ? 'armed_group' : type
  if (member.type === 'person' && type === 'person_perpetrator') member.type = type
}

export function learn(member: Member, found: Found): void {
  if (found.noun !== undefined) member.labels.add(found.noun)
  if (found.concept !== undefined) member.labels.add(found.concept)
  if (found.kind === 'office') member.labels.add('office')
  if (isVictimNoun(found.noun)) member.labels.add('victim')
  if (found.counted) member.labels.add('several')
  if (found.weak === true && !member.named) member.labels.add('weak')
  if (found.gender !== undefined) member.gender ??= found.gender
  if (found.country !== undefined) member.country ??= found.country
  if (found.kind === 'group' || found.kind === 'perpetrator') sharpen(member, found.type)
}
