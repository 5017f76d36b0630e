// A part of a group goes on by itself; told as the relation `splinter_of`, so it has no frames.
import { eventType } from '../eventType.ts'

export const orgSplit = eventType({
  id: 'org.split',
  meaning: 'A part of a group goes on by itself.',
  labels: { nl: 'afsplitsing', en: 'split' },
  family: 'organisation',
  roles: ['actor', 'from'],
  codes: { acled: 'Strategic developments / Change to group/activity' },
  frames: { nl: [], en: [] },
})
