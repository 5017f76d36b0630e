// Which verb a token belongs to: two parties of one verb are two.
import type { Token } from '../../model/sentence.ts'
import type { ActorWords } from '../../lang/actors.ts'

/** The verb of which a token is a party: subject, object, or behind "tegen", "door", "met"; -1 for others, as "naast X". */
export function partyOf(tokens: readonly Token[], token: number, { towardsState }: ActorWords): number {
  let it = tokens[token]!
  for (let steps = 0; /^(?:conj|appos|flat)/u.test(it.rel) && tokens[it.head] !== undefined && steps < 20; steps++) it = tokens[it.head]!
  if (/^(?:nsubj|obj|iobj)/u.test(it.rel)) return it.head
  if (!it.rel.startsWith('obl')) return -1
  const adposition = tokens.find(({ head, rel }) => head === it.index && rel === 'case')
  return adposition !== undefined && towardsState.includes(adposition.form.toLowerCase()) ? it.head : -1
}

/** The verb (or root) whose argument a token is, through coordination and phrases. */
export function clauseOf(tokens: readonly Token[], token: number): number {
  let it = tokens[token]
  for (let steps = 0; it !== undefined && steps < tokens.length; steps++) {
    const head = tokens[it.head]
    if (head === undefined) return -1
    if (/^(?:nsubj|obj|iobj|obl|csubj|xcomp|ccomp|advcl|acl|parataxis)/u.test(it.rel)) return head.index
    it = head
  }
  return -1
}
