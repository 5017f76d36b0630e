// Groups become one; told as the relation `merged_into`, so it has no frames.
import { eventType } from '../eventType.ts'

export const orgMerger = eventType({
  id: 'org.merger',
  meaning: 'Groups become one.',
  labels: { nl: 'fusie', en: 'merger' },
  family: 'organisation',
  roles: ['actor', 'object'],
  codes: { acled: 'Strategic developments / Change to group/activity' },
  frames: { nl: [], en: [] },
})
