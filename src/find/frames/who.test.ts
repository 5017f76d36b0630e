// Plain members speak for their group; members that the text narrows down do not.
import { expect, test } from 'vitest'
import type { ActorMention, DocumentActor } from '../../model/actor.ts'
import { bandOf, castOf, classOf, groupFor, type Who } from './who.ts'

const group: DocumentActor = { id: 'a1', name: 'NLF', type: 'armed_group', names: [{ text: 'NLF', kind: 'name' }] }

function members(name: string, how: ActorMention['how'] = 'noun'): Who {
  const actor: DocumentActor = { id: 'a2', name, type: 'members_of', of: 'a1', names: [{ text: name, kind: 'description' }], number: 'plural' }
  const mention: ActorMention = { start: 0, end: name.length, text: how === 'pronoun' ? 'Ze' : name, sentence: 0, token: 0, first: 0, last: 0, actor: 'a2', how, sure: 'solid', because: 'test' }
  return { actor, class: classOf(actor), mention }
}

const meant = (who: Who): string => groupFor(castOf([group, who.actor], [], []), who).actor.id

test('plain fighters speak for their group', () => {
  expect(meant(members('NLF-strijders'))).toBe('a1')
  expect(meant(members('de strijders van de rebellengroep NLF'))).toBe('a1')
})

test('fighters from elsewhere, former or discontented ones do not', () => {
  expect(meant(members('NLF-strijders uit Kenia'))).toBe('a2')
  expect(meant(members('veel ontevreden NLF-strijders'))).toBe('a2')
  expect(meant(members('oud-NLF-strijders'))).toBe('a2')
})

test('a pronoun for narrowed members does not either', () => {
  expect(meant(members('veel ontevreden NLF-strijders', 'pronoun'))).toBe('a2')
})

test('each thing that is less than plain costs a step of trust', () => {
  const plain = members('NLF-strijders')
  expect(bandOf([plain, plain], false)).toBe('solid')
  expect(bandOf([plain, plain], true)).toBe('likely')
  expect(bandOf([{ ...plain, mention: { ...plain.mention, sure: 'doubtful' } }, plain], true)).toBe('doubtful')
})
