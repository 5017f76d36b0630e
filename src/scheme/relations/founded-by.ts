// founded_by: who founded a group.
import { relationType } from '../relationType.ts'

export const foundedBy = relationType({
  id: 'founded_by',
  meaning: 'The first was founded by the second.',
  labels: { nl: 'opgericht door', en: 'founded by' },
  symmetric: false,
  inverse: { nl: 'richtte op', en: 'founded' },
  ends: { from: ['group'], to: ['person', 'group', 'set', 'power'] },
  codes: { wikidata: 'P112', stix: 'related-to' },
  frames: {
    nl: [
      { id: 'oprichten', word: 'oprichten', also: ['stichten', 'uitroepen'], pos: 'verb', roles: { from: 'patient', to: 'agent' }, example: 'De Dageraad werd opgericht door Karim Haddad.' },
      { id: 'oprichter-van', word: 'oprichter', also: ['stichter', 'grondlegger', 'medeoprichter', '-oprichter'], pos: 'noun', roles: { from: ['prep:van', 'possessor', 'modifier'], to: 'agent' }, example: 'Karim Haddad, oprichter van de Dageraad, dook onder.' },
    ],
    en: [
      { id: 'found', word: 'found', also: ['establish', 'form', 'create', 'co-found', 'set up'], pos: 'verb', roles: { from: 'patient', to: 'agent' }, example: 'The Dawn Front was founded by Karim Haddad.' },
      { id: 'founder-of', word: 'founder', also: ['co-founder', 'cofounder'], pos: 'noun', roles: { from: ['prep:of', 'possessor', 'modifier'], to: 'agent' }, example: 'Karim Haddad, the founder of the Dawn Front, went into hiding.' },
      { id: 'founding-member', word: 'member', pos: 'noun', roles: { from: ['prep:of', 'modifier'], to: 'agent' }, with: ['founding'], example: 'Haddad was a founding member of the Dawn Front.' },
    ],
  },
})
