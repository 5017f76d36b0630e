// Runs stages in order over one source; a stage that fails is noted and those that do not need it still run.
import type { LayerName, Layers } from '../model/layers.ts'
import type { Issue, Refusal } from '../model/issue.ts'
import type { Source } from '../model/source.ts'
import type { Tried } from '../model/tried.ts'
import type { Ground, Stage } from '../stage.ts'

export interface Run {
  /** What the stages gave; a layer is absent when its stage failed or lacked what it needs. */
  readonly layers: { readonly source: Source } & Partial<Layers>
  readonly issues: readonly Issue[]
  readonly refusals: readonly Refusal[]
  /** What the rules tried, word by word, worked out when called; empty for a run that is not to explain itself. */
  readonly tried: () => readonly Tried[]
}

/**
 * Deterministic: the same source, stages and ground give the same run. With `explain` it can say what the rules tried; without, what stages
 * worked with is let go as soon as they are done, for a book is held otherwise.
 */
export function runStages(source: Source, stages: readonly Stage[], ground: Ground, explain = false): Run {
  const layers: { source: Source } & Partial<Record<LayerName, unknown>> = { source }
  const issues: Issue[] = []
  const refusals: Refusal[] = []
  const tries: (() => readonly Tried[])[] = []
  for (const { name, needs, run } of stages) {
    const missing = needs.filter((need) => layers[need] === undefined)
    if (missing.length > 0) {
      issues.push({ code: 'stage-failed', stage: name, cause: `needs ${missing.join(', ')}, which an earlier stage did not give` })
      continue
    }
    try {
      const { issues: raised = [], refusals: refused = [], tried, ...given } = run(layers as Layers, ground)
      Object.assign(layers, given)
      issues.push(...raised)
      refusals.push(...refused)
      if (explain && tried) tries.push(tried)
    } catch (error) {
      issues.push({ code: 'stage-failed', stage: name, cause: error instanceof Error ? error.message : String(error) })
    }
  }
  return { layers: layers as Run['layers'], issues, refusals, tried: () => tries.flatMap((tried) => tried()) }
}
