// `names.tsv` in the record's folder: used when reading, tied to the record at once, each state of it in the log.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadRegister, type Register } from '../ground/register.ts'
import type { Stamp, Store } from '../store/store.ts'
import { DecisionError } from './problem.ts'
import { namesIn, strayRows, tiesOf, withAlias, withoutChange, withoutNames, type NamedActor } from './names.ts'

export const namesFile = (folder: string): string => join(folder, 'names.tsv')

/** Register files of the record, for reading: its own names where there are any. */
export function registersOf(folder: string): string[] {
  return existsSync(namesFile(folder)) ? [namesFile(folder)] : []
}

export interface NamesState {
  readonly text: string
  /** Words about rows that name nobody. */
  readonly stray: readonly string[]
  /** Whether the record was told of anything new. */
  readonly changed: boolean
}

/**
 * Brings the record in line with the file, when that differs from what it was told last. `always`: also when the file is the same,
 * for nodes that came in since.
 */
export async function syncNames(store: Store, folder: string, stamp: () => Stamp, { always = false } = {}): Promise<NamesState> {
  const text = textOf(folder)
  const told = await lastTold(store)
  const differs = text !== (told ?? '')
  if (!differs && (!always || text === '')) return { text, stray: [], changed: false }
  const rows = namesIn(text)
  const register = knownRegister()
  const byId = (id: string) => rows.find((row) => row.id === id && (row.type as string) !== '') ?? register.byId(id)
  await store.setTies(await tiesOf(rows, byId, (word) => store.nodes(word, { limit: 1000 })), stamp(), text)
  return { text, stray: strayRows(rows, byId), changed: differs }
}

/** Adds an alias to the file and the record. @throws DecisionError when the actor is unknown or not told apart. */
export async function addName(alias: string, actor: string, store: Store, folder: string, stamp: () => Stamp): Promise<NamesState> {
  await syncNames(store, folder, stamp)
  write(folder, withAlias(textOf(folder), alias, await actorNamed(actor, store, folder)))
  return syncNames(store, folder, stamp)
}

/** Takes names that were erased out of the file too, and tells the record. Returns whether there was anything to take out. */
export async function forgetNames(names: readonly string[], store: Store, folder: string, stamp: () => Stamp): Promise<boolean> {
  const text = textOf(folder)
  const left = withoutNames(text, names)
  if (left !== text) write(folder, left)
  await syncNames(store, folder, stamp)
  return left !== text
}

/** Takes back one change of the file, by its number in the log. */
export async function undoNames(n: number, store: Store, folder: string, stamp: () => Stamp): Promise<NamesState> {
  await syncNames(store, folder, stamp)
  const states = await store.log({ acts: ['names'], limit: 1e6 })
  const at = states.findIndex((entry) => entry.n === n)
  if (at < 0) throw new DecisionError('not-there', `Entry ${n} of the log is no change of names.`)
  if ([states[at], states[at + 1]].some((entry) => entry?.payload === null)) throw new DecisionError('nothing-to-undo', `What ${n} changed was erased with a name that stood there: edit ${namesFile(folder)}.`)
  const text = withoutChange(textOf(folder), fileOf(states[at + 1]?.payload), fileOf(states[at]!.payload))
  if (text === undefined) throw new DecisionError('nothing-to-undo', `Later changes touch the same rows as ${n}: take those back first, or edit ${namesFile(folder)}.`)
  write(folder, text)
  return syncNames(store, folder, stamp)
}

async function actorNamed(name: string, store: Store, folder: string): Promise<NamedActor> {
  const own = namesIn(textOf(folder)).filter((row) => [row.id, ...row.names.map(({ text }) => text)].includes(name))
  const register = knownRegister()
  const known = [...own, ...[register.byId(name)].flatMap((it) => it ?? []), ...register.named(name)]
  const ids = [...new Set(known.map(({ id }) => id))]
  if (ids.length === 1) return { registered: ids[0]!, name, type: known[0]!.type, country: known[0]!.country }
  if (ids.length > 1) throw new DecisionError('ambiguous', `Several actors are called "${name}": ${ids.join(', ')}. Give one of these.`)
  const nodes = await store.nodes(name, { limit: 50 })
  const exact = nodes.filter((it) => it.node === name || it.name === name)
  const [node, ...more] = exact.length > 0 ? exact : nodes
  if (node === undefined) throw new DecisionError('not-there', `No actor "${name}" in the record or the register. \`kroniek actors\` lists them.`)
  if (more.length > 0 && new Set([node, ...more].map(({ cluster }) => cluster)).size > 1) throw new DecisionError('ambiguous', `Several actors resemble "${name}": ${[node, ...more].slice(0, 8).map((it) => `${it.name} (${it.node})`).join(', ')}. Give one of the keys in brackets.`)
  const registered = node.node.startsWith('reg:') ? node.node.slice('reg:'.length) : null
  return { registered, name: node.name, type: node.type, country: (await store.actors({ nodes: [node.node], limit: 1 }))[0]?.country ?? null }
}

function textOf(folder: string): string {
  return existsSync(namesFile(folder)) ? readFileSync(namesFile(folder), 'utf8') : ''
}

/** Whole or not at all, and private like the record. */
function write(folder: string, text: string): void {
  const temporary = `${namesFile(folder)}.new`
  writeFileSync(temporary, text, { mode: 0o600 })
  renameSync(temporary, namesFile(folder))
}

async function lastTold(store: Store): Promise<string | undefined> {
  const [last] = await store.log({ acts: ['names'], limit: 1 })
  return last === undefined ? undefined : fileOf(last.payload)
}

function fileOf(payload: unknown): string {
  return (payload as { readonly file?: string } | null | undefined)?.file ?? ''
}

let loaded: Register | undefined
/** Loads once, and only when somebody has names of their own. */
function knownRegister(): Register {
  return loaded ??= loadRegister()
}
