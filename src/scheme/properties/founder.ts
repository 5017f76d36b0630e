// founder: who founded the group; the same words as the relation founded_by.
import { propertyType } from '../relationType.ts'
import { foundedBy } from '../relations/founded-by.ts'
import { framesOf } from './roles.ts'

export const founder = propertyType({
  id: 'founder',
  meaning: 'Who founded the group.',
  labels: { nl: 'oprichter', en: 'founder' },
  value: 'actor',
  of: ['group', 'body'],
  codes: { wikidata: 'P112' },
  frames: framesOf(foundedBy, 'from'),
})
