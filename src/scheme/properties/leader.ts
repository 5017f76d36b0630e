// leader: who leads the group; the same words as the relation leads.
import { propertyType } from '../relationType.ts'
import { leads } from '../relations/leads.ts'
import { framesOf } from './roles.ts'

export const leader = propertyType({
  id: 'leader',
  meaning: 'Who leads or led the group.',
  labels: { nl: 'leider', en: 'leader' },
  value: 'actor',
  of: ['group', 'set', 'power'],
  codes: { wikidata: 'P488' },
  frames: framesOf(leads, 'to'),
})
