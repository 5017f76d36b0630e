// One number where one is asked for: by a rule that has a name, shown with the number, and never stored.
import type { QuantityRecord } from '../reading/reading.ts'
import type { Judgement } from '../store/judgement.ts'
import { publishedOn, type Shown } from './shown.ts'
import { counts } from './status.ts'
import { quantityOf, valueOf } from './value.ts'

export const policyNames = ['lowest', 'highest', 'latest', 'chosen'] as const
export type PolicyName = typeof policyNames[number]

export interface Displayed {
  readonly policy: PolicyName
  readonly claim: Shown
  readonly number: number
  /** Out of how many figures. */
  readonly of: number
  /** Who chose, where a person did. */
  readonly judgement: Judgement | null
}

export type Choice = { readonly claim: Shown; readonly judgement: Judgement } | null
type Policy = (figures: readonly Shown[], choice: Choice) => Shown | undefined

/** Each takes figures that count, all of one field, at least one. */
const policies: Readonly<Record<PolicyName, Policy>> = {
  lowest: (figures) => figures.reduce((a, b) => (atLeast(b) < atLeast(a) ? b : a)),
  highest: (figures) => figures.reduce((a, b) => (atMost(b) > atMost(a) ? b : a)),
  latest,
  chosen: (figures, choice) => figures.find(({ claim }) => claim.id === choice?.claim.claim.id),
}

/** The figure that the rule gives; null where there is no figure of the whole, or nobody chose. */
export function displayed(policy: PolicyName, claims: readonly Shown[], choice: Choice = null): Displayed | null {
  const figures = claims.filter(isWholeFigure)
  const claim = figures.length === 0 ? undefined : policies[policy](figures, choice)
  if (claim === undefined) return null
  return { policy, claim, number: policy === 'highest' ? atMost(claim) : atLeast(claim), of: figures.length, judgement: policy === 'chosen' ? choice!.judgement : null }
}

/** Counts, has a number, speaks of all (not of a part of them), is not denied, and the text itself did not replace it. */
export function isWholeFigure({ claim, status }: Pick<Shown, 'claim' | 'status'>): boolean {
  const value = valueOf(claim)
  const quantity = quantityOf(claim)
  if (!counts(status) || quantity === null || lowest(quantity) === null || claim.said.polarity === 'NEG') return false
  return value.kind !== 'casualty' || value.of.scope === 'total' && !value.of.superseded
}

/** From the lowest to the highest figure of the whole; null without any. */
export function rangeOf(claims: readonly Shown[]): { readonly low: number; readonly high: number; readonly open: boolean } | null {
  const figures = claims.filter(isWholeFigure)
  if (figures.length === 0) return null
  return {
    low: Math.min(...figures.map(atLeast)),
    high: Math.max(...figures.map(atMost)),
    // "at least 14": the highest may be more.
    open: figures.some((it) => quantityOf(it.claim)!.high === null && atMost(it) === Math.max(...figures.map(atMost)) && quantityOf(it.claim)!.op !== 'approx'),
  }
}

function atLeast({ claim }: Pick<Shown, 'claim'>): number {
  return lowest(quantityOf(claim)!)!
}

function atMost({ claim }: Pick<Shown, 'claim'>): number {
  const { low, best, high } = quantityOf(claim)!
  return (high ?? best ?? low)!
}

function lowest({ low, best, high }: QuantityRecord): number | null {
  return low ?? best ?? high
}

/** Of the newest day of publication; none when that day has more than one figure, for no rule says which of them came last. */
function latest(figures: readonly Shown[]): Shown | undefined {
  const day = figures.map(({ source }) => publishedOn(source)).toSorted().at(-1)
  const newest = figures.filter(({ source }) => publishedOn(source) === day)
  return day !== '' && newest.every((it) => atLeast(it) === atLeast(newest[0]!) && atMost(it) === atMost(newest[0]!)) ? newest[0] : undefined
}
