// Erasure: text, bytes, index, readings, claims and what the log said of them go for good; a tombstone without content stays.
import { idsOnly, mentions } from '../mentions.ts'
import type { Stamp } from '../store.ts'
import { StoreError } from '../store.ts'
import { told, type Connection } from './connection.ts'
import { renewNodes, settleIdentity } from './derived.ts'
import { logged } from './log.ts'
import { parsed, text } from './rows.ts'
import { settle } from './standing.ts'

export function eraseSources(db: Connection, sources: readonly string[], stamp: Stamp & { readonly why?: string }, names: readonly string[] = []): void {
  db.transaction(() => {
    db.run("INSERT INTO meta (key, value) VALUES ('erasing', '1')")
    for (const id of sources) eraseSource(db, id, stamp)
    forgetNames(db, names)
    settle(db)
    settleIdentity(db)
    logged(db, 'erase', { sources, ...(stamp.why === undefined ? {} : { why: stamp.why }) }, stamp)
    db.run("DELETE FROM meta WHERE key = 'erasing'")
    db.run("INSERT OR REPLACE INTO meta (key, value) VALUES ('unswept', '1')")
  })
  sweep(db)
}

/**
 * Takes the words of what was erased out of the files. Deleted pages are overwritten with zeros (secure_delete); the index and the write-ahead
 * file still hold words until they are made anew, which another process that reads can prevent. Does nothing when nothing is left to do.
 * @throws StoreError `busy`: erased, but not yet out of the files
 */
export function sweep(db: Connection): void {
  if (db.readOnly || db.get("SELECT 1 FROM meta WHERE key = 'unswept'") === undefined) return
  const later = (): never => { throw new StoreError('busy', `What was to go is erased, but another process has ${db.file} open, so words of it may still stand in its files. Close it, then \`kroniek doctor\` finishes this.`) }
  const emptied = (): boolean => Number(db.get('PRAGMA wal_checkpoint(TRUNCATE)')?.['busy']) === 0
  try {
    told(db.file, () => db.database.exec("INSERT INTO text_index (text_index) VALUES ('optimize'); INSERT INTO name_index (name_index) VALUES ('optimize'); VACUUM;"))
    if (!emptied()) later()
    db.run("DELETE FROM meta WHERE key = 'unswept'")
    emptied()
  } catch (error) {
    if (error instanceof StoreError && error.code === 'busy') later()
    throw error
  }
}

/** What the log still says of a name: rows of a names file, reasons. A decision itself stays; its reason goes with the words of the log. */
function forgetNames(db: Connection, names: readonly string[]): void {
  if (names.length === 0) return
  for (const row of db.all('SELECT n, act, payload FROM log WHERE payload IS NOT NULL')) {
    if (idsOnly.has(text(row['act'])) || !mentions(parsed(row['payload']), names)) continue
    db.run('UPDATE log SET payload = NULL WHERE n = ?', Number(row['n']))
    db.run('UPDATE judgement SET why = NULL WHERE n = ?', Number(row['n']))
  }
}

function eraseSource(db: Connection, id: string, { at, by, why }: Stamp & { readonly why?: string }): void {
  const source = db.get('SELECT sha256, seq FROM source WHERE id = ?', id)
  if (!source) throw new StoreError('unknown-target', `No source ${id} in this record. Nothing was erased.`)
  const nodes = db.all('SELECT DISTINCT node FROM actor WHERE source = ? AND node IS NOT NULL', id).map((row) => text(row['node']))
  const ours = `SELECT n FROM judgement WHERE target = ?1 OR target LIKE ?1 || '#%' OR target LIKE ?1 || '/%' OR other LIKE ?1 || '/%' OR target IN (SELECT id FROM claim WHERE source = ?1) OR other IN (SELECT id FROM claim WHERE source = ?1) OR target IN (SELECT slot FROM claim WHERE source = ?1)`
  // Keys that hold in this text only spell out names of it.
  db.run("DELETE FROM tie WHERE node LIKE ?1 || '/%' OR key LIKE ?1 || '/%'", id)
  // With the taking back of them, whose reasons may quote as well.
  const judged = db.all(`WITH RECURSIVE gone (n) AS (${ours} UNION SELECT undoing.n FROM judgement AS undoing JOIN gone ON undoing.kind = 'undo' AND undoing.target = CAST(gone.n AS TEXT)) SELECT n FROM gone`, id).map((row) => Number(row['n']))
  for (const n of judged) {
    db.run('UPDATE log SET payload = NULL WHERE n = ?', n)
    db.run('DELETE FROM judgement WHERE n = ?', n)
  }
  for (const row of db.all('SELECT n, payload FROM log WHERE payload LIKE ?', `%${id}%`)) if (!/^\{"(?:readings|sources)":/.test(text(row['payload']))) db.run('UPDATE log SET payload = NULL WHERE n = ?', Number(row['n']))
  for (const table of ['source_bytes', 'retrieval', 'copy_key', 'claim_node', 'claim', 'event', 'actor', 'reading']) db.run(`DELETE FROM ${table} WHERE source = ?`, id)
  db.run('DELETE FROM text_index WHERE rowid = ?', Number(source['seq']))
  db.run('DELETE FROM source WHERE id = ?', id)
  const next = db.get('SELECT id FROM source WHERE origin = ? ORDER BY seq LIMIT 1', id)
  if (next) db.run('UPDATE source SET origin = ? WHERE origin = ?', text(next['id']), id)
  db.run('INSERT OR REPLACE INTO erased (id, sha256, at, by, why) VALUES (?, ?, ?, ?, ?)', id, text(source['sha256']), at, by, why ?? null)
  renewNodes(db, nodes)
}
