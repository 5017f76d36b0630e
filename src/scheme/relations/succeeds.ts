// succeeds: one takes the place of another, as government, leader or organisation.
import { relationType } from '../relationType.ts'

export const succeeds = relationType({
  id: 'succeeds',
  meaning: 'The first took the place of the second.',
  labels: { nl: 'opvolger van', en: 'successor of' },
  symmetric: false,
  inverse: { nl: 'voorganger van', en: 'predecessor of' },
  ends: { from: ['group', 'power', 'person', 'body'], to: ['group', 'power', 'person', 'body'] },
  codes: { wikidata: 'P1365', stix: 'related-to' },
  frames: {
    nl: [
      { id: 'opvolger-van', word: 'opvolger', also: ['opvolgster', 'troonopvolger'], pos: 'noun', roles: { from: 'agent', to: ['possessor', 'prep:van'] }, example: 'De brigade bevocht het oude bewind en diens opvolger, de Raad van Ouderen.' },
      { id: 'voorganger-van', word: 'voorganger', also: ['voorloper'], pos: 'noun', roles: { from: ['possessor', 'prep:van'], to: 'agent' }, example: 'De Raad was de voorganger van de Dageraad.' },
      { id: 'opvolgen', word: 'opvolgen', pos: 'verb', roles: { from: 'agent', to: 'patient' }, example: 'De Dageraad volgde de Raad van Ouderen op.' },
    ],
    en: [
      { id: 'successor-of', word: 'successor', pos: 'noun', roles: { from: 'agent', to: ['prep:of', 'prep:to', 'possessor'] }, example: 'The Council is the successor of the old regime.' },
      { id: 'predecessor-of', word: 'predecessor', also: ['forerunner', 'precursor'], pos: 'noun', roles: { from: ['possessor', 'prep:of', 'prep:to'], to: 'agent' }, example: 'The Council was the predecessor of the Dawn Front.' },
      { id: 'succeed', word: 'succeed', also: ['replace'], pos: 'verb', roles: { from: 'agent', to: 'patient' }, example: 'Hamad succeeded Karim as leader of the brigade.' },
    ],
  },
})
