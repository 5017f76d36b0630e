// Looks for damage: the engine's own check, then our hashes, for a changed byte in a text passes the engine's.
import { sha256 } from '../../record/canonical.ts'
import type { Claim } from '../../record/claim.ts'
import type { Fault } from '../store.ts'
import type { Connection } from './connection.ts'
import { rebuild } from './derived.ts'
import { logFaults } from './log.ts'
import { text } from './rows.ts'

export function faults(db: Connection): Fault[] {
  const engine = db.all('PRAGMA integrity_check').map((row) => text(Object.values(row)[0])).filter((line) => line !== 'ok')
  if (engine.length > 0) return engine.map((detail) => ({ code: 'unreadable', where: db.file, detail }))
  const lost: Fault[] = db.all('PRAGMA foreign_key_check').map((row) => ({ code: 'reference-lost', where: `${text(row['table'])} ${text(row['rowid'])}`, detail: `points to a ${text(row['parent'])} that is not there` }))
  return [...lost, ...textFaults(db), ...logFaults(db), ...derivedFaults(db)]
}

function textFaults(db: Connection): Fault[] {
  const found: Fault[] = []
  for (const { id } of db.all('SELECT id FROM source ORDER BY id').map((row) => ({ id: text(row['id']) }))) {
    const row = db.get('SELECT text, text_sha256 FROM source WHERE id = ?', id)!
    const kept = text(row['text'])
    if (sha256(kept) !== row['text_sha256']) found.push({ code: 'text-changed', where: id, detail: 'The text differs from the one that was added.' })
    for (const claim of db.all('SELECT id, data FROM claim WHERE source = ?', id)) {
      const { evidence } = JSON.parse(text(claim['data'])) as Pick<Claim, 'evidence'>
      if (evidence.some(({ start, end, quote }) => kept.slice(start, end) !== quote)) found.push({ code: 'quote-changed', where: `${id} claim ${text(claim['id'])}`, detail: 'A quote differs from the text at its place.' })
    }
  }
  return found
}

const derived = ['claim_node', 'member', 'node', 'node_name'] as const

/** Derived tables, made anew and put back as they were, must come out the same. */
function derivedFaults(db: Connection): Fault[] {
  if (db.readOnly) return []
  const differing: Fault[] = []
  try {
    db.transaction(() => {
      const before = derived.map((table) => digest(db, table))
      rebuild(db)
      for (const [index, table] of derived.entries()) if (digest(db, table) !== before[index]) differing.push({ code: 'derived-differs', where: table, detail: 'This derived table is not what the record gives; `kroniek doctor --rebuild` makes it anew.' })
      throw new Undo()
    })
  } catch (error) {
    if (!(error instanceof Undo)) throw error
  }
  return differing
}

class Undo extends Error {}

function digest(db: Connection, table: string): string {
  const rows = db.all(`SELECT * FROM ${table} ORDER BY 1, 2${table === 'claim_node' ? ', 3, 4, 5' : ''}`)
  return sha256(JSON.stringify(rows, (_key, value: unknown) => (typeof value === 'bigint' ? Number(value) : value)))
}
