// Somebody drives into people on purpose.
import { eventType } from '../eventType.ts'
import { enLight, enNounOnTarget, nlLight, nlNounOnTarget } from './slots.ts'

export const attackRamming = eventType({
  id: 'attack.vehicle_ramming',
  meaning: 'A vehicle driven into people or a building on purpose.',
  labels: { nl: 'aanslag met een voertuig', en: 'vehicle ramming' },
  kindOf: 'attack.unspecified',
  family: 'violence',
  roles: ['perpetrator', 'victim', 'target', 'weapon'],
  codes: { acled: 'Violence against civilians / Attack', plover: 'ASSAULT', gtd: 2, ucdp: 'by-actors', muc4: 'ATTACK' },
  frames: {
    nl: [
      { id: 'inrijden-op', word: 'inrijden', pos: 'verb', weak: true, roles: { perpetrator: 'agent', target: ['prep:op', 'prep:in', 'patient'], weapon: ['prep:met', 'agent', 'patient'] }, needs: ['target'], example: 'Een bestelwagen reed in op een groep voetgangers.' },
      { id: 'rijden-in-op', word: 'rijden', pos: 'verb', weak: true, with: ['in', 'dood'], roles: { perpetrator: 'agent', target: ['prep:op', 'prep:in', 'patient'], weapon: ['prep:met', 'agent', 'patient'] }, needs: ['target'], example: 'Een wagen reed met opzet op de menigte in.' },
      { id: 'oprijden', word: 'oprijden', also: ['binnenrijden'], pos: 'verb', weak: true, roles: { weapon: 'agent', target: ['patient', 'prep:op'] }, needs: ['weapon', 'target'], example: 'Een vrachtwagen reed een kerstmarkt op.' },
      { id: 'doodrijden', word: 'doodrijden', pos: 'verb', weak: true, roles: { perpetrator: 'agent', victim: 'patient', weapon: 'prep:met' }, needs: ['victim'], example: 'Een man reed met opzet twee agenten dood.' },
      { id: 'voertuigaanslag', word: 'voertuigaanslag', also: ['vrachtwagenaanslag', 'autoaanslag', 'vrachtwagenaanval'], pos: 'noun', roles: nlNounOnTarget, light: nlLight, example: 'Bij een vrachtwagenaanslag op een markt vielen acht doden.' },
    ],
    en: [
      { id: 'ram-into', word: 'ram', also: ['plough', 'plow', 'drive', 'crash', 'speed', 'careen', 'veer', 'swerve', 'barrel', 'slam'], pos: 'verb', weak: true, roles: { perpetrator: 'agent', target: ['prep:into'], weapon: 'patient' }, needs: ['target'], example: 'A man drove a van into a crowd of pedestrians.' },
      { id: 'ramming', word: 'vehicle attack', also: ['car attack', 'van attack', 'truck attack', 'lorry attack', 'vehicle ramming', 'car ramming', 'car-ramming', 'ramming attack', 'vehicle-ramming attack', 'car-ramming attack', 'lorry ramming', 'truck ramming', 'van ramming', 'vehicular attack'], pos: 'noun', roles: enNounOnTarget, light: enLight, example: 'Eight people died in a truck attack on a market.' },
    ],
  },
})
