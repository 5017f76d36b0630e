// A group begins in another area; told as the relation `operates_in`, so it has no frames.
import { eventType } from '../eventType.ts'

export const orgExpansion = eventType({
  id: 'org.expansion',
  meaning: 'A group begins in another area.',
  labels: { nl: 'uitbreiding', en: 'expansion' },
  family: 'organisation',
  roles: ['actor', 'object'],
  codes: { acled: 'Strategic developments / Change to group/activity' },
  frames: { nl: [], en: [] },
})
