// merged_into: a group became one with another.
import { relationType } from '../relationType.ts'

export const mergedInto = relationType({
  id: 'merged_into',
  meaning: 'The first merged with or was absorbed by the second.',
  labels: { nl: 'opgegaan in', en: 'merged into' },
  symmetric: false,
  inverse: { nl: 'nam op', en: 'absorbed' },
  ends: { from: ['group', 'body'], to: ['group', 'body'] },
  codes: { stix: 'related-to' },
  frames: {
    nl: [
      { id: 'opgaan-in', word: 'opgaan', pos: 'verb', roles: { from: 'agent', to: 'prep:in' }, example: 'De brigade ging op in de Dageraad.' },
      { id: 'fuseren-met', word: 'fuseren', also: ['samengaan', 'versmelten', 'samensmelten'], pos: 'verb', roles: { from: 'agent', to: ['prep:met', 'prep:tot'] }, example: 'De brigade fuseerde met de Dageraad.' },
      { id: 'fusie-met', word: 'fusie', pos: 'noun', roles: { from: ['prep:van', 'possessor'], to: 'prep:met' }, example: 'De fusie van de brigade met de Dageraad mislukte niet.' },
    ],
    en: [
      { id: 'merge-with', word: 'merge', also: ['fuse', 'amalgamate'], pos: 'verb', roles: { from: ['agent', 'patient'], to: ['prep:with', 'prep:into'] }, example: 'The brigade merged with the Dawn Front.' },
      { id: 'absorb', word: 'absorb', pos: 'verb', roles: { from: 'patient', to: ['agent', 'prep:into'] }, example: 'The brigade was absorbed by the Dawn Front.' },
    ],
  },
})
