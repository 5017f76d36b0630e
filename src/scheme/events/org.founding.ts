// A group or state is proclaimed on a day; that a group was founded at all is the property `founded`.
import { eventType } from '../eventType.ts'

export const orgFounding = eventType({
  id: 'org.founding',
  meaning: 'A group or state is founded or proclaimed.',
  labels: { nl: 'oprichting', en: 'founding' },
  family: 'organisation',
  roles: ['actor', 'object'],
  codes: { acled: 'Strategic developments / Change to group/activity' },
  frames: {
    nl: [{ id: 'uitroepen', word: 'uitroepen', pos: 'verb', weak: true, with: ['kalifaat', 'republiek', 'volksrepubliek', 'staat', 'emiraat', 'onafhankelijkheid'], roles: { actor: 'agent', object: 'patient' }, needs: ['actor'], example: 'De leider riep een emiraat uit.' }],
    en: [{ id: 'proclaim', word: 'proclaim', also: ['declare'], pos: 'verb', weak: true, with: ['caliphate', 'republic', 'emirate', 'independence'], roles: { actor: 'agent', object: 'patient' }, needs: ['actor'], example: 'The leader proclaimed an emirate.' }],
  },
})
