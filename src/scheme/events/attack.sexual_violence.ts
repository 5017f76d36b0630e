// Rape as violence of war or terror.
import { eventType } from '../eventType.ts'
import { enNounOfVictim, enVerbOfVictim, nlVerbOfVictim } from './slots.ts'

export const attackSexualViolence = eventType({
  id: 'attack.sexual_violence',
  meaning: 'Sexual violence by a party to a conflict.',
  labels: { nl: 'seksueel geweld', en: 'sexual violence' },
  kindOf: 'attack.unspecified',
  family: 'violence',
  roles: ['perpetrator', 'victim'],
  codes: { acled: 'Violence against civilians / Sexual violence', plover: 'ASSAULT-sexual', gtd: 8, ucdp: 3, muc4: 'ATTACK' },
  frames: {
    nl: [{ id: 'verkrachten', word: 'verkrachten', pos: 'verb', weak: true, roles: nlVerbOfVictim, needs: ['perpetrator', 'victim'], example: 'Soldaten verkrachtten vrouwen in het dorp.' }],
    en: [
      { id: 'to-rape', word: 'rape', pos: 'verb', weak: true, roles: enVerbOfVictim, needs: ['perpetrator', 'victim'], example: 'Soldiers raped women in the village.' },
      { id: 'rape', word: 'rape', also: ['gang rape', 'mass rape'], pos: 'noun', weak: true, roles: enNounOfVictim, needs: ['victim'], example: 'The rape of women by soldiers was documented.' },
    ],
  },
})
