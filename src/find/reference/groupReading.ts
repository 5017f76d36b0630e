// Group nouns and media: "de groep" takes up a group in mind, "een militie" brings in a new one.
import type { Found } from '../actors/found.ts'
import type { FoundNoun } from '../actors/nouns.ts'
import { described, settle } from './meant.ts'
import { groupMeant, mediumMeant } from './nouns.ts'
import { ownerOf } from './owner.ts'
import { ruledOut } from './ruledOut.ts'
import { pointAt, type Meant, type Scene } from './scene.ts'
import { setReading } from './setReading.ts'

export function groupReading(scene: Scene, found: Found): Meant | null {
  // "een dunne tak": a branch is a body only as somebody's, or where it is said to bear arms.
  if (found.weak === true && found.owner === undefined && found.country === undefined && (found as FoundNoun).within === undefined) return null
  // A heading leaves the article out: "Groep dreigt met aanslagen".
  const bare = found.article === 'bare' && found.number === 'singular' && found.first === 0
  const anaphor = (found.article === 'definite' || bare) && found.country === undefined && found.owner === undefined && !found.counted
  if (!anaphor) {
    if (found.number === 'plural' || found.article === 'bare') return found.type === 'organisation' ? null : described(scene, found, null)
    return described(scene, found, null, { of: ownerOf(scene, found) })
  }
  if (found.number === 'plural') return found.type === 'political_party' || found.type === 'organisation' ? null : setReading(scene, found)
  const meant = groupMeant(found, scene.cast.recent(), pointAt(scene, found), ruledOut(scene, found))
  const settled = settle(scene, found, meant, 'definite', `reference/${scene.ground.words.rules.group}`)
  if (settled !== null) return settled
  return found.type === 'organisation' && !found.closed ? null : described(scene, found, null)
}

export function mediumReading(scene: Scene, found: Found): Meant | null {
  if (found.article === 'definite' && found.number === 'singular' || found.noun === 'krant') {
    const meant = mediumMeant(found, scene.cast.recent(), pointAt(scene, found))
    const settled = settle(scene, found, meant, 'definite', `reference/${scene.ground.words.rules.medium}`)
    if (settled !== null) return settled
  }
  return found.country !== undefined || found.article === 'indefinite' || found.noun === 'media' ? described(scene, found, `${found.noun}:${found.country ?? ''}`) : null
}
