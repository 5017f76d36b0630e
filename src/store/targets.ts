// What must be in the record before a decision is kept.
import type { Decision } from './judgement.ts'
import { StoreError } from './store.ts'

export type TargetKind = 'source' | 'claim' | 'actor or event' | 'judgement'

/** @throws StoreError when the decision is about something that is not there; nothing is to be kept then. */
export function assertTargets(decision: Decision, has: (what: TargetKind, id: string) => boolean): void {
  for (const [what, id] of targetsOf(decision)) if (!has(what, id)) throw new StoreError('unknown-target', `No ${what} ${id} in this record. Nothing was decided.`)
  if (decision.target === decision.other) throw new StoreError('unknown-target', `${decision.target} is one and the same already.`)
}

function targetsOf({ kind, target, other = '', claim }: Decision): (readonly [TargetKind, string])[] {
  const made = claim ? [['source', claim.source] as const] : []
  switch (kind) {
    case 'accept': case 'reject': case 'correct': return [...made, ['claim', target]]
    case 'choose': return [...made, ['claim', other]]
    case 'add': case 'done': return [...made, ['source', target]]
    case 'nothing': return [...made, ['source', target.split('#')[0]!]]
    case 'same': case 'different': case 'unsure': return [...made, ['actor or event', target], ['actor or event', other]]
    case 'undo': return [...made, ['judgement', target]]
  }
}
