// The weigher: how likely a value is right, from its marks and learned weights; and the band that this earns.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { ModelError } from '../ml/errors.ts'
import type { Band } from '../reading/reading.ts'

export interface Weights {
  readonly task: 'bands'
  readonly version: string
  /** From how likely on a value is solid, and likely. */
  readonly solid: number
  readonly likely: number
  /** Log-odds of a mark; a mark that is not here weighs nothing. */
  readonly weights: Readonly<Record<string, number>>
}

export interface Weigher {
  readonly version: string
  /** First 16 hex digits of the file's SHA-256. */
  readonly checksum: string
  /** @param ruled the band that the rules gave: what they doubt stays doubtful */
  bandOf(marks: readonly string[], ruled: Band): Band
}

/** Between 0 and 1: a logistic regression over marks. */
export function chanceOf(marks: readonly string[], weights: Readonly<Record<string, number>>): number {
  let sum = 0
  for (const mark of marks) sum += weights[mark] ?? 0
  return 1 / (1 + Math.exp(-sum))
}

export function bandOfChance(chance: number, ruled: Band, { solid, likely }: Pick<Weights, 'solid' | 'likely'>): Band {
  if (ruled === 'doubtful') return ruled
  return chance >= solid ? 'solid' : chance >= likely ? 'likely' : 'doubtful'
}

export function weigherOf(weights: Weights, checksum: string): Weigher {
  return {
    version: weights.version,
    checksum,
    bandOf: (marks, ruled) => bandOfChance(chanceOf(marks, weights.weights), ruled, weights),
  }
}

/** @throws ModelError when the file is missing or no weights of ours. */
export function readWeigher(file: string): Weigher {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new ModelError('missing', file, `The weights of the bands cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)}); install Kroniek again or make them with "npm run train -- bands"`)
  }
  try {
    const weights: unknown = JSON.parse(text)
    if (isWeights(weights)) return weigherOf(weights, createHash('sha256').update(text).digest('hex').slice(0, 16))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw new ModelError('foreign', file, 'This file holds no weights of bands; get it again or make it with "npm run train -- bands"')
}

function isWeights(value: unknown): value is Weights {
  if (typeof value !== 'object' || value === null) return false
  const { task, version, solid, likely, weights } = value as Partial<Record<keyof Weights, unknown>>
  return task === 'bands' && typeof version === 'string' && typeof solid === 'number' && typeof likely === 'number'
    && typeof weights === 'object' && weights !== null && Object.values(weights).every((it) => typeof it === 'number')
}
