// The history of accuracy: one line a kept run, so that a change can be seen against all before it.
import { appendFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import type { Scores, SeedScore } from './scorer.ts'
import { packageVersion } from '../src/kroniek.ts'

export interface Summary {
  readonly date: string
  readonly commit: string
  readonly version: string
  readonly note: string
  readonly seed: { readonly present: Readonly<Record<string, number>>; readonly traps: readonly number[] }
  readonly strata: Readonly<Record<string, Readonly<Record<string, { p: number | null; r: number | null; f1: number | null; ci: readonly [number, number] | null; gold: number }>>>>
}

export function summaryOf({ strata }: Scores, seed: SeedScore, note: string): Summary {
  const round = (value: number | null): number | null => (value === null ? null : Math.round(value * 1000) / 1000)
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: commitOf(),
    version: packageVersion,
    note,
    seed: {
      present: Object.fromEntries(Object.entries(seed.tiers).map(([tier, { present }]) => [tier, present])),
      traps: [...new Set(seed.traps.map(({ trap }) => trap))].sort((a, b) => a - b),
    },
    strata: Object.fromEntries(Object.entries(strata).map(([name, { categories }]) => [name, Object.fromEntries(Object.entries(categories).map(([key, { tp, fn, p, r, f1, f1_ci: ci }]) => [
      key, { p: round(p), r: round(r), f1: round(f1), ci: ci === null ? null : [round(ci[0])!, round(ci[1])!] as const, gold: tp + fn },
    ]))])),
  }
}

export function appendHistory(file: string, summary: Summary): void {
  appendFileSync(file, `${JSON.stringify(summary)}\n`)
}

export function commitOf(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return 'unknown' // outside a checkout there is no commit to name
  }
}
