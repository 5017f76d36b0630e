// Sanctions. Without frames: the guidelines count them as reaction, not as an event of the conflict.
import { eventType } from '../eventType.ts'

export const lawSanction = eventType({
  id: 'law.sanction',
  meaning: 'A state or body punishes another with measures.',
  labels: { nl: 'sanctie', en: 'sanction' },
  family: 'law',
  roles: ['authority', 'subject'],
  codes: { acled: 'Strategic developments / Other', plover: 'SANCTION' },
  frames: { nl: [], en: [] },
})
