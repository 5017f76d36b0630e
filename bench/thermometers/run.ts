// `npm run bench:thermometers`: corpora beside the project as thermometers: P, R and F1 per corpus, kept in a history of their own.
import { appendFileSync, existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { packageVersion } from '../../src/kroniek.ts'
import { commitOf } from '../history.ts'
import { shared, sharedMissing } from '../shared.ts'
import { dutchTimes } from './dutch-times.ts'
import { mucRoles } from './muc-roles.ts'
import { polnear } from './polnear.ts'
import { figures, type Thermometer } from './score.ts'

const thermometers: Readonly<Record<string, (details: (line: string) => void) => Thermometer>> = {
  'dutch-times': dutchTimes,
  polnear,
  'muc-roles': mucRoles,
}

const usage = `Usage: npm run bench:thermometers -- [${Object.keys(thermometers).join('] [')}] [--keep "what changed"] [--details]
  --keep     append the figures to bench/thermometers/history.jsonl
  --details  print what was missed or found too much (words of the corpora: never commit them)`

function main(args: readonly string[]): void {
  const { values: given, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { keep: { type: 'string' }, details: { type: 'boolean' }, help: { type: 'boolean' } } })
  const unknown = positionals.filter((name) => thermometers[name] === undefined)
  if (given.help || unknown.length > 0) return stop(usage, given.help ? 0 : 2)
  if (!existsSync(shared('data'))) return stop(sharedMissing, 3)
  for (const [name, measure] of Object.entries(thermometers)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue
    const result = measure((line) => given.details && process.stdout.write(`  ${line}\n`))
    print(result)
    if (given.keep !== undefined) keep(result, given.keep)
  }
}

function print({ name, measures, rows, must }: Thermometer): void {
  process.stdout.write(`\n${name}: ${measures}\n${''.padEnd(24)}      P      R     F1   gold\n`)
  for (const [row, score] of Object.entries(rows)) {
    const { p, r, f1 } = figures(score)
    process.stdout.write(`  ${row.padEnd(22)}${[p, r, f1].map((it) => it.toFixed(3).padStart(7)).join('')}${String(score.gold).padStart(7)}${must?.row === row ? `  (must ${must.f1})` : ''}\n`)
  }
}

function keep({ name, rows }: Thermometer, note: string): void {
  const round = (value: number): number => Math.round(value * 1000) / 1000
  const kept = Object.fromEntries(Object.entries(rows).map(([row, score]) => {
    const { p, r, f1 } = figures(score)
    return [row, { p: round(p), r: round(r), f1: round(f1), gold: score.gold }]
  }))
  appendFileSync(fileURLToPath(new URL('history.jsonl', import.meta.url)), `${JSON.stringify({ date: new Date().toISOString().slice(0, 10), commit: commitOf(), version: packageVersion, note, thermometer: name, rows: kept })}\n`)
}

function stop(words: string, code: number): void {
  process.stderr.write(`${words}\n`)
  process.exitCode = code
}

main(process.argv.slice(2))
