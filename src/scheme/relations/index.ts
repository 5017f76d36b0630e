// The relation types, in the order of the codebook. What ties an actor to a place (area, territory, base) is a property: a place is no actor.
import type { RelationType } from '../relationType.ts'
import { enemyOf } from './enemy-of.ts'
import { rivalOf } from './rival-of.ts'
import { alliedWith } from './allied-with.ts'
import { cooperatesWith } from './cooperates-with.ts'
import { affiliateOf } from './affiliate-of.ts'
import { pledgedTo } from './pledged-to.ts'
import { loyalTo } from './loyal-to.ts'
import { partOf } from './part-of.ts'
import { splinterOf } from './splinter-of.ts'
import { mergedInto } from './merged-into.ts'
import { succeeds } from './succeeds.ts'
import { renamedTo } from './renamed-to.ts'
import { supportedBy } from './supported-by.ts'
import { fundedBy } from './funded-by.ts'
import { armedBy } from './armed-by.ts'
import { trainedBy } from './trained-by.ts'
import { shelteredBy } from './sheltered-by.ts'
import { gainedSupportFrom } from './gained-support-from.ts'
import { recruitsFrom } from './recruits-from.ts'
import { defectsTo } from './defects-to.ts'
import { memberOf } from './member-of.ts'
import { leads } from './leads.ts'
import { foundedBy } from './founded-by.ts'
import { negotiatesWith } from './negotiates-with.ts'
import { linkedTo } from './linked-to.ts'
import { accusedOfSupporting } from './accused-of-supporting.ts'
import { targets } from './targets.ts'

export const relationTypes = [
  enemyOf, rivalOf, alliedWith, cooperatesWith, affiliateOf, pledgedTo, loyalTo, partOf, splinterOf, mergedInto, succeeds, renamedTo,
  supportedBy, fundedBy, armedBy, trainedBy, shelteredBy, gainedSupportFrom, recruitsFrom, defectsTo, memberOf, leads, foundedBy,
  negotiatesWith, linkedTo, accusedOfSupporting, targets,
] as const satisfies readonly RelationType[]

export type RelationId = typeof relationTypes[number]['id']
