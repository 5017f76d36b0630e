// Names and countries, and phrases that stand beside one: each name leads to one member of the cast.
import type { Found } from '../actors/found.ts'
import type { FoundNoun } from '../actors/nouns.ts'
import { isGroup } from './kinds.ts'
import { learn, learnName } from './learn.ts'
import { ruleId } from './meant.ts'
import { ownerOf } from './owner.ts'
import { wordsOf, type Meant, type Scene } from './scene.ts'

export function besideReading(scene: Scene, found: Found, other: Found): Meant | undefined {
  const meant = scene.resolve(other)
  if (meant === null || meant.member === null) return undefined
  const { member } = meant
  if (found.name !== undefined) {
    const cluster = scene.clusters.of(found.name)
    if ('key' in cluster) {
      const own = scene.cast.keyed(cluster.key)
      if (own !== undefined && own !== member) return undefined
      // Two actors of the register are never made one by a bracket.
      if (found.name.registered !== undefined && member.registered !== undefined && found.name.registered !== member.registered) return undefined
      scene.cast.bind(cluster.key, member)
    }
    learnName(member, found)
    return { member, how: found.how, sure: 'solid', because: ruleId(scene, found.because) }
  }
  learn(member, found)
  const relative = found.concept === 'relative' && found.owner?.pronoun !== undefined ? `reference/${found.owner.pronoun.rule}-${found.noun}` : 'reference/apposition'
  return { member, how: 'apposition', sure: 'solid', because: ruleId(scene, relative) }
}

export function nameReading(scene: Scene, found: Found): Meant {
  const name = found.name!
  const cluster = scene.clusters.of(name)
  if ('open' in cluster) {
    const candidates = cluster.open.flatMap((key) => scene.cast.keyed(key) ?? [])
    return { member: null, candidates, how: 'name', sure: 'doubtful', because: ruleId(scene, 'actors/surname') }
  }
  const known = scene.cast.keyed(cluster.key)
  const member = known ?? scene.cast.enter(cluster.key, { name: name.label ?? name.text, type: found.type, named: true, registered: name.registered, country: found.country })
  learnName(member, found)
  // "Dageraad-leider Haddad" speaks of the Dageraad as well.
  if ((found as Partial<FoundNoun>).within !== undefined) {
    const owner = ownerOf(scene, found as FoundNoun)
    if (owner !== undefined && owner !== member && isGroup(owner)) member.of ??= owner
  }
  // A registered name speaks for itself; another form of a known name says how it was tied.
  return { member, how: found.how, sure: cluster.sure, because: ruleId(scene, cluster.because.includes('/') ? cluster.because : name.because) }
}

export function stateReading(scene: Scene, found: Found): Meant {
  const member = scene.cast.enter(`r:state:${found.country}`, { name: found.noun!, type: 'state', registered: `state:${found.country}`, country: found.country, named: true })
  member.names.set(wordsOf(scene, found), found.how === 'demonym' ? 'alias' : 'name')
  return { member, how: found.how, sure: found.how === 'demonym' ? 'likely' : 'solid', because: ruleId(scene, found.because) }
}
