// How each model is trained: passes and thresholds per language and task. Change a recipe, and count its version up.
import type { LanguageId } from '../src/model/source.ts'

export const TASKS = ['tagger', 'lemma', 'parser', 'entities'] as const
export type Task = (typeof TASKS)[number]

export interface Recipe {
  readonly version: string
  readonly passes: number
  /** Weights under this many steps (eighths of an update) are dropped. */
  readonly least: number
}

export const RECIPES: Record<LanguageId, Record<Task, Recipe>> = {
  nl: {
    tagger: { version: '1', passes: 6, least: 3 },
    lemma: { version: '1', passes: 6, least: 3 },
    parser: { version: '2', passes: 7, least: 9 },
    entities: { version: '1', passes: 10, least: 3 },
  },
  en: {
    tagger: { version: '1', passes: 6, least: 3 },
    lemma: { version: '1', passes: 6, least: 3 },
    parser: { version: '2', passes: 7, least: 9 },
    entities: { version: '1', passes: 10, least: 3 },
  },
}

/** The parser learns from tags as the tagger gives them to sentences it has not seen: it is trained anew without each part. */
export const JACKKNIFE = { parts: 4, block: 50, passes: 4 } as const
