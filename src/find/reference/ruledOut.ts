// Whom a word cannot mean where it stands: the other party of its verb, and who is only named behind it.
import type { Token } from '../../model/sentence.ts'
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
  const opener = found.how === 'pronoun' ? openerOf(tokens, found.token) : -1
  return (member) => {
    if (found.how !== 'possessive' && later.has(member)) return true
    const { last } = member
    if (found.how === 'possessive' || last.sentence !== found.sentence || last.token < 0) return false
    // "Speaking to X, he said": who speaks is not whom he speaks to.
    if (opener >= 0 && last.token < found.token && partyOf(tokens, last.token, scene.ground.words) === opener) return true
    // "X, waar het uit ontstond": it did not come out of itself.
    if (found.pronoun?.verbs !== undefined && isIn(tokens, found.token, last.token)) return true
    // "ontvoert kinderen en dwingt ze": whom it forces is not who does both.
    if (found.how === 'pronoun' && last.subject && sharesSubject(tokens, found.token, last.token)) return true
    // Two arguments of one verb are two.
    return clause >= 0 && partyOf(tokens, last.token, scene.ground.words) === clause
  }
}

/** Whether the token stands in a clause that hangs on the other. */
function isIn(tokens: readonly Token[], token: number, other: number): boolean {
  let it = tokens[token]
  for (let steps = 0; it !== undefined && steps < tokens.length; steps++) {
    if (it.rel.startsWith('acl') && it.head === other) return true
    it = tokens[it.head]
  }
  return false
}

/** Whether the token is no subject, of a verb that is coordinated with the subject's own and has none itself. */
function sharesSubject(tokens: readonly Token[], token: number, subject: number): boolean {
  const { head, rel } = tokens[token]!
  const verb = tokens[head]
  if (verb?.rel !== 'conj' || rel.startsWith('nsubj')) return false
  return verb.head === tokens[subject]!.head && !tokens.some((child) => child.head === verb.index && child.rel.startsWith('nsubj'))
}

/** The verb of a clause without a subject that opens the sentence of a subject, so that it is said of the same one; -1 for none. */
function openerOf(tokens: readonly Token[], subject: number): number {
  const { head, rel } = tokens[subject]!
  if (!rel.startsWith('nsubj')) return -1
  return tokens.findIndex(({ index, rel: own, head: up, upos }) => up === head && own === 'advcl' && upos === 'VERB' && index < subject && !tokens.some((child) => child.head === index && child.rel.startsWith('nsubj')))
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
