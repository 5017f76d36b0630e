// part_of: a group belongs to a larger one. May hold beside splinter_of: neither is resolved away.
import { relationType } from '../relationType.ts'
import { enOf, nlOf } from './roles.ts'

export const partOf = relationType({
  id: 'part_of',
  meaning: 'The first is a part, wing, branch or unit of the second.',
  labels: { nl: 'deel van', en: 'part of' },
  symmetric: false,
  inverse: { nl: 'omvat', en: 'has part' },
  ends: { from: ['group', 'power', 'body'], to: ['group', 'power', 'body'] },
  codes: { wikidata: 'P361', stix: 'part-of' },
  frames: {
    nl: [
      { id: 'deel-uitmaken-van', word: 'deel', pos: 'noun', light: ['uitmaken', 'maken'], roles: { from: 'agent', to: 'prep:van' }, example: 'De brigade maakt deel uit van de Dageraad.' },
      { id: 'uitmaken-deel', word: 'uitmaken', also: ['maken'], pos: 'verb', roles: { from: 'agent', to: 'prep:van' }, with: ['deel'], example: 'Hoewel de brigade er nog deel van uitmaakt, vecht zij op eigen houtje.' },
      { id: 'onderdeel-van', word: 'onderdeel', also: ['tak', 'vleugel', 'afdeling', 'eenheid', 'dochtergroep', 'ondergroep', 'cel', '-tak', '-vleugel', 'factie', 'filiaal', 'divisie'], pos: 'noun', roles: nlOf, example: 'De brigade is een onderdeel van de Dageraad.' },
      { id: 'behoren-tot', word: 'behoren', also: ['toebehoren'], pos: 'verb', roles: { from: 'agent', to: ['prep:tot', 'prep:aan'] }, example: 'De brigade behoort tot de Dageraad.' },
      { id: 'horen-bij', word: 'horen', also: ['behoren'], pos: 'verb', roles: { from: 'agent', to: ['prep:bij', 'prep:tot'] }, example: 'De brigade hoort bij de Dageraad.' },
      { id: 'vallen-onder', word: 'vallen', also: ['ressorteren'], pos: 'verb', roles: { from: 'agent', to: 'prep:onder' }, weak: true, example: 'De brigade valt onder de Dageraad.' },
      { id: 'aansluiten-bij', word: 'aansluiten', also: ['voegen'], pos: 'verb', roles: { from: 'agent', to: 'prep:bij' }, who: ['group'], weak: true, with: ['zich'], example: 'In het voorjaar sloot de brigade zich aan bij de Dageraad.' },
      { id: 'afscheiden', word: 'deel', pos: 'noun', light: ['uitmaken'], roles: { from: 'agent', to: 'prep:van' }, with: ['langer'], ended: true, example: 'De brigade maakt niet langer deel uit van de Dageraad.' },
    ],
    en: [
      { id: 'part-of', word: 'part', also: ['branch', 'wing', 'arm', 'unit', 'division', 'faction', 'component', 'subgroup', 'chapter', 'cell', 'subsidiary'], pos: 'noun', roles: enOf, example: 'The brigade is part of the Dawn Front.' },
      { id: 'belong-to', word: 'belong', pos: 'verb', roles: { from: 'agent', to: 'prep:to' }, example: 'The brigade belongs to the Dawn Front.' },
      { id: 'x-branch', word: 'branch', also: ['arm', 'wing', 'chapter'], pos: 'noun', roles: { from: 'agent', to: ['possessor', 'modifier'] }, example: 'The Northern Brigade, the Front’s armed wing, took the bridge.' },
      { id: 'join-part', word: 'join', pos: 'verb', roles: { from: 'agent', to: 'patient' }, weak: true, example: 'The brigade joined the Dawn Front in the spring.' },
    ],
  },
})
