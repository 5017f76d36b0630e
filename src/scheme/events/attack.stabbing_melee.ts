// Knives, axes, clubs, fists.
import { eventType } from '../eventType.ts'
import { enLight, enNounOnTarget, nlLight, nlNounOnTarget } from './slots.ts'

export const attackStabbing = eventType({
  id: 'attack.stabbing_melee',
  meaning: 'An attack with a blade, a blunt thing or bare hands.',
  labels: { nl: 'steekpartij', en: 'stabbing' },
  kindOf: 'attack.unspecified',
  family: 'violence',
  roles: ['perpetrator', 'victim', 'target', 'weapon'],
  codes: { acled: 'Violence against civilians / Attack', plover: 'ASSAULT-primitive', gtd: 2, ucdp: 'by-actors', muc4: 'ATTACK (CUTTING DEVICE)' },
  frames: {
    nl: [
      { id: 'steekpartij', word: 'steekpartij', also: ['steekincident', 'mesincident'], pos: 'noun', weak: true, roles: { perpetrator: 'prep:door', target: 'prep:tegen', weapon: 'prep:met' }, light: nlLight, example: 'Bij een steekpartij in een tram vielen twee doden.' },
      { id: 'mesaanval', word: 'mesaanval', also: ['messenaanval', 'steekaanval', 'mesaanslag', 'bijlaanval', 'bijlaanslag', 'zwaardaanval', 'machete-aanval', 'hakmesaanval'], pos: 'noun', weak: true, roles: { ...nlNounOnTarget, perpetrator: ['prep:door', 'agent', 'possessor'] }, light: nlLight, example: 'Bij een mesaanval op agenten vielen twee doden.' },
      { id: 'neersteken', word: 'neersteken', also: ['doodsteken', 'insteken', 'neerhakken', 'doodknuppelen'], pos: 'verb', weak: true, roles: { perpetrator: 'agent', victim: ['patient', 'prep:op'], weapon: 'prep:met' }, needs: ['victim'], example: 'Een man stak op straat drie voorbijgangers neer.' },
      { id: 'steken-met-mes', word: 'steken', also: ['hakken', 'inhakken'], pos: 'verb', weak: true, with: ['dood', 'neer'], roles: { perpetrator: 'agent', victim: 'patient', weapon: 'prep:met' }, needs: ['victim'], example: 'Hij stak drie voorbijgangers dood.' },
    ],
    en: [
      { id: 'stabbing', word: 'stabbing', also: ['mass stabbing', 'knife attack', 'machete attack', 'axe attack', 'stabbing attack', 'stabbing spree', 'knife rampage', 'knifing', 'knife assault', 'sword attack', 'hammer attack', 'hatchet attack'], pos: 'noun', weak: true, roles: { ...enNounOnTarget, victim: 'prep:of' }, light: enLight, example: 'Two people died in a stabbing on a tram.' },
      { id: 'to-stab', word: 'stab', also: ['stab to death', 'knife', 'hack', 'hack to death', 'beat to death', 'club to death', 'bludgeon', 'slash'], pos: 'verb', weak: true, roles: { perpetrator: 'agent', victim: 'patient', weapon: 'prep:with' }, needs: ['victim'], example: 'A man stabbed three passers-by in the street.' },
    ],
  },
})
