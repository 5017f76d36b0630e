// `npm run bench:store -- [import] [speed] [--sizes 1000,10000,100000] [--documents 10000] [--keep "what changed"]`: speed, size and memory of the record.
import { spawnSync } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { packageVersion } from '../../src/kroniek.ts'
import { sharedMissing } from '../shared.ts'
import { importGenerated, importReal, printImport, type ImportSpeed } from './import.ts'
import { measureStore, printSpeed, type StoreSpeed } from './speed.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { sizes: { type: 'string', default: '1000,10000,100000' }, documents: { type: 'string', default: '10000' }, workers: { type: 'string', default: '2' }, keep: { type: 'string' }, alone: { type: 'string' } } })
const wanted = (what: string): boolean => positionals.length === 0 || positionals.includes(what)

if (values.alone !== undefined) process.stdout.write(JSON.stringify(await measureStore(Number(values.alone))))
else await main()

async function main(): Promise<void> {
  // Other work on the machine shows in every figure: say how much there was.
  console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}, load ${loadavg()[0]!.toFixed(1)} at the start`)
  const imports: ImportSpeed[] = []
  const speeds: StoreSpeed[] = []
  if (wanted('import')) {
    imports.push(await importGenerated(Number(values.documents), Number(values.workers)))
    printImport(imports.at(-1)!)
    const real = await importReal(Number(values.workers))
    if (real) imports.push(real)
    if (real) printImport(real)
    else console.log(`\nReal texts: skipped. ${sharedMissing}`)
  }
  if (wanted('speed')) {
    for (const size of values.sizes.split(',').map(Number)) {
      const speed = aloneInProcess(size)
      speeds.push(speed)
      printSpeed(speed)
    }
  }
  if (values.keep !== undefined) appendFileSync(fileURLToPath(new URL('history.jsonl', import.meta.url)), `${JSON.stringify(rounded({ date: new Date().toISOString().slice(0, 10), version: packageVersion, node: process.versions.node, cores: cpus().length, load: loadavg()[0], note: values.keep, imports, speeds }))}\n`)
}

/** Each size in a process of its own, so that its memory is its own. */
function aloneInProcess(size: number): StoreSpeed {
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', fileURLToPath(import.meta.url), '--alone', String(size)], { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8', maxBuffer: 1 << 26 })
  if (status !== 0) throw new Error(`Measuring ${size} documents ended with ${status}.`)
  return JSON.parse(stdout) as StoreSpeed
}

function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Math.round(value * 10) / 10
  if (Array.isArray(value)) return value.map(rounded)
  return value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, rounded(part)])) : value
}
