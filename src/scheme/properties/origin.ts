// origin: out of what the group grew; founding_members: with whom it began.
import { propertyType } from '../relationType.ts'
import { splinterOf } from '../relations/splinter-of.ts'
import { framesOf } from './roles.ts'

export const origin = propertyType({
  id: 'origin',
  meaning: 'Out of what the group grew.',
  labels: { nl: 'oorsprong', en: 'origin' },
  value: 'text',
  of: ['group'],
  frames: framesOf(splinterOf, 'from'),
})

export const foundingMembers = propertyType({
  id: 'founding_members',
  meaning: 'With whom the group began; a count, where given, is its size at the start.',
  labels: { nl: 'begon met', en: 'began with' },
  value: 'text',
  of: ['group'],
  frames: {
    nl: [
      { id: 'beginnen-met', word: 'beginnen', also: ['starten'], pos: 'verb', roles: { actor: 'agent', value: 'prep:met' }, example: 'De Dageraad begon met enkele tientallen boeren uit het zuiden.' },
      { id: 'opgericht-door', word: 'bestaan', pos: 'verb', roles: { actor: 'agent', value: 'prep:uit' }, with: ['oorspronkelijk'], example: 'De Dageraad bestond oorspronkelijk uit boeren.' },
    ],
    en: [
      { id: 'begin-with', word: 'begin', also: ['start'], pos: 'verb', roles: { actor: 'agent', value: 'prep:with' }, example: 'The Dawn Front began with a few dozen farmers from the south.' },
    ],
  },
})
