// Judgements: what people decide. Each has a name and a date, is never changed, and can be taken back by another.
import type { Claim } from '../record/claim.ts'

export const judgementKinds = ['accept', 'reject', 'correct', 'add', 'choose', 'nothing', 'done', 'same', 'different', 'unsure', 'undo'] as const
export type JudgementKind = (typeof judgementKinds)[number]

/** What is decided; who and when come with the command that decides it. */
export interface Decision {
  readonly kind: JudgementKind
  /**
   * What it is about: a claim's id (accept, reject, correct), a slot (choose: the figure to display), a source's id (add, done),
   * `source#start-end` (nothing: this sentence says nothing), an identity node (same, different, unsure), a judgement's number (undo).
   */
  readonly target: string
  /** The other identity node, or the claim chosen. */
  readonly other?: string
  /** The claim that a person adds, or puts in the place of another. */
  readonly claim?: Claim
  readonly why?: string
}

export interface Judgement extends Decision {
  /** Its number in the log: unique, rising. */
  readonly n: number
  /** Number of the first judgement of the same command: what one `undo` takes back. */
  readonly batch: number
  readonly by: string
  /** ISO time by the clock of the machine; order goes by `n`. */
  readonly at: string
}

/** Kinds that say who is who. */
export const identityKinds: ReadonlySet<JudgementKind> = new Set(['same', 'different', 'unsure'])

/** Those that stand: not undone, where an undo can itself be undone. Order kept. */
export function standing(judgements: readonly Judgement[]): Judgement[] {
  const undone = new Set<number>()
  // From the newest back: an undo that is itself undone takes nothing back.
  for (const { kind, n, target } of judgements.toSorted((a, b) => b.n - a.n)) if (kind === 'undo' && !undone.has(n)) undone.add(Number(target))
  return judgements.filter(({ n, kind }) => kind !== 'undo' && !undone.has(n))
}

const deciding: ReadonlySet<JudgementKind> = new Set(['accept', 'reject', 'correct'])

/** The judgement that says how each claim stands, by the claim's id: the last of those that were not taken back. */
export function lastDecisions(standing: readonly Judgement[]): Map<string, Judgement> {
  return new Map(standing.filter(({ kind }) => deciding.has(kind)).toSorted((a, b) => a.n - b.n).map((judgement) => [judgement.target, judgement]))
}

/** Whether a claim takes part in what is said, by the judgement that says how it stands: not when it was rejected, or another was put in its place. */
export function stillCounts(decided: Pick<Judgement, 'kind'> | undefined): boolean {
  return decided === undefined || decided.kind === 'accept'
}
