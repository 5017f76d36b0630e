// renamed_to: a group took another name and the text treats the two names as two actors.
import { relationType } from '../relationType.ts'

export const renamedTo = relationType({
  id: 'renamed_to',
  meaning: 'The first went on under the name of the second.',
  labels: { nl: 'heet nu', en: 'renamed to' },
  symmetric: false,
  inverse: { nl: 'heette eerst', en: 'formerly' },
  ends: { from: ['group', 'body'], to: ['group', 'body'] },
  codes: { stix: 'related-to' },
  frames: {
    nl: [
      { id: 'naam-veranderen-in', word: 'naam', pos: 'noun', light: ['veranderen', 'wijzigen'], roles: { from: ['possessor', 'agent'], to: 'prep:in' }, example: 'De brigade veranderde haar naam in Noorderfront.' },
      { id: 'omdopen-tot', word: 'omdopen', also: ['herdopen', 'hernoemen'], pos: 'verb', roles: { from: ['patient', 'agent'], to: ['prep:tot', 'prep:in', 'prep:naar'] }, example: 'De brigade werd omgedoopt tot Noorderfront.' },
    ],
    en: [
      { id: 'change-name-to', word: 'name', pos: 'noun', light: ['change'], roles: { from: ['possessor', 'agent'], to: 'prep:to' }, example: 'The brigade changed its name to Northern Front.' },
      { id: 'rename', word: 'rename', also: ['rebrand', 'rechristen'], pos: 'verb', roles: { from: ['patient', 'agent'], to: ['complement', 'prep:to', 'prep:as'] }, example: 'The brigade rebranded itself as Northern Front.' },
    ],
  },
})
