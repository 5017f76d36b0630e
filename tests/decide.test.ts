// Decisions through the real binary: kept, shown, taken back; the record of two articles of our own.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kroniek } from './binary.ts'

const folder = mkdtempSync(join(tmpdir(), 'kroniek-decide-cli-'))
const record = join(folder, 'record')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Printed { readonly [key: string]: unknown }
const json = <T = Printed>(...args: string[]): T => JSON.parse(run(...args, '--json').stdout) as T
const run = (...args: string[]): ReturnType<typeof kroniek> => kroniek([...args, '--record', record, '--lang', 'en'], { env: { KRONIEK_USER: 'anna' } })
interface Cards { readonly counts: Record<string, number>; readonly cards: readonly { readonly item: { readonly kind: string; readonly id: string; readonly claim?: { readonly id: string; readonly field: string; readonly text: string }; readonly pair?: { readonly a: string; readonly b: string } } }[] }
const claim = (field: string): string => json<Cards>('review', '--kind', 'claim', '--field', field).cards[0]!.item.claim!.id

beforeAll(() => {
  writeFileSync(join(folder, 'een.txt'), 'Bij een bomaanslag op een markt in Kirkuk zijn dinsdag elf mensen gedood. Het Front van de Rode Heuvels (FRH) heeft de aanslag opgeëist.\n\nVolgens de politie raakten dertig mensen gewond.')
  writeFileSync(join(folder, 'twee.txt'), 'Het dodental van de bomaanslag op de markt in Kirkuk is gestegen tot veertien, zegt het ziekenhuis. FRH zegt dat het achter de aanslag zit.')
  expect(run('add', folder, '--published', '2031-05-07').status).toBe(0)
})

describe('a decision', () => {
  it('is kept with who, when and why, leaves the queue, and comes back with the undo', () => {
    const before = json<Cards>('review').counts['claim']!
    const id = claim('event.casualty.killed')
    expect(run('accept', id.slice(0, 8), '--display', '--why', 'first count').stdout).toContain('anna')
    expect(json<{ kind: string; by: string; why: string }[]>('reject', claim('event.role'), '--why', 'double')).toMatchObject([{ kind: 'reject', by: 'anna', why: 'double' }])
    expect(json<Cards>('review').counts['claim']).toBe(before - 2)
    expect(run('undo').status).toBe(0)
    expect(run('undo').status).toBe(0)
    expect(json<Cards>('review').counts['claim']).toBe(before)
    expect(run('undo', '--redo').stdout).toContain('taken back')
    expect(json<Cards>('review').counts['claim']).toBe(before - 1)
    expect(json<{ act: string; stands: boolean | null }[]>('log').map(({ act, stands }) => [act, stands])).toEqual(expect.arrayContaining([['reject', false], ['accept', true], ['choose', true], ['undo', null], ['add', null]]))
    expect(run('log', '--act', 'reject').stdout).toMatch(/anna {2}rejected .*double \(taken back\)/)
  })

  it('corrects a value and keeps the quote', () => {
    expect(json<{ claim: Printed }[]>('correct', claim('event.casualty.wounded'), 'at least 30', '--why', 'the police said so')).toMatchObject([{ kind: 'correct', claim: { because: 'human:anna', low: 30, high: null, evidence: [{ quote: expect.any(String) }] } }])
    expect(run('correct', claim('event.casualty'), 'many')).toMatchObject({ status: 1, stderr: expect.stringContaining('no figure') })
    expect(run('correct', claim('event.casualty')).status).toBe(2)
  })

  it('joins and parts, and says who may be meant', () => {
    const { pair } = json<Cards>('review', '--kind', 'event').cards[0]!.item
    expect(json<Printed[]>('same', pair!.a, pair!.b)).toMatchObject([{ kind: 'same', target: pair!.a < pair!.b ? pair!.a : pair!.b }])
    expect(json<Cards>('review', '--kind', 'event').cards).toEqual([])
    expect(run('different', pair!.a, 'Front van de Rode Heuvels')).toMatchObject({ status: 1, stderr: expect.stringContaining('never one') })
    expect(run('same', 'Niemand Bekend', 'FRH').stderr).toContain('Niemand Bekend')
  })
})

it('lists what waits on a pipe, one line an item', () => {
  const { stdout } = run('review', '--kind', 'claim', '--limit', '3')
  expect(stdout.trim().split('\n')).toHaveLength(4)
  expect(stdout).toMatch(/^[0-9a-f]{8} {2}\S/)
})

it('knows names of one\'s own at once, and gives them up again', () => {
  expect(run('names').stdout).toContain('names add')
  expect(run('names', 'add', 'Rode Brigade', 'Front van de Rode Heuvels').status).toBe(0)
  expect(readFileSync(join(record, 'names.tsv'), 'utf8')).toContain('Rode Brigade')
  const [entry] = json<{ n: number; act: string }[]>('log', '--act', 'names')
  expect(run('undo', String(entry!.n)).stdout).toContain('whole record')
  expect(json<{ rows: unknown[] }>('names').rows).toEqual([])
  expect(run('names', 'remove', 'x').status).toBe(2)
})

it('reads again without losing a decision, and says that nothing changed', () => {
  const judgements = json<{ act: string }[]>('log').length
  expect(json('reread', '--quiet')).toMatchObject({ read: 2, unchanged: 2, came: 0, went: 0, changed: 0, stale: 0 })
  expect(json<unknown[]>('log')).toHaveLength(judgements)
  expect(run('reread', 's_0000').stderr).toContain('No article')
})

it('adds by hand from the words of an article, and nothing that the article does not say', () => {
  const [{ id: article }] = json<{ hits: { source: { id: string } }[] }>('search', 'dinsdag').hits.map(({ source }) => source) as [{ id: string }]
  const [{ claim: event }] = json<{ claim: { about: string; because: string } }[]>('mark', article, 'een markt in Kirkuk', '--event', 'attack.shooting', '--date', '2031-05') as [{ claim: { about: string; because: string } }]
  expect(event).toMatchObject({ because: 'human:anna', value: { type: 'attack.shooting', granularity: 'month' }, from: '2031-05-01' })
  expect(json('mark', article, 'elf mensen', '--field', 'event.casualty.killed', '--about', event.about, '--value', '11')).toMatchObject([{ claim: { low: 11, evidence: [{ quote: 'elf mensen' }] } }])
  expect(run('event', event.about).stdout).toContain('11')
  expect(run('mark', article, 'twaalf mensen', '--actor', 'armed_group')).toMatchObject({ status: 1, stderr: expect.stringContaining('does not say') })
  expect(run('mark', article, 'elf', '--event', 'attack.nonsense').stderr).toContain('no event type')
  expect(run('mark', article, 'elf').status).toBe(2)
})
