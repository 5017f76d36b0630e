// The leader of a group is killed: told by the words of killing, typed afterwards by who the victim is.
import { eventType } from '../eventType.ts'

export const orgLeaderKilled = eventType({
  id: 'org.leader_killed',
  meaning: 'The leader of a group is killed.',
  labels: { nl: 'dood van een leider', en: 'killing of a leader' },
  family: 'organisation',
  roles: ['perpetrator', 'victim'],
  codes: { acled: 'Battles / Armed clash', plover: 'ASSAULT-targeted' },
  frames: { nl: [], en: [] },
})
