// Talks or a ceasefire fail.
import { eventType } from '../eventType.ts'

export const diploBreakdown = eventType({
  id: 'diplo.breakdown',
  meaning: 'Talks, a ceasefire or an agreement fail.',
  labels: { nl: 'mislukte onderhandelingen', en: 'breakdown of talks' },
  family: 'politics',
  roles: ['party'],
  codes: { acled: 'Strategic developments / Other', plover: 'REJECT' },
  frames: { nl: [], en: [] },
})
