// A landmine that hits somebody.
import { eventType } from '../eventType.ts'

export const attackMine = eventType({
  id: 'attack.mine',
  meaning: 'A landmine or sea mine goes off under somebody.',
  labels: { nl: 'mijnontploffing', en: 'mine blast' },
  kindOf: 'attack.bombing',
  family: 'violence',
  roles: ['perpetrator', 'victim', 'target', 'weapon'],
  codes: { acled: 'Explosions/Remote violence / Remote explosive/landmine/IED', plover: 'ASSAULT-explosives', gtd: 3, ucdp: 'by-actors', muc4: 'BOMBING (MINE)' },
  frames: {
    nl: [
      { id: 'mijnontploffing', word: 'mijnontploffing', also: ['landmijnexplosie', 'mijnexplosie'], pos: 'noun', roles: { target: 'prep:onder' }, example: 'Bij een mijnontploffing verloor een herder een been.' },
      { id: 'landmijn', word: 'landmijn', also: ['mijn', 'zeemijn'], pos: 'noun', weak: true, light: ['ontploffen', 'exploderen', 'afgaan', 'rijden', 'stappen', 'trappen', 'lopen'], roles: { weapon: 'self', victim: 'agent' }, needs: ['weapon'], example: 'Een bus reed op een landmijn.' },
    ],
    en: [
      { id: 'mine-blast', word: 'mine blast', also: ['landmine explosion', 'landmine blast', 'mine explosion'], pos: 'noun', roles: {}, example: 'A shepherd lost a leg in a mine blast.' },
      { id: 'landmine', word: 'landmine', also: ['land mine', 'sea mine'], pos: 'noun', light: ['explode', 'go off', 'detonate', 'hit', 'strike', 'step', 'drive'], roles: { weapon: 'self', victim: 'agent' }, needs: ['weapon'], example: 'A bus drove over a landmine.' },
    ],
  },
})
