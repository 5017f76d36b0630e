// Exports of the demo's record, read back by others: CSV by csv-parse, JSONL by its schema, GeoJSON by RFC 7946, Markdown by its notes.
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoRecord, recordOf, stampAt, type RecordForTest } from '../../tests/record.ts'
import { exportRecord, formats, type ExportOptions } from './exporter.ts'
import type { Manifest } from './manifest.ts'
import { exportLine, type ClaimLine, type EventLine } from './schema.ts'

const folder = mkdtempSync(join(tmpdir(), 'kroniek-export-'))
let record: RecordForTest
beforeAll(async () => { record = await demoRecord() }, 60_000)
afterAll(async () => {
  await record.close()
  rmSync(folder, { recursive: true, force: true })
})

let run = 0
interface Out { readonly manifest: Manifest; readonly in: string; text(name: string): string; lines(): ReturnType<typeof exportLine.parse>[]; rows(name: string): Record<string, string>[] }

async function out(options: Partial<ExportOptions> = {}, of: RecordForTest = record): Promise<Out> {
  const where = join(folder, String(++run))
  const manifest = await exportRecord(of.store, { formats, folder: where, kroniek: '0.0.0-test', ...options })
  const text = (name: string): string => readFileSync(join(where, name), 'utf8')
  return {
    manifest, in: where, text,
    lines: () => text('kroniek.jsonl').trimEnd().split('\n').map((line) => exportLine.parse(JSON.parse(line))),
    rows: (name) => parse(text(name), { columns: true, bom: true, record_delimiter: '\r\n' }) as Record<string, string>[],
  }
}

const claimsIn = (it: Out): ClaimLine[] => it.lines().filter((line) => line.kind === 'claim')
const eventsIn = (it: Out): EventLine[] => it.lines().filter((line) => line.kind === 'event')
const words = (text: string): number => [...text.matchAll(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)].length

describe('every format', () => {
  let all: Out
  beforeAll(async () => { all = await out({ quotes: null }) })

  it('stands in private files whose hashes the manifest gives', () => {
    const files = all.manifest.files
    expect(files.map(({ name }) => name).toSorted()).toEqual(readdirSync(all.in).filter((name) => name !== 'manifest.json').toSorted())
    for (const { name, sha256, bytes } of files) {
      const content = readFileSync(join(all.in, name))
      expect([createHash('sha256').update(content).digest('hex'), content.length]).toEqual([sha256, bytes])
      expect(statSync(join(all.in, name)).mode & 0o077).toBe(0)
    }
    expect(JSON.parse(all.text('manifest.json'))).toEqual(JSON.parse(JSON.stringify(all.manifest)))
    expect(all.manifest.readBy.models.length).toBeGreaterThan(0)
  })

  it('JSONL holds every claim that the store shows, sorted by ids', async () => {
    expect(claimsIn(all).map(({ id }) => id).toSorted()).toEqual((await record.store.claims({ limit: 1e6 })).map(({ id }) => id).toSorted())
    const sources = all.lines().filter((line) => line.kind === 'source').map(({ id }) => id)
    expect(sources).toEqual(sources.toSorted())
    expect(all.manifest.counts).toMatchObject({ sources: 12, claims: claimsIn(all).length, events: eventsIn(all).length })
  })

  it('CSV tables point at each other', () => {
    const ids = new Set(all.rows('events.csv').map((row) => row['event_id']))
    const claims = new Set(all.rows('claims.csv').map((row) => row['claim_id']))
    expect(ids.size).toBe(all.manifest.counts['events'])
    expect(claims.size).toBe(all.manifest.counts['claims'])
    for (const row of all.rows('figures.csv')) {
      expect(claims).toContain(row['claim_id'])
      if (row['field']!.startsWith('event.')) expect(ids).toContain(row['about'])
    }
    for (const row of all.rows('evidence.csv')) expect(claims).toContain(row['claim_id'])
    expect(all.rows('figures.csv')).toContainEqual(expect.objectContaining({ field: 'event.casualty.killed', text: 'zeker acht', low: '8', best: '', op: 'at_least', review: 'machine' }))
  })

  it('GeoJSON is a collection of points on earth, and events without one are counted', () => {
    const { type, features } = JSON.parse(all.text('events.geojson')) as { type: string; features: { type: string; id: string; geometry: { type: string; coordinates: [number, number] }; properties: Record<string, unknown> }[] }
    expect(type).toBe('FeatureCollection')
    expect(features.length).toBe(all.manifest.counts['eventsOnMap'])
    expect(features.length + all.manifest.counts['eventsWithoutPoint']!).toBe(all.manifest.counts['events'])
    for (const { type: kind, geometry: { type: shape, coordinates: [lon, lat] }, properties } of features) {
      expect([kind, shape]).toEqual(['Feature', 'Point'])
      expect(Math.abs(lon)).toBeLessThanOrEqual(180)
      expect(Math.abs(lat)).toBeLessThanOrEqual(90)
      expect(properties).toMatchObject({ precision: expect.any(String), review: 'machine', source: expect.stringMatching(/^s_/) })
    }
    expect(features.some(({ properties }) => properties['precision'] === 'exact_site')).toBe(true)
  })

  it('Markdown has one note for each claim, and no note without one', () => {
    const text = all.text('kroniek.md')
    const notes = [...text.matchAll(/^\[\^([0-9a-f]{16})\]: (.*)$/gm)].map(([, id]) => id!)
    const marks = [...text.matchAll(/\[\^([0-9a-f]{16})\](?!:)/g)].map(([, id]) => id!)
    expect(notes.length).toBe(all.manifest.counts['claims'])
    expect(marks.toSorted()).toEqual(notes.toSorted())
    expect(text).toContain('machine, not checked')
  })
})

describe('quotes', () => {
  it('hold at most so many words of a source together, and say where they are cut', async () => {
    const capped = await out({ quotes: 12 })
    const sources = new Map((await record.store.sources()).map((it) => [it.id, it]))
    for (const [source, claims] of groupBy(claimsIn(capped))) {
      const text = sources.get(source)!.text
      const quoted = new Set<number>()
      for (const { evidence } of claims) for (const { start, end, quote, cut } of evidence) {
        expect(text.startsWith(quote, start)).toBe(true)
        expect(cut).toBe(quote !== text.slice(start, end))
        for (const { index } of quote.matchAll(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)) quoted.add(start + index)
      }
      expect(quoted.size).toBeLessThanOrEqual(12)
      for (const { value, text: own } of claims) for (const part of [own, ...strings(value)]) expect(words(part.replace(/ …$/, ''))).toBeLessThanOrEqual(12)
    }
    expect(capped.manifest.counts['quotesCut']).toBeGreaterThan(0)
  })

  it('are whole when asked for', async () => {
    const whole = await out({ quotes: null })
    expect(claimsIn(whole).every(({ evidence }) => evidence.every(({ cut }) => !cut))).toBe(true)
    expect(whole.manifest.counts['quotesCut']).toBe(0)
  })
})

describe('decisions', () => {
  it('give the same bytes before a merge and after its undo, and after accepting and undoing', async () => {
    const own = await demoRecord()
    try {
      const sum = async (): Promise<unknown> => (await out({}, own)).manifest
      const before = await sum()
      const nodes = (await own.store.nodes('')).filter(({ node }) => !node.startsWith('s_')).map(({ node }) => node)
      const events = (await own.store.events({})).map(({ id }) => id)
      const [claim] = await own.store.claims({ field: 'event.casualty' })
      const [first] = await own.store.judge([{ kind: 'same', target: nodes[0]!, other: nodes[1]! }, { kind: 'same', target: events[0]!, other: events[1]! }, { kind: 'accept', target: claim!.id }], stampAt('2031-02-01T00:00:00.000Z'))
      const merged = await out({}, own)
      expect(merged.manifest).not.toEqual(before)
      expect(merged.lines().filter((line) => line.kind === 'cluster').map(({ nodes: list }) => list)).toEqual(expect.arrayContaining([[events[0], events[1]].toSorted()]))
      await own.store.judge([first!.n, first!.n + 1, first!.n + 2].map((n) => ({ kind: 'undo' as const, target: String(n) })), stampAt('2031-02-02T00:00:00.000Z'))
      expect(await sum()).toEqual(before)
    } finally {
      await own.close()
    }
  }, 60_000)

  it('mark what a person accepted, corrected or added, and leave out what was rejected', async () => {
    const own = await recordOf([
      { text: 'Bij een bomaanslag op een markt in Kirkuk zijn dinsdag elf mensen gedood. Zeker dertig mensen raakten gewond.', published: '2031-05-07' },
      { text: 'Gewapende mannen schoten maandag in Mosul vier agenten dood, meldt de politie.', published: '2031-05-07' },
    ])
    try {
      const claims = await own.store.claims({})
      const of = (field: string, low?: number) => claims.find((it) => it.field === field && (low === undefined || it.low === low))!
      const bombing = of('event')
      const { current: _now, made: _by, ...shelling } = { ...bombing, id: 'eeeeffff00001111', because: 'human:anna', value: { ...bombing.value, type: 'attack.shelling' } }
      const [eleven, thirty, four] = [of('event.casualty.killed', 11), of('event.casualty.wounded'), of('event.casualty.killed', 4)]
      const twelve = { ...eleven, id: 'aaaabbbbccccdddd', text: 'twaalf', low: 12, high: 12, because: 'human:anna', value: { ...eleven.value, quantity: { ...(eleven.value['quantity'] as object), text: 'twaalf', low: 12, best: 12, high: 12 } } }
      const { current: _current, made: _made, ...correction } = twelve
      await own.store.judge([
        { kind: 'accept', target: thirty.id }, { kind: 'correct', target: eleven.id, claim: correction }, { kind: 'correct', target: bombing.id, claim: shelling }, { kind: 'reject', target: claims.find(({ field, about }) => field === 'event' && about === four.about)!.id, why: 'dubbel' },
      ], stampAt('2031-05-08T00:00:00.000Z'))
      const plain = claimsIn(await out({}, own))
      const review = new Map(plain.map(({ id, review: it }) => [id, it]))
      expect([thirty.id, eleven.id, correction.id, four.id].map((id) => review.get(id))).toEqual(['accepted', undefined, 'corrected', undefined])
      // An event that was rejected takes its claims along.
      expect(plain.some(({ about }) => about === four.about)).toBe(false)
      const rejected = await out({ filter: { rejected: true } }, own)
      expect(new Set(claimsIn(rejected).map(({ review: it }) => it))).toEqual(new Set(['machine', 'accepted', 'corrected', 'replaced', 'rejected']))
      expect(rejected.text('kroniek.md')).toMatch(/REJECTED/)
      const accepted = await out({ filter: { accepted: true } }, own)
      expect(claimsIn(accepted).map(({ review: it }) => it).toSorted()).toEqual(['accepted', 'corrected', 'corrected'])
      expect(eventsIn(accepted)).toEqual([expect.objectContaining({ type: 'attack.shelling', review: 'corrected' })])
      expect(accepted.rows('figures.csv').map((row) => row['low']).toSorted()).toEqual(['12', '30'])
      expect(accepted.manifest.counts['sources']).toBe(1)
    } finally {
      await own.close()
    }
  })
})

describe('filters', () => {
  it('give the events of an actor with all their claims, and nothing of others', async () => {
    const [front] = await record.store.nodes('Front van de Rode Heuvels')
    const nodes = await record.store.cluster(front!.node)
    const some = await out({ filter: { actor: nodes }, asked: { actor: front!.name } })
    const keys = claimsIn(some).flatMap(({ parties }) => parties.map(({ key }) => key))
    expect(keys).toContain(front!.node)
    const about = new Set(claimsIn(some).filter(({ parties }) => parties.some(({ key }) => nodes.includes(key ?? ''))).map((it) => it.about))
    expect(claimsIn(some).every((it) => about.has(it.about))).toBe(true)
    expect(some.manifest.export.filter).toEqual({ actor: front!.name })
  })

  it('by type, country, period and outlet', async () => {
    const bombings = await out({ filter: { type: 'attack.bombing' } })
    expect(new Set(eventsIn(bombings).map(({ type }) => type))).toEqual(new Set(['attack.bombing']))
    const march = await out({ filter: { from: '2024-03-14', to: '2024-03-14' } })
    expect(eventsIn(march).length).toBeGreaterThan(0)
    for (const { date } of eventsIn(march)) expect(date!.earliest! <= '2024-03-14' && date!.latest! >= '2024-03-14').toBe(true)
    const mali = await out({ filter: { country: 'ML', type: 'attack' } })
    for (const { places } of eventsIn(mali)) expect(places.map(({ country }) => country)).toContain('ML')
    const herald = await out({ filter: { outlet: 'The Sample Herald' } })
    expect(new Set(herald.rows('claims.csv').map((row) => row['outlet']))).toEqual(new Set(['The Sample Herald']))
    expect((await out({ filter: { country: 'NZ' } })).manifest.counts['sources'] ?? 0).toBe(0)
  })
})

describe('masking', () => {
  it('leaves no name of a private person in any file', async () => {
    const plain = await out({ quotes: null })
    const persons = plain.lines().flatMap((line) => (line.kind === 'actor' && line.private ? line.names.filter(({ kind }) => kind !== 'description').map(({ text }) => text) : []))
    expect(persons.length).toBeGreaterThan(2)
    const masked = await out({ quotes: null, mask: true })
    for (const { name } of masked.manifest.files) for (const person of persons) expect(masked.text(name), name).not.toContain(person)
    expect(masked.text('kroniek.jsonl')).toMatch(/\[P1\]/)
    expect(masked.lines()[0]).toMatchObject({ masked: true })
    expect(masked.manifest.counts['privatePersons']).toBeGreaterThan(0)
  })
})

it('does not replace files of an earlier export unless told to, and leaves nothing half-written', async () => {
  const first = await out()
  await expect(exportRecord(record.store, { formats, folder: first.in, kroniek: 'x' })).rejects.toThrow('--force')
  await exportRecord(record.store, { formats, folder: first.in, kroniek: 'x', replace: true })
  const broken: typeof record.store = { ...record.store, snapshot: (work) => record.store.snapshot((moment) => work({ ...moment, claims: async () => { throw new Error('weg') } })) }
  await expect(exportRecord(broken, { formats, folder: join(folder, 'broken'), kroniek: 'x' })).rejects.toThrow('weg')
  expect(readdirSync(join(folder, 'broken'))).toEqual([])
})

it('writes a byte order mark into CSV on request', async () => {
  expect((await out({ bom: true })).text('events.csv').startsWith('\ufeff')).toBe(true)
  expect((await out()).text('events.csv').startsWith('event_id')).toBe(true)
})

function strings(value: unknown): string[] {
  return typeof value === 'string' ? [value] : value !== null && typeof value === 'object' ? Object.values(value).flatMap(strings) : []
}

function groupBy(claims: readonly ClaimLine[]): Map<string, ClaimLine[]> {
  const groups = new Map<string, ClaimLine[]>()
  for (const claim of claims) groups.set(claim.source, [...groups.get(claim.source) ?? [], claim])
  return groups
}
