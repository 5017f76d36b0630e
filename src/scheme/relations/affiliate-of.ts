// affiliate_of: a group counts itself to another without being said to be part of it.
import { relationType } from '../relationType.ts'
import { enOf, nlOf } from './roles.ts'

export const affiliateOf = relationType({
  id: 'affiliate_of',
  meaning: 'The first is affiliated to the second: linked by name, pledge or programme, with an organisation of its own.',
  labels: { nl: 'gelieerd aan', en: 'affiliate of' },
  symmetric: false,
  inverse: { nl: 'heeft als gelieerde groep', en: 'has affiliate' },
  ends: { from: ['group', 'set', 'person', 'body'], to: ['group', 'power'] },
  codes: { stix: 'related-to' },
  frames: {
    nl: [
      { id: 'gelieerd-aan', word: 'gelieerd', also: ['verbonden', 'verwant', 'geaffilieerd', 'liëren', 'verbinden', 'aangesloten'], pos: 'adj', roles: { from: ['agent', 'patient'], to: ['prep:aan', 'prep:met', 'prep:bij'] }, unless: ['zich'], example: 'De brigade is gelieerd aan de Dageraad.' },
      { id: 'liëren-aan', word: 'liëren', also: ['verbinden', 'affiliëren', 'linken'], pos: 'verb', roles: { from: 'patient', to: ['prep:aan', 'prep:met'] }, unless: ['zich'], example: 'De aan de Dageraad verbonden brigade nam de brug in.' },
      { id: 'zustergroep-van', word: 'zustergroep', also: ['zusterorganisatie', 'zusterbeweging', 'dochterorganisatie', 'mantelorganisatie', 'bondgroep'], pos: 'noun', roles: nlOf, example: 'De brigade is een zusterorganisatie van de Dageraad.' },
    ],
    en: [
      { id: 'affiliate-of', word: 'affiliate', also: ['franchise', 'proxy'], pos: 'noun', roles: enOf, example: 'The brigade is an affiliate of the Dawn Front.' },
      { id: 'x-affiliate', word: 'affiliate', also: ['proxy', 'franchise'], pos: 'noun', roles: { from: 'agent', to: ['possessor', 'modifier'] }, example: 'The Dawn Front affiliate Northern Brigade took the bridge.' },
      { id: 'affiliated-with', word: 'affiliated', also: ['affiliate'], pos: 'adj', roles: { from: ['agent', 'patient'], to: ['prep:with', 'prep:to'] }, example: 'The brigade is affiliated with the Dawn Front.' },
      { id: 'affiliate-with', word: 'affiliate', pos: 'verb', roles: { from: 'patient', to: ['prep:with', 'prep:to'] }, example: 'A brigade affiliated with the Dawn Front took the bridge.' },
      { id: 'x-affiliated', word: '-affiliated', pos: 'adj', roles: { from: 'agent', to: 'modifier' }, example: 'The Front-affiliated brigade took the bridge.' },
    ],
  },
})
