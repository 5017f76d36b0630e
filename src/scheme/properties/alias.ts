// alias: another name by which the actor goes. Brackets and "X or Y" are read in `find/facts/names.ts`.
import { propertyType } from '../relationType.ts'

export const alias = propertyType({
  id: 'alias',
  meaning: 'Another name of the actor, as the text gives it; who uses it stands in `said`.',
  labels: { nl: 'andere naam', en: 'also known as' },
  value: 'text',
  of: ['group', 'power', 'body', 'person'],
  codes: { wikidata: 'P742' },
  frames: {
    nl: [
      { id: 'bekend-als', word: 'bekend', pos: 'adj', roles: { actor: 'agent', value: ['prep:als', 'prep:onder', 'complement'] }, unless: ['voorstander', 'tegenstander'], example: 'De Dageraad staat ook bekend als het Noorderfront.' },
      { id: 'ook-wel-genoemd', word: 'noemen', pos: 'verb', roles: { actor: 'patient', value: 'complement' }, with: ['ook'], example: 'De Dageraad wordt ook wel het Noorderfront genoemd.' },
      { id: 'bijnaam', word: 'bijnaam', also: ['schuilnaam'], pos: 'noun', roles: { actor: ['possessor', 'agent', 'prep:van'], value: 'agent' }, needs: ['actor', 'value'], example: 'Zijn bijnaam is de Wolf.' },
      { id: 'heten', word: 'heten', pos: 'verb', roles: { actor: 'agent', value: ['complement', 'patient'] }, with: ['eigenlijk'], example: 'De Wolf heet eigenlijk Karim Haddad.' },
      { id: 'naam-veranderen-in', word: 'naam', pos: 'noun', light: ['veranderen', 'wijzigen'], roles: { actor: ['possessor', 'agent'], value: 'prep:in' }, example: 'De Dageraad veranderde haar naam in Noorderfront.' },
    ],
    en: [
      { id: 'known-as', word: 'know', also: ['known'], pos: 'verb', roles: { actor: 'patient', value: ['prep:as', 'prep:by'] }, example: 'The Dawn Front is also known as the Northern Army.' },
      { id: 'known-as-adj', word: 'known', pos: 'adj', roles: { actor: 'agent', value: ['prep:as', 'prep:by'] }, example: 'The Dawn Front, better known as the Northern Army, fights on.' },
      { id: 'call', word: 'call', also: ['dub', 'nickname'], pos: 'verb', roles: { actor: 'patient', value: 'complement' }, with: ['also'], example: 'The Dawn Front is also called the Northern Army.' },
    ],
  },
})
