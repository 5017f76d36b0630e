// Taking back: one judgement, a whole command, or an undo itself. Pure functions of the judgements that are there.
import { standing, type Decision, type Judgement } from '../store/judgement.ts'
import { DecisionError } from './problem.ts'

/** @throws DecisionError when it is not there or was taken back already. */
export function undo(n: number, judgements: readonly Judgement[], why?: string): Decision[] {
  const judgement = judgements.find((it) => it.n === n)
  if (!judgement) throw new DecisionError('not-there', `No judgement ${n} in this record. \`kroniek log\` shows them with their numbers.`)
  if (!standingWithUndos(judgements).has(n)) throw new DecisionError('nothing-to-undo', `Judgement ${n} was taken back already. \`kroniek undo --redo\` brings it back.`)
  return [{ kind: 'undo', target: String(n), ...(why === undefined ? {} : { why }) }]
}

/** All judgements of one command that still stand, the last one first. */
export function undoBatch(batch: number, judgements: readonly Judgement[], why?: string): Decision[] {
  const stands = standingWithUndos(judgements)
  const ours = judgements.filter((it) => it.batch === batch && stands.has(it.n)).toSorted((a, b) => b.n - a.n)
  if (ours.length === 0) throw new DecisionError('nothing-to-undo', `Nothing of command ${batch} stands.`)
  return ours.map(({ n }) => ({ kind: 'undo', target: String(n), ...(why === undefined ? {} : { why }) }))
}

/** The latest command that decided something and still stands in part; undefined when all was taken back. */
export function lastCommand(judgements: readonly Judgement[]): number | undefined {
  return standing(judgements).toSorted((a, b) => b.n - a.n)[0]?.batch
}

/** The latest command that took something back and was not itself taken back. */
export function lastUndo(judgements: readonly Judgement[]): number | undefined {
  const stands = standingWithUndos(judgements)
  return judgements.filter(({ n, kind }) => kind === 'undo' && stands.has(n)).toSorted((a, b) => b.n - a.n)[0]?.batch
}

/** Numbers that are not taken back, undos among them. */
function standingWithUndos(judgements: readonly Judgement[]): Set<number> {
  const undone = new Set<number>()
  for (const { kind, n, target } of judgements.toSorted((a, b) => b.n - a.n)) if (kind === 'undo' && !undone.has(n)) undone.add(Number(target))
  return new Set(judgements.filter(({ n }) => !undone.has(n)).map(({ n }) => n))
}
