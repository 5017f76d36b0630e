// Single people without a name: an office, a description, "de man"; someone spoken of before, or someone new.
import type { Found } from '../actors/found.ts'
import { fromHeadline } from './headline.ts'
import { described, settle } from './meant.ts'
import { officeMeant, personMeant } from './nouns.ts'
import { ownerOf } from './owner.ts'
import { ruledOut } from './ruledOut.ts'
import { pointAt, wordsOf, type Meant, type Scene } from './scene.ts'

export function personReading(scene: Scene, found: Found): Meant | null {
  const owner = ownerOf(scene, found)
  const rule = `reference/${scene.ground.words.rules[found.kind as 'person']}`
  const definite = found.article === 'definite'
  if (owner !== undefined) {
    if (found.kind === 'member' && found.type === 'members_of') return described(scene, { ...found, type: 'person' }, null, { of: owner })
    const key = found.kind === 'office' ? `office:${found.noun}:${owner.at}` : definite ? `role:${found.noun}:${owner.at}:${wordsOf(scene, found).toLowerCase()}` : null
    return described(scene, found, key, { of: owner })
  }
  if (definite && (!found.closed || found.kind === 'office')) {
    const choice = found.kind === 'office' ? officeMeant(found, scene.cast.recent(), pointAt(scene, found)) : personMeant(found, scene.cast.recent(), pointAt(scene, found), ruledOut(scene, found))
    const settled = settle(scene, found, choice, 'definite', rule, found.kind !== 'person')
    if (settled !== null) return settled
  }
  if (definite && found.weak === true && !found.closed) return found.kind === 'perpetrator' || found.how === 'demonym' ? null : described(scene, found, null)
  if (found.kind === 'office' && found.article === 'bare') return null
  const headlined = definite ? undefined : fromHeadline(scene, found)
  if (headlined !== undefined) return headlined
  const meant = described(scene, found, found.kind === 'office' && found.country !== undefined && found.article !== 'indefinite' ? `office:${found.noun}:${found.country}` : found.closed && definite ? `one:${wordsOf(scene, found).toLowerCase()}` : null)
  if (!definite && (found.kind === 'person' || found.kind === 'member' || found.how === 'demonym')) meant.member!.labels.add('stranger')
  return meant
}
