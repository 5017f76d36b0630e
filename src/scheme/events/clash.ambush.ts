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
    nl: [
      { id: 'hinderlaag', word: 'hinderlaag', pos: 'noun', weak: true, roles: { perpetrator: ['prep:van', 'prep:door', 'agent'], target: ['prep:op', 'prep:voor'] }, light: [...nlLight, 'leggen'], example: 'Drie agenten kwamen om in een hinderlaag van rebellen.' },
      // Who walks into it is struck by it.
      { id: 'in-hinderlaag', word: 'hinderlaag', pos: 'noun', weak: true, roles: { perpetrator: ['prep:van', 'prep:door'], target: 'agent' }, light: ['lopen', 'vallen', 'rijden', 'belanden', 'terechtkomen', 'komen', 'raken', 'stuiten', 'stappen'], example: 'De patrouille liep in een hinderlaag van rebellen.' },
      { id: 'in-hinderlaag-lokken', word: 'hinderlaag', pos: 'noun', weak: true, roles: { perpetrator: ['agent', 'prep:door', 'prep:van'], target: 'patient' }, light: ['lokken', 'leiden'], example: 'Rebellen lokten de patrouille in een hinderlaag.' },
    ],
    en: [
      { id: 'ambush', word: 'ambush', pos: 'noun', roles: { perpetrator: ['prep:by', 'agent'], target: ['prep:on', 'prep:against', 'prep:of'] }, light: [...enLight, 'lay', 'set'], example: 'Three officers died in an ambush by rebels.' },
      { id: 'into-ambush', word: 'ambush', pos: 'noun', roles: { perpetrator: ['prep:by', 'prep:of'], target: 'agent' }, light: ['walk', 'drive', 'run', 'fall', 'stumble', 'head', 'ride', 'march', 'come'], example: 'The patrol walked into an ambush by rebels.' },
      { id: 'lure-into-ambush', word: 'ambush', pos: 'noun', roles: { perpetrator: ['agent', 'prep:by'], target: 'patient' }, light: ['lure', 'lead', 'draw'], example: 'Rebels lured the patrol into an ambush.' },
      { id: 'to-ambush', word: 'ambush', also: ['waylay'], pos: 'verb', weak: true, roles: { perpetrator: 'agent', target: 'patient' }, needs: ['target'], example: 'Rebels ambushed a patrol.' },
    ],
  },
})
