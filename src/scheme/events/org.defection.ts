// Fighters go over to another side; told as the relation `defects_to`, so it has no frames.
import { eventType } from '../eventType.ts'

export const orgDefection = eventType({
  id: 'org.defection',
  meaning: 'Fighters go over to another side.',
  labels: { nl: 'overlopen', en: 'defection' },
  family: 'organisation',
  roles: ['actor', 'object', 'from'],
  codes: { acled: 'Strategic developments / Change to group/activity' },
  frames: { nl: [], en: [] },
})
