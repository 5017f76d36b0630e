// Somebody says to have done it: recorded as responsibility of the event it claims, never as an event.
import { eventType } from '../eventType.ts'

export const speechClaimResponsibility = eventType({
  id: 'speech.claim_responsibility',
  meaning: 'Somebody says to have done it.',
  labels: { nl: 'opeising', en: 'claim of responsibility' },
  family: 'speech',
  roles: ['speaker', 'about'],
  codes: { muc4: 'CLAIMED OR ADMITTED' },
  frames: { nl: [], en: [] },
})
