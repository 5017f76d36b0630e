// Claims of one field side by side: each value with those who give it, how many sources and origins, and how it was received. Nothing is chosen.
import type { Claim } from '../record/claim.ts'
import { distinct, newestFirst, type Shown, type Showing } from './shown.ts'
import { counts } from './status.ts'
import { valueKey } from './value.ts'

export interface ValueGroup {
  readonly key: string
  /** Newest first; also those that were rejected or corrected, with their status. */
  readonly claims: readonly Shown[]
  readonly support: Support
}

/** What a value rests on, of the claims that were not rejected or corrected. */
export interface Support {
  readonly claims: number
  readonly sources: number
  /** Near copies of one text are one origin. */
  readonly origins: number
  /** Nobody but anonymous or unnamed sources says so. */
  readonly anonymous: boolean
  /** Nobody says so without reserve. */
  readonly hedged: boolean
  readonly accepted: number
  /** Rejected or corrected. */
  readonly struck: number
}

export interface FieldValues {
  readonly field: string
  readonly values: readonly ValueGroup[]
  readonly support: Support
}

/** Values of each field in the order in which `fields` come; within a field those that most origins give come first. */
export function byField({ shown, who }: Pick<Showing, 'shown' | 'who'>): FieldValues[] {
  return [...grouped(shown, ({ claim }) => claim.field)].map(([field, claims]) => ({ field, values: valuesOf(claims, who), support: supportOf(claims) }))
}

export function valuesOf(claims: readonly Shown[], who: Showing['who']): ValueGroup[] {
  return [...grouped(claims, ({ claim }) => valueKey(claim, who))]
    .map(([key, list]) => ({ key, claims: list.toSorted(newestFirst), support: supportOf(list) }))
    .toSorted((a, b) => Number(b.support.claims > 0) - Number(a.support.claims > 0) || b.support.origins - a.support.origins || newestFirst(a.claims[0]!, b.claims[0]!))
}

export function supportOf(claims: readonly Shown[]): Support {
  const standing = claims.filter(({ status }) => counts(status))
  return {
    claims: standing.length,
    sources: distinct(standing.map(({ source }) => source.id)).length,
    origins: distinct(standing.map(({ source }) => source.origin)).length,
    anonymous: standing.length > 0 && standing.every(({ claim }) => isAnonymous(claim)),
    hedged: standing.length > 0 && standing.every(({ claim }) => isHedged(claim)),
    accepted: standing.filter(({ status }) => status.status === 'accepted' || status.status === 'added').length,
    struck: claims.length - standing.length,
  }
}

/** The one who is said to know is not named: "een anonieme functionaris", "according to reports". */
export function isAnonymous({ said }: Pick<Claim, 'said'>): boolean {
  const last = said.chain.at(-1)
  return last !== undefined && last.kind !== 'outlet' && (last.anonymous || last.kind === 'unspecified')
}

export function isHedged({ said }: Pick<Claim, 'said'>): boolean {
  return said.certainty === 'PROBABLE' || said.certainty === 'POSSIBLE'
}

/** Rests on one text, however often it was copied. */
export function isSingle({ support }: Pick<ValueGroup, 'support'>): boolean {
  return support.origins === 1
}

export function grouped<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of list) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
