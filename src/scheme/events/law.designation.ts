// A group is put on an official list; a fact `designation` says so, the event is for the day it happened.
import { eventType } from '../eventType.ts'

export const lawDesignation = eventType({
  id: 'law.designation',
  meaning: 'A state or body lists a group as terrorist or bans it.',
  labels: { nl: 'plaatsing op een lijst', en: 'designation' },
  family: 'law',
  roles: ['authority', 'subject'],
  codes: { acled: 'Strategic developments / Other', plover: 'COERCE-restrict' },
  frames: { nl: [], en: [] },
})
