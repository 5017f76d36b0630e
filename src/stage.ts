// What a stage is: a pure function that declares the layers it needs and gives; and the check of their order.
import type { LayerName, Layers, Remarks } from './model/layers.ts'
import type { Language } from './lang/language.ts'
import type { Gazetteer } from './ground/gazetteer.ts'
import type { Register } from './ground/register.ts'
import type { Engine } from './text/engine.ts'

/** What is the same for every document of a language; read only. */
export interface Ground {
  readonly language: Language
  readonly gazetteer: Gazetteer
  readonly register: Register
  readonly engine: Engine
}

export interface Stage<Needs extends LayerName = LayerName, Gives extends LayerName = LayerName> {
  readonly name: string
  readonly needs: readonly Needs[]
  readonly gives: readonly Gives[]
  readonly run: (layers: Pick<Layers, Needs>, ground: Ground) => Pick<Layers, Gives> & Remarks
}

/** Identity helper: checks the declaration where it is written. */
export function stage<const Needs extends LayerName, const Gives extends LayerName>(it: Stage<Needs, Gives>): Stage {
  return it as unknown as Stage
}

/** @throws Error when a stage needs a layer that no earlier stage gives, or gives one twice. */
export function checkOrder(stages: readonly Stage[], given: readonly LayerName[] = ['source']): void {
  const there = new Set<LayerName>(given)
  for (const { name, needs, gives } of stages) {
    for (const need of needs) {
      if (!there.has(need)) throw new Error(`Stage "${name}" needs "${need}", which no earlier stage gives. So far there is: ${[...there].join(', ')}`)
    }
    for (const layer of gives) {
      if (there.has(layer)) throw new Error(`Stage "${name}" gives "${layer}", which is there already`)
      there.add(layer)
    }
  }
}
