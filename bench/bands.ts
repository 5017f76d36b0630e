// `npm run bench:bands`: what each band promises and keeps, on judged values of running news, each weighed without its own text.
import { createKroniek } from '../src/kroniek.ts'
import { crossFitted, promised, thresholdsFor } from '../train/bands/crossFit.ts'
import { keptLabels, labelled } from '../train/bands/labels.ts'
import { bandTable } from '../train/bands/table.ts'
import { sharedIsHere, sharedMissing } from './shared.ts'

if (!sharedIsHere) {
  process.stderr.write(`${sharedMissing}\n`)
  process.exitCode = 3
} else {
  const labels = keptLabels()
  const weighed = crossFitted(labelled(createKroniek(), labels))
  process.stdout.write(`${labels.length} judged values, ${weighed.length} of them still read so. Promised: solid ${promised.solid}, likely ${promised.likely}. Partly right counts as wrong.\n${bandTable(weighed, thresholdsFor(weighed))}\n`)
}
