// victims_total: a sum of deaths over many events that the text lays on the actor. Never an event, never added to one.
import { propertyType } from '../relationType.ts'

/** No frames: the stage of events reads such sums as aggregates, with their period; a second record would count them twice. */
export const victimsTotal = propertyType({
  id: 'victims_total',
  meaning: 'How many people the actor is said to have killed over a period.',
  labels: { nl: 'slachtoffers in totaal', en: 'total victims' },
  value: 'quantity',
  of: ['group', 'power'],
  frames: { nl: [], en: [] },
})
