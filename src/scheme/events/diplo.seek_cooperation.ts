// One party looks for another's help.
import { eventType } from '../eventType.ts'

export const diploSeekCooperation = eventType({
  id: 'diplo.seek_cooperation',
  meaning: 'One party asks or tries to work together with another.',
  labels: { nl: 'zoeken van samenwerking', en: 'seeking cooperation' },
  family: 'politics',
  roles: ['party', 'against', 'about'],
  codes: { acled: 'Strategic developments / Other', plover: 'REQUEST-assist' },
  frames: {
    nl: [{ id: 'samen-optrekken', word: 'optrekken', also: ['samenwerken'], pos: 'verb', weak: true, with: ['samen'], roles: { party: ['agent', 'prep:met'], against: 'prep:tegen' }, needs: ['party', 'against'], example: 'Het leger probeerde samen met de stam op te trekken tegen de rebellen.' }],
    en: [{ id: 'join-forces', word: 'join', pos: 'verb', weak: true, with: ['force', 'forces'], roles: { party: ['agent', 'prep:with'], against: 'prep:against' }, needs: ['party', 'against'], example: 'The army tried to join forces with the tribe against the rebels.' }],
  },
})
