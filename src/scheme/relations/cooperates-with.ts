// cooperates_with: two sides work together in something, without being said to be allies.
import { relationType } from '../relationType.ts'
import { both } from './roles.ts'

export const cooperatesWith = relationType({
  id: 'cooperates_with',
  meaning: 'The two work together. A try or a plan to do so is no cooperation.',
  labels: { nl: 'werkt samen met', en: 'cooperates with' },
  symmetric: true,
  inverse: { nl: 'werkt samen met', en: 'cooperates with' },
  ends: { from: ['group', 'set', 'power'], to: ['group', 'set', 'power'] },
  codes: { stix: 'related-to' },
  frames: {
    nl: [
      { id: 'samenwerken-met', word: 'samenwerken', also: ['collaboreren', 'samenspannen'], pos: 'verb', roles: { from: 'agent', to: 'prep:met' }, example: 'De militie werkt samen met de Zwarte Hand.' },
      { id: 'samenwerken', word: 'samenwerken', also: ['samenspannen'], pos: 'verb', roles: both, reciprocal: true, example: 'De Dageraad en de Zwarte Hand werken samen.' },
      { id: 'samenwerking-met', word: 'samenwerking', pos: 'noun', roles: { from: ['prep:van', 'possessor'], to: 'prep:met' }, example: 'De samenwerking van de militie met de Zwarte Hand is hecht.' },
    ],
    en: [
      { id: 'cooperate-with', word: 'cooperate', also: ['co-operate', 'collaborate', 'collude'], pos: 'verb', roles: { from: 'agent', to: 'prep:with' }, example: 'The militia cooperates with the Black Hand.' },
      { id: 'work-with', word: 'work', pos: 'verb', roles: { from: 'agent', to: ['prep:with', 'prep:together with', 'prep:alongside'] }, with: ['together'], example: 'The militia works together with the Black Hand.' },
      { id: 'cooperation-with', word: 'cooperation', also: ['collaboration'], pos: 'noun', roles: { from: ['possessor', 'prep:of'], to: 'prep:with' }, example: 'The militia’s cooperation with the Black Hand is close.' },
    ],
  },
})
