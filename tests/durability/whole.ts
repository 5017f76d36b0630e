// Whether a record holds what it should: everything acknowledged, nothing half, no fault that doctor finds.
import { expect } from 'vitest'
import { generate } from '../../bench/store/generate.ts'
import type { Store } from '../../src/store/store.ts'
import type { Told } from '../../src/record/claim.ts'
import { literalTold } from '../literal.ts'

const made = new Map<number, Map<string, Told>>()

/** What the generated articles of this seed tell, by source. */
export function toldOf(seed: number, count: number): ReadonlyMap<string, Told> {
  const known = made.get(seed)
  if (known && known.size >= count) return known
  const tolds = new Map([...generate(count, seed)].map(({ document }) => literalTold(document)).map((told) => [told.reading.source.id, told]))
  made.set(seed, tolds)
  return tolds
}

export interface Expected {
  readonly tolds: ReadonlyMap<string, Told>
  readonly sources: readonly string[]
  readonly judgements?: readonly number[]
}

export async function expectWhole(store: Store, { tolds, sources, judgements = [] }: Expected, thorough = true): Promise<void> {
  const there = new Set((await store.sources({ limit: 1e6 })).map(({ id }) => id))
  expect(sources.filter((id) => !there.has(id)), 'acknowledged and lost').toEqual([])
  const numbers = new Set((await store.judgements({ all: true, limit: 1e6 })).map(({ n }) => n))
  expect(judgements.filter((n) => !numbers.has(n)), 'decided and lost').toEqual([])
  for (const id of thorough ? there : [...there].slice(0, 10)) {
    const told = tolds.get(id)!
    const claims = await store.claims({ source: id, limit: 1e6 })
    expect(new Set(claims.map((it) => it.id)), `claims of ${id}`).toEqual(new Set(told.claims.map((it) => it.id)))
    expect((await store.events({ source: id })).length).toBe(told.events.length)
    expect((await store.actors({ source: id })).length).toBe(told.actors.length)
    expect(await store.reading(id)).toEqual(told.reading)
  }
  const log = await store.log({ limit: 1e6 })
  expect(log.map(({ n }) => n)).toEqual(Array.from({ length: log.length }, (_, index) => log.length - index))
  // An import batch is one line: its sources are all there or none is.
  for (const { act, payload } of log) if (act === 'add') expect((payload as { sources: string[] }).sources.filter((id) => !there.has(id))).toEqual([])
  if (thorough) expect(await store.check()).toEqual([])
}

/** All of a record as lines, to compare two: no times of the clock, no file names. */
export async function linesOf(store: Store): Promise<string[]> {
  const sources = (await store.sources({ limit: 1e6 })).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const lines: unknown[] = [await store.counts(), await store.log({ limit: 1e6 }), await store.judgements({ all: true, limit: 1e6 }), await store.nodes('', { limit: 1e6 })]
  for (const source of sources) lines.push(source, await store.reading(source.id), await store.claims({ source: source.id, gone: true, limit: 1e6 }), await store.retrievals(source.id), Buffer.from((await store.bytes(source.id))!).toString('base64'))
  return lines.map((it) => JSON.stringify(it))
}
