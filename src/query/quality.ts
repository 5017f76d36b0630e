// How right the reading is on a person's own articles: precision from decisions, recall only from articles marked done.
import type { Store, StoredClaim } from '../store/store.ts'
import { statusesOf } from './status.ts'

export interface Share {
  readonly right: number
  readonly of: number
  /** 95% Wilson interval. */
  readonly low: number
  readonly high: number
}

export interface Quality {
  /** Of the machine's claims that a person accepted, rejected or corrected, how many were accepted; by field family. */
  readonly fields: readonly { readonly field: string; readonly precision: Share; /** Of what was there in articles marked done, how much the machine found. */ readonly recall: Share | null }[]
  readonly rules: readonly { readonly rule: string; readonly precision: Share; /** Under 60% after 15 decisions. */ readonly weak: boolean }[]
  /** Articles marked done. */
  readonly done: number
}

const weakBelow = 0.6
const weakAfter = 15
const all = 1_000_000

export async function quality(store: Store): Promise<Quality> {
  const standing = await store.judgements({ limit: all })
  const decided = [...new Set(standing.filter(({ kind }) => kind === 'accept' || kind === 'reject' || kind === 'correct').map(({ target }) => target))]
  const claims = decided.length === 0 ? [] : await inParts(decided, (ids) => store.claims({ ids, gone: true, limit: all }))
  const machine = claims.filter(({ made }) => !made.startsWith('j'))
  const statuses = statusesOf(machine, standing)
  const isRight = ({ id }: StoredClaim): boolean => statuses.get(id)!.status === 'accepted'
  const done = [...new Set(standing.filter(({ kind }) => kind === 'done').map(({ target }) => target))]
  const added = standing.filter(({ kind, claim }) => kind === 'add' && claim !== undefined && done.includes(claim.source)).map(({ claim }) => claim!)
  const found = machine.filter((claim) => done.includes(claim.source) && isRight(claim))
  return {
    fields: grouped(machine, ({ field }) => family(field)).map(([field, list]) => {
      const [there, missed] = [found.filter((claim) => family(claim.field) === field).length, added.filter((claim) => family(claim.field) === field).length]
      return { field, precision: share(list.filter(isRight).length, list.length), recall: done.length === 0 || there + missed === 0 ? null : share(there, there + missed) }
    }),
    rules: grouped(machine, ({ because }) => because).map(([rule, list]) => {
      const precision = share(list.filter(isRight).length, list.length)
      return { rule, precision, weak: precision.of >= weakAfter && precision.right / precision.of < weakBelow }
    }).toSorted((a, b) => Number(b.weak) - Number(a.weak) || b.precision.of - a.precision.of),
    done: done.length,
  }
}

/** `event.casualty` of `event.casualty.killed`. */
function family(field: string): string {
  return field.split('.').slice(0, 2).join('.')
}

/** Wilson score interval (E. B. Wilson, 1927) at 95%. */
export function share(right: number, of: number): Share {
  if (of === 0) return { right, of, low: 0, high: 1 }
  const [z, p] = [1.96, right / of]
  const middle = (p + z * z / (2 * of)) / (1 + z * z / of)
  const half = z / (1 + z * z / of) * Math.sqrt(p * (1 - p) / of + z * z / (4 * of * of))
  return { right, of, low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}

function grouped<T>(list: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>()
  for (const item of list) groups.set(keyOf(item), [...groups.get(keyOf(item)) ?? [], item])
  return [...groups].toSorted((a, b) => b[1].length - a[1].length || a[0].localeCompare(b[0]))
}

async function inParts<T>(ids: readonly string[], ask: (part: readonly string[]) => Promise<readonly T[]>): Promise<T[]> {
  const found: T[] = []
  for (let at = 0; at < ids.length; at += 500) found.push(...await ask(ids.slice(at, at + 500)))
  return found
}
