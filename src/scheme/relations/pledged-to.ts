// pledged_to: a group or person swore loyalty to another.
import { relationType } from '../relationType.ts'

export const pledgedTo = relationType({
  id: 'pledged_to',
  meaning: 'The first swore loyalty to the second.',
  labels: { nl: 'zwoer trouw aan', en: 'pledged allegiance to' },
  symmetric: false,
  inverse: { nl: 'kreeg de eed van trouw van', en: 'received the pledge of' },
  ends: { from: ['group', 'set', 'person', 'people'], to: ['group', 'power', 'person'] },
  codes: { stix: 'related-to' },
  frames: {
    nl: [
      { id: 'trouw-zweren', word: 'trouw', also: ['loyaliteit', 'eed', 'bay’ah'], pos: 'noun', light: ['zweren', 'beloven', 'afleggen', 'betuigen', 'zeggen', 'toezeggen'], roles: { from: 'agent', to: ['prep:aan', 'recipient'] }, example: 'De commandant zwoer trouw aan de Dageraad.' },
      { id: 'zweren-trouw', word: 'zweren', also: ['beloven', 'betuigen'], pos: 'verb', roles: { from: 'agent', to: ['prep:aan', 'recipient'] }, with: ['trouw'], example: 'De brigade zou trouw hebben gezworen aan de Dageraad.' },
      { id: 'trouw-opzeggen', word: 'trouw', also: ['loyaliteit'], pos: 'noun', light: ['opzeggen', 'intrekken'], roles: { from: 'agent', to: ['prep:aan', 'recipient'] }, ended: true, example: 'De brigade zegde de trouw aan de Dageraad op.' },
    ],
    en: [
      { id: 'pledge-allegiance', word: 'allegiance', also: ['loyalty', 'fealty'], pos: 'noun', light: ['pledge', 'swear', 'declare', 'vow', 'give', 'renew'], roles: { from: 'agent', to: 'prep:to' }, example: 'The commander pledged allegiance to the Dawn Front.' },
      { id: 'pledge-of-allegiance', word: 'pledge', also: ['oath'], pos: 'noun', roles: { from: ['possessor', 'prep:by', 'agent'], to: 'prep:to' }, example: 'His pledge to the Dawn Front was filmed.' },
      { id: 'renounce-allegiance', word: 'allegiance', also: ['loyalty'], pos: 'noun', light: ['renounce', 'withdraw', 'revoke'], roles: { from: 'agent', to: 'prep:to' }, ended: true, example: 'The brigade renounced its allegiance to the Dawn Front.' },
    ],
  },
})
