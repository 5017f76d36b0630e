// Somebody says not to have done it: recorded as responsibility `denied`, never as an event.
import { eventType } from '../eventType.ts'

export const speechDenial = eventType({
  id: 'speech.denial',
  meaning: 'Somebody says not to have done it.',
  labels: { nl: 'ontkenning', en: 'denial' },
  family: 'speech',
  roles: ['speaker', 'about'],
  codes: { plover: 'REJECT' },
  frames: { nl: [], en: [] },
})
