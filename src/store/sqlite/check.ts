// Looks for damage: the engine's own check, then our hashes, for a changed byte in a text passes the engine's.
import { gunzipSync } from 'node:zlib'
import { canonical, sha256 } from '../../record/canonical.ts'
import { claimId } from '../../record/claims.ts'
import { readingId } from '../../record/told.ts'
import { StoreError, type Fault } from '../store.ts'
import type { Connection } from './connection.ts'
import { derivedFaults } from './check-derived.ts'
import type { Row } from './driver.ts'
import { logFaults } from './log.ts'
import { claimOf, judgementOf, text, textOrNull, unpackReading } from './rows.ts'

export function faults(db: Connection): Fault[] {
  const engine = engineFaults(db)
  if (engine.length > 0) return engine
  try {
    const found = [...lostReferences(db), ...sourceFaults(db), ...readingFaults(db), ...logFaults(db), ...judgementFaults(db), ...lostSources(db)]
    // Nothing can be made anew from claims that cannot be read.
    return found.some(({ code }) => code === 'claim-changed') ? found : [...found, ...derivedFaults(db)]
  } catch (error) {
    if (error instanceof StoreError && error.code === 'damaged') return [{ code: 'unreadable', where: db.file, detail: error.message }]
    throw error
  }
}

function engineFaults(db: Connection): Fault[] {
  try {
    return db.all('PRAGMA integrity_check').map((row) => text(Object.values(row)[0])).filter((line) => line !== 'ok').map((detail) => ({ code: 'unreadable', where: db.file, detail }))
  } catch (error) {
    if (error instanceof StoreError && error.code === 'damaged') return [{ code: 'unreadable', where: db.file, detail: error.message }]
    throw error
  }
}

function lostReferences(db: Connection): Fault[] {
  return db.all('PRAGMA foreign_key_check').map((row) => ({ code: 'reference-lost', where: `${text(row['table'])} ${text(row['rowid'])}`, detail: `points to a ${text(row['parent'])} that is not there` }))
}

/** Text, bytes and the claims that quote it, source by source: a record is larger than memory. */
function sourceFaults(db: Connection): Fault[] {
  return idsOf(db).flatMap((id) => {
    const { text: kept, text_sha256: hash, sha256: bytesHash } = db.get('SELECT text, text_sha256, sha256 FROM source WHERE id = ?', id)!
    const found: Fault[] = []
    if (sha256(text(kept)) !== hash) found.push({ code: 'text-changed', where: id, detail: 'The text differs from the one that was added.' })
    const data = db.get('SELECT data FROM source_bytes WHERE source = ?', id)?.['data']
    if (data === undefined) found.push({ code: 'reference-lost', where: id, detail: 'Its bytes are not there.' })
    else if (attempt(() => sha256(gunzipSync(data as Uint8Array))) !== bytesHash) found.push({ code: 'text-changed', where: id, detail: 'Its bytes differ from those that were added.' })
    for (const row of db.all('SELECT * FROM claim WHERE source = ?', id)) found.push(...claimFaults(row, text(kept)))
    return found
  })
}

function claimFaults(row: Row, kept: string): Fault[] {
  const where = `${text(row['source'])} claim ${text(row['id'])}`
  const claim = attempt(() => claimOf(row))
  if (!claim) return [{ code: 'claim-changed', where, detail: 'It cannot be read.' }]
  if (claim.evidence.some(({ start, end, quote }) => kept.slice(start, end) !== quote)) return [{ code: 'quote-changed', where, detail: 'A quote differs from the text at its place.' }]
  // What a person made is held against the log, with its judgement.
  return claim.made.startsWith('j') || claimId(claim) === claim.id ? [] : [{ code: 'claim-changed', where, detail: 'It differs from what was read.' }]
}

function readingFaults(db: Connection): Fault[] {
  return idsOf(db).flatMap((id) => {
    const rows = db.all('SELECT id, data, is_current FROM reading WHERE source = ?', id)
    const lost: Fault[] = rows.filter((row) => row['is_current'] === 1).length === 1 ? [] : [{ code: 'reference-lost', where: id, detail: 'The reading that counts is not there.' }]
    const changed = rows.filter((row) => attempt(() => readingId(unpackReading(row['data'], ''))) !== row['id'])
    return [...lost, ...changed.map((row): Fault => ({ code: 'claim-changed', where: `${id} reading ${text(row['id'])}`, detail: 'This reading differs from the one that was kept.' }))]
  })
}

/** A judgement must be what the sealed log says was decided; of one whose words were erased, only who and when are left to compare. */
function judgementFaults(db: Connection): Fault[] {
  return db.all('SELECT judgement.*, log.payload_sha256, log.who, log.at AS logged, log.act, log.payload FROM judgement LEFT JOIN log ON log.n = judgement.n').flatMap((row): Fault[] => {
    const where = `judgement ${text(row['n'])}`
    const decision = attempt(() => {
      const { n: _n, batch: _batch, by: _by, at: _at, ...rest } = judgementOf(row)
      return sha256(canonical(rest))
    })
    const fits = (row['payload'] === null || decision === row['payload_sha256']) && row['who'] === row['by'] && row['logged'] === row['at'] && row['act'] === row['kind']
    return fits ? madeFaults(db, row, where) : [{ code: 'judgement-changed', where, detail: 'It differs from what the log says was decided.' }]
  })
}

function madeFaults(db: Connection, row: Row, where: string): Fault[] {
  const decided = textOrNull(row['claim'])
  if (decided === null) return []
  const { id, value, text: words } = JSON.parse(decided) as { id: string; value: unknown; text: string }
  const kept = db.get('SELECT * FROM claim WHERE id = ?', id)
  const claim = kept && attempt(() => claimOf(kept))
  const same = claim && canonical([claim.value, claim.text]) === canonical([value, words])
  return same ? [] : [{ code: kept ? 'claim-changed' : 'reference-lost', where, detail: `The claim ${id} that it made is not there as it was made.` }]
}

/** What the log says was added must be there, or erased. */
function lostSources(db: Connection): Fault[] {
  return db.all("SELECT n, payload FROM log WHERE act = 'add' AND payload IS NOT NULL").flatMap((row) => {
    const sources = attempt(() => (JSON.parse(text(row['payload'])) as { sources: string[] }).sources) ?? []
    return sources.filter((id) => db.get('SELECT 1 FROM source WHERE id = ?1 UNION ALL SELECT 1 FROM erased WHERE id = ?1', id) === undefined)
      .map((id): Fault => ({ code: 'reference-lost', where: id, detail: `Log entry ${text(row['n'])} added it, and it is not there.` }))
  })
}

function idsOf(db: Connection): string[] {
  return db.all('SELECT id FROM source ORDER BY id').map((row) => text(row['id']))
}

/** Undefined where what is kept cannot be taken apart any more: for a check that is an answer. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch (error) {
    if (error instanceof StoreError) throw error
    return undefined
  }
}
