// `npm run bench:running -- [count] [seed] [context]`: the violent events read in running news drawn with a fixed seed, with so many characters around, for a person to judge.
import { readFileSync, readdirSync } from 'node:fs'
import { createKroniek } from '../src/kroniek.ts'
import { readText } from '../src/read/index.ts'
import { eventTypes } from '../src/scheme/events/index.ts'
import { sample } from './random.ts'
import { shared, sharedIsHere, sharedMissing } from './shared.ts'

function main([count = '200', seed = '1', context = '60']: readonly string[]): void {
  const around = Number(context)
  if (!sharedIsHere) {
    process.stderr.write(`${sharedMissing}\n`)
    process.exitCode = 3
    return
  }
  const violent = new Set(eventTypes.filter(({ family }) => family === 'violence').map(({ id }) => id as string))
  const articles = readFileSync(shared('data', 'raw_nl', 'articles.jsonl'), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as { id: string; text: string })
  // Articles of the development gold stand in this corpus too; they are measured elsewhere.
  const gold = new Set(readdirSync(shared('gold')).filter((name) => name.endsWith('.txt')).map((name) => titleOf(readFileSync(shared('gold', name), 'utf8'))))
  const kroniek = createKroniek()
  let events = 0
  let withEvents = 0
  for (const { id, text } of sample(articles.filter((it) => !gold.has(titleOf(it.text))), Number(count), Number(seed))) {
    const { source, issues } = readText(text, { name: id, language: 'nl' })
    const found = kroniek.read(source, issues).events.filter((event) => violent.has(event.type) && event.band !== 'doubtful')
    if (found.length === 0) continue
    withEvents++
    events += found.length
    process.stdout.write(`\n${id}\n`)
    for (const event of found) {
      const at = event.evidence[0]!
      process.stdout.write(`  ${event.type} ${event.realis} ${event.band}  ${event.because}\n      …${text.slice(Math.max(0, at.start - around), at.start).replace(/\s+/g, ' ')}«${at.quote.replace(/\s+/g, ' ')}»${text.slice(at.end, at.end + around).replace(/\s+/g, ' ')}…\n`)
    }
  }
  process.stdout.write(`\n${events} violent events in ${withEvents} of ${count} articles (seed ${seed})\n`)
}

function titleOf(text: string): string {
  return text.trimStart().split('\n', 1)[0]!.trim()
}

main(process.argv.slice(2))
