// A group lays down its arms or dissolves.
import { eventType } from '../eventType.ts'

export const orgDissolution = eventType({
  id: 'org.dissolution',
  meaning: 'A group ends.',
  labels: { nl: 'opheffing', en: 'dissolution' },
  family: 'organisation',
  roles: ['actor'],
  codes: { acled: 'Strategic developments / Change to group/activity' },
  frames: {
    nl: [{ id: 'wapens-neerleggen', word: 'neerleggen', also: ['inleveren'], pos: 'verb', weak: true, with: ['wapen', 'wapens'], roles: { actor: 'agent' }, needs: ['actor'], example: 'De beweging legde de wapens neer.' }],
    en: [{ id: 'lay-down-arms', word: 'lay down', also: ['hand over'], pos: 'verb', weak: true, with: ['arm', 'arms', 'weapon'], roles: { actor: 'agent' }, needs: ['actor'], example: 'The movement laid down its arms.' }],
  },
})
