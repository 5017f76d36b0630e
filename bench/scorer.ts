// The scorer beside the project, as a typed module.
import { pathToFileURL } from 'node:url'
import { shared } from './shared.ts'

export interface Counts {
  readonly tp: number; readonly fp: number; readonly fn: number
  readonly p: number | null; readonly r: number | null; readonly f1: number | null
  readonly f1_ci: readonly [number, number] | null; readonly p_ci: readonly [number, number] | null; readonly r_ci: readonly [number, number] | null
}

export interface Item {
  readonly doc: string
  readonly cat: string
  readonly status: 'tp' | 'fp' | 'fn' | string
  readonly id: string
  readonly label: string
  readonly reason: string | null
  readonly start: number | null
}

export interface Scores {
  readonly strata: Readonly<Record<string, {
    readonly documents: number
    readonly categories: Readonly<Record<string, Counts>>
    readonly negative: unknown
  }>>
  readonly items: readonly Item[]
}

export interface SeedScore {
  readonly tiers: Readonly<Record<string, { readonly facts: number; readonly present: number }>>
  readonly traps: readonly { readonly trap: number }[]
  readonly traps_tested: readonly number[]
}

export interface Scorer {
  loadCorpus(options: { gold: string; pred: string; missing?: 'error' | 'empty' | 'skip' }): { docs: unknown[] }
  scoreAll(docs: unknown[], options: { bootstrapTimes: number }): Scores
  formatReport(scores: Scores): string
  scoreSeed(reference: unknown, reading: unknown, text: string): SeedScore
  formatSeed(score: SeedScore): string
}

export async function loadScorer(): Promise<Scorer> {
  return await import(pathToFileURL(shared('score', 'score.mjs')).href) as Scorer
}
