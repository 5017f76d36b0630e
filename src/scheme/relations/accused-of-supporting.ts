// accused_of_supporting: somebody says that one supports another; kept apart from support itself.
import { relationType } from '../relationType.ts'

export const accusedOfSupporting = relationType({
  id: 'accused_of_supporting',
  meaning: 'The first is accused of supporting the second.',
  labels: { nl: 'beschuldigd van steun aan', en: 'accused of supporting' },
  symmetric: false,
  inverse: { nl: 'zou gesteund worden door', en: 'said to be supported by' },
  ends: { from: ['group', 'power', 'person', 'body'], to: ['group', 'set'] },
  codes: { stix: 'related-to' },
  frames: {
    nl: [
      { id: 'beschuldigen-van-steun-aan', word: 'steun', also: ['hulp', 'financiering', 'bewapening'], pos: 'noun', light: ['beschuldigen', 'betichten', 'verdenken'], roles: { from: 'patient', to: ['prep:aan', 'prep:van'] }, example: 'De regering beschuldigt het buurland van steun aan de Dageraad.' },
      { id: 'partner-noemen', word: 'partner', also: ['bondgenoot', 'handlanger', 'medeplichtige'], pos: 'noun', light: ['noemen'], roles: { from: 'patient', to: 'prep:van' }, example: 'De regering noemt het buurland een handlanger van de Dageraad.' },
    ],
    en: [
      { id: 'accuse-of-supporting', word: 'support', also: ['back', 'arm', 'fund', 'finance', 'sponsor', 'train', 'harbour', 'harbor', 'aid', 'shelter'], pos: 'verb', roles: { from: 'agent', to: 'patient' }, with: ['of'], weak: true, example: 'The government accuses the neighbouring state of backing the Dawn Front.' },
    ],
  },
})
