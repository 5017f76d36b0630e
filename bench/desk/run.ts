// `npm run bench:desk -- [--documents 1000] [--record <folder>] [--keep "what changed"]`: how fast the desk is in a real browser, on the demo record and on real texts; what it weighs; how the timeline bears 5,000 events.
import { spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { packageVersion } from '../../src/kroniek.ts'
import { executable, openBrowser, openDesk, sit, type Desk } from '../../tests/desk/desk.ts'
import { shared, sharedMissing } from '../shared.ts'
import { manyEvents } from './events.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const rounds = 5
const keyPresses = 24
/** The promise: so much JavaScript, gzipped, at the first load. */
const bundleMost = 230

const { values } = parseArgs({ options: { documents: { type: 'string', default: '1000' }, record: { type: 'string' }, keep: { type: 'string' } } })
const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0
const worst = (list: readonly number[]): number => Math.max(0, ...list)
const ms = (value: number): string => `${Math.round(value)} ms`

interface Speed {
  readonly record: string
  readonly documents: number
  /** First contentful paint of the overview, ms after the address was asked for. */
  readonly firstPaint: number
  /** The dossier of whom most is told, until its name stands there. */
  readonly dossier: number
  /** From a key press in Review to the next painted frame; the browser counts in steps of 8 ms and from 16 on. */
  readonly key: number
  readonly keyWorst: number
  /** From the key that keeps a card to the next card, with how many are left. */
  readonly decision: number
}

interface TimelineSpeed { readonly events: number; readonly firstDraw: number; readonly step: number; readonly stepWorst: number }

if (!executable) {
  process.stderr.write('No browser here. Set KRONIEK_CHROMIUM to one.\n')
  process.exit(1)
}
console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}, load ${loadavg()[0]!.toFixed(1)} at the start`)
const bundle = bundleSize()
console.log(`\nJavaScript at the first load: ${bundle.toFixed(1)} kB gzipped (at most ${bundleMost})`)
const browser = await openBrowser()
const speeds: Speed[] = []
let timeline: TimelineSpeed | undefined
try {
  const demo = await openDesk({ demo: true })
  try {
    speeds.push(print(await speedOf(browser, demo, 'demo')))
    timeline = await timelineSpeed(browser, demo)
    console.log(`\nTimeline, ${timeline.events} events: first drawing ${ms(timeline.firstDraw)} after they came; a step of zoom or move ${ms(timeline.step)}, worst ${ms(timeline.stepWorst)}`)
  } finally {
    await demo.close()
  }
  const real = realRecord()
  if (real) {
    const desk = await openDesk({ folder: real, keep: values.record !== undefined })
    try {
      speeds.push(print(await speedOf(browser, desk, 'real Dutch texts')))
    } finally {
      await desk.close()
    }
  } else console.log(`\nReal texts: skipped. ${sharedMissing}`)
} finally {
  await browser.close()
}
if (values.keep !== undefined) {
  const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).stdout.trim()
  appendFileSync(new URL('history.jsonl', import.meta.url), `${JSON.stringify({ date: new Date().toISOString().slice(0, 10), commit, version: packageVersion, node: process.versions.node, cores: cpus().length, load: Math.round(loadavg()[0]! * 10) / 10, note: values.keep, bundleKb: Math.round(bundle * 10) / 10, speeds, timeline })}\n`)
}
if (bundle > bundleMost) process.exitCode = 1

function bundleSize(): number {
  const folder = join(root, 'dist/web/assets')
  return readdirSync(folder).filter((name) => name.endsWith('.js')).reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0) / 1000
}

/** A record of real texts in a folder of its own, or the one that was named; undefined where there are no texts. */
function realRecord(): string | undefined {
  if (values.record !== undefined) return dirname(values.record)
  const file = shared('data', 'raw_nl', 'articles.jsonl')
  if (!existsSync(file)) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'kroniek-bench-desk-'))
  const some = join(folder, 'articles.jsonl')
  writeFileSync(some, readFileSync(file, 'utf8').split('\n').slice(0, Number(values.documents)).join('\n'))
  spawnSync(process.execPath, [join(root, 'dist/cli/main.js'), 'add', some, '--record', join(folder, '.kroniek'), '--quiet'], { stdio: ['ignore', 'ignore', 'inherit'] })
  return folder
}

async function speedOf(in_: Browser, desk: Desk, record: string): Promise<Speed> {
  const [paints, dossiers]: [number[], number[]] = [[], []]
  const first = await sit(in_, desk)
  const get = <T>(page: Page, path: string): Promise<T> => page.evaluate(`fetch('/api/v1/${path}').then((it) => it.json())`) as Promise<T>
  const { counts } = await get<{ counts: { sources: number } }>(first.page, 'status')
  const { items: [actor] } = await get<{ items: { cluster: string }[] }>(first.page, 'actors?type=armed_group,organisation&limit=1')
  await first.context.close()
  for (let round = 0; round < rounds; round++) {
    const { context, page } = await sit(in_, desk)
    await page.goto(`${desk.origin}/`)
    await page.locator('main h1').first().waitFor()
    paints.push(await page.evaluate(`new Promise((done) => { const look = () => { const [it] = performance.getEntriesByName('first-contentful-paint'); if (it) done(it.startTime); else requestAnimationFrame(look) }; look() })`))
    if (actor) {
      await page.goto(`${desk.origin}/dossier?actor=${encodeURIComponent(actor.cluster)}`)
      dossiers.push(await page.evaluate(`new Promise((done) => { const look = () => document.querySelector('main h1') ? done(performance.now()) : requestAnimationFrame(look); look() })`))
    }
    await context.close()
  }
  const { context, page } = await sit(in_, desk)
  try {
    await page.goto(`${desk.origin}/review`)
    await page.locator('.review-card').waitFor({ timeout: 60_000 })
    await page.waitForLoadState('networkidle')
    const keys = await delays(page, Array.from({ length: keyPresses }, (_, n) => ['j', 'x', 'k', 'x'][n % 4]!))
    const decisions: number[] = []
    for (let round = 0; round < rounds; round++) {
      const before = await page.locator('.review [role=status]').innerText()
      const began = performance.now()
      await page.keyboard.press('B')
      // Asked by the browser's own frames; a text to evaluate later is what the page's policy forbids.
      await page.evaluate(`new Promise((done) => { const look = () => { const now = document.querySelector('.review [role=status]'); if (now && now.innerText !== ${JSON.stringify(before)}) done(0); else requestAnimationFrame(look) }; look() })`)
      decisions.push(performance.now() - began)
    }
    return { record, documents: counts.sources, firstPaint: round(median(paints)), dossier: round(median(dossiers)), key: round(median(keys)), keyWorst: round(worst(keys)), decision: round(median(decisions)) }
  } finally {
    await context.close()
  }
}

/** From each press to the next frame, as the browser itself times events. Those it does not report were under 16 ms. */
async function delays(page: Page, presses: readonly string[]): Promise<number[]> {
  await page.evaluate(`{ window.pressed = []; new PerformanceObserver((list) => { for (const it of list.getEntries()) if (it.name === 'keydown') window.pressed.push(it.duration) }).observe({ type: 'event', durationThreshold: 16 }) }`)
  for (const press of presses) {
    await page.keyboard.press(press)
    await page.waitForTimeout(120)
  }
  const told = await page.evaluate('window.pressed') as number[]
  return [...told, ...Array.from({ length: Math.max(0, presses.length - told.length) }, () => 8)]
}

async function timelineSpeed(in_: Browser, desk: Desk): Promise<TimelineSpeed> {
  const events = manyEvents(5000)
  const { context, page } = await sit(in_, desk)
  try {
    await page.route('**/api/v1/chronology*', (route) => route.fulfill({ contentType: 'application/json', body: JSON.stringify({ events }) }))
    const draws: number[] = []
    for (let n = 0; n < rounds; n++) {
      await page.goto(`${desk.origin}/chronology`)
      draws.push(await page.evaluate(`new Promise((done) => { const look = () => { const got = performance.getEntriesByType('resource').find((it) => it.name.includes('/chronology')); if (document.querySelector('.timeline svg') && got) requestAnimationFrame(() => done(performance.now() - got.responseEnd)); else requestAnimationFrame(look) }; look() })`))
    }
    await page.locator('.timeline-frame').focus()
    const steps = await delays(page, ['+', '+', 'Shift+ArrowRight', '+', 'Shift+ArrowRight', 'Shift+ArrowLeft', '+', '+', 'Shift+ArrowRight', '+', '+', 'ArrowRight', '+', 'Shift+ArrowRight', '-', '-', '-', 'Shift+ArrowLeft', '-', '-', '0'])
    return { events: events.length, firstDraw: round(median(draws)), step: round(median(steps)), stepWorst: round(worst(steps)) }
  } finally {
    await context.close()
  }
}

function round(value: number): number {
  return Math.round(value)
}

function print(speed: Speed): Speed {
  console.log(`\n${speed.record}, ${speed.documents} articles: first paint ${ms(speed.firstPaint)} · dossier ${ms(speed.dossier)} · key in Review ${ms(speed.key)}, worst ${ms(speed.keyWorst)} · decision to the next card ${ms(speed.decision)}`)
  return speed
}
