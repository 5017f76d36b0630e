// `npm run bench:linking`: events told in several texts, as the record proposes them, against what people say is one event.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eventKeys } from '../../src/decide/candidates/eventKeys.ts'
import type { EventProfile } from '../../src/decide/candidates/eventProfile.ts'
import { linkEvents, pairKey, worthAsking } from '../../src/decide/candidates/events.ts'
import { profilesOf, rarityAmong } from '../../src/decide/candidates/profiles.ts'
import { familyOf } from '../../src/decide/candidates/kinds.ts'
import { createKroniek } from '../../src/kroniek.ts'
import { originOf } from '../../src/origins/origin.ts'
import { readText } from '../../src/read/index.ts'
import type { Source } from '../../src/model/source.ts'
import { toldBy } from '../../src/record/told.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import type { Store } from '../../src/store/store.ts'
import { sourceOf } from '../gold-source.ts'
import { shared, sharedIsHere, sharedMissing } from '../shared.ts'
import { literalIncoming } from '../../tests/literal.ts'
import { ecbIsHere, ecbTexts } from './ecbplus.ts'
import { generate } from './generate.ts'
import { load } from './load.ts'

const generatedCount = 1000

/** What people say: of each stretch that tells of an event, which event it is. */
interface Telling {
  readonly source: string
  readonly start: number
  readonly end: number
  readonly instance: string
}

async function measure(title: string, fill: (store: Store) => Promise<Telling[]>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kroniek-linking-'))
  const store = openSqliteStore(folder, { create: true })
  try {
    const tellings = await fill(store)
    const events = await store.events({ limit: 1e6 })
    const claims = await store.claims({ about: events.map(({ id }) => id).slice(0, 30_000), field: 'event', limit: 1e6 })
    const places = new Map(events.map((event) => [event.id, [event]]) as [string, { start: number; end: number }[]][])
    // One event of ours may be two of theirs: who was shot was also killed. A verdict's clause also names the deed, and is another event.
    const violent = new Set(events.filter(({ type }) => familyOf(type) === 'violence').map(({ id }) => id))
    for (const { about, field, evidence } of claims) if (field === 'event' && violent.has(about)) places.get(about)!.push(...evidence.filter(({ quote }) => quote.length < 200))
    const instancesOf = new Map<string, ReadonlySet<string>>()
    for (const event of events) {
      const own = tellings.filter(({ source }) => source === event.source)
      const hits = places.get(event.id)!.flatMap((place) => own.filter(({ start, end }) => start < place.end && place.start < end))
      if (hits.length > 0) instancesOf.set(event.id, new Set(hits.map(({ instance }) => instance)))
    }
    report(title, await profilesOf(store, events), instancesOf, tellings)
  } finally {
    await store.close()
    rmSync(folder, { recursive: true })
  }
}

function report(title: string, profiles: readonly EventProfile[], instancesOf: ReadonlyMap<string, ReadonlySet<string>>, tellings: readonly Telling[]): void {
  const known = profiles.filter(({ id }) => instancesOf.has(id))
  const gold = new Set<string>()
  for (const [at, a] of known.entries()) for (const b of known.slice(at + 1)) if (a.source !== b.source && [...instancesOf.get(a.id)!].some((it) => instancesOf.get(b.id)!.has(it))) gold.add(pairKey(a.id, b.id))
  const { candidates, capped, compared } = linkEvents(profiles, 0)
  const judged = candidates.filter(({ a, b }) => instancesOf.has(a) && instancesOf.has(b))
  console.log(`\n${title}: ${profiles.length} events read, ${known.length} that people marked too; ${gold.size} pairs are one event (of ${pairsAcross(tellings)} that people see)`)
  console.log(`  compared ${compared} pairs, among them ${judged.filter(({ a, b }) => gold.has(pairKey(a, b))).length} of ${gold.size} that are one; ${capped.length} keys left out as too common`)
  for (const least of [0.3, worthAsking, 0.7, 0.9]) {
    const proposed = judged.filter(({ score }) => score >= least)
    const right = proposed.filter(({ a, b }) => gold.has(pairKey(a, b))).length
    const [p, r] = [right / Math.max(1, proposed.length), right / Math.max(1, gold.size)]
    console.log(`  score ${least.toFixed(1)}+  P ${percent(p)}  R ${percent(r)}  F1 ${percent(p + r === 0 ? 0 : 2 * p * r / (p + r))}  (${right} of ${proposed.length} proposed)`)
  }
  const file = process.env['KRONIEK_LINKING_FEATURES']
  if (file !== undefined) writeFeatures(`${file}.${title.split(' ')[0]}.jsonl`, profiles, judged, gold)
}

function pairsAcross(tellings: readonly Telling[]): number {
  const bySource = new Map<string, Set<string>>()
  for (const { instance, source } of tellings) bySource.set(instance, (bySource.get(instance) ?? new Set()).add(source))
  return [...bySource.values()].reduce((sum, { size }) => sum + size * (size - 1) / 2, 0)
}

const percent = (part: number): string => `${(100 * part).toFixed(1).padStart(5)}%`

async function added(store: Store, list: readonly { readonly source: Source; readonly bytes: Uint8Array }[]): Promise<void> {
  const kroniek = createKroniek()
  for (const { source, bytes } of list) {
    const reading = kroniek.read(source)
    await store.add([{ told: toldBy(reading), bytes, ...await originOf(reading, store) }], { by: 'bench', at: '2026-01-01T00:00:00Z' })
  }
}

async function goldSet(store: Store): Promise<Telling[]> {
  const same = JSON.parse(readFileSync(shared('gold', 'same_event.json'), 'utf8')) as Record<string, { doc: string; event: string }[]>
  const instances = new Map(Object.entries(same).flatMap(([instance, list]) => list.map(({ doc, event }) => [`${doc} ${event}`, instance] as const)))
  const docs = Array.from({ length: 60 }, (_, index) => `nld${String(index + 1).padStart(2, '0')}`).filter((doc) => existsSync(shared('gold', `${doc}.gold.json`)))
  const list = docs.map((doc) => ({ doc, ...sourceOf(shared('gold'), doc), bytes: readFileSync(shared('gold', `${doc}.txt`)) }))
  await added(store, list)
  return list.flatMap(({ doc, source }) => {
    const { events } = JSON.parse(readFileSync(shared('gold', `${doc}.gold.json`), 'utf8')) as { events: { key: string; evidence: { start: number; end: number }[] }[] }
    return events.flatMap(({ key, evidence }) => evidence.map(({ start, end }) => ({ source: source.id, start, end, instance: instances.get(`${doc} ${key}`) ?? `${doc} ${key}` })))
  })
}

async function ecbSet(store: Store): Promise<Telling[]> {
  const list = ecbTexts().map((it) => ({ ...it, bytes: new TextEncoder().encode(it.text), ...readText(it.text, { name: it.id, language: 'en' }) }))
  await added(store, list)
  return list.flatMap(({ source, text, mentions }) => (source.text === text ? mentions.map((mention) => ({ source: source.id, ...mention })) : []))
}

/** For who tunes the weights: one line a pair, with the reasons that were found. */
function writeFeatures(file: string, profiles: readonly EventProfile[], judged: readonly { readonly a: string; readonly b: string; readonly score: number; readonly reasons: readonly { readonly code: string; readonly weight: number; readonly detail?: string }[] }[], gold: ReadonlySet<string>): void {
  const byId = new Map(profiles.map((profile) => [profile.id, profile]))
  const rarity = rarityAmong(profiles)
  const lines = judged.map(({ a, b, score, reasons }) => JSON.stringify({ a, b, same: gold.has(pairKey(a, b)), score, reasons, types: [byId.get(a)!.type, byId.get(b)!.type], keys: eventKeys(byId.get(a)!, rarity).length }))
  const seen = new Set(judged.map(({ a, b }) => pairKey(a, b)))
  const missed = [...gold].filter((pair) => !seen.has(pair)).map((pair) => JSON.stringify({ missed: pair.split(' ').map((id) => { const { type, names, around, heads } = byId.get(id)!; return { id, type, names: [...names].map((name) => `${name} ${rarity(name).toFixed(2)}`), around: [...around].map((name) => `${name} ${rarity(name).toFixed(2)}`), heads: [...heads] } }) }))
  writeFileSync(file, `${[...lines, ...missed].join('\n')}\n`)
}

/** Readings put by hand, of incidents with exact days in few towns: what is told apart by days and places alone. */
async function generatedSet(store: Store): Promise<Telling[]> {
  await load(store, generatedCount)
  return [...generate(generatedCount)].map(({ document, incident }) => ({ source: literalIncoming(document).told.reading.source.id, start: 0, end: Number.MAX_SAFE_INTEGER, instance: String(incident.number) }))
}

await measure(`Generated world, ${generatedCount} articles`, generatedSet)
if (!sharedIsHere) {
  console.log(`\nThe rest skipped. ${sharedMissing}`)
} else {
  await measure('Dutch news, same_event.json', goldSet)
  if (ecbIsHere) await measure('ECB+ topics 1-35', ecbSet)
  else console.log('ECB+ skipped: no data/ecbplus in the shared folder.')
}
