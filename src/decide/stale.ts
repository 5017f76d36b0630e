// Decisions whose claim the latest reading no longer finds, and that nobody looked at since.
import type { Judgement } from '../store/judgement.ts'
import type { Store, StoredClaim } from '../store/store.ts'
import { chunks } from './candidates/profiles.ts'

export interface StaleDecision {
  readonly judgement: Judgement
  readonly claim: StoredClaim
  /** What the reading has in that place now. */
  readonly now: readonly StoredClaim[]
}

export async function staleDecisions(store: Store): Promise<StaleDecision[]> {
  const reread = await lastReread(store)
  if (reread.size === 0) return []
  const judged = await store.judgements({ kinds: ['accept', 'correct', 'choose'], limit: 1e9 })
  const claims = new Map<string, StoredClaim>()
  for (const ids of chunks([...new Set(judged.map(claimOf))])) for (const claim of await store.claims({ ids, limit: 1e6 })) claims.set(claim.id, claim)
  const gone = judged.flatMap((judgement) => {
    const claim = claims.get(claimOf(judgement))
    // Who decides after the reading again knows that it is gone.
    return claim && !claim.current && judgement.n < (reread.get(claim.source) ?? 0) && !judged.some((it) => it.n > (reread.get(claim.source) ?? 0) && claimOf(it) === claim.id) ? [{ judgement, claim }] : []
  })
  return Promise.all(gone.map(async ({ judgement, claim }) => ({ judgement, claim, now: (await store.claims({ slots: [claim.slot] })).filter(({ id, current, because }) => current && id !== claim.id && !because.startsWith('human:')) })))
}

function claimOf({ kind, target, other }: Judgement): string {
  return kind === 'choose' ? other ?? '' : target
}

/** Log number of the last reading again of each source. */
async function lastReread(store: Store): Promise<Map<string, number>> {
  const last = new Map<string, number>()
  for (const { n, payload } of await store.log({ acts: ['reread'], limit: 1e6 })) {
    for (const { source } of (payload as { readonly readings?: readonly { readonly source: string }[] } | null)?.readings ?? []) if (!last.has(source)) last.set(source, n)
  }
  return last
}
