// Makes the weights of the bands from judged values: `npm run train -- bands`.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Weights } from '../../src/bands/weigher.ts'
import { createKroniek } from '../../src/kroniek.ts'
import { bandTable } from './table.ts'
import { crossFitted, recipe, thresholdsFor, weightsFor } from './crossFit.ts'
import { keptLabels, labelled } from './labels.ts'

const file = fileURLToPath(new URL('../../models/bands.json', import.meta.url))

export function trainBands(): void {
  const labels = keptLabels()
  const found = labelled(createKroniek(), labels)
  const weighed = crossFitted(found)
  const weights: Weights = { task: 'bands', version: recipe.version, ...thresholdsFor(weighed), weights: weightsFor(found) }
  writeFileSync(file, `${JSON.stringify(weights, null, 1)}\n`)
  console.log(`${labels.length} judged values, ${found.length} of them still read so; ${Object.keys(weights.weights).length} marks weigh\n${bandTable(weighed, weights)}`)
}
