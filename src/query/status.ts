// What people decided of a claim: a pure function of the judgements that stand. Nothing is stored with the claim itself.
import { lastDecisions, type Judgement } from '../store/judgement.ts'
import type { StoredClaim } from '../store/store.ts'

/** `corrected`: another claim stands in its place. `added`: a person made it, and nothing was decided of it since. */
export type Status = 'open' | 'accepted' | 'rejected' | 'corrected' | 'added'

export interface ClaimStatus {
  readonly status: Status
  /** The judgement that makes it so; null while it is open. */
  readonly judgement: Judgement | null
  /** Claim that a person put in its place. */
  readonly instead: string | null
  /** Claim in whose place a person put this one. */
  readonly corrects: string | null
  /** The latest reading no longer finds it; it is in sight because somebody accepted it. */
  readonly stale: boolean
}

type Judged = Pick<StoredClaim, 'id' | 'made' | 'current'>

/** Status of each claim, by id. `standing`: judgements that were not taken back, about these claims at least; the last one counts. */
export function statusesOf(claims: readonly Judged[], standing: readonly Judgement[]): Map<string, ClaimStatus> {
  const last = lastDecisions(standing)
  const maker = new Map(standing.map((judgement) => [`j${judgement.n}`, judgement]))
  return new Map(claims.map((claim) => [claim.id, statusOf(claim, last.get(claim.id) ?? null, maker.get(claim.made) ?? null)]))
}

function statusOf({ made, current }: Judged, decided: Judgement | null, maker: Judgement | null): ClaimStatus {
  const byPerson = made.startsWith('j')
  const corrects = maker?.kind === 'correct' ? maker.target : null
  const base = { judgement: decided ?? maker, instead: null, corrects, stale: !current }
  if (decided === null) return { ...base, status: byPerson ? 'added' : 'open' }
  if (decided.kind === 'correct') return { ...base, status: 'corrected', instead: decided.claim?.id ?? null }
  return { ...base, status: decided.kind === 'accept' ? 'accepted' : 'rejected' }
}

/** Whether it takes part in what is shown as said: not rejected, and no other put in its place. */
export function counts({ status }: Pick<ClaimStatus, 'status'>): boolean {
  return status !== 'rejected' && status !== 'corrected'
}

/** The claim that a person chose as the figure to display, of these slots; the last choice counts. */
export function chosenOf(slots: ReadonlySet<string>, standing: readonly Judgement[]): { readonly claim: string; readonly judgement: Judgement } | null {
  const judgement = standing.filter(({ kind, target }) => kind === 'choose' && slots.has(target)).toSorted((a, b) => a.n - b.n).at(-1)
  return judgement?.other === undefined ? null : { claim: judgement.other, judgement }
}
