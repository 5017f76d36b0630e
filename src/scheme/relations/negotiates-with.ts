// negotiates_with: two sides talk with each other.
import { relationType } from '../relationType.ts'
import { both } from './roles.ts'

export const negotiatesWith = relationType({
  id: 'negotiates_with',
  meaning: 'The two hold or held talks.',
  labels: { nl: 'onderhandelt met', en: 'negotiates with' },
  symmetric: true,
  inverse: { nl: 'onderhandelt met', en: 'negotiates with' },
  ends: { from: ['group', 'power'], to: ['group', 'set', 'power'] },
  codes: { stix: 'related-to' },
  frames: {
    nl: [
      { id: 'onderhandelen-met', word: 'onderhandelen', pos: 'verb', roles: { from: 'agent', to: 'prep:met' }, example: 'De regering onderhandelt met de Dageraad.' },
      { id: 'onderhandelen', word: 'onderhandelen', pos: 'verb', roles: both, reciprocal: true, example: 'De regering en de Dageraad onderhandelen al maanden.' },
      { id: 'onderhandelingen-met', word: 'onderhandeling', also: ['vredesoverleg', 'vredesonderhandeling', 'gesprek', 'vredesbespreking'], pos: 'noun', light: ['voeren', 'beginnen', 'hervatten', 'openen', 'hebben'], roles: { from: ['agent', 'prep:van'], to: 'prep:met' }, example: 'De regering voerde onderhandelingen met de Dageraad.' },
    ],
    en: [
      { id: 'negotiate-with', word: 'negotiate', pos: 'verb', roles: { from: 'agent', to: 'prep:with' }, example: 'The government negotiates with the Dawn Front.' },
      { id: 'talks-with', word: 'talk', also: ['negotiation'], pos: 'noun', light: ['hold', 'begin', 'start', 'resume', 'open', 'have'], roles: { from: 'agent', to: 'prep:with' }, example: 'The government held talks with the Dawn Front.' },
    ],
  },
})
