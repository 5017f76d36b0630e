// One side surprises the other from hiding.
import { eventType } from '../eventType.ts'
import { enLight, nlLight } from './slots.ts'

export const clashAmbush = eventType({
  id: 'clash.ambush',
  meaning: 'One side attacks the other from hiding.',
  labels: { nl: 'hinderlaag', en: 'ambush' },
  kindOf: 'attack.unspecified',
  family: 'violence',
  roles: ['perpetrator', 'target'],
  codes: { acled: 'Battles / Armed clash', plover: 'ASSAULT', ucdp: 'by-actors', muc4: 'ATTACK' },
  frames: {
    nl: [{ id: 'hinderlaag', word: 'hinderlaag', pos: 'noun', weak: true, roles: { perpetrator: ['prep:van', 'prep:door', 'agent'], target: ['prep:op', 'prep:voor'] }, light: [...nlLight, 'lopen', 'lokken', 'leggen', 'vallen', 'rijden'], example: 'Drie agenten kwamen om in een hinderlaag van rebellen.' }],
    en: [
      { id: 'ambush', word: 'ambush', pos: 'noun', roles: { perpetrator: ['prep:by', 'agent'], target: ['prep:on', 'prep:against', 'prep:of'] }, light: [...enLight, 'lay', 'set'], example: 'Three officers died in an ambush by rebels.' },
      { id: 'to-ambush', word: 'ambush', also: ['waylay'], pos: 'verb', weak: true, roles: { perpetrator: 'agent', target: 'patient' }, needs: ['target'], example: 'Rebels ambushed a patrol.' },
    ],
  },
})
