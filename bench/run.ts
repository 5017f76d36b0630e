// `npm run bench`: reads the development gold and the seed, prints P/R/F1 per field with intervals, what flipped, and keeps the history.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Reading } from '../src/reading/reading.ts'
import { idsOf, predictFolder } from './predict.ts'
import { scorerFormat } from './scorer-format.ts'
import { loadScorer, type Scores } from './scorer.ts'
import { flipsAgainst, readFrozen, writeFrozen } from './frozen.ts'
import { appendHistory, summaryOf } from './history.ts'
import { errorReport } from './error-report.ts'
import { shared, sharedIsHere, sharedMissing } from './shared.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const usage = `Usage: npm run bench -- [--keep "what changed"] [--html report.html] [--details]
  --keep   append the figures to bench/history.jsonl and freeze this run to compare the next with
  --html   write an error report: each miss and each false record in its text (never commit it)
  --details list every flip instead of the first 40`

async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--help')) return void process.stdout.write(`${usage}\n`)
  if (!sharedIsHere) {
    process.stderr.write(`${sharedMissing}\n`)
    process.exitCode = 3
    return
  }
  const out = here('out/dev')
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })

  const gold = shared('gold')
  const readings = new Map<string, Reading>()
  const began = performance.now()
  for (const { id, reading } of predictFolder(gold, idsOf(gold))) {
    readings.set(id, reading)
    writeFileSync(join(out, `${id}.json`), JSON.stringify(scorerFormat(reading, id)))
  }
  const seconds = (performance.now() - began) / 1000

  const scorer = await loadScorer()
  const scores = scorer.scoreAll(scorer.loadCorpus({ gold, pred: out }).docs, { bootstrapTimes: 1000 })
  const seed = scorer.scoreSeed(JSON.parse(readFileSync(shared('seed', 'reference.json'), 'utf8')), JSON.parse(readFileSync(join(out, 'seed.json'), 'utf8')), readFileSync(shared('seed', 'seed.txt'), 'utf8'))
  process.stdout.write(`${scorer.formatReport(scores)}\n\n== seed ==\n${scorer.formatSeed(seed)}\n\n${readings.size} documents in ${seconds.toFixed(1)} s, models included\n`)

  printFlips(scores, args.includes('--details') ? Infinity : 40)
  const keep = valueOf(args, '--keep')
  if (keep !== undefined) {
    appendHistory(here('history.jsonl'), summaryOf(scores, seed, keep))
    writeFrozen(here('frozen/dev.tsv'), scores.items)
    process.stdout.write('Kept in bench/history.jsonl and bench/frozen/dev.tsv\n')
  }
  const html = valueOf(args, '--html')
  if (html !== undefined) {
    writeFileSync(html, errorReport(scores.items, readings))
    process.stdout.write(`Error report: ${html}\n`)
  }
}

function printFlips(scores: Scores, limit: number): void {
  const frozen = readFrozen(here('frozen/dev.tsv'))
  if (frozen === undefined) return
  const { gained, lost, falseNew, falseGone } = flipsAgainst(frozen, scores.items)
  process.stdout.write(`\nAgainst the last kept run: +${gained.length} found, −${lost.length} lost, ${falseNew.length} newly false, ${falseGone} no longer false\n`)
  for (const [mark, items] of [['+', gained], ['−', lost], ['✗', falseNew]] as const) {
    for (const { doc, cat, label } of items.slice(0, limit)) process.stdout.write(`  ${mark} ${doc} ${cat}: ${label}\n`)
    if (items.length > limit) process.stdout.write(`  ${mark} and ${items.length - limit} more (--details)\n`)
  }
}

function valueOf(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name)
  return at < 0 ? undefined : args[at + 1]
}

await main(process.argv.slice(2))
