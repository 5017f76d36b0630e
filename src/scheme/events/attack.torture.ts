// Torture and cruel treatment.
import { eventType } from '../eventType.ts'
import { enNounOfVictim, enVerbOfVictim, nlVerbOfVictim } from './slots.ts'

export const attackTorture = eventType({
  id: 'attack.torture',
  meaning: 'Torture of people who are held.',
  labels: { nl: 'marteling', en: 'torture' },
  kindOf: 'attack.unspecified',
  family: 'violence',
  roles: ['perpetrator', 'victim'],
  codes: { acled: 'Violence against civilians / Attack', plover: 'ASSAULT-torture', gtd: 8, ucdp: 3, muc4: 'ATTACK (TORTURE)' },
  frames: {
    nl: [{ id: 'martelen', word: 'martelen', also: ['doodmartelen', 'folteren'], pos: 'verb', weak: true, roles: nlVerbOfVictim, needs: ['perpetrator', 'victim'], example: 'De geheime dienst martelde twee studenten.' }],
    en: [
      { id: 'to-torture', word: 'torture', pos: 'verb', weak: true, roles: enVerbOfVictim, needs: ['perpetrator', 'victim'], example: 'The secret service tortured two students.' },
      { id: 'torture', word: 'torture', pos: 'noun', weak: true, roles: enNounOfVictim, needs: ['victim'], example: 'The torture of two students by the secret service came to light.' },
    ],
  },
})
