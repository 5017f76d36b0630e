// Somebody promises something: kept as statement; a promised deed is an event with realis `planned`.
import { eventType } from '../eventType.ts'

export const speechPromise = eventType({
  id: 'speech.promise',
  meaning: 'Somebody promises something.',
  labels: { nl: 'belofte', en: 'promise' },
  family: 'speech',
  roles: ['speaker', 'about'],
  codes: { plover: 'AGREE' },
  frames: { nl: [], en: [] },
})
