// designation: a legal or official listing by an authority. What a reporter calls a group is a label.
import { propertyType } from '../relationType.ts'

export const designation = propertyType({
  id: 'designation',
  meaning: 'An authority has listed, banned or designated the actor.',
  labels: { nl: 'officieel aangemerkt', en: 'designated' },
  value: 'text',
  of: ['group', 'body', 'person'],
  codes: { wikidata: 'P3461' },
  frames: {
    nl: [
      { id: 'op-terreurlijst', word: 'terreurlijst', also: ['terrorismelijst', 'lijst', 'sanctielijst', '-terreurlijst', 'terrorlijst'], pos: 'noun', light: ['staan', 'zetten', 'plaatsen', 'komen', 'belanden'], roles: { actor: ['patient', 'agent'], about: ['prep:van', 'possessor', 'modifier'] }, needs: ['actor'], example: 'De Dageraad staat op de terreurlijst van het buurland.' },
      { id: 'aanmerken-als', word: 'aanmerken', also: ['aanwijzen', 'classificeren'], pos: 'verb', roles: { actor: 'patient', value: ['prep:als', 'complement'], about: 'agent' }, needs: ['actor', 'value'], example: 'Het buurland heeft de Dageraad aangemerkt als terroristische organisatie.' },
      { id: 'verbieden', word: 'verbieden', also: ['verboden'], pos: 'verb', roles: { actor: 'patient', about: ['agent', 'prep:in'] }, needs: ['actor', 'about'], who: ['group'], example: 'De Dageraad is verboden in het buurland.' },
    ],
    en: [
      { id: 'designate-as', word: 'designate', also: ['list', 'proscribe', 'blacklist'], pos: 'verb', roles: { actor: 'patient', value: ['complement', 'prep:as'], about: 'agent' }, needs: ['actor'], example: 'The neighbouring state designated the Dawn Front as a terrorist organisation.' },
      { id: 'on-terror-list', word: 'list', pos: 'noun', roles: { actor: 'agent' }, with: ['terror'], example: 'The Dawn Front is on the terror list of the neighbouring state.' },
      { id: 'ban', word: 'ban', also: ['outlaw'], pos: 'verb', roles: { actor: 'patient', about: ['agent', 'prep:in'] }, needs: ['actor', 'about'], weak: true, example: 'The Dawn Front is banned in the neighbouring state.' },
    ],
  },
})
