// `npm run bench:speed`: articles a second of the whole pipeline on one core, beside the libraries a Node user would reach for.
import { spawnSync } from 'node:child_process'
import { readFileSync, readdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createKroniek } from '../src/kroniek.ts'
import { readText } from '../src/read/index.ts'
import type { LanguageId } from '../src/model/source.ts'

const rounds = 5
const wordsAnArticle = 400
const root = fileURLToPath(new URL('..', import.meta.url))

/** Articles of about 400 words, put together from the example articles, so that the bench runs on any machine. */
function articles(language: LanguageId, count: number): string[] {
  const bodies = readdirSync(join(root, 'demo')).filter((name) => /^\d.*\.txt$/.test(name)).sort()
    .map((name) => readFileSync(join(root, 'demo', name), 'utf8'))
    .map((text) => text.slice(text.indexOf('\n\n') + 2).trim())
    .filter((text) => readText(text, { name: 'bench' }).source.language === language)
  return Array.from({ length: count }, (_, index) => {
    const parts: string[] = []
    for (let at = index; words(parts.join(' ')) < wordsAnArticle; at++) parts.push(bodies[at % bodies.length]!)
    return parts.join('\n\n')
  })
}

function words(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
}

/** Median texts a second over the rounds, after one round to warm up. */
function rate(texts: readonly string[], read: (text: string) => unknown): number {
  const seconds: number[] = []
  for (let round = 0; round <= rounds; round++) {
    const began = performance.now()
    for (const text of texts) read(text)
    if (round > 0) seconds.push((performance.now() - began) / 1000)
  }
  return texts.length / median(seconds)
}

const row = (name: string, value: string): void => void process.stdout.write(`${name.padEnd(52)} ${value}\n`)
process.stdout.write(`${cpus()[0]?.model ?? 'unknown processor'} · Node ${process.versions.node} · one thread · median of ${rounds} · texts of about ${wordsAnArticle} words\n\n`)

const kroniek = createKroniek()
for (const language of ['nl', 'en'] as const) {
  const texts = articles(language, 20)
  const read = (text: string): unknown => {
    const { source, issues } = readText(text, { name: 'bench', language, published: '2024-03-14' })
    return kroniek.read(source, issues)
  }
  row(`kroniek, whole pipeline, ${language}`, `${rate(texts, read).toFixed(1)} articles/s`)
}

const english = articles('en', 20)
const { default: winkNlp } = await import('wink-nlp')
const { default: model } = await import('wink-eng-lite-web-model')
const wink = winkNlp(model)
row('wink-nlp, tags and entities only, en', `${rate(english, (text) => { const doc = wink.readDoc(text); return [doc.tokens().out(wink.its.pos), doc.entities().out()] }).toFixed(1)} articles/s`)
const { default: compromise } = await import('compromise')
row('compromise, tags and names only, en', `${rate(english, (text) => { const doc = compromise(text); return [doc.json({ terms: { tags: true } }), doc.people().out('array'), doc.places().out('array'), doc.organizations().out('array')] }).toFixed(1)} articles/s`)

process.stdout.write('\n')
const folder = mkdtempSync(join(tmpdir(), 'kroniek-speed-'))
for (const language of ['nl', 'en'] as const) {
  const file = join(folder, `${language}.txt`)
  writeFileSync(file, articles(language, 1)[0]!)
  const seconds: number[] = []
  let peak = 0
  for (let round = 0; round < rounds; round++) {
    const report = 'process.on("exit", () => process.stderr.write("peak " + process.resourceUsage().maxRSS))'
    const began = performance.now()
    const { stderr, status } = spawnSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(report)}`, 'dist/cli/main.js', 'read', file, '--json', '--published', '2024-03-14'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 })
    if (status !== 0) throw new Error(stderr)
    seconds.push((performance.now() - began) / 1000)
    peak = Math.max(peak, Number(/peak (\d+)/.exec(stderr)?.[1] ?? 0))
  }
  row(`start to output of one article, ${language}`, `${median(seconds).toFixed(2)} s, peak ${Math.round(peak / 1024)} MB`)
}
const help: number[] = []
for (let round = 0; round < rounds; round++) {
  const began = performance.now()
  spawnSync(process.execPath, ['dist/cli/main.js', '--help'], { cwd: root })
  help.push((performance.now() - began) / 1000)
}
row('kroniek --help', `${median(help).toFixed(2)} s`)
