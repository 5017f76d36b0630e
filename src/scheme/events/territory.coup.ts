// A coup. Not in the codebook's table: added because news tells it as one event, apart from the government's fall.
import { eventType } from '../eventType.ts'
import { enLight, nlLight } from './slots.ts'

export const territoryCoup = eventType({
  id: 'territory.coup',
  meaning: 'Soldiers or officials seize the state, or try to.',
  labels: { nl: 'staatsgreep', en: 'coup' },
  family: 'politics',
  roles: ['actor', 'object', 'against'],
  codes: { acled: 'Strategic developments / Other', plover: 'COERCE', ucdp: 1 },
  frames: {
    nl: [
      { id: 'staatsgreep', word: 'staatsgreep', also: ['coup', 'militaire coup', 'putsch', 'machtsgreep', 'legercoup', 'paleiscoup'], pos: 'noun', roles: { actor: ['prep:door', 'prep:van', 'agent'], against: ['prep:tegen'] }, light: nlLight, example: 'In 1984 pleegden officieren een staatsgreep.' },
      { id: 'couppoging', word: 'couppoging', pos: 'noun', realis: 'attempted', roles: { actor: ['prep:door', 'prep:van', 'agent'], against: ['prep:tegen'] }, light: nlLight, example: 'De couppoging tegen de president liep dood.' },
    ],
    en: [
      { id: 'coup', word: 'coup', also: ["coup d'état", "coup d'etat", 'military coup', 'putsch', 'military takeover'], pos: 'noun', roles: { actor: ['prep:by', 'agent'], against: ['prep:against'] }, light: enLight, example: 'Officers staged a coup in 1984.' },
      { id: 'coup-attempt', word: 'coup attempt', also: ['attempted coup', 'failed coup', 'coup bid'], pos: 'noun', realis: 'attempted', roles: { actor: ['prep:by', 'agent'], against: ['prep:against'] }, light: enLight, example: 'The coup attempt against the president failed.' },
    ],
  },
})
