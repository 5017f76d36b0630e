// The rows of events: what was read, and over it what people decided of type, days and places. What was read is kept beside, so that taking back brings it back.
import { eventByHand, isByHand } from '../../record/byHand.ts'
import type { EventAnchor } from '../../record/claim.ts'
import { canonical } from '../../record/canonical.ts'
import { eventDecided, eventFields } from '../../record/eventDecided.ts'
import { lastDecisions, stillCounts } from '../judgement.ts'
import type { Connection } from './connection.ts'
import { claimOf, dayOf, eventOf, marks, parsed, text } from './rows.ts'
import { shown, standingJudgements } from './standing.ts'

const columns = ['source', 'start', '"end"', 'type', 'realis', 'number', 'band', 'trigger', 'from_day', 'to_day', 'granularity', 'country', 'place', 'places', 'lat', 'lon', 'precision', 'as_read'] as const

/** `read`: as its reading has it, where that is not what counts. */
export function keepEvent(db: Connection, it: EventAnchor, read: EventAnchor | null = null): void {
  db.run(
    `INSERT INTO event (id, ${columns.join(', ')}, is_current) VALUES (${marks([...columns, 'id'])}, 1) ON CONFLICT (id) DO UPDATE SET ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}, is_current = 1`,
    it.id, it.source, it.start, it.end, it.type, it.realis, it.number, it.band, it.trigger, dayOf(it.from), dayOf(it.to), it.granularity, it.country, it.place, JSON.stringify(it.places), it.lat, it.lon, it.precision, read && JSON.stringify(read),
  )
}

const fields = eventFields.map((field) => `'${field}'`).join(', ')

/** Events about which a person decided or claimed something that may change their row: of one source, or of all. */
export function decidedEvents(db: Connection, source?: string): Set<string> {
  const ours = `SELECT about FROM claim WHERE field IN (${fields}) ${source === undefined ? '' : 'AND source = ?'}`
  const given = source === undefined ? [] : [source]
  const rows = db.all(`${ours} AND made LIKE 'j%' UNION ${ours} AND id IN (SELECT target FROM judgement WHERE kind IN ('reject', 'correct'))`, ...given, ...given)
  return new Set(rows.map((row) => text(row['about'])))
}

/** Makes the rows of these events what counts; ids of anything else are passed over. */
export function settleEvents(db: Connection, ids: Iterable<string>): void {
  for (const id of ids) settleEvent(db, id)
}

function settleEvent(db: Connection, id: string): void {
  const row = db.get('SELECT * FROM event WHERE id = ?', id)
  if (!row && !isByHand(id)) return
  const claims = db.all(`SELECT * FROM claim WHERE about = ? AND field IN (${fields}) AND ${shown} ORDER BY CASE WHEN made LIKE 'j%' THEN CAST(substr(made, 2) AS INTEGER) ELSE 0 END, rowid`, id).map(claimOf)
  // An event that people made is as the latest claim of it that stands says, and not there when none does.
  const read = isByHand(id) ? claims.filter(({ current }) => current).flatMap((claim) => eventByHand(claim) ?? []).at(-1) : row!['as_read'] === null ? eventOf(row!) : parsed<EventAnchor>(row!['as_read'])
  if (isByHand(id)) db.run('UPDATE event SET is_current = 0 WHERE id = ?', id)
  if (read === undefined) return
  const judged = claims.length === 0 ? [] : standingJudgements(db, `AND target IN (${marks(claims)})`, ...claims.map((claim) => claim.id))
  const decided = lastDecisions(judged)
  const counting = eventDecided(read, claims.map((claim) => ({ claim, counts: stillCounts(decided.get(claim.id)), byPerson: claim.made.startsWith('j') })))
  const current = isByHand(id) || row!['is_current'] === 1
  keepEvent(db, counting, isByHand(id) || canonical(counting) === canonical(read) ? null : read)
  if (!current) db.run('UPDATE event SET is_current = 0 WHERE id = ?', id)
}
