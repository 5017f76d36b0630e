// What stands: judgements that were not taken back, and the claims that are in sight.
import { standing, type Judgement } from '../judgement.ts'
import type { Connection } from './connection.ts'
import { judgementOf } from './rows.ts'

export function standingJudgements(db: Connection, where = '', ...values: string[]): Judgement[] {
  return db.all(`SELECT * FROM judgement WHERE kind <> 'undo' AND n NOT IN (SELECT n FROM undone) ${where} ORDER BY n`, ...values).map(judgementOf)
}

/** Works out again which judgements stand, after judgements were added. */
export function settle(db: Connection): void {
  const all = db.all("SELECT * FROM judgement WHERE kind = 'undo' OR n IN (SELECT CAST(target AS INTEGER) FROM judgement WHERE kind = 'undo')").map(judgementOf)
  const stands = new Set(standing(all).map(({ n }) => n))
  db.run('DELETE FROM undone')
  for (const { n, kind } of all) if (kind !== 'undo' && !stands.has(n)) db.run('INSERT INTO undone (n) VALUES (?)', n)
}

/** Claims that count: found by the latest reading, added by a person, or accepted although no longer read. */
export const shown = `(is_current = 1 OR id IN (SELECT target FROM judgement WHERE kind = 'accept' AND n NOT IN (SELECT n FROM undone)))`
