// A mob turns on somebody. Its words ("lynchen") stand with executions; the type is for export.
import { eventType } from '../eventType.ts'

export const protestMob = eventType({
  id: 'protest.mob',
  meaning: 'A mob turns on a person or group.',
  labels: { nl: 'volksgericht', en: 'mob violence' },
  kindOf: 'protest.riot',
  family: 'violence',
  roles: ['participant', 'target'],
  codes: { acled: 'Riots / Mob violence', plover: 'PROTEST-riot' },
  frames: { nl: [], en: [] },
})
