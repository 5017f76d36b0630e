// Prisoners killed.
import { eventType } from '../eventType.ts'
import { enNounOfVictim, enVerbOfVictim, nlVerbOfVictim } from './slots.ts'

export const attackExecution = eventType({
  id: 'attack.execution',
  meaning: 'Captives killed by those who hold them.',
  labels: { nl: 'executie', en: 'execution' },
  kindOf: 'attack.unspecified',
  family: 'violence',
  roles: ['perpetrator', 'victim', 'weapon'],
  codes: { acled: 'Violence against civilians / Attack', plover: 'ASSAULT-targeted', gtd: 1, ucdp: 3, muc4: 'ATTACK' },
  frames: {
    nl: [
      { id: 'executeren', word: 'executeren', also: ['onthoofden', 'ophangen', 'kruisigen', 'stenigen', 'terechtstellen'], pos: 'verb', weak: true, roles: nlVerbOfVictim, needs: ['victim'], example: 'De beweging executeerde drie gevangenen.' },
      { id: 'executie', word: 'executie', also: ['onthoofding', 'terechtstelling', 'massa-executie'], pos: 'noun', weak: true, roles: { victim: 'prep:van', perpetrator: 'prep:door' }, needs: ['victim'], example: 'De onthoofding van de hulpverlener schokte velen.' },
    ],
    en: [
      { id: 'to-execute', word: 'execute', also: ['behead', 'decapitate', 'crucify', 'lynch', 'hang', 'stone to death', 'burn alive'], pos: 'verb', weak: true, roles: enVerbOfVictim, needs: ['victim'], example: 'The movement executed three captives.' },
      { id: 'execution', word: 'execution', also: ['beheading', 'decapitation', 'mass execution', 'lynching', 'summary execution'], pos: 'noun', weak: true, roles: enNounOfVictim, needs: ['victim'], example: 'The beheading of the aid worker shocked many.' },
    ],
  },
})
