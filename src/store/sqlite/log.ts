// The log: one line per act, each sealed with the hash of the line before, so that a change behind our back shows.
import { canonical, sha256 } from '../../record/canonical.ts'
import type { Fault, LogEntry, Stamp } from '../store.ts'
import type { Connection } from './connection.ts'
import type { Row } from './driver.ts'

const start = '0'.repeat(64)

/** Appends one entry inside the caller's transaction. Returns its number. */
export function logged(db: Connection, act: string, payload: unknown, { by, at }: Stamp): number {
  const last = db.get('SELECT n, sha256 FROM log ORDER BY n DESC LIMIT 1')
  const n = Number(last?.['n'] ?? 0) + 1
  const previous = String(last?.['sha256'] ?? start)
  const text = canonical(payload)
  const payloadSha = sha256(text)
  db.run('INSERT INTO log (n, at, who, act, payload, payload_sha256, previous, sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?)', n, at, by, act, text, payloadSha, previous, seal(n, at, by, act, payloadSha, previous))
  return n
}

function seal(n: number, at: string, who: string, act: string, payloadSha: string, previous: string): string {
  return sha256(canonical([n, at, who, act, payloadSha, previous]))
}

export function entryOf(row: Row): LogEntry {
  return { n: Number(row['n']), at: String(row['at']), who: String(row['who']), act: String(row['act']), payload: row['payload'] === null ? null : JSON.parse(String(row['payload'])), sha256: String(row['sha256']) }
}

/** Entries whose seal does not fit; an erased payload leaves the chain whole. */
export function logFaults(db: Connection): Fault[] {
  const faults: Fault[] = []
  let previous = start
  let expected = 1
  for (const row of db.all('SELECT * FROM log ORDER BY n')) {
    const n = Number(row['n'])
    const payloadSha = String(row['payload_sha256'])
    const fits = n === expected && row['previous'] === previous && row['sha256'] === seal(n, String(row['at']), String(row['who']), String(row['act']), payloadSha, previous)
    if (!fits || (row['payload'] !== null && sha256(String(row['payload'])) !== payloadSha)) faults.push({ code: 'log-broken', where: `log ${n}`, detail: 'This entry was changed, or one before it is missing.' })
    previous = String(row['sha256'])
    expected = n + 1
  }
  return faults
}
