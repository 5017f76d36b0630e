// Whom a word cannot mean where it stands: the other party of its verb, and who is only named behind it.
import type { Found } from '../actors/found.ts'
import type { Member } from './cast.ts'
import { clauseOf, partyOf } from './clause.ts'
import type { Scene } from './scene.ts'

/** Not the one that stands beside it: in "de groep vecht tegen X" the group is not X. */
export function ruledOut(scene: Scene, found: Found): (member: Member) => boolean {
  const { tokens } = scene.sentences[found.sentence]!
  // A second name that is being given ("de groep staat ook bekend als X") is the group's own.
  const later = namedBehind(scene, found, ({ name }) => name!.aliasOf === undefined)
  const clause = partyOf(tokens, found.token, scene.ground.words)
  return (member) => {
    if (found.how !== 'possessive' && later.has(member)) return true
    const { last } = member
    if (found.how === 'possessive' || last.sentence !== found.sentence || last.token < 0) return false
    // Two arguments of one verb are two.
    return clause >= 0 && partyOf(tokens, last.token, scene.ground.words) === clause
  }
}

/** "daarvan" in "ze krijgt daarvan steun" is not "ze". */
export function ruledOutBySubject(scene: Scene, found: Found): (member: Member) => boolean {
  const { tokens } = scene.sentences[found.sentence]!
  const later = namedBehind(scene, found)
  return (member) => later.has(member) || (member.last.sentence === found.sentence && member.last.subject && clauseOf(tokens, member.last.token) === clauseOf(tokens, found.token))
}

/** Members by the names that stand behind `found` in its sentence. */
function namedBehind({ namedIn, clusters, cast }: Scene, { sentence, last }: Found, counts: (name: Found) => boolean = () => true): ReadonlySet<Member> {
  return new Set((namedIn.get(sentence) ?? []).filter((it) => it.first > last && counts(it)).flatMap((it) => {
    const cluster = clusters.of(it.name!)
    return ('key' in cluster ? cast.keyed(cluster.key) : undefined) ?? []
  }))
}
