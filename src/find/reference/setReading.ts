// Plurals: members of a group, attackers, people; a set spoken of before, or a new one.
import type { Found } from '../actors/found.ts'
import type { Member } from './cast.ts'
import { fromHeadline } from './headline.ts'
import { isGroup } from './kinds.ts'
import { described, ruleId, settle } from './meant.ts'
import { groupMeant, setMeant } from './nouns.ts'
import { ownerOf } from './owner.ts'
import { ruledOut } from './ruledOut.ts'
import { pointAt, wordsOf, type Meant, type Scene } from './scene.ts'

export function setReading(scene: Scene, found: Found): Meant | null {
  const owner = ownerOf(scene, found)
  const { tokens } = scene.sentences[found.sentence]!
  const modified = tokens.slice(found.first, found.token).some(({ upos }) => upos === 'ADJ' || upos === 'VERB' || upos === 'NUM') || found.counted
  if (owner !== undefined && (found.kind === 'member' || found.kind === 'perpetrator')) {
    if (found.kind === 'perpetrator' && !isGroup(owner)) return described(scene, found, `set:${wordsOf(scene, found).toLowerCase()}`)
    const type = isGroup(owner) || owner.type === 'person' ? 'members_of' as const : found.type
    const plain = !modified && found.country === undefined && !found.closed || found.owner !== undefined && !modified && !found.counted
    const concept = found.kind === 'member' ? 'member' : found.concept
    const key = plain ? `set:${concept}:${owner.at}` : `set:${owner.at}:${wordsOf(scene, found).toLowerCase()}`
    return described(scene, { ...found, type }, key, { of: owner })
  }
  if (found.weak === true && !found.counted && found.country === undefined && found.article !== 'definite' && found.kind !== 'perpetrator') return null
  const title = found.kind === 'office' || found.kind === 'voice' || found.kind === 'expert'
  if (!found.counted && !found.closed && (found.article === 'definite' || (found.article === 'bare' && !modified && !title))) {
    const settled = settle(scene, found, setMeant(found, scene.cast.recent(), pointAt(scene, found)), found.article === 'definite' ? 'definite' : 'noun', `reference/${scene.ground.words.rules[found.kind as 'member']}`, true)
    if (settled !== null) return settled
  }
  if (found.weak === true && !found.counted && !found.closed && found.country === undefined && found.kind !== 'perpetrator') return null
  const headlined = found.article === 'definite' ? undefined : fromHeadline(scene, found)
  if (headlined !== undefined) return headlined
  const group = groupOf(scene, found)
  if (group !== undefined) {
    const meant = described(scene, { ...found, type: 'members_of' }, modified ? null : `set:member:${group.at}`, { of: group })
    return { ...meant, how: 'definite', sure: 'likely', because: ruleId(scene, `reference/${scene.ground.words.rules.member}`) }
  }
  // "gewapende mannen" in two places may be two bands; "pro-Russische rebellen" are one side wherever they stand.
  const standing = found.kind === 'people' || found.kind === 'member'
  const own = (found.closed || modified) && (found.article === 'definite' || (standing && !found.counted))
  return described(scene, found, own ? `set:${wordsOf(scene, found).toLowerCase()}` : null, { of: owner })
}

/** "de leden", "deze extremisten" without a word of whose: those of the group in mind. */
function groupOf(scene: Scene, found: Found): Member | undefined {
  if (found.kind !== 'member' || found.closed || found.counted || found.article !== 'definite') return undefined
  if (found.pointing !== true && !scene.ground.words.belonging.includes(found.noun ?? '')) return undefined
  const choice = groupMeant({ ...found, type: 'armed_group' }, scene.cast.recent().filter((member) => found.sentence - member.last.sentence <= 2), pointAt(scene, found), ruledOut(scene, found))
  return choice !== undefined && 'member' in choice ? choice.member : undefined
}
