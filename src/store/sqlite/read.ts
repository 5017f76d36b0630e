// Reading the tables: each question one or two indexed queries.
import { gunzipSync } from 'node:zlib'
import type { Reading } from '../../reading/reading.ts'
import type { ActorAnchor, EventAnchor } from '../../record/claim.ts'
import { nameKey } from '../../record/identity-key.ts'
import type { ClaimFilter, Counts, EventFilter, JudgementFilter, LogEntry, NodeCount, Page, Retrieval, SourceFilter, StoredClaim, StoredSource } from '../store.ts'
import type { Judgement } from '../judgement.ts'
import { similarNames } from '../names.ts'
import type { Connection } from './connection.ts'
import type { Row, Value } from './driver.ts'
import { entryOf } from './log.ts'
import { actorOf, claimOf, dayOf, eventOf, judgementOf, marks, sourceOf, text, textOrNull, unpackReading } from './rows.ts'
import { shown } from './standing.ts'

const sourceColumns = 'source.*, (SELECT id FROM reading WHERE reading.source = source.id AND is_current = 1) AS reading'

/** Conditions joined by AND, with their values; a list may be empty, and then nothing fits. */
class Where {
  private readonly parts: string[] = []
  readonly values: Value[] = []
  and(sql: string, ...values: Value[]): this {
    this.parts.push(sql)
    this.values.push(...values)
    return this
  }
  in(column: string, list: readonly string[] | undefined): this {
    return list === undefined ? this : this.and(`${column} IN (${marks(list)})`, ...list)
  }
  is(column: string, value: Value | undefined): this {
    return value === undefined ? this : this.and(`${column} = ?`, value)
  }
  toString(): string {
    return this.parts.length === 0 ? '' : `WHERE ${this.parts.join(' AND ')}`
  }
}

const paged = ({ limit = 1000, offset = 0 }: Page): string => `LIMIT ${Math.max(0, Math.trunc(limit))} OFFSET ${Math.max(0, Math.trunc(offset))}`

/** `event.casualty` and all below it, or below any of several; a field id holds no character that sorts between "." and "/". */
function below(where: Where, column: string, fields: string | readonly string[] | undefined): Where {
  if (fields === undefined) return where
  const list = typeof fields === 'string' ? [fields] : fields
  const any = list.map(() => `${column} = ? OR (${column} >= ? AND ${column} < ?)`).join(' OR ')
  return where.and(`(${any || '0'})`, ...list.flatMap((field) => [field, `${field}.`, `${field}/`]))
}

export function counts(db: Connection): Counts {
  const row = db.get(`SELECT (SELECT count(*) FROM source) AS sources, (SELECT count(DISTINCT origin) FROM source) AS origins, (SELECT count(*) FROM claim WHERE is_current = 1) AS claims,
    (SELECT count(*) FROM event WHERE is_current = 1) AS events, (SELECT count(*) FROM node) AS actors, (SELECT count(*) FROM judgement) AS judgements`)!
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, Number(value)])) as unknown as Counts
}

export function sources(db: Connection, { ids, origin, addedAfter, outlet, language, foundAs, afterId, ...page }: SourceFilter): StoredSource[] {
  const where = new Where().in('id', ids).is('origin', origin).is('outlet', outlet).is('language', language)
  if (addedAfter !== undefined) where.and('added > ?', addedAfter)
  if (foundAs !== undefined) where.and('id IN (SELECT source FROM retrieval WHERE name = ? OR url = ?)', foundAs, foundAs)
  if (afterId !== undefined) where.and('id > ?', afterId)
  return db.all(`SELECT ${sourceColumns} FROM source ${where} ORDER BY ${afterId === undefined ? 'seq DESC' : 'id'} ${paged(page)}`, ...where.values).map(sourceOf)
}

export function idsLike(db: Connection, prefix: string): string[] {
  const end = `${prefix}\u{10ffff}`
  return ['source', 'event', 'actor', 'claim'].flatMap((table) => db.all(`SELECT id FROM ${table} WHERE id >= ? AND id < ? LIMIT 10`, prefix, end).map((row) => text(row['id']))).slice(0, 10)
}

export function bytes(db: Connection, source: string): Uint8Array | undefined {
  const row = db.get('SELECT data FROM source_bytes WHERE source = ?', source)
  return row && gunzipSync(row['data'] as Uint8Array)
}

export function readings(db: Connection, source: string, current: boolean): Reading[] {
  return db.all('SELECT reading.data, source.text FROM reading JOIN source ON source.id = reading.source WHERE reading.source = ? AND is_current = ? ORDER BY n DESC', source, current ? 1 : 0)
    .map((row) => unpackReading(row['data'], text(row['text'])))
}

export function retrievals(db: Connection, source: string): Retrieval[] {
  return db.all('SELECT * FROM retrieval WHERE source = ? ORDER BY rowid', source).map((row) => ({ source, name: text(row['name']), url: textOrNull(row['url']), at: text(row['at']) }))
}

export function actors(db: Connection, { ids, nodes, source, ...page }: { readonly ids?: readonly string[]; readonly nodes?: readonly string[]; readonly source?: string } & Page): ActorAnchor[] {
  const where = new Where().in('id', ids).in('node', nodes).is('source', source)
  if (ids === undefined) where.and('is_current = 1')
  return db.all(`SELECT * FROM actor ${where} ORDER BY source, start ${paged(page)}`, ...where.values).map(actorOf)
}

/** Names that begin so, or contain the letters in a row; nearest first, then most sources. */
export function nodes(db: Connection, name: string, { types, ...page }: Page & { readonly types?: readonly string[] } = {}): NodeCount[] {
  const columns = 'SELECT node.*, coalesce((SELECT cluster FROM member WHERE member.node = node.node), node.node) AS cluster FROM node'
  const kind = types === undefined ? '' : `type IN (${marks(types)})`
  if (nameKey(name) === '') return db.all(`${columns} ${kind && `WHERE ${kind}`} ORDER BY sources DESC, node.node ${paged(page)}`, ...(types ?? [])).map((row) => nodeCount(row, ''))
  const norms = similarNames(nameKey(name), candidates(db, nameKey(name)))
  const found = new Map<string, NodeCount>()
  const most = (page.offset ?? 0) + (page.limit ?? 1000)
  for (const norm of norms) {
    if (found.size >= most) break
    for (const row of db.all(`${columns} WHERE node.node IN (SELECT node FROM node_name WHERE norm = ?) ${kind && `AND ${kind}`} ORDER BY sources DESC, node.node LIMIT 50`, norm, ...(types ?? []))) {
      if (!found.has(text(row['node']))) found.set(text(row['node']), nodeCount(row, norm))
    }
  }
  return [...found.values()].slice(page.offset ?? 0, most)
}

/** Names worth comparing: equal, with the same beginning, with the same letters in a row, or sharing three letters in a row somewhere. */
function candidates(db: Connection, wanted: string): string[] {
  const begins = db.all('SELECT DISTINCT norm FROM node_name WHERE norm >= ? AND norm < ? LIMIT 200', wanted, `${wanted}\u{10ffff}`)
  const trigrams = [...new Set(Array.from({ length: Math.max(0, wanted.length - 2) }, (_, index) => wanted.slice(index, index + 3)))].slice(0, 24)
  const quoted = (letters: string): string => `"${letters.replaceAll('"', '""')}"`
  const inside = wanted.length < 3 ? [] : db.all('SELECT norm FROM name_index WHERE name_index MATCH ? ORDER BY rank LIMIT 200', quoted(wanted))
  const near = trigrams.length === 0 || inside.length + begins.length >= 50 ? [] : db.all('SELECT norm FROM name_index WHERE name_index MATCH ? ORDER BY rank LIMIT 200', trigrams.map(quoted).join(' OR '))
  return [...new Set([...begins, ...inside, ...near].map((row) => text(row['norm'])))]
}

function nodeCount(row: Row, found: string): NodeCount {
  return { node: text(row['node']), cluster: text(row['cluster']), name: text(row['name']), type: text(row['type']) as NodeCount['type'], sources: Number(row['sources']), found }
}

export function cluster(db: Connection, node: string): string[] {
  const found = db.all('SELECT node FROM member WHERE cluster = (SELECT cluster FROM member WHERE node = ?) ORDER BY node', node).map((row) => text(row['node']))
  return found.length > 0 ? found : [node]
}

export function clusterOf(db: Connection, list: readonly string[]): Map<string, string> {
  return new Map(list.map((node) => [node, textOrNull(db.get('SELECT cluster FROM member WHERE node = ?', node)?.['cluster']) ?? node]))
}

export function claims(db: Connection, { ids, about, slots, source, nodes: wanted, field, gone = false, ...page }: ClaimFilter): StoredClaim[] {
  const own = new Where().in('id', ids).in('about', about).in('slot', slots).is('source', source)
  if (wanted !== undefined) return String(own) === '' ? newestOf(db, wanted, field, page) : spokenOf(db, wanted, field, own, page)
  const where = below(own, 'field', field)
  if (!gone && ids === undefined) where.and(shown)
  return db.all(`SELECT * FROM claim ${where} ORDER BY source, rowid ${paged(page)}`, ...where.values).map(claimOf)
}

/** Claims that speak of these nodes, and are those asked for besides. */
function spokenOf(db: Connection, nodes: readonly string[], field: string | undefined, own: Where, page: Page): StoredClaim[] {
  const inner = below(new Where().in('node', nodes), 'field', field).and(`claim IN (SELECT id FROM claim ${own})`, ...own.values)
  const chosen = `SELECT claim, max(day) AS latest FROM claim_node ${inner} GROUP BY claim ORDER BY latest DESC, claim ${paged(page)}`
  return db.all(`SELECT claim.* FROM (${chosen}) AS chosen JOIN claim ON claim.id = chosen.claim ORDER BY chosen.latest DESC, claim.id`, ...inner.values).map(claimOf)
}

/** The newest of each node and field stand in the table's own order: of an actor with a hundred thousand claims no more are looked at than are asked for. */
function newestOf(db: Connection, nodes: readonly string[], field: string | undefined, { limit = 1000, offset = 0 }: Page): StoredClaim[] {
  const most = Math.max(0, Math.trunc(offset + limit))
  const days = new Map<string, number>()
  for (const node of new Set(nodes)) {
    for (const its of fieldsOf(db, node, field)) {
      for (const row of db.all('SELECT DISTINCT claim, day FROM claim_node WHERE node = ? AND field = ? ORDER BY day DESC, claim LIMIT ?', node, its, most)) days.set(text(row['claim']), Number(row['day']))
    }
  }
  const ids = [...days.keys()].toSorted((a, b) => days.get(b)! - days.get(a)! || (a < b ? -1 : 1)).slice(offset, most)
  return ids.flatMap((id) => db.all('SELECT * FROM claim WHERE id = ?', id).map(claimOf))
}

/** Fields under which claims speak of a node, from one to the next: there are few, whatever the number of claims. */
function fieldsOf(db: Connection, node: string, field: string | undefined): string[] {
  const next = (after: string): string => `(SELECT min(field) FROM claim_node WHERE node = ?1 AND field > ${after})`
  const all = db.all(`WITH RECURSIVE found (field) AS (SELECT ${next("''")} UNION ALL SELECT ${next('found.field')} FROM found WHERE found.field IS NOT NULL) SELECT field FROM found WHERE field IS NOT NULL`, node).map((row) => text(row['field']))
  return field === undefined ? all : all.filter((it) => it === field || it.startsWith(`${field}.`))
}

/** Grouped first as the table is sorted, so that only days and sources are counted apart. */
export function fieldCounts(db: Connection, list: readonly string[]): { field: string; claims: number; sources: number }[] {
  const daily = `SELECT field, day, source, count(DISTINCT claim) AS claims FROM claim_node WHERE node IN (${marks(list)}) GROUP BY field, day, source`
  return db.all(`SELECT field, sum(claims) AS claims, count(DISTINCT source) AS sources FROM (${daily}) GROUP BY field ORDER BY field`, ...list)
    .map((row) => ({ field: text(row['field']), claims: Number(row['claims']), sources: Number(row['sources']) }))
}

export function events(db: Connection, { ids, source, nodes: wanted, type, country, places, from, to, dated = false, newest = false, ...page }: EventFilter): EventAnchor[] {
  const where = below(new Where().in('id', ids).is('source', source).is('country', country), 'type', type)
  if (ids === undefined) where.and('is_current = 1')
  if (dated) where.and('coalesce(from_day, to_day) IS NOT NULL')
  if (places !== undefined) where.and(`(place IN (${marks(places)})${places.map(() => ' OR instr(places, ?) > 0').join('')})`, ...places, ...places.map((place) => JSON.stringify(place)))
  if (from !== undefined) where.and('coalesce(to_day, from_day) >= ?', dayOf(from))
  if (to !== undefined) where.and('coalesce(from_day, to_day) <= ?', dayOf(to))
  if (wanted !== undefined) where.and(`id IN (SELECT about FROM claim_node WHERE node IN (${marks(wanted)}) AND field >= 'event' AND field < 'event/')`, ...wanted)
  const order = newest ? 'coalesce(to_day, from_day) IS NULL, coalesce(to_day, from_day) DESC, from_day DESC, id' : 'coalesce(from_day, to_day) IS NULL, coalesce(from_day, to_day), to_day, id'
  return db.all(`SELECT * FROM event ${where} ORDER BY ${order} ${paged(page)}`, ...where.values).map(eventOf)
}

export function judgements(db: Connection, { targets, kinds, all = false, newest = false, ...page }: JudgementFilter): Judgement[] {
  const where = new Where().in('kind', kinds)
  if (targets !== undefined) where.and(`(target IN (${marks(targets)}) OR other IN (${marks(targets)}))`, ...targets, ...targets)
  if (!all) where.and("kind <> 'undo' AND n NOT IN (SELECT n FROM undone)")
  return db.all(`SELECT * FROM judgement ${where} ORDER BY n ${newest ? 'DESC' : 'ASC'} ${paged(page)}`, ...where.values).map(judgementOf)
}

export function log(db: Connection, { after = 0, acts, ...page }: Page & { readonly after?: number; readonly acts?: readonly string[] }): LogEntry[] {
  const where = new Where().and('n > ?', after).in('act', acts)
  return db.all(`SELECT * FROM log ${where} ORDER BY n DESC ${paged(page)}`, ...where.values).map(entryOf)
}

export function sharingCopyKeys(db: Connection, keys: readonly string[]): string[] {
  return keys.length === 0 ? [] : db.all(`SELECT source FROM copy_key WHERE key IN (${marks(keys)}) GROUP BY source ORDER BY count(*) DESC, source LIMIT 100`, ...keys).map((row) => text(row['source']))
}

export function ties(db: Connection): { node: string; key: string }[] {
  return db.all('SELECT node, key FROM tie').map((row) => ({ node: text(row['node']), key: text(row['key']) }))
}

