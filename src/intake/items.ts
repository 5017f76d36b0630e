// From what was typed to articles: files, folders, globs and standard input one by one, tables row by row.
import { existsSync } from 'node:fs'
import { extname } from 'node:path'
import type { LanguageId } from '../model/source.ts'
import { collect } from '../read/index.ts'
import type { Columns } from './columns.ts'
import type { Item, Problem } from './item.ts'
import { rowsOf, tableEndings } from './table.ts'

export interface ItemOptions {
  readonly columns?: Columns
  readonly messages?: LanguageId
}

export interface Items {
  /** How many there are, when that is known without reading tables. */
  readonly total: number | null
  readonly items: AsyncIterable<Item | Problem>
}

export async function itemsOf(patterns: readonly string[], { columns, messages = 'en' }: ItemOptions = {}): Promise<Items> {
  const isTable = (pattern: string): boolean => tableEndings.has(extname(pattern).toLowerCase()) && existsSync(pattern)
  const tables = patterns.filter(isTable)
  const { inputs, problems } = await collect(patterns.filter((pattern) => !isTable(pattern)))
  return { total: tables.length > 0 ? null : inputs.length, items: all() }

  async function* all(): AsyncGenerator<Item | Problem> {
    for (const problem of problems) yield { name: problem.source, message: problem.messageIn(messages) }
    yield* inputs
    for (const table of tables) yield* rowsOf(table, { messages, ...(columns === undefined ? {} : { columns }) })
  }
}
