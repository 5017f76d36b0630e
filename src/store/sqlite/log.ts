// The log as a table: one line per act, never changed, its payload taken out only by erasure.
import { chainFaults, nextLine, type SealedLine } from '../seal.ts'
import type { Fault, LogEntry, Stamp } from '../store.ts'
import type { Connection } from './connection.ts'
import type { Row } from './driver.ts'
import { textOrNull } from './rows.ts'

/** Appends one entry inside the caller's transaction. Returns its number. */
export function logged(db: Connection, act: string, payload: unknown, stamp: Stamp): number {
  const last = db.get('SELECT n, sha256 FROM log ORDER BY n DESC LIMIT 1')
  const line = nextLine(last && { n: Number(last['n']), sha256: String(last['sha256']) }, act, payload, stamp)
  db.run('INSERT INTO log (n, at, who, act, payload, payload_sha256, previous, sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?)', line.n, line.at, line.who, act, line.payload, line.payloadSha256, line.previous, line.sha256)
  return line.n
}

export function entryOf(row: Row): LogEntry {
  return { n: Number(row['n']), at: String(row['at']), who: String(row['who']), act: String(row['act']), payload: row['payload'] === null ? null : JSON.parse(String(row['payload'])), sha256: String(row['sha256']) }
}

export function logFaults(db: Connection): Fault[] {
  return chainFaults(db.all('SELECT * FROM log ORDER BY n').map((row): SealedLine => ({
    n: Number(row['n']), at: String(row['at']), who: String(row['who']), act: String(row['act']), payload: textOrNull(row['payload']),
    payloadSha256: String(row['payload_sha256']), previous: String(row['previous']), sha256: String(row['sha256']),
  })))
}
