// rival_of: two sides compete, without being said to fight.
import { relationType } from '../relationType.ts'
import { both, nlOf } from './roles.ts'

export const rivalOf = relationType({
  id: 'rival_of',
  meaning: 'The two compete for the same followers, area or trade.',
  labels: { nl: 'rivaal van', en: 'rival of' },
  symmetric: true,
  inverse: { nl: 'rivaal van', en: 'rival of' },
  ends: { from: ['group', 'set', 'power', 'person'], to: ['group', 'set', 'power', 'person'] },
  codes: { stix: 'related-to' },
  frames: {
    nl: [
      { id: 'rivaal-van', word: 'rivaal', also: ['concurrent', '-rivaal'], pos: 'noun', roles: nlOf, example: 'Het kartel is een rivaal van de Zwarte Hand.' },
      { id: 'rivalen', word: 'rivaal', also: ['concurrent', '-rivaal'], pos: 'noun', roles: both, reciprocal: true, example: 'De Zwarte Hand en het Kustkartel zijn rivalen.' },
      { id: 'wedijveren-met', word: 'wedijveren', also: ['concurreren', 'rivaliseren'], pos: 'verb', roles: { from: 'agent', to: 'prep:met' }, example: 'De militie wedijvert met de Zwarte Hand om de smokkelroutes.' },
    ],
    en: [
      { id: 'rival-of', word: 'rival', also: ['competitor'], pos: 'noun', roles: { from: 'agent', to: ['prep:of', 'prep:to', 'possessor'] }, example: 'The cartel is a rival of the Black Hand.' },
      { id: 'rivals', word: 'rival', pos: 'noun', roles: both, reciprocal: true, example: 'The Black Hand and the Coast Cartel are rivals.' },
      { id: 'compete-with', word: 'compete', also: ['vie'], pos: 'verb', roles: { from: 'agent', to: ['prep:with', 'prep:against'] }, example: 'The militia competes with the Black Hand for the smuggling routes.' },
      { id: 'rivalry-with', word: 'rivalry', pos: 'noun', roles: { from: ['possessor', 'agent'], to: 'prep:with' }, example: 'Its rivalry with the Black Hand is old.' },
    ],
  },
})
