// A group takes another name; told as the relation `renamed_to`, so it has no frames.
import { eventType } from '../eventType.ts'

export const orgRename = eventType({
  id: 'org.rename',
  meaning: 'A group takes another name.',
  labels: { nl: 'naamswijziging', en: 'change of name' },
  family: 'organisation',
  roles: ['actor', 'object'],
  codes: { acled: 'Strategic developments / Change to group/activity' },
  frames: { nl: [], en: [] },
})
