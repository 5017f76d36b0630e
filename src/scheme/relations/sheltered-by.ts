// sheltered_by: a side finds shelter with another.
import { relationType } from '../relationType.ts'

export const shelteredBy = relationType({
  id: 'sheltered_by',
  meaning: 'The second gives the first a place to hide or stay.',
  labels: { nl: 'krijgt onderdak van', en: 'sheltered by' },
  symmetric: false,
  inverse: { nl: 'biedt onderdak aan', en: 'shelters' },
  ends: { from: ['group', 'set', 'person'], to: ['person', 'group', 'power', 'people', 'body'] },
  codes: { stix: 'related-to' },
  frames: {
    nl: [
      { id: 'onderdak-bieden-aan', word: 'onderdak', also: ['schuilplaats', 'toevlucht', 'bescherming', 'vrijplaats', 'toevluchtsoord'], pos: 'noun', light: ['bieden', 'geven', 'verlenen', 'verschaffen'], roles: { from: ['prep:aan', 'recipient'], to: 'agent' }, example: 'Het buurland biedt onderdak aan de brigade.' },
      { id: 'onderdak-krijgen-bij', word: 'onderdak', also: ['bescherming', 'schuilplaats', 'toevlucht'], pos: 'noun', light: ['krijgen', 'vinden', 'genieten'], roles: { from: 'agent', to: ['prep:bij', 'prep:van'] }, example: 'De leider vond bescherming bij de kuststammen.' },
      { id: 'herbergen', word: 'herbergen', also: ['verbergen', 'huisvesten'], pos: 'verb', roles: { from: 'patient', to: 'agent' }, example: 'Het buurland herbergt de brigade.' },
    ],
    en: [
      { id: 'shelter', word: 'shelter', also: ['harbour', 'harbor', 'host'], pos: 'verb', roles: { from: 'patient', to: 'agent' }, example: 'The neighbouring state harbours the brigade.' },
      { id: 'give-shelter-to', word: 'shelter', also: ['haven', 'refuge', 'sanctuary', 'protection'], pos: 'noun', light: ['give', 'provide', 'offer', 'grant'], roles: { from: ['prep:to', 'prep:for', 'recipient'], to: 'agent' }, example: 'The neighbouring state offers shelter to the brigade.' },
    ],
  },
})
