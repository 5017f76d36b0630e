// A group gets another leader; told as relations `leads` with dates, so it has no frames.
import { eventType } from '../eventType.ts'

export const orgLeaderChange = eventType({
  id: 'org.leader_change',
  meaning: 'A group gets another leader.',
  labels: { nl: 'leiderswissel', en: 'change of leader' },
  family: 'organisation',
  roles: ['actor', 'object'],
  codes: { acled: 'Strategic developments / Change to group/activity' },
  frames: { nl: [], en: [] },
})
