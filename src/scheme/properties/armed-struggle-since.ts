// armed_struggle_since: since when the group fights; dissolved: when it ended.
import { propertyType } from '../relationType.ts'

export const armedStruggleSince = propertyType({
  id: 'armed_struggle_since',
  meaning: 'Since when the group has taken up arms.',
  labels: { nl: 'gewapende strijd sinds', en: 'armed struggle since' },
  value: 'date',
  of: ['group'],
  frames: {
    nl: [
      { id: 'strijd-voeren-sinds', word: 'strijd', also: ['oorlog', 'guerrilla', 'guerrillaoorlog', 'opstand'], pos: 'noun', light: ['voeren', 'leveren', 'beginnen'], roles: { actor: 'agent' }, with: ['sinds'], example: 'De Dageraad voert sinds 1991 een gewapende strijd.' },
      { id: 'wapens-opnemen', word: 'wapen', pos: 'noun', light: ['opnemen', 'opvatten', 'grijpen', 'pakken'], roles: { actor: 'agent' }, example: 'In 1991 nam de Dageraad de wapens op.' },
      { id: 'vechten-sinds', word: 'vechten', also: ['strijden'], pos: 'verb', roles: { actor: 'agent' }, with: ['sinds'], example: 'De Dageraad vecht sinds 1991 tegen de staat.' },
    ],
    en: [
      { id: 'wage-since', word: 'war', also: ['insurgency', 'struggle', 'campaign', 'rebellion'], pos: 'noun', light: ['wage', 'fight', 'lead'], roles: { actor: 'agent' }, with: ['since'], example: 'The Dawn Front has waged an insurgency since 1991.' },
      { id: 'take-up-arms', word: 'arm', pos: 'noun', light: ['take', 'take up'], roles: { actor: 'agent' }, example: 'The Dawn Front took up arms in 1991.' },
      { id: 'fight-since', word: 'fight', pos: 'verb', roles: { actor: 'agent' }, with: ['since'], example: 'The Dawn Front has fought the state since 1991.' },
    ],
  },
})

export const dissolved = propertyType({
  id: 'dissolved',
  meaning: 'When the group was dissolved, disbanded or laid down its arms for good.',
  labels: { nl: 'opgeheven', en: 'dissolved' },
  value: 'date',
  of: ['group'],
  codes: { wikidata: 'P576' },
  frames: {
    nl: [
      { id: 'opheffen', word: 'opheffen', also: ['ontbinden', 'ontmantelen'], pos: 'verb', roles: { actor: ['patient', 'agent'] }, example: 'In 2016 werd de Dageraad opgeheven.' },
      { id: 'zichzelf-opheffen', word: 'opheffen', also: ['ontbinden'], pos: 'verb', roles: { actor: 'agent' }, with: ['zich|zichzelf'], example: 'De Dageraad hief zichzelf in 2016 op.' },
      { id: 'wapens-neerleggen', word: 'wapen', pos: 'noun', light: ['neerleggen', 'inleveren'], roles: { actor: 'agent' }, example: 'In 2016 legde de Dageraad de wapens neer.' },
    ],
    en: [
      { id: 'disband', word: 'disband', also: ['dissolve', 'dismantle'], pos: 'verb', roles: { actor: ['patient', 'agent'] }, example: 'The Dawn Front disbanded in 2016.' },
      { id: 'disband-itself', word: 'disband', also: ['dissolve'], pos: 'verb', roles: { actor: 'agent' }, with: ['itself'], example: 'The Dawn Front disbanded itself in 2016.' },
      { id: 'lay-down-arms', word: 'arm', also: ['weapon'], pos: 'noun', light: ['lay', 'lay down'], roles: { actor: 'agent' }, example: 'The Dawn Front laid down its arms in 2016.' },
    ],
  },
})
