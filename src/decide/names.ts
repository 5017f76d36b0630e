// The user's own names: rows in the format of data/register, and what they tie together in the record at once.
import type { RegisteredActor } from '../ground/register.ts'
import { parseRegister } from '../ground/register.ts'
import { readTable } from '../ground/tsv.ts'
import type { ActorType } from '../model/actor.ts'
import { identityKey, isLocal, nameKey } from '../record/identity-key.ts'
import type { Tie } from '../store/identity.ts'
import { mentions } from '../store/mentions.ts'
import type { NodeCount } from '../store/store.ts'
import { DecisionError } from './problem.ts'

const columns = ['id', 'type', 'name_en', 'name_nl', 'aliases', 'country', 'valid_from', 'valid_to', 'identifiers', 'verified'] as const

/** What an empty file begins with. */
export const namesHead = `# Names of your own, in the format of data/register: a row without a type adds its aliases ("A|B") to the actor with that id.\n${columns.join('\t')}\n`

/** @throws DecisionError when a line has too many cells. */
export function namesIn(text: string): RegisteredActor[] {
  try {
    return parseRegister(text, 'names.tsv')
  } catch (error) {
    throw new DecisionError('bad-value', `${(error as Error).message}: cells are divided by tabs.`)
  }
}

/** Rows that name an actor nobody knows: no type of their own and no row of ours. */
export function strayRows(rows: readonly RegisteredActor[], registered: (id: string) => RegisteredActor | undefined): string[] {
  return rows.filter(({ id, type }) => id === '' || ((type as string) === '' && registered(id) === undefined)).map(({ from, id }) => `${from}: no actor "${id}" in the register; give the row a type, or an id that is there.`)
}

/**
 * Ties of the record's nodes to the actors that the rows name. Letters and people, who hold in one text only, are tied in every text:
 * the user says so. A word that needs support ties nothing by itself.
 * @param nodesNamed nodes whose name resembles the word
 */
export async function tiesOf(rows: readonly RegisteredActor[], registered: (id: string) => RegisteredActor | undefined, nodesNamed: (word: string) => Promise<readonly Pick<NodeCount, 'node' | 'found'>[]>): Promise<Tie[]> {
  const ties = new Map<string, Tie>()
  for (const { id, type, names, country } of rows) {
    const kind = ((type as string) === '' ? registered(id)?.type : type) as ActorType | undefined
    if (kind === undefined || id === '') continue
    for (const { text, needs } of names) {
      if (needs) continue
      const wanted = identityKey({ type: kind, registered: null, country, names: [{ text, kind: 'name' }] }, 's_0')
      if (wanted === null) continue
      for (const { node, found } of await nodesNamed(text)) {
        const same = isLocal(wanted) ? isLocal(node) && node.slice(node.indexOf('/')) === wanted.slice(3) : node === wanted
        if (same || (found === nameKey(text) && isLeftBehind(node, registered))) ties.set(node, { node, key: `reg:${id}` })
      }
    }
  }
  return [...ties.values()]
}

/** A row of the file under which articles were read, and that is no longer there. */
function isLeftBehind(node: string, registered: (id: string) => RegisteredActor | undefined): boolean {
  return node.startsWith('reg:') && registered(node.slice('reg:'.length)) === undefined
}

/** The actor that gets a name: one of the register, or one that the record knows. */
export interface NamedActor {
  /** Id in the register or in the file; null for one that gets a row of its own. */
  readonly registered: string | null
  readonly name: string
  readonly type: ActorType
  readonly country: string | null
}

/** The file with one alias more: in the actor's row, or in a new one. */
export function withAlias(text: string, alias: string, { registered, name, type, country }: NamedActor): string {
  const word = alias.trim()
  if (word === '' || /[\t\n|]/.test(word)) throw new DecisionError('bad-value', `"${alias}" is no name: it may hold no tab, line break or "|".`)
  const start = text.trim() === '' ? namesHead : text.endsWith('\n') ? text : `${text}\n`
  const id = registered ?? slug(name)
  const row = readTable(start, 'names.tsv').find(({ cells }) => cells['id'] === id)
  if (row === undefined) {
    const cells: Readonly<Partial<Record<(typeof columns)[number], string>>> = registered === null ? { id, type, name_en: name, name_nl: name, aliases: word, country: country ?? '' } : { id, aliases: word }
    return `${start}${order(start).map((column) => cells[column as keyof typeof cells] ?? '').join('\t')}\n`
  }
  const aliases = row.cells['aliases'] ?? ''
  if (aliases.split('|').some((it) => it.replace(/\s*\{.*\}$/, '') === word)) throw new DecisionError('bad-value', `"${word}" is a name of ${id} already.`)
  const lines = start.split('\n')
  lines[row.line - 1] = order(start).map((column) => (column === 'aliases' ? [aliases, word].filter(Boolean).join('|') : row.cells[column] ?? '')).join('\t')
  return lines.join('\n')
}

/** Takes out of `now` what the change from `before` to `after` brought, and puts back what it took. Undefined when later changes touched the same rows. */
export function withoutChange(now: string, before: string, after: string): string | undefined {
  if (now === after) return before
  const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '')
  const [old, made, current] = [lines(before), lines(after), lines(now)]
  const brought = made.filter((line) => !old.includes(line))
  if (brought.some((line) => !current.includes(line))) return undefined
  const kept = current.filter((line) => !brought.includes(line))
  return `${[...kept, ...old.filter((line) => !made.includes(line) && !kept.includes(line))].join('\n')}\n`
}

/** The file without these names: an alias goes from its row, a row that is about such a name goes whole, so does a remark. */
export function withoutNames(text: string, names: readonly string[]): string {
  const aliases = order(text).indexOf('aliases')
  return text.split('\n').flatMap((line) => {
    if (!mentions(line, names)) return [line]
    const cells = line.split('\t')
    const left = (cells[aliases] ?? '').split('|').filter((alias) => !mentions(alias, names)).join('|')
    const without = cells.map((cell, at) => (at === aliases ? left : cell))
    // A row without aliases and a type adds nothing to anybody.
    const empty = left === '' && without.every((cell, at) => at === 0 || cell.trim() === '')
    return line.startsWith('#') || empty || mentions(without, names) ? [] : [without.join('\t')]
  }).join('\n')
}

function order(text: string): readonly string[] {
  return text.split(/\r?\n/).find((line) => line.trim() !== '' && !line.startsWith('#'))?.split('\t').map((cell) => cell.trim()) ?? columns
}

function slug(name: string): string {
  return nameKey(name).replace(/[^\p{L}\p{N}]+/gu, '-')
}
