// Parties agree.
import { eventType } from '../eventType.ts'

export const diploAgreement = eventType({
  id: 'diplo.agreement',
  meaning: 'Parties to a conflict reach or sign an agreement.',
  labels: { nl: 'akkoord', en: 'agreement' },
  family: 'politics',
  roles: ['party', 'about'],
  codes: { acled: 'Strategic developments / Agreement', plover: 'AGREE' },
  frames: {
    nl: [
      { id: 'vredesakkoord', word: 'vredesakkoord', also: ['vredesverdrag', 'vredesovereenkomst'], pos: 'noun', weak: true, roles: { party: ['prep:tussen', 'prep:met', 'prep:van', 'agent'], about: 'prep:over' }, light: ['sluiten', 'tekenen', 'ondertekenen', 'bereiken'], example: 'De regering en de rebellen sloten een vredesakkoord.' },
      { id: 'akkoord-sluiten', word: 'akkoord', also: ['overeenkomst', 'verdrag', 'deal'], pos: 'noun', weak: true, light: ['sluiten', 'tekenen', 'ondertekenen', 'bereiken'], roles: { party: ['agent', 'prep:tussen', 'prep:met'], about: 'prep:over' }, needs: ['party'], example: 'Beide partijen bereikten een akkoord over de grens.' },
    ],
    en: [
      { id: 'peace-deal', word: 'peace deal', also: ['peace agreement', 'peace treaty', 'peace accord'], pos: 'noun', weak: true, roles: { party: ['prep:between', 'prep:with', 'agent'], about: ['prep:on', 'prep:over'] }, light: ['sign', 'reach', 'strike', 'conclude', 'make'], example: 'The government and the rebels signed a peace deal.' },
      { id: 'sign-agreement', word: 'agreement', also: ['accord', 'deal', 'treaty', 'pact'], pos: 'noun', weak: true, light: ['sign', 'reach', 'strike', 'conclude'], roles: { party: ['agent', 'prep:between', 'prep:with'], about: ['prep:on', 'prep:over'] }, needs: ['party'], example: 'Both sides reached an agreement on the border.' },
    ],
  },
})
