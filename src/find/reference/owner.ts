// Whose a noun is: the name in its compound, the phrase behind "van", a possessive.
import type { Name } from '../actors/found.ts'
import type { FoundNoun } from '../actors/nouns.ts'
import type { Member } from './cast.ts'
import type { Scene } from './scene.ts'

export function ownerOf(scene: Scene, found: FoundNoun): Member | undefined {
  if (found.within !== undefined) {
    const { registered, label, text, registeredType } = found.within
    if (registered !== undefined) {
      const owner = scene.cast.enter(`r:${registered}`, { name: label ?? text ?? registered, type: registeredType ?? 'organisation', named: true, registered })
      // "IS-leider": what it is called here
      if (text !== undefined && !owner.names.has(text)) owner.names.set(text, 'name')
      return owner
    }
    if (text !== undefined) {
      const cluster = scene.clusters.of(found.within as Name)
      return 'key' in cluster ? scene.cast.keyed(cluster.key) : undefined
    }
  }
  return found.owner === undefined ? undefined : scene.resolve(found.owner)?.member ?? undefined
}
