// linked_to: a tie between two that the text does not describe further.
import { relationType } from '../relationType.ts'

export const linkedTo = relationType({
  id: 'linked_to',
  meaning: 'There is a tie between the two whose kind is not told.',
  labels: { nl: 'heeft banden met', en: 'linked to' },
  symmetric: true,
  inverse: { nl: 'heeft banden met', en: 'linked to' },
  ends: { from: ['group', 'set', 'person', 'power'], to: ['group', 'set', 'person', 'power'] },
  codes: { stix: 'related-to' },
  frames: {
    nl: [
      { id: 'banden-hebben-met', word: 'band', also: ['connectie', 'contact', 'relatie', 'link'], pos: 'noun', light: ['hebben', 'onderhouden', 'leggen', 'houden'], roles: { from: 'agent', to: 'prep:met' }, example: 'De brigade heeft banden met de Zwarte Hand.' },
      { id: 'banden-van-met', word: 'band', also: ['connectie', 'contact'], pos: 'noun', roles: { from: ['possessor', 'prep:van'], to: 'prep:met' }, example: 'De banden van de brigade met de Zwarte Hand zijn oud.' },
      { id: 'banden-verbreken', word: 'band', also: ['contact', 'relatie'], pos: 'noun', light: ['verbreken', 'breken', 'doorsnijden'], roles: { from: 'agent', to: 'prep:met' }, ended: true, example: 'De brigade verbrak de banden met de Zwarte Hand.' },
      { id: 'in-verband-met', word: 'verband', pos: 'noun', light: ['brengen'], roles: { from: 'patient', to: 'prep:met' }, with: ['in'], example: 'De man wordt in verband gebracht met de Zwarte Hand.' },
    ],
    en: [
      { id: 'ties-with', word: 'tie', also: ['link', 'connection', 'contact'], pos: 'noun', light: ['have', 'maintain', 'keep'], roles: { from: 'agent', to: ['prep:to', 'prep:with'] }, example: 'The brigade has ties to the Black Hand.' },
      { id: 'cut-ties', word: 'tie', also: ['link', 'relation'], pos: 'noun', light: ['cut', 'sever', 'break'], roles: { from: 'agent', to: ['prep:to', 'prep:with'] }, ended: true, example: 'The brigade severed ties with the Black Hand.' },
      { id: 'linked-to', word: 'link', also: ['tie', 'connect'], pos: 'verb', roles: { from: 'patient', to: ['prep:to', 'prep:with'] }, example: 'The brigade is linked to the Black Hand.' },
      { id: 'x-linked', word: '-linked', pos: 'adj', roles: { from: 'agent', to: 'modifier' }, example: 'The Hand-linked brigade took the bridge.' },
    ],
  },
})
