// Scores the model files that ship: `npm run bench:models`, or with `-- nl` one language.
import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { LanguageId } from '../src/model/source.ts'
import { loadEngine } from '../src/text/engine.ts'
import { dataIsThere, sharedDir } from '../train/data.ts'
import { scoreEngine } from '../train/score.ts'

const modelsDir = fileURLToPath(new URL('../models', import.meta.url))

function bench(language: LanguageId): number {
  const begun = performance.now()
  const { engine, problems, models } = loadEngine(language, modelsDir)
  console.log(`${language}: loaded in ${Math.round(performance.now() - begun)} ms`)
  let size = 0
  for (const { task, version, checksum, milliseconds } of models) {
    const bytes = statSync(`${modelsDir}/${language}/${task}.bin`).size
    size += bytes
    console.log(`  ${task.padEnd(9)} version ${version}  ${checksum}  ${(bytes / 1e6).toFixed(2)} MB, loaded in ${Math.round(milliseconds)} ms`)
  }
  for (const { cause } of problems) console.log(`  ${cause}`)
  const { rows, speed } = scoreEngine(language, engine)
  for (const [name, figures] of rows) console.log(`  ${name.padEnd(26)} ${figures}`)
  if (speed > 0) console.log(`  speed, all models together: ${Math.round(speed)} tokens/s`)
  return size
}

const asked = process.argv[2]
const languages: readonly LanguageId[] = asked === 'nl' || asked === 'en' ? [asked] : ['nl', 'en']
if (!dataIsThere()) console.log(`No corpora in ${sharedDir}: only our own sentences are scored.`)
const size = languages.reduce((sum, language) => sum + bench(language), 0)
console.log(`weights: ${(size / 1e6).toFixed(1)} MB`)
