// Full text: FTS5 over words and stems that were made in TypeScript, so that every engine finds the same.
import type { TextHit, TextQuery } from '../store.ts'
import type { Connection } from './connection.ts'
import type { Value } from './driver.ts'
import { dayOf, marks, text } from './rows.ts'

/** Counting all hits of a common word costs more than finding the first: beyond this the total is "so many or more". */
export const countedMost = 10_000
/** Ranking looks at the newest so many. */
const rankedMost = 5_000

export function search(db: Connection, query: TextQuery): { hits: TextHit[]; total: number } {
  const match = matchOf(query)
  const conditions: string[] = []
  const values: Value[] = []
  const and = (sql: string, ...more: Value[]): void => {
    conditions.push(sql)
    values.push(...more)
  }
  if (query.outlet !== undefined) and('source.outlet = ?', query.outlet)
  if (query.language !== undefined) and('source.language = ?', query.language)
  if (query.from !== undefined) and('source.day >= ?', dayOf(query.from))
  if (query.to !== undefined) and('source.day <= ?', dayOf(query.to))
  if (query.nodes !== undefined) {
    // Asked beside words, the few articles that hold them are looked up; alone, the actor's articles are the few.
    const those = `actor INDEXED BY actor_node WHERE actor.node IN (${marks(query.nodes)}) AND is_current = 1`
    and(match === '' ? `source.id IN (SELECT source FROM ${those})` : `EXISTS (SELECT 1 FROM ${those} AND actor.source = source.id)`, ...query.nodes)
  }
  const limit = Math.trunc(query.limit ?? 20)
  const offset = Math.trunc(query.offset ?? 0)
  const filter = conditions.length > 0 ? `AND ${conditions.join(' AND ')}` : ''
  if (match === '') {
    const sources = `source INDEXED BY ${query.nodes === undefined ? 'source_brief' : 'source_by_id'}`
    const rows = db.all(`SELECT id FROM ${sources} WHERE 1 ${filter} ORDER BY seq DESC LIMIT ${limit} OFFSET ${offset}`, ...values)
    return { hits: rows.map((row) => ({ source: text(row['id']), rank: 0 })), total: query.counted === false ? rows.length : Number(db.get(`SELECT count(*) AS n FROM ${sources} WHERE 1 ${filter}`, ...values)!['n']) }
  }
  const from = conditions.length > 0 ? 'text_index JOIN source INDEXED BY source_brief ON source.seq = text_index.rowid' : 'text_index'
  const counting = query.counted !== false || query.order === 'rank'
  const total = counting ? Number(db.get(`SELECT count(*) AS n FROM (SELECT 1 FROM ${from} WHERE text_index MATCH ? ${filter} LIMIT ${countedMost + 1})`, match, ...values)!['n']) : 0
  const newest = `SELECT text_index.rowid AS seq FROM ${from} WHERE text_index MATCH ? ${filter} ORDER BY text_index.rowid DESC`
  const rows = query.order === 'date'
    ? db.all(`SELECT source.id, 0 AS rank FROM (${newest} LIMIT ${limit} OFFSET ${offset}) AS hit JOIN source ON source.seq = hit.seq ORDER BY hit.seq DESC`, match, ...values)
    : db.all(`SELECT source.id, bm25(text_index, 1.0, 1.0) AS rank FROM text_index JOIN source INDEXED BY source_brief ON source.seq = text_index.rowid WHERE text_index MATCH ? ${filter}
        ${total > rankedMost ? `AND text_index.rowid >= (SELECT min(seq) FROM (${newest} LIMIT ${rankedMost}))` : ''} ORDER BY rank, text_index.rowid DESC LIMIT ${limit} OFFSET ${offset}`, match, ...values, ...(total > rankedMost ? [match, ...values] : []))
  return { hits: rows.map((row) => ({ source: text(row['id']), rank: 0 - Number(row['rank']) })), total: Math.max(total, rows.length) }
}

function matchOf({ all, phrases, not }: TextQuery): string {
  const wanted = [...all.map((term) => `stem : (${anyOf(term)})`), ...phrases.filter(({ length }) => length > 0).map((words) => `exact : ${quoted(words.join(' '))}`)]
  // Excluding alone would mean "every text but": the search asks for something first.
  return wanted.length === 0 ? '' : [wanted.join(' AND '), ...not.map((term) => `stem : (${anyOf(term)})`)].map((part) => `(${part})`).join(' NOT ')
}

function anyOf(stems: readonly string[]): string {
  return stems.map((stem) => (stem.endsWith('*') ? `${quoted(stem.slice(0, -1))} *` : quoted(stem))).join(' OR ')
}

function quoted(words: string): string {
  return `"${words.replaceAll('"', ' ')}"`
}
