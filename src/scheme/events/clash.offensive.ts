// A side goes on the attack with an army: invasion, siege, advance.
import { eventType } from '../eventType.ts'
import { enLight, nlLight } from './slots.ts'

export const clashOffensive = eventType({
  id: 'clash.offensive',
  meaning: 'A large military advance: offensive, invasion, siege.',
  labels: { nl: 'offensief', en: 'offensive' },
  kindOf: 'clash.battle',
  family: 'violence',
  roles: ['side_a', 'side_b', 'target'],
  codes: { acled: 'Battles / Armed clash', plover: 'ASSAULT', ucdp: 'by-actors' },
  frames: {
    nl: [
      { id: 'offensief', word: 'offensief', also: ['legeroffensief', 'grondoffensief', 'tegenoffensief', 'opmars', 'invasie', 'belegering', 'beleg', 'legeraanval'], pos: 'noun', weak: true, roles: { side_a: ['prep:van', 'prep:door', 'agent', 'possessor'], side_b: ['prep:tegen'], target: ['prep:in', 'prep:op', 'prep:van', 'prep:naar'] }, light: nlLight, example: 'Het leger begon een offensief tegen de rebellen.' },
      { id: 'binnenvallen', word: 'binnenvallen', also: ['binnentrekken', 'belegeren', 'omsingelen', 'optrekken'], pos: 'verb', weak: true, roles: { side_a: 'agent', target: ['patient', 'prep:naar'] }, needs: ['side_a', 'target'], example: 'Troepen vielen het buurland binnen.' },
    ],
    en: [
      { id: 'offensive', word: 'offensive', also: ['invasion', 'siege', 'military campaign', 'incursion', 'counteroffensive', 'ground assault', 'military offensive', 'advance'], pos: 'noun', weak: true, roles: { side_a: ['prep:by', 'agent', 'possessor'], side_b: ['prep:against'], target: ['prep:of', 'prep:on', 'prep:into'] }, light: enLight, example: 'The army began an offensive against the rebels.' },
      { id: 'to-invade', word: 'invade', also: ['besiege', 'encircle', 'march into', 'overrun'], pos: 'verb', weak: true, roles: { side_a: 'agent', target: 'patient' }, needs: ['target'], example: 'Troops invaded the neighbouring country.' },
    ],
  },
})
