// Chances for labelled values, each from weights that never saw its text; and the thresholds that these chances earn.
import { bandOfChance, chanceOf, type Weights } from '../../src/bands/weigher.ts'
import type { Band } from '../../src/reading/reading.ts'
import type { Labelled } from './labels.ts'
import { fit } from './regression.ts'

export const recipe = { version: '1', ridge: 8, least: 4, folds: 10 } as const
/** What a band promises: this share of its values is right. */
export const promised = { solid: 0.9, likely: 0.75 } as const

export interface Weighed extends Labelled {
  readonly chance: number
}

export function weightsFor(examples: readonly Labelled[]): Record<string, number> {
  return fit(examples, recipe)
}

/** Texts are parted by their hash, so that values of one text are never on both sides. */
export function crossFitted(examples: readonly Labelled[]): Weighed[] {
  const foldOf = ({ text }: Labelled): number => parseInt(text.slice(-6), 16) % recipe.folds
  return Array.from({ length: recipe.folds }, (_, fold) => {
    const weights = weightsFor(examples.filter((it) => foldOf(it) !== fold))
    return examples.filter((it) => foldOf(it) === fold).map((it) => ({ ...it, chance: chanceOf(it.marks, weights) }))
  }).flat()
}

/** Below this a value is likelier wrong than right, and no company makes it better. */
const leastLikely = 0.5

/** The lowest thresholds at which both bands keep what they promise on values from texts not learned from. */
export function thresholdsFor(all: readonly Weighed[]): Pick<Weights, 'solid' | 'likely'> {
  const weighed = all.filter(({ ruleBand }) => ruleBand !== 'doubtful')
  const solid = lowest(weighed, promised.solid)
  return { solid, likely: Math.min(solid, Math.max(leastLikely, lowest(weighed.filter(({ chance }) => chance < solid), promised.likely))) }
}

/** The lowest chance from which on, taken together, enough are right; 1 when there is none. */
function lowest(weighed: readonly Weighed[], wanted: number): number {
  const sorted = [...weighed].sort((a, b) => b.chance - a.chance)
  let right = 0
  let found = 1
  for (const [at, { right: ok, chance }] of sorted.entries()) {
    right += ok
    // A handful at the top says nothing yet.
    if (at + 1 >= 30 && right / (at + 1) >= wanted) found = chance
  }
  return Math.floor(found * 1000) / 1000
}

export interface BandCount {
  readonly band: Band
  readonly right: number
  readonly all: number
}

export function bandCounts(weighed: readonly Weighed[], thresholds: Pick<Weights, 'solid' | 'likely'>): BandCount[] {
  return (['solid', 'likely', 'doubtful'] as const).map((band) => {
    const here = weighed.filter(({ chance, ruleBand }) => bandOfChance(chance, ruleBand, thresholds) === band)
    return { band, right: here.filter(({ right }) => right === 1).length, all: here.length }
  })
}
