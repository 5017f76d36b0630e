// Writing to a record in memory: each function changes a draft, which counts only when it comes to its end.
import { dayOfIso } from '../../model/day.ts'
import { isByHand } from '../../record/byHand.ts'
import type { Claim, Told } from '../../record/claim.ts'
import type { Decision, Judgement } from '../judgement.ts'
import { nextLine } from '../seal.ts'
import { StoreError, type Incoming, type Outcome, type Stamp } from '../store.ts'
import { assertTargets, type TargetKind } from '../targets.ts'
import { derive } from './derived.ts'
import type { State, Tie } from './state.ts'

const perDay = 2 ** 20

export function logged(state: State, act: string, payload: unknown, stamp: Stamp): number {
  const line = nextLine(state.log.at(-1), act, payload, stamp)
  state.log.push(line)
  return line.n
}

export function add(state: State, documents: readonly Incoming[], stamp: Stamp): Outcome[] {
  const outcomes: Outcome[] = []
  const fresh = new Map<string, Incoming>()
  for (const document of documents) {
    const { id, sha256 } = document.told.reading.source
    const outcome = state.erased.has(sha256) ? 'erased' : state.sources.has(id) || fresh.has(id) ? 'known' : 'added'
    outcomes.push(outcome)
    if (outcome === 'added') fresh.set(id, document)
  }
  const tolds = [...fresh.values()].map(({ told }) => told)
  const n = fresh.size === 0 ? 0 : logged(state, 'add', { sources: [...fresh.keys()], readings: tolds.map(({ id }) => id) }, stamp)
  for (const document of fresh.values()) addSource(state, document, n)
  for (const [index, { told: { reading: { source } } }] of documents.entries()) if (outcomes[index] !== 'erased') retrieved(state, source.id, source, stamp)
  return outcomes
}

export function retrieved(state: State, source: string, { name, url = null }: { readonly name: string; readonly url?: string | null }, { at }: Stamp): void {
  if (!state.retrievals.some((it) => it.source === source && it.name === name && it.url === url)) state.retrievals.push({ source, name, url, at })
}

function addSource(state: State, { told, bytes, copyKeys, origin }: Incoming, added: number): void {
  const { id, name, format, language, title, outlet, author, url, published, sha256, bytes: size, text } = told.reading.source
  const iso = published?.earliest ?? published?.latest ?? null
  const day = iso === null ? null : dayOfIso(iso) ?? null
  const base = (day ?? 0) * perDay
  const last = Math.max(base - 1, ...[...state.sources.values()].map(({ seq }) => seq).filter((seq) => seq >= base && seq < base + perDay))
  state.sources.set(id, { id, name, format, language, title, outlet, author, url, published, sha256, bytes: size, text, origin, added, day, seq: last + 1 })
  state.bytes.set(id, Uint8Array.from(bytes))
  state.copyKeys.set(id, [...new Set(copyKeys)])
  addReading(state, told)
}

function addReading(state: State, { id, reading, actors, events, claims }: Told): void {
  state.readings.push({ id, source: reading.source.id, reading, current: true })
  for (const it of actors) state.actors.set(it.id, { it, current: true })
  for (const it of events) state.events.set(it.id, { it, current: true })
  for (const it of claims) keepClaim(state, it, id)
}

function keepClaim(state: State, it: Claim, made: string): void {
  state.claims.set(it.id, { it, made: state.claims.get(it.id)?.made ?? made, current: true })
}

export function reread(state: State, readings: readonly Told[], stamp: Stamp): void {
  logged(state, 'reread', { readings: readings.map(({ id, reading }) => ({ source: reading.source.id, reading: id })) }, stamp)
  for (const told of readings) {
    const { id } = told.reading.source
    if (!state.sources.has(id)) throw new StoreError('unknown-target', `No source ${id} in this record.`)
    for (const [index, kept] of state.readings.entries()) if (kept.source === id) state.readings[index] = { ...kept, current: false }
    for (const [key, kept] of state.actors) if (kept.it.source === id && !isByHand(key)) state.actors.set(key, { ...kept, current: false })
    for (const [key, kept] of state.events) if (kept.it.source === id && !isByHand(key)) state.events.set(key, { ...kept, current: false })
    for (const [key, kept] of state.claims) if (kept.it.source === id && !kept.made.startsWith('j')) state.claims.set(key, { ...kept, current: false })
    addReading(state, told)
  }
}

export function judge(state: State, decisions: readonly Decision[], stamp: Stamp): Judgement[] {
  const first = (state.log.at(-1)?.n ?? 0) + 1
  return decisions.map((decision) => {
    assertTargets(decision, (what, id) => isThere(state, what, id))
    const n = logged(state, decision.kind, decision, stamp)
    const { kind, target, other, claim, why } = decision
    const judgement: Judgement = { n, batch: first, kind, target, by: stamp.by, at: stamp.at, ...(other === undefined ? {} : { other }), ...(claim === undefined ? {} : { claim }), ...(why === undefined ? {} : { why }) }
    state.judgements.push(judgement)
    if (claim) keepClaim(state, claim, `j${n}`)
    return judgement
  })
}

function isThere(state: State, what: TargetKind, id: string): boolean {
  switch (what) {
    case 'source': return state.sources.has(id)
    case 'claim': return state.claims.has(id)
    case 'judgement': return state.judgements.some(({ n }) => n === Number(id))
    case 'actor or event': {
      const { actors, events, nodes } = derive(state)
      return nodes.has(id) || events.has(id) || actors.has(id) || [...actors.values()].some(({ it }) => it.key === id) || state.ties.some(({ key }) => key === id)
    }
  }
}

export function setTies(state: State, ties: readonly Tie[], stamp: Stamp, file?: string): void {
  const pairs = (list: readonly Tie[]): string[] => [...new Set(list.map(({ node, key }) => `${node}\t${key}`))].toSorted()
  const after = pairs(ties)
  const last = state.log.findLast(({ act }) => act === 'names')?.payload
  const before = last == null ? undefined : (JSON.parse(last) as { file?: string }).file
  if (pairs(state.ties).join('\n') === after.join('\n') && before === file) return
  logged(state, 'names', { ties: after.length, ...(file === undefined ? {} : { file }) }, stamp)
  state.ties.splice(0, Infinity, ...after.map((pair) => ({ node: pair.split('\t')[0]!, key: pair.split('\t')[1]! })))
}

export function setOrigins(state: State, origins: readonly (readonly [string, string])[]): void {
  for (const [id, origin] of origins) {
    const source = state.sources.get(id)
    if (source) state.sources.set(id, { ...source, origin })
  }
}
