// Whether the derived tables are what the record gives: made anew, compared, and put back as they were.
import { createHash } from 'node:crypto'
import type { Fault } from '../store.ts'
import type { Connection } from './connection.ts'
import { rebuild } from './derived.ts'

/** What is compared: each in an order that does not hang on how the rows came. */
const derived: Readonly<Record<string, string>> = {
  claim_node: 'SELECT * FROM claim_node ORDER BY node, field, day, source, claim, part, anchor',
  member: 'SELECT * FROM member ORDER BY node',
  node: 'SELECT * FROM node ORDER BY node',
  node_name: 'SELECT * FROM node_name ORDER BY norm, node',
  name_index: 'SELECT norm FROM name_index ORDER BY norm',
  undone: 'SELECT n FROM undone ORDER BY n',
  event: 'SELECT * FROM event ORDER BY id',
  'actor.node': 'SELECT id, node FROM actor ORDER BY id',
}

export function derivedFaults(db: Connection): Fault[] {
  return [...textIndexFaults(db), ...(db.readOnly ? [] : differing(db))]
}

function differing(db: Connection): Fault[] {
  const found: Fault[] = []
  try {
    db.transaction(() => {
      const before = Object.values(derived).map((sql) => digest(db, sql))
      rebuild(db)
      for (const [index, [table, sql]] of Object.entries(derived).entries()) if (digest(db, sql) !== before[index]) found.push(fault(table))
      throw new Undo()
    })
  } catch (error) {
    if (!(error instanceof Undo)) throw error
  }
  return found
}

class Undo extends Error {}

/** The words of a text stand in the index or not at all: what is lost there is found by its row. */
function textIndexFaults(db: Connection): Fault[] {
  const lost = 'SELECT seq FROM source EXCEPT SELECT id FROM text_index_docsize'
  const extra = 'SELECT id FROM text_index_docsize EXCEPT SELECT seq FROM source'
  return db.get(`SELECT * FROM (${lost}) UNION ALL SELECT * FROM (${extra}) LIMIT 1`) === undefined ? [] : [fault('text_index')]
}

function fault(table: string): Fault {
  return { code: 'derived-differs', where: table, detail: 'This derived table is not what the record gives; `kroniek doctor --rebuild` makes it anew.' }
}

function digest(db: Connection, sql: string): string {
  const hash = createHash('sha256')
  for (const row of db.database.prepare(sql).iterate()) hash.update(`${JSON.stringify(Object.values(row), (_key, value: unknown) => (typeof value === 'bigint' ? Number(value) : value))}\n`)
  return hash.digest('hex')
}
