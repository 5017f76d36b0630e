// trained_by: a side is trained by another.
import { relationType } from '../relationType.ts'
import { patientAgent } from './roles.ts'

export const trainedBy = relationType({
  id: 'trained_by',
  meaning: 'The fighters of the first are trained by the second.',
  labels: { nl: 'getraind door', en: 'trained by' },
  symmetric: false,
  inverse: { nl: 'traint', en: 'trains' },
  ends: { from: ['group', 'set', 'power', 'person'], to: ['person', 'group', 'power', 'body'] },
  codes: { stix: 'related-to' },
  frames: {
    nl: [
      { id: 'trainen', word: 'trainen', also: ['opleiden'], pos: 'verb', roles: patientAgent, example: 'Het buurland traint de strijders van de brigade.' },
      { id: 'training-krijgen-van', word: 'training', also: ['opleiding'], pos: 'noun', light: ['krijgen', 'volgen', 'ontvangen'], roles: { from: 'agent', to: ['prep:van', 'prep:bij'] }, example: 'De brigade kreeg training van het buurland.' },
    ],
    en: [
      { id: 'train', word: 'train', pos: 'verb', roles: patientAgent, example: 'The neighbouring state trains the brigade.' },
      { id: 'training-from', word: 'training', pos: 'noun', light: ['receive', 'get', 'undergo'], roles: { from: 'agent', to: ['prep:from', 'prep:with', 'prep:by'] }, example: 'The brigade received training from the neighbouring state.' },
      { id: 'x-trained', word: '-trained', pos: 'adj', roles: { from: 'agent', to: 'modifier' }, example: 'The Zuidmark-trained militia took the bridge.' },
    ],
  },
})
