// A group or person pledges allegiance; told as the relation `pledged_to`, so it has no frames.
import { eventType } from '../eventType.ts'

export const orgPledge = eventType({
  id: 'org.pledge',
  meaning: 'A group or person pledges allegiance.',
  labels: { nl: 'eed van trouw', en: 'pledge of allegiance' },
  family: 'organisation',
  roles: ['actor', 'object'],
  codes: { acled: 'Strategic developments / Change to group/activity' },
  frames: { nl: [], en: [] },
})
