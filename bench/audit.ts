// `npm run audit`: values drawn from readings of running news, for a person to say yes, no or partly to; precision by field and band.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createKroniek, packageVersion } from '../src/kroniek.ts'
import type { Band } from '../src/reading/reading.ts'
import { answersOf, drawId, keptLines, type Judged } from './audit/answers.ts'
import { ask } from './audit/ask.ts'
import { cardText, type Card } from './audit/cards.ts'
import { draw } from './audit/draw.ts'
import { auditReport, type AuditLine } from './audit/report.ts'
import { commitOf } from './history.ts'
import { shared, sharedMissing } from './shared.ts'

const usage = `Usage: npm run audit -- [--list] [--answers file] [--report] [--count 100] [--seed 1] [--texts 300] [--bands solid,likely] [--note "by whom"]
  --list     print the cards, with the name of the draw
  --answers  a file with a line an answer: number, y, n or p, and a word for what went wrong
  --report   print the audits that are kept, without drawing
  --texts    how many texts to read in each language to draw from
Without --list or --answers the cards are asked for at the terminal.`

async function main(args: readonly string[]): Promise<void> {
  const { values: given } = parseArgs({ args: [...args], options: {
    list: { type: 'boolean' }, report: { type: 'boolean' }, help: { type: 'boolean' }, answers: { type: 'string' }, note: { type: 'string' },
    count: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' }, texts: { type: 'string', default: '300' }, bands: { type: 'string', default: 'solid,likely' },
  } })
  if (given.help) return void process.stdout.write(`${usage}\n`)
  if (given.report) return void process.stdout.write(`${keptAudits()}\n`)
  if (!existsSync(shared('data', 'raw_nl')) || !existsSync(shared('gold'))) return stop(sharedMissing, 3)
  const options = { count: Number(given.count), seed: Number(given.seed), texts: Number(given.texts), bands: given.bands.split(',') as Band[] }
  const cards = draw(createKroniek(), options)
  if (given.list) return void process.stdout.write(`# draw ${drawId(cards)}\n\n${cards.map((card, index) => cardText(card, index + 1)).join('\n')}`)
  if (given.answers === undefined && !process.stdin.isTTY) return stop(usage, 2)
  const judged = given.answers === undefined ? await ask(cards) : answersOf(given.answers, cards)
  keep(cards.slice(0, judged.length), judged, { ...options, note: given.note ?? '' })
}

function keep(cards: readonly Card[], judged: readonly Judged[], about: Readonly<Record<string, unknown>>): void {
  const date = new Date().toISOString().slice(0, 10)
  const lines = keptLines(cards, judged, { date, version: packageVersion, commit: commitOf(), ...about })
  mkdirSync(folder, { recursive: true })
  // A second audit of a day gets a file of its own; none is written over.
  const names = ['', ...Array.from({ length: 99 }, (_, index) => `-${index + 2}`)].map((ending) => `${date}${ending}.jsonl`)
  const name = names.find((it) => !existsSync(`${folder}/${it}`))!
  writeFileSync(`${folder}/${name}`, lines)
  process.stdout.write(`${auditReport(cards.map((card, index) => ({ ...card, ...judged[index]! })))}\n\nKept in bench/audits/${name}\n`)
}

function keptAudits(): string {
  const names = existsSync(folder) ? readdirSync(folder).filter((it) => it.endsWith('.jsonl')).sort() : []
  return names.map((name) => {
    const [about, ...lines] = readFileSync(`${folder}/${name}`, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as unknown)
    const { commit, seed, note } = about as { commit: string; seed: number; note: string }
    return `== ${name}: commit ${commit}, seed ${seed}${note ? `, ${note}` : ''} ==\n${auditReport(lines as AuditLine[])}`
  }).join('\n\n')
}

function stop(words: string, code: number): void {
  process.stderr.write(`${words}\n`)
  process.exitCode = code
}

const folder = fileURLToPath(new URL('audits', import.meta.url))

await main(process.argv.slice(2))
