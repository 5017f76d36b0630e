// Erasure from a record in memory: all of a source goes, and what was decided or logged of it.
import { idsOnly, mentions } from '../mentions.ts'
import { StoreError, type Stamp } from '../store.ts'
import type { State } from './state.ts'
import { logged } from './write.ts'

export function erase(state: State, sources: readonly string[], stamp: Stamp & { readonly why?: string }, names: readonly string[] = []): void {
  for (const id of sources) eraseSource(state, id)
  forgetNames(state, names)
  logged(state, 'erase', { sources, ...(stamp.why === undefined ? {} : { why: stamp.why }) }, stamp)
}

function forgetNames(state: State, names: readonly string[]): void {
  for (const [index, line] of state.log.entries()) {
    if (line.payload === null || idsOnly.has(line.act) || !mentions(JSON.parse(line.payload), names)) continue
    state.log[index] = { ...line, payload: null }
    const at = state.judgements.findIndex(({ n }) => n === line.n)
    if (at < 0) continue
    const { why: _why, ...rest } = state.judgements[at]!
    state.judgements[at] = rest
  }
}

function eraseSource(state: State, id: string): void {
  const source = state.sources.get(id)
  if (!source) throw new StoreError('unknown-target', `No source ${id} in this record. Nothing was erased.`)
  const claims = [...state.claims.values()].map(({ it }) => it).filter((it) => it.source === id)
  const ours = new Set([id, ...claims.flatMap((it) => [it.id, it.slot])])
  const isOurs = (target: string): boolean => ours.has(target) || target.startsWith(`${id}/`) || target.startsWith(`${id}#`)
  const judged = new Set(state.judgements.filter(({ target, other }) => isOurs(target) || (other !== undefined && isOurs(other))).map(({ n }) => n))
  // With the taking back of them, whose reasons may quote as well; an undo comes after what it undoes.
  for (const { n, kind, target } of state.judgements.toSorted((a, b) => a.n - b.n)) if (kind === 'undo' && judged.has(Number(target))) judged.add(n)
  keepOnly(state.judgements, ({ n }) => !judged.has(n))
  for (const [index, line] of state.log.entries()) {
    const tells = line.payload !== null && line.payload.includes(id) && !/^\{"(?:readings|sources)":/.test(line.payload)
    if (tells || judged.has(line.n)) state.log[index] = { ...line, payload: null }
  }
  keepOnly(state.ties, ({ node, key }) => !node.startsWith(`${id}/`) && !key.startsWith(`${id}/`))
  keepOnly(state.readings, (it) => it.source !== id)
  keepOnly(state.retrievals, (it) => it.source !== id)
  for (const claim of claims) state.claims.delete(claim.id)
  for (const map of [state.actors, state.events]) for (const [key, { it }] of map) if (it.source === id) map.delete(key)
  state.bytes.delete(id)
  state.copyKeys.delete(id)
  state.sources.delete(id)
  state.erased.set(source.sha256, id)
  const copies = [...state.sources.values()].filter(({ origin }) => origin === id).toSorted((a, b) => a.seq - b.seq)
  for (const copy of copies) state.sources.set(copy.id, { ...copy, origin: copies[0]!.id })
}

function keepOnly<T>(list: T[], keep: (item: T) => boolean): void {
  list.splice(0, Infinity, ...list.filter(keep))
}
