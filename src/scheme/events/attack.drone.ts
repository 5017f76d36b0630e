// An attack by an unmanned aircraft.
import { eventType } from '../eventType.ts'
import { enLight, enNounOnTarget, nlLight, nlNounOnTarget } from './slots.ts'

export const attackDrone = eventType({
  id: 'attack.drone',
  meaning: 'An attack by an unmanned aircraft.',
  labels: { nl: 'drone-aanval', en: 'drone strike' },
  kindOf: 'attack.airstrike',
  family: 'violence',
  roles: ['perpetrator', 'victim', 'target', 'weapon'],
  codes: { acled: 'Explosions/Remote violence / Air/drone strike', plover: 'ASSAULT-drone', gtd: 3, ucdp: 'by-actors', muc4: 'ATTACK (AERIAL BOMB)' },
  frames: {
    nl: [
      { id: 'droneaanval', word: 'droneaanval', also: ['drone-aanval', 'dronesaanval', 'droneaanslag', 'drone-aanslag', 'dronebombardement'], pos: 'noun', roles: nlNounOnTarget, light: nlLight, example: 'De commandant kwam om bij een drone-aanval.' },
      { id: 'drone-treft', word: 'drone', pos: 'noun', weak: true, light: ['aanvallen', 'inslaan', 'treffen', 'bestoken'], roles: { weapon: 'self', target: ['prep:op', 'patient', 'prep:in'] }, needs: ['weapon'], example: 'Twee drones troffen een raffinaderij.' },
    ],
    en: [
      { id: 'drone-strike', word: 'drone strike', also: ['drone attack', 'drone bombing', 'drone raid', 'uav strike', 'drone assault', 'kamikaze drone attack'], pos: 'noun', roles: enNounOnTarget, light: enLight, example: 'The commander died in a drone strike.' },
      { id: 'drone-hit', word: 'drone', pos: 'noun', weak: true, light: ['strike', 'hit', 'attack', 'slam', 'target', 'crash', 'kill'], roles: { weapon: 'self', target: ['patient', 'prep:into'] }, needs: ['weapon'], example: 'Two drones hit a refinery.' },
    ],
  },
})
