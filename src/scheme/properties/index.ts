// The properties of an actor, in the order of a dossier.
import type { PropertyType } from '../relationType.ts'
import { fullName } from './full-name.ts'
import { alias } from './alias.ts'
import { nameMeaning } from './name-meaning.ts'
import { label } from './label.ts'
import { founded, foundedWhere } from './founded.ts'
import { founder } from './founder.ts'
import { foundingMembers, origin } from './origin.ts'
import { leader } from './leader.ts'
import { size } from './size.ts'
import { area, base, presence, territory } from './area.ts'
import { providesSecurityAt } from './security.ts'
import { goal } from './goal.ts'
import { ideology, religion } from './ideology.ts'
import { activity } from './activity.ts'
import { targetGroup } from './target-group.ts'
import { motive } from './motive.ts'
import { comparison, trait } from './trait.ts'
import { threatAssessment } from './threat-assessment.ts'
import { designation } from './designation.ts'
import { victimsTotal } from './victims-total.ts'
import { armedStruggleSince, dissolved } from './armed-struggle-since.ts'

export const propertyTypes = [
  fullName, alias, nameMeaning, label, founded, foundedWhere, founder, origin, foundingMembers, leader, size, area, presence, territory, base,
  providesSecurityAt, goal, ideology, religion, activity, targetGroup, motive, trait, comparison, threatAssessment, designation, victimsTotal,
  armedStruggleSince, dissolved,
] as const satisfies readonly PropertyType[]

export type PropertyId = typeof propertyTypes[number]['id']
