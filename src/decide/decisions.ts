// What a person may decide, each as a value that the store keeps: nothing here reads or writes.
import type { Claim } from '../record/claim.ts'
import type { Decision } from '../store/judgement.ts'
import { DecisionError } from './problem.ts'

/** Why a claim is wrong, in the words that also feed the rules: the first four say what to repair, the last that nothing is wrong but twice there. */
export const rejectReasons = ['wrong-text', 'wrong-actor', 'other-value', 'not-a-fact', 'double'] as const
export type RejectReason = (typeof rejectReasons)[number]

export function accept({ id }: Pick<Claim, 'id'>, why?: string): Decision {
  return { kind: 'accept', target: id, ...because(why) }
}

/** @throws DecisionError without a reason: who reads it later must know why. */
export function reject({ id }: Pick<Claim, 'id'>, why: RejectReason | (string & {})): Decision {
  if (why.trim() === '') throw new DecisionError('no-reason', `A claim is rejected for a reason: ${rejectReasons.join(', ')}, or words of your own.`)
  return { kind: 'reject', target: id, why: why.trim() }
}

/** Puts a person's claim in the place of another; both stay in the record. */
export function correct({ id }: Pick<Claim, 'id'>, claim: Claim, why?: string): Decision {
  return { kind: 'correct', target: id, claim, ...because(why) }
}

export function add(claim: Claim, why?: string): Decision {
  return { kind: 'add', target: claim.source, claim, ...because(why) }
}

/** The figure to display for this slot. It is a choice, never a truth: the other values stay beside it. */
export function choose({ id, slot }: Pick<Claim, 'id' | 'slot'>, why: string): Decision {
  if (why.trim() === '') throw new DecisionError('no-reason', 'A figure is chosen for a reason: say why this one is displayed.')
  return { kind: 'choose', target: slot, other: id, why: why.trim() }
}

/** This sentence says nothing that belongs in the record. */
export function nothing(source: string, { start, end }: { readonly start: number; readonly end: number }, why?: string): Decision {
  return { kind: 'nothing', target: `${source}#${start}-${end}`, ...because(why) }
}

export function done(source: string, why?: string): Decision {
  return { kind: 'done', target: source, ...because(why) }
}

export const same = (a: string, b: string, why?: string): Decision => identity('same', a, b, why)
export const different = (a: string, b: string, why?: string): Decision => identity('different', a, b, why)
/** Seen and left open: it is not asked again until something changes. */
export const unsure = (a: string, b: string, why?: string): Decision => identity('unsure', a, b, why)

function identity(kind: 'same' | 'different' | 'unsure', a: string, b: string, why?: string): Decision {
  if (a === b) throw new DecisionError('bad-value', `${a} is one and the same already.`)
  const [target, other] = a < b ? [a, b] : [b, a]
  return { kind, target, other, ...because(why) }
}

function because(why: string | undefined): { why?: string } {
  return why === undefined || why.trim() === '' ? {} : { why: why.trim() }
}
