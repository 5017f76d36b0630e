// Arms of a state: "de politie" is one country's when the text has given that body only one.
import type { Found } from '../actors/found.ts'
import { bodyKey, registeredBody } from './bodies.ts'
import type { Member } from './cast.ts'
import { isGroup } from './kinds.ts'
import { learn } from './learn.ts'
import { described, ruleId } from './meant.ts'
import { ownerOf } from './owner.ts'
import { wordsOf, type Meant, type Scene } from './scene.ts'

export function bodyReading(scene: Scene, found: Found): Meant | null {
  const concept = bodyKey(found, wordsOf(scene, found))
  const owner = ownerOf(scene, found)
  if (found.counted || found.article === 'indefinite') return described(scene, found, null, { of: owner })
  if (found.concept === 'policemen' || found.concept === 'soldiers') return menReading(scene, found, owner)
  if (found.country !== undefined) {
    const registered = registeredBody(found)
    const meant = described(scene, found, `${concept}:${found.country}`, { registered })
    // The fuller words name it better than a bare "politie" before them.
    if (!meant.member!.name.includes(' ')) meant.member!.name = wordsOf(scene, found)
    const bare = scene.cast.keyed(`${concept}:`)
    // "De politie …" before "de Duitse politie": one police force unless the text has several.
    if (bare === undefined && scene.bodyCountries.get(concept)?.size === 1) scene.cast.bind(`${concept}:`, meant.member!)
    return meant
  }
  if (owner !== undefined) return owner.country === undefined || isGroup(owner) ? described(scene, found, `${concept}:of:${owner.at}`, { of: owner }) : described(scene, { ...found, country: owner.country }, `${concept}:${owner.country}`)
  if (found.weak === true && !found.closed) return found.article === 'definite' ? taken(scene, found, scene.cast.keyed(`${concept}:`)) : null
  // "Merendal Police … police": the one force with a name of its own that the text has told of
  const named = concept === 'police' ? scene.cast.members.filter((member) => member.named && member.type === found.type && member.since >= 0) : []
  if (named.length === 1 && found.sentence - named[0]!.last.sentence <= 6) return { member: named[0]!, how: 'definite', sure: 'likely', because: ruleId(scene, `reference/${scene.ground.words.rules.force}`) }
  const countries = [...scene.bodyCountries.get(concept) ?? []]
  const rule = `reference/${scene.ground.words.rules[found.kind as 'force' | 'body']}`
  if (countries.length === 1) {
    const [country] = countries
    const meant = described(scene, { ...found, country: country! }, `${concept}:${country}`, { registered: registeredBody({ ...found, country: country! }) })
    return { ...meant, how: 'definite', sure: 'likely', because: ruleId(scene, rule) }
  }
  const lately = scene.cast.recent().find((member) => member.labels.has(`body:${concept}`) && found.sentence - member.last.sentence <= 4)
  if (lately !== undefined && countries.length > 1) return { member: lately, how: 'definite', sure: 'likely', because: ruleId(scene, rule) }
  return described(scene, found, `${concept}:`)
}

/** "de soldaten": those just spoken of; they are men of an army, and not the army. */
function menReading(scene: Scene, found: Found, of: Member | undefined): Meant {
  const same = scene.cast.recent().find((member) => member.number === found.number && member.labels.has(found.concept!) && found.sentence - member.last.sentence <= 4
    && (found.country === undefined || member.country === undefined || member.country === found.country))
  if (found.article !== 'definite' || found.closed || of !== undefined || same === undefined) return described(scene, found, null, { of })
  learn(same, found)
  return { member: same, how: 'definite', sure: 'likely', because: ruleId(scene, `reference/${scene.ground.words.rules.force}`) }
}

function taken(scene: Scene, found: Found, member: Member | undefined): Meant | null {
  if (member === undefined) return described(scene, found, `${bodyKey(found, wordsOf(scene, found))}:`)
  return { member, how: 'definite', sure: 'solid', because: ruleId(scene, `reference/${scene.ground.words.rules[found.kind as 'body']}`) }
}
