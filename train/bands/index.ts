// Makes the weights of the bands from judged values: `npm run train -- bands`.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Weights } from '../../src/bands/weigher.ts'
import { createKroniek } from '../../src/kroniek.ts'
import { crossFitted, promised, recipe, thresholdsFor, weightsFor } from './crossFit.ts'
import { keptLabels, labelled } from './labels.ts'
import { bandTable } from './table.ts'

const models = fileURLToPath(new URL('../../models', import.meta.url))

/** Writes `models/bands.json` and its card. */
export function trainBands(): void {
  const labels = keptLabels()
  const found = labelled(createKroniek(), labels)
  const weighed = crossFitted(found)
  const weights: Weights = { task: 'bands', version: recipe.version, ...thresholdsFor(weighed), weights: weightsFor(found) }
  const table = bandTable(weighed, weights)
  writeFileSync(`${models}/bands.json`, `${JSON.stringify(weights, null, 1)}\n`)
  writeFileSync(`${models}/bands.md`, card(labels.length, found.length, weights, table))
  console.log(table)
}

function card(judged: number, found: number, { version, solid, likely, weights }: Weights, table: string): string {
  return `# Bands

Written by \`npm run train -- bands\`, with \`bands.json\`, version ${version}: a logistic regression over named marks (docs/decisions/0010-bands-earned.md). Ridge ${recipe.ridge}, marks seen at least ${recipe.least} times, ${Object.keys(weights).length} of them weigh. From a chance of ${solid} on a value is solid, from ${likely} on likely.

## Data and licence

${judged} values of running news (Dutch youth news, re3d without its BBC part, MUC-4 train and dev), judged by one reader; ${found} of them are still read so. The labels in \`train/bands/labels/\` are our own and hold no words of the texts; the weights hold counts of words, as a tagger's do (docs/decisions/0002-which-weights-ship.md).

## Right, of all judged

Cross-fitted in ${recipe.folds} parts by text. Promised: solid ${promised.solid}, likely ${promised.likely}. Partly right counts as wrong.

\`\`\`
${table}
\`\`\`
`
}
