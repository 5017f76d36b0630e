// The API without a port: who may speak to it, what it says of mistakes, pages, entity tags, its own description.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articles, testRecord, type TestRecord } from '../decide/testRecord.ts'
import { loadGazetteer } from '../ground/gazetteer.ts'
import { openJournal, jobsFolder } from '../jobs/journal.ts'
import { openJobs } from '../jobs/jobs.ts'
import { createKroniek } from '../kroniek.ts'
import { originOf } from '../origins/origin.ts'
import { readSource, readText, SourceError } from '../read/index.ts'
import type { Api } from './api.ts'
import { createApi } from './app.ts'

const token = 'key-of-this-start'
const host = '127.0.0.1:4470'
let record: TestRecord
let api: Api

beforeAll(async () => {
  record = await testRecord(Object.values(articles))
  const kroniek = createKroniek()
  const stamp = () => ({ by: 'anna', at: '2031-05-09T10:00:00.000Z' })
  const jobs = openJobs({
    store: record.store, originOf, stamp, journal: openJournal(jobsFolder(record.folder)),
    workers: () => ({ width: 2, close: async () => {}, async read({ name, known }, bytes) {
      const { source, issues } = await readSource(bytes, { ...known, name })
      return kroniek.read(source, issues)
    } }),
  })
  api = createApi({
    store: record.store, jobs, token, hosts: [host], exports: mkdtempSync(join(tmpdir(), 'kroniek-api-')), version: 'test', originOf, stamp, gazetteer: loadGazetteer,
    sentence(words, known) {
      const { source } = readText(words, { name: 'check', ...known })
      return { reading: kroniek.read(source), layers: kroniek.trace(source).layers }
    },
    async read({ name, known }, bytes) {
      try {
        const { source, issues } = await readSource(bytes, { ...known, name })
        return kroniek.read(source, issues)
      } catch (error) {
        if (error instanceof SourceError) return { name, message: error.message }
        throw error
      }
    },
  })
})
afterAll(() => record.close())

const ask = (path: string, init: RequestInit & { readonly headers?: Record<string, string> } = {}): Promise<Response> => Promise.resolve(api.request(`http://${host}/api/v1${path}`, { ...init, headers: { host, authorization: `Bearer ${token}`, ...init.headers } }))
const send = (path: string, body: unknown): Promise<Response> => ask(path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } })

describe('the guard', () => {
  it('wants the key of this start', async () => {
    expect((await ask('/status', { headers: { authorization: 'Bearer other' } })).status).toBe(401)
    expect((await ask('/status')).status).toBe(200)
  })

  it('refuses another name for this machine, and requests from other pages', async () => {
    expect((await ask('/status', { headers: { host: 'evil.example' } })).status).toBe(403)
    expect((await ask('/status', { headers: { origin: 'http://evil.example' } })).status).toBe(403)
    expect((await ask('/status', { headers: { origin: `http://${host}` } })).status).toBe(200)
  })

  it('takes the key from the address once, and keeps it where scripts cannot read it', async () => {
    const response = await api.request(`http://${host}/dossier?actor=x&token=${token}`, { headers: { host } })
    expect(response.status).toBe(302)
    expect(response.headers.get('location')).toBe('/dossier?actor=x')
    expect(response.headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Strict/i)
  })

  it('sends a policy without inline script or style', async () => {
    expect((await ask('/status')).headers.get('content-security-policy')).toMatch(/default-src 'self'(?!.*unsafe)/)
  })

  it('refuses a body that is too large', async () => {
    expect((await ask('/readings', { method: 'POST', body: 'x'.repeat(21 * 1024 * 1024), headers: { 'content-type': 'application/json' } })).status).toBe(413)
  })
})

describe('answers', () => {
  it('come in pages by cursor', async () => {
    const first = await (await ask('/sources?limit=1')).json() as { items: { id: string }[]; next: string }
    const second = await (await ask(`/sources?limit=1&cursor=${first.next}`)).json() as { items: { id: string }[] }
    expect(first.items).toHaveLength(1)
    expect(second.items[0]!.id).not.toBe(first.items[0]!.id)
  })

  it('carry an entity tag that spares a second sending', async () => {
    const response = await ask('/sources')
    expect((await ask('/sources', { headers: { 'if-none-match': response.headers.get('etag')! } })).status).toBe(304)
  })

  it('say what is wrong as a problem', async () => {
    for (const response of [await ask('/sources/s_000000000000'), await ask('/events?from=gisteren'), await send('/judgements', { decisions: [{ kind: 'accept', claim: 'nix' }] }), await send('/judgements', { decisions: [] }), await send('/readings', { name: 'x' }), await ask('/nowhere')]) {
      expect(response.headers.get('content-type')).toBe('application/problem+json')
      expect(await response.json()).toMatchObject({ status: response.status, detail: expect.stringMatching(/\w/) })
      expect(response.status).toBeGreaterThanOrEqual(400)
    }
  })

  it('are described in OpenAPI: every path has what it wants and what it gives', async () => {
    const { openapi, paths } = await (await ask('/openapi.json')).json() as { openapi: string; paths: Record<string, Record<string, { summary: string; responses: Record<string, { description: string; content?: object }> }>> }
    expect(openapi).toBe('3.1.0')
    expect(Object.keys(paths).length).toBeGreaterThan(12)
    for (const operation of Object.values(paths).flatMap((path) => Object.values(path))) {
      expect(operation.summary).toMatch(/\w/)
      expect(operation.responses['200']?.content).toBeDefined()
      expect(operation.responses['default']?.description).toMatch(/\w/)
    }
  })
})

describe('exports', () => {
  it('are made, fetched by name, and say what they hold', async () => {
    const { id, files, manifest } = await (await send('/export', { format: 'csv' })).json() as { id: string; files: { name: string; bytes: number }[]; manifest: { counts: { events: number } } }
    expect(files.map(({ name }) => name)).toContain('events.csv')
    expect(manifest.counts.events).toBeGreaterThan(0)
    const file = await ask(`/export/${id}/events.csv`)
    expect(file.headers.get('content-disposition')).toContain('events.csv')
    expect((await file.text()).split('\n').length).toBeGreaterThan(1)
    expect((await ask(`/export/${id}/..%2f..%2fetc%2fpasswd`)).status).toBe(400)
    expect((await ask('/export/AAAAAAAAAAAA/events.csv')).status).toBe(404)
  })
})

describe('jobs', () => {
  it('take a pile of files and a table, say what became of each, and send it as it comes', async () => {
    const made = await (await send('/jobs', { kind: 'add', language: 'nl' })).json() as { id: string; state: string }
    expect(made.state).toBe('open')
    expect((await send(`/jobs/${made.id}/start`, {})).status).toBe(409)
    const give = (name: string, body: string) => ask(`/jobs/${made.id}/files?name=${encodeURIComponent(name)}`, { method: 'PUT', body, headers: { 'content-type': 'application/octet-stream' } })
    expect((await give('map/een.txt', 'Bij een aanslag op een markt in Gao kwamen maandag negen mensen om, zegt de politie.')).status).toBe(200)
    await give('map/weer.txt', articles.market)
    expect(await (await give('tabel.csv', 'titel;tekst\nA;"In Gao zijn dinsdag vier mensen ontvoerd door het Front van de Rode Heuvels."\nB;\n')).json()).toMatchObject({ files: 3, total: null })
    expect((await send(`/jobs/${made.id}/start`, {})).status).toBe(200)
    const stream = await ask(`/jobs/${made.id}/events`)
    expect(stream.headers.get('content-type')).toMatch(/^text\/event-stream/)
    const events = (await stream.text()).split('\n\n').filter(Boolean).map((it) => ({ event: /^event: (.*)$/m.exec(it)?.[1], data: JSON.parse(/^data: (.*)$/m.exec(it)![1]!) as Record<string, unknown> }))
    expect(events.filter(({ event }) => event === 'result').map(({ data: { name, outcome } }) => [name, outcome]).toSorted()).toEqual([['map/een.txt', 'added'], ['map/weer.txt', 'known'], ['tabel.csv#1', 'added'], ['tabel.csv:2', 'failed']])
    expect(events.at(-1)).toMatchObject({ event: 'end', data: { state: 'done', total: 4, done: 4, counts: { added: 2, known: 1, failed: 1 } } })
    const { items } = await (await ask(`/jobs/${made.id}/results`)).json() as { items: { outcome: string; message: string | null }[] }
    expect(items.find(({ outcome }) => outcome === 'failed')?.message).toMatch(/geen tekst/)
    // Whoever comes back goes on where they were.
    expect(await (await ask(`/jobs/${made.id}/events`, { headers: { 'last-event-id': '3' } })).text()).toMatch(/^event: result\ndata: .*\nid: 4/)
    expect((await ask(`/jobs/${made.id}/files?name=x`, { method: 'PUT', body: 'x' })).status).toBe(409)
    expect((await ask('/jobs/job_000000000000/events')).status).toBe(404)
  })

  it('read everything again, and change nothing that reads the same', async () => {
    const { id } = await (await send('/jobs', { kind: 'reread' })).json() as { id: string }
    const end = (await (await ask(`/jobs/${id}/events`)).text()).split('\n\n').findLast((it) => it.startsWith('event: end'))
    const { total, counts } = JSON.parse(end!.split('data: ')[1]!) as { total: number; counts: object }
    expect(counts).toEqual({ unchanged: total })
    expect((await send(`/jobs/${id}/cancel`, {})).status).toBe(200)
    expect((await ask(`/jobs/${id}`)).status).toBe(404)
  })
})

describe('decisions', () => {
  it('are kept whole or not at all, and taken back', async () => {
    const { items } = await (await ask('/sources')).json() as { items: { id: string }[] }
    const { claims } = await (await ask(`/sources/${items[0]!.id}`)).json() as { claims: { claim: { id: string } }[] }
    const before = (await record.store.judgements({ all: true })).length
    expect((await send('/judgements', { decisions: [{ kind: 'accept', claim: claims[0]!.claim.id }, { kind: 'accept', claim: 'nix' }] })).status).toBe(404)
    expect(await record.store.judgements({ all: true })).toHaveLength(before)
    const { judgements } = await (await send('/judgements', { decisions: [{ kind: 'accept', claim: claims[0]!.claim.id }] })).json() as { judgements: { batch: number; by: string }[] }
    expect(judgements).toMatchObject([{ by: 'anna' }])
    expect(await (await send('/undo', {})).json()).toMatchObject({ undone: judgements[0]!.batch })
  })

  it('offer what is alike to a rejected claim, without what was decided or made by hand', async () => {
    const { cards } = await (await ask('/review?kind=claim&field=event')).json() as { cards: { item: { claim: { id: string; because: string; field: string } } }[] }
    for (const { item: { claim } } of cards.slice(0, 12)) {
      const { total, shown, because, field } = await (await ask(`/claims/${encodeURIComponent(claim.id)}/alike`)).json() as { total: number; because: string; field: string; shown: { claim: { id: string; because: string; field: string }; status: { status: string } }[] }
      expect(shown).toHaveLength(total)
      for (const it of shown) expect([it.claim.because, it.claim.field, it.status.status, it.claim.id === claim.id]).toEqual([because, field, 'open', false])
    }
    expect((await ask('/claims/nix/alike')).status).toBe(404)
  })

  it('from a selection quote the text or are refused', async () => {
    const { items } = await (await ask('/events')).json() as { items: { id: string; tellings: { source: string; start: number; end: number; trigger: string }[] }[] }
    const { id, tellings: [told] } = items[0]!
    const decision = { kind: 'add', source: told!.source, start: told!.start, end: told!.end, quote: told!.trigger, about: id, field: 'event.casualty.wounded', typed: 'at least 12' }
    expect((await send('/judgements', { decisions: [{ ...decision, quote: 'elsewhere' }] })).status).toBe(422)
    expect((await send('/judgements', { decisions: [{ ...decision, typed: 'many moons' }] })).status).toBe(422)
    const { judgements } = await (await send('/judgements', { decisions: [decision] })).json() as { judgements: { claim: { value: { quantity: { low: number; op: string } } } }[] }
    expect(judgements[0]!.claim.value.quantity).toMatchObject({ low: 12, op: 'at_least' })
  })
})
