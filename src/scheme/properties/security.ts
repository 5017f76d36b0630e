// provides_security_at: who guards a place.
import { propertyType } from '../relationType.ts'

export const providesSecurityAt = propertyType({
  id: 'provides_security_at',
  meaning: 'The actor guards the place.',
  labels: { nl: 'beveiligt', en: 'provides security at' },
  value: 'place',
  of: ['group', 'power'],
  frames: {
    nl: [
      { id: 'bewaken', word: 'bewaken', also: ['beveiligen'], pos: 'verb', roles: { actor: 'agent', value: 'patient' }, example: 'De Dageraad bewaakt de dam bij Veldstad.' },
      { id: 'bewaking-van', word: 'beveiliging', also: ['bewaking'], pos: 'noun', roles: { actor: ['prep:van', 'possessor', 'prep:door'], value: ['prep:bij', 'prep:rond', 'prep:op'] }, example: 'De bewaking van de Dageraad bij de dam is streng.' },
    ],
    en: [
      { id: 'guard', word: 'guard', also: ['secure', 'patrol'], pos: 'verb', roles: { actor: 'agent', value: 'patient' }, example: 'The Dawn Front guards the dam near Veldstad.' },
    ],
  },
})
