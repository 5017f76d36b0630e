// The killing of one named or high person.
import { eventType } from '../eventType.ts'
import { enNounOfVictim, enVerbOfVictim, nlLight, nlNounOfVictim, nlVerbOfVictim } from './slots.ts'

export const attackAssassination = eventType({
  id: 'attack.assassination',
  meaning: 'The killing, or the attempt to kill, a chosen person of standing.',
  labels: { nl: 'moordaanslag', en: 'assassination' },
  kindOf: 'attack.unspecified',
  family: 'violence',
  roles: ['perpetrator', 'victim', 'weapon'],
  codes: { acled: 'Violence against civilians / Attack', plover: 'ASSAULT-targeted', gtd: 1, ucdp: 3, muc4: 'ATTACK' },
  frames: {
    nl: [
      { id: 'moordaanslag', word: 'moordaanslag', also: ['moordpoging'], pos: 'noun', roles: nlNounOfVictim, light: nlLight, example: 'De senator overleefde een moordaanslag.' },
      { id: 'moord-op', word: 'moord', pos: 'noun', weak: true, roles: nlNounOfVictim, needs: ['victim'], light: nlLight, example: 'De moord op de senator bleef onopgelost.' },
      { id: 'liquideren', word: 'liquideren', pos: 'verb', weak: true, roles: nlVerbOfVictim, needs: ['victim'], example: 'De commandant werd geliquideerd door een doodseskader.' },
    ],
    en: [
      { id: 'assassination', word: 'assassination', also: ['assassination attempt', 'targeted killing'], pos: 'noun', roles: enNounOfVictim, needs: ['victim'], example: 'The assassination of the senator remained unsolved.' },
      { id: 'to-assassinate', word: 'assassinate', pos: 'verb', roles: enVerbOfVictim, needs: ['victim'], example: 'The commander was assassinated by a death squad.' },
      { id: 'murder-of', word: 'murder', also: ['killing', 'slaying'], pos: 'noun', weak: true, roles: enNounOfVictim, needs: ['victim'], example: 'The murder of the journalist shocked the town.' },
    ],
  },
})
