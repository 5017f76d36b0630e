// Who a heading has named before the text brings him in.
import type { Found } from '../actors/found.ts'
import { learn } from './learn.ts'
import { ruleId } from './meant.ts'
import type { Meant, Scene } from './scene.ts'

/** A heading speaks of someone whom the text then brings in as new: "Schutter doodt drie mensen" – "Een schutter heeft …". */
export function fromHeadline(scene: Scene, found: Found): Meant | undefined {
  if (scene.ground.isHeadline(found.sentence)) return undefined
  const headed = scene.cast.members.filter((member) => member.since >= 0 && scene.ground.isHeadline(member.since) && scene.ground.isHeadline(member.last.sentence)
    && !member.named && member.number === found.number && found.noun !== undefined && (member.labels.has(found.noun) || (found.kind === 'perpetrator' && member.labels.has(found.concept!))))
  const [member] = headed
  if (member === undefined || headed.length > 1 || found.sentence - member.last.sentence > 6) return undefined
  learn(member, found)
  return { member, how: found.how, sure: 'likely', because: ruleId(scene, 'reference/headline') }
}
