// member_of: a person belongs or belonged to a group, party or force.
import { relationType } from '../relationType.ts'
import { enOf } from './roles.ts'

const membersNl = ['lid', 'strijder', 'commandant', 'kopstuk', 'kaderlid', 'agent', 'soldaat', '-lid', '-strijder', '-kopstuk', '-commandant', '-terrorist', '-militant', '-rebel'] as const
const membersEn = ['member', 'fighter', 'commander', 'militant', 'operative', 'soldier', 'agent', 'recruit', 'gunman', 'insurgent', 'rebel'] as const

export const memberOf = relationType({
  id: 'member_of',
  meaning: 'A person (or a small set of people) is or was a member of the second.',
  labels: { nl: 'lid van', en: 'member of' },
  symmetric: false,
  inverse: { nl: 'heeft als lid', en: 'has member' },
  ends: { from: ['person', 'set', 'people'], to: ['group', 'power', 'body'] },
  codes: { wikidata: 'P463', stix: 'attributed-to' },
  frames: {
    nl: [
      { id: 'lid-van', word: 'lid', also: membersNl, pos: 'noun', roles: { from: 'agent', to: ['prep:van', 'prep:bij', 'possessor'] }, example: 'De schutter was lid van de Dageraad.' },
      { id: 'x-strijder', word: '-strijder', also: ['-lid', '-kopstuk', '-commandant', '-terrorist', '-militant', '-rebel'], pos: 'noun', roles: { from: 'agent', to: 'modifier' }, example: 'FRV-strijder Karim Haddad werd opgepakt.' },
      { id: 'lid-worden-van', word: 'lid', pos: 'noun', light: ['worden', 'blijven'], roles: { from: 'agent', to: 'prep:van' }, example: 'Op zijn zestiende werd hij lid van de Dageraad.' },
      { id: 'aansluiten-bij', word: 'aansluiten', also: ['voegen', 'aanmelden'], pos: 'verb', roles: { from: 'agent', to: 'prep:bij' }, who: ['person'], whom: ['group'], example: 'Karim Haddad sloot zich aan bij de Dageraad.' },
      { id: 'horen-bij', word: 'horen', also: ['behoren'], pos: 'verb', roles: { from: 'agent', to: ['prep:bij', 'prep:tot'] }, example: 'De drie mannen horen bij de Dageraad.' },
      { id: 'vechten-bij', word: 'vechten', also: ['strijden', 'dienen', 'meevechten'], pos: 'verb', roles: { from: 'agent', to: ['prep:bij', 'prep:voor', 'prep:met', 'prep:in'] }, who: ['person'], weak: true, unless: ['tegen', 'samen'], example: 'Hij was vijftien toen hij bij de Dageraad begon te vechten.' },
      { id: 'deserteren-uit', word: 'deserteren', also: ['stappen'], pos: 'verb', roles: { from: 'agent', to: ['prep:uit', 'prep:bij'] }, ended: true, example: 'Karim Haddad deserteerde uit het leger.' },
    ],
    en: [
      { id: 'member-of', word: 'member', also: membersEn, pos: 'noun', roles: enOf, example: 'The gunman was a member of the Dawn Front.' },
      { id: 'x-member', word: 'member', also: membersEn, pos: 'noun', roles: { from: 'agent', to: ['possessor', 'modifier'] }, example: 'Former Dawn Front member Karim Haddad was arrested.' },
      { id: 'join', word: 'join', pos: 'verb', roles: { from: 'agent', to: 'patient' }, who: ['person'], whom: ['group'], example: 'Karim Haddad joined the Dawn Front.' },
      { id: 'belong-to', word: 'belong', pos: 'verb', roles: { from: 'agent', to: 'prep:to' }, example: 'The three men belong to the Dawn Front.' },
      { id: 'serve-in', word: 'serve', also: ['fight', 'enlist'], pos: 'verb', roles: { from: 'agent', to: ['prep:in', 'prep:with', 'prep:for'] }, who: ['person'], weak: true, unless: ['against'], example: 'Haddad served in the Dawn Front for years.' },
    ],
  },
})
