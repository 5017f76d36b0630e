// A home-made bomb laid beside a road, in a parcel or a letter.
import { eventType } from '../eventType.ts'
import { enLight, enNounOnTarget, nlLight, nlNounOnTarget } from './slots.ts'

export const attackIed = eventType({
  id: 'attack.ied',
  meaning: 'A bombing with a home-made explosive: roadside bomb, parcel bomb, pipe bomb.',
  labels: { nl: 'aanslag met een zelfgemaakte bom', en: 'attack with an improvised bomb' },
  kindOf: 'attack.bombing',
  family: 'violence',
  roles: ['perpetrator', 'victim', 'target', 'weapon'],
  codes: { acled: 'Explosions/Remote violence / Remote explosive/landmine/IED', plover: 'ASSAULT-explosives', gtd: 3, ucdp: 'by-actors', muc4: 'BOMBING' },
  frames: {
    nl: [
      { id: 'bermbomaanslag', word: 'bermbomaanslag', also: ['bombriefaanslag', 'bermbomexplosie'], pos: 'noun', roles: nlNounOnTarget, light: nlLight, example: 'Twee militairen sneuvelden bij een bermbomaanslag.' },
      { id: 'bermbom', word: 'bermbom', also: ['bombrief', 'bompakket', 'pakketbom', 'pijpbom', 'ied'], pos: 'noun', light: ['ontploffen', 'exploderen', 'afgaan', 'tot ontploffing komen', 'rijden', 'plaatsen', 'leggen'], roles: { weapon: 'self', perpetrator: 'agent' }, needs: ['weapon'], example: 'Onder het konvooi ging een bermbom af.' },
    ],
    en: [
      { id: 'roadside-bombing', word: 'roadside bombing', also: ['ied attack', 'parcel bombing', 'letter bombing', 'ied explosion'], pos: 'noun', roles: enNounOnTarget, light: enLight, example: 'Two soldiers fell in a roadside bombing.' },
      { id: 'roadside-bomb', word: 'roadside bomb', also: ['ied', 'improvised explosive device', 'pipe bomb', 'parcel bomb', 'letter bomb', 'package bomb', 'roadside explosive device', 'roadside explosion', 'bicycle bomb'], pos: 'noun', light: ['explode', 'go off', 'detonate', 'set off', 'plant', 'leave', 'blow up'], does: ['hit', 'kill', 'strike', 'rip', 'tear', 'destroy', 'wound', 'injure', 'target'], roles: { weapon: 'self', perpetrator: 'agent', target: ['prep:under', 'prep:at'] }, needs: ['weapon'], example: 'A roadside bomb went off under the convoy.' },
    ],
  },
})
