// `kroniek stages`: the order of reading, printed from the pipeline itself.
import { pipeline } from '../pipeline.ts'
import { print } from './output.ts'

export function stagesCommand(): void {
  const width = Math.max(...pipeline.map(({ name }) => name.length))
  for (const { name, needs, gives } of pipeline) print(`${name.padEnd(width)}  ${needs.join(', ')}\n${' '.repeat(width)}  → ${gives.join(', ')}\n`)
}
