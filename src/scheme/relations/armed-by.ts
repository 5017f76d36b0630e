// armed_by: a side gets weapons from another.
import { relationType } from '../relationType.ts'
import { patientAgent } from './roles.ts'

const weaponsNl = ['wapen', 'wapentuig', 'munitie', 'raket', 'oorlogsmaterieel', 'materieel', 'tank', 'raketwerper', 'wapenlevering', 'drone', 'explosief', 'wapensysteem'] as const
const weaponsEn = ['weapon', 'arm', 'weaponry', 'ammunition', 'missile', 'rocket', 'drone', 'tank', 'munition', 'equipment'] as const

export const armedBy = relationType({
  id: 'armed_by',
  meaning: 'The first gets weapons from the second.',
  labels: { nl: 'bewapend door', en: 'armed by' },
  symmetric: false,
  inverse: { nl: 'bewapent', en: 'arms' },
  ends: { from: ['group', 'set', 'power'], to: ['person', 'group', 'power', 'body'] },
  codes: { stix: 'related-to' },
  frames: {
    nl: [
      { id: 'bewapenen', word: 'bewapenen', pos: 'verb', roles: patientAgent, example: 'Het buurland bewapent de brigade.' },
      { id: 'wapens-leveren-aan', word: 'wapen', also: weaponsNl, pos: 'noun', light: ['leveren', 'sturen', 'geven', 'verkopen', 'doneren', 'smokkelen', 'verschaffen', 'uitdelen'], roles: { from: ['prep:aan', 'prep:naar', 'recipient'], to: 'agent' }, example: 'Het buurland stuurde wapens naar de brigade.' },
      { id: 'wapens-krijgen-van', word: 'wapen', also: weaponsNl, pos: 'noun', light: ['krijgen', 'ontvangen', 'kopen', 'betrekken'], roles: { from: 'agent', to: ['prep:van', 'prep:uit'] }, example: 'De brigade kreeg wapens van het buurland.' },
      { id: 'wapenleveranties-aan', word: 'wapenleverantie', also: ['wapenlevering', 'wapensteun'], pos: 'noun', roles: { from: 'prep:aan', to: ['prep:van', 'possessor', 'prep:door'] }, example: 'De wapenleveranties van het buurland aan de brigade gaan door.' },
    ],
    en: [
      { id: 'arm', word: 'arm', also: ['equip'], pos: 'verb', roles: patientAgent, example: 'The neighbouring state arms the brigade.' },
      { id: 'supply-weapons-to', word: 'weapon', also: weaponsEn, pos: 'noun', light: ['supply', 'send', 'give', 'sell', 'provide', 'ship', 'smuggle', 'deliver'], roles: { from: ['prep:to', 'recipient'], to: 'agent' }, example: 'The neighbouring state sent weapons to the brigade.' },
      { id: 'supply-with-weapons', word: 'supply', also: ['provide', 'equip'], pos: 'verb', roles: patientAgent, with: ['weapon'], example: 'The neighbouring state supplied the brigade with weapons.' },
      { id: 'weapons-from', word: 'weapon', also: weaponsEn, pos: 'noun', light: ['receive', 'get', 'buy', 'obtain', 'acquire'], roles: { from: 'agent', to: 'prep:from' }, example: 'The brigade received weapons from the neighbouring state.' },
    ],
  },
})
