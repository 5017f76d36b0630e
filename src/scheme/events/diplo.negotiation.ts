// Parties talk.
import { eventType } from '../eventType.ts'
import { enLight, nlLight } from './slots.ts'

export const diploNegotiation = eventType({
  id: 'diplo.negotiation',
  meaning: 'Parties to a conflict talk with each other.',
  labels: { nl: 'onderhandelingen', en: 'talks' },
  family: 'politics',
  roles: ['party', 'about'],
  codes: { acled: 'Strategic developments / Other', plover: 'CONSULT' },
  frames: {
    nl: [
      { id: 'onderhandelingen', word: 'onderhandeling', also: ['vredesoverleg', 'vredesonderhandeling', 'vredesbespreking', 'vredesgesprek', 'topontmoeting', 'vredestop', 'vredesconferentie'], pos: 'noun', weak: true, roles: { party: ['prep:tussen', 'prep:met', 'prep:van', 'agent'], about: 'prep:over' }, light: [...nlLight, 'voeren'], example: 'De onderhandelingen tussen de regering en de rebellen begonnen in mei.' },
      { id: 'onderhandelen', word: 'onderhandelen', pos: 'verb', weak: true, roles: { party: ['agent', 'prep:met'], about: 'prep:over' }, needs: ['party'], example: 'De regering onderhandelde met de rebellen.' },
      { id: 'ontmoeten', word: 'ontmoeten', pos: 'verb', weak: true, roles: { party: 'agent', about: 'patient' }, needs: ['party', 'about'], example: 'De leiders van beide landen ontmoetten elkaar aan de grens.' },
      { id: 'spreken-over-vrede', word: 'spreken', also: ['praten', 'overleggen'], pos: 'verb', weak: true, with: ['vrede', 'wapenstilstand', 'vredesakkoord', 'staakt-het-vuren'], roles: { party: ['agent', 'prep:met'], about: 'prep:over' }, needs: ['party', 'about'], example: 'De leiders spraken over vrede.' },
    ],
    en: [
      { id: 'talks', word: 'peace talks', also: ['negotiation', 'peace negotiation', 'talks', 'summit', 'peace conference'], pos: 'noun', weak: true, roles: { party: ['prep:between', 'prep:with', 'prep:of', 'agent'], about: ['prep:on', 'prep:about'] }, light: enLight, needs: ['party'], example: 'The peace talks between the government and the rebels began in May.' },
      { id: 'to-negotiate', word: 'negotiate', pos: 'verb', weak: true, roles: { party: ['agent', 'prep:with'], about: ['prep:on', 'prep:about'] }, needs: ['party'], example: 'The government negotiated with the rebels.' },
      { id: 'to-meet', word: 'meet', pos: 'verb', weak: true, roles: { party: 'agent', about: ['patient', 'prep:with'] }, needs: ['party', 'about'], example: 'The leaders of both countries met each other at the border.' },
    ],
  },
})
