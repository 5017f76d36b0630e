// gained_support_from: people or groups came to side with a group.
import { relationType } from '../relationType.ts'

export const gainedSupportFrom = relationType({
  id: 'gained_support_from',
  meaning: 'The first won the sympathy or help of the second.',
  labels: { nl: 'kreeg bijval van', en: 'gained support from' },
  symmetric: false,
  inverse: { nl: 'viel bij', en: 'came to support' },
  ends: { from: ['group', 'set', 'person'], to: ['person', 'group', 'set', 'power', 'people'] },
  codes: { stix: 'related-to' },
  frames: {
    nl: [
      { id: 'bijval-krijgen-van', word: 'bijval', also: ['aanhang', 'sympathie', 'instemming', 'gehoor'], pos: 'noun', light: ['krijgen', 'vinden', 'oogsten', 'winnen', 'genieten', 'hebben'], roles: { from: 'agent', to: ['prep:van', 'prep:onder', 'prep:bij', 'prep:uit'] }, example: 'Al snel kreeg de brigade bijval van radicale jongeren uit de hoofdstad.' },
      { id: 'krijgen-bijval', word: 'krijgen', also: ['vinden', 'oogsten', 'winnen'], pos: 'verb', roles: { from: 'agent', to: ['prep:van', 'prep:onder', 'prep:bij'] }, with: ['bijval'], example: 'Van kooplieden in de hoofdstad kreeg de brigade bijval.' },
      { id: 'populair-bij', word: 'populair', also: ['geliefd'], pos: 'adj', roles: { from: 'agent', to: ['prep:bij', 'prep:onder'] }, weak: true, example: 'De brigade is populair bij boeren in het noorden.' },
    ],
    en: [
      { id: 'gain-support-from', word: 'support', also: ['sympathy', 'following', 'backing'], pos: 'noun', light: ['gain', 'win', 'find', 'attract', 'garner'], roles: { from: 'agent', to: ['prep:from', 'prep:among', 'prep:of'] }, example: 'The brigade soon gained support from radical students.' },
      { id: 'popular-with', word: 'popular', pos: 'adj', roles: { from: 'agent', to: ['prep:with', 'prep:among'] }, weak: true, example: 'The brigade is popular with farmers in the north.' },
    ],
  },
})
