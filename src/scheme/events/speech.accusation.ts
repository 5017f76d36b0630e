// Somebody says that another did it: recorded as responsibility, never as an event.
import { eventType } from '../eventType.ts'

export const speechAccusation = eventType({
  id: 'speech.accusation',
  meaning: 'Somebody says that another did it.',
  labels: { nl: 'beschuldiging', en: 'accusation' },
  family: 'speech',
  roles: ['speaker', 'about'],
  codes: { plover: 'ACCUSE-allege' },
  frames: { nl: [], en: [] },
})
