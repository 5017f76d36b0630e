// target_group: whom the group aims at; the same words as the relation targets, also where the aim is no actor.
import { propertyType } from '../relationType.ts'
import { targets } from '../relations/targets.ts'
import { framesOf } from './roles.ts'

export const targetGroup = propertyType({
  id: 'target_group',
  meaning: 'Whom or what the actor aims its attacks at, as a habit.',
  labels: { nl: 'doelwitten', en: 'targets' },
  value: 'text',
  of: ['group'],
  frames: framesOf(targets, 'from'),
})
