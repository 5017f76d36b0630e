// Writing: each call one transaction, with its line in the log.
import { gzipSync } from 'node:zlib'
import { sha256 } from '../../record/canonical.ts'
import { actorByHand, isByHand } from '../../record/byHand.ts'
import type { ActorAnchor, Claim, Told } from '../../record/claim.ts'
import { assertTargets, type TargetKind } from '../targets.ts'
import { identityKinds, type Decision, type Judgement } from '../judgement.ts'
import { StoreError, type Incoming, type Outcome, type Stamp } from '../store.ts'
import type { Connection } from './connection.ts'
import { indexActors, indexClaim, indexClaimsOf, nodeRule, renewNodes, settleIdentity } from './derived.ts'
import { decidedEvents, keepEvent, settleEvents } from './events.ts'
import { logged } from './log.ts'
import { settle, shown } from './standing.ts'
import { indexText } from './text-index.ts'
import { claimData, claimOf, dayOf, judgementOf, marks, packReading, text, textOrNull } from './rows.ts'

/** Place of a source in the order of days: day × 2^20 and a count within the day, so that "newest first" is the table's own order. */
const perDay = 2 ** 20

export function addDocuments(db: Connection, documents: readonly Incoming[], stamp: Stamp): Outcome[] {
  return db.transaction(() => {
    const outcomes = documents.map((document): Outcome => {
      const { sha256: hash } = document.told.reading.source
      if (db.get('SELECT 1 FROM erased WHERE sha256 = ?', hash)) return 'erased'
      return db.get('SELECT 1 FROM source WHERE sha256 = ?', hash) ? 'known' : 'added'
    })
    const added = new Set<string>()
    const fresh = documents.filter(({ told: { reading: { source } } }, index) => {
      if (outcomes[index] !== 'added') return false
      if (added.has(source.id)) outcomes[index] = 'known'
      return !added.has(source.id) && Boolean(added.add(source.id))
    })
    if (fresh.length > 0) {
      const n = logged(db, 'add', { sources: fresh.map(({ told }) => told.reading.source.id), readings: fresh.map(({ told }) => told.id) }, stamp)
      for (const document of fresh) addSource(db, document, n, stamp)
    }
    for (const [index, { told: { reading: { source } } }] of documents.entries()) {
      if (outcomes[index] !== 'erased') retrieved(db, source.id, source, stamp)
    }
    return outcomes
  })
}

export function seenBefore(db: Connection, hash: string, where: { readonly name: string; readonly url?: string | null }, stamp: Stamp): 'new' | 'known' | 'erased' {
  if (db.get('SELECT 1 FROM erased WHERE sha256 = ?', hash)) return 'erased'
  const source = db.get('SELECT id FROM source WHERE sha256 = ?', hash)
  if (!source) return 'new'
  if (!isRetrieved(db, text(source['id']), where)) db.transaction(() => retrieved(db, text(source['id']), where, stamp))
  return 'known'
}

function isRetrieved(db: Connection, source: string, { name, url = null }: { readonly name: string; readonly url?: string | null }): boolean {
  return db.get('SELECT 1 FROM retrieval WHERE source = ? AND name = ? AND url IS ?', source, name, url) !== undefined
}

function retrieved(db: Connection, source: string, where: { readonly name: string; readonly url?: string | null }, { at }: Stamp): void {
  if (!isRetrieved(db, source, where)) db.run('INSERT INTO retrieval (source, name, url, at) VALUES (?, ?, ?, ?)', source, where.name, where.url ?? null, at)
}

function addSource(db: Connection, { told, bytes, copyKeys, origin }: Incoming, n: number, stamp: Stamp): void {
  const { source } = told.reading
  const day = dayOf(source.published?.earliest ?? source.published?.latest ?? null)
  const base = (day ?? 0) * perDay
  const seq = Number(db.get('SELECT coalesce(max(seq) + 1, ?) AS seq FROM source WHERE seq >= ? AND seq < ?', base, base, base + perDay)!['seq'])
  if (db.get('SELECT 1 FROM source WHERE id = ?', source.id)) throw new StoreError('damaged', `Two different files share the short id ${source.id} (sha256 ${source.sha256}). Please report this; nothing was added.`)
  db.run(
    `INSERT INTO source (id, sha256, seq, name, format, language, title, outlet, author, url, published, day, bytes, text, text_sha256, origin, added) VALUES (${marks(Array.from({ length: 17 }))})`,
    source.id, source.sha256, seq, source.name, source.format, source.language, source.title, source.outlet, source.author, source.url, source.published && JSON.stringify(source.published), day, source.bytes, source.text, sha256(source.text), origin, n,
  )
  db.run('INSERT INTO source_bytes (source, codec, data) VALUES (?, ?, ?)', source.id, 'gzip', gzipSync(bytes))
  for (const key of copyKeys) db.run('INSERT OR IGNORE INTO copy_key (key, source) VALUES (?, ?)', key, source.id)
  indexText(db, { ...source, seq })
  addReading(db, told, stamp.at)
  const nodeOf = nodeRule(db)
  indexActors(db, told.actors.map((actor) => ({ actor, node: nodeOf(actor.id, actor.key) })))
  for (const claim of told.claims) indexClaim(db, claim, day, nodeOf)
}

function addReading(db: Connection, told: Told, at: string): void {
  const { source } = told.reading
  db.run('INSERT INTO reading (id, source, at, is_current, data) VALUES (?, ?, ?, 1, ?)', told.id, source.id, at, packReading(told.reading))
  for (const actor of told.actors) keepActor(db, actor)
  for (const event of told.events) keepEvent(db, event)
  for (const claim of told.claims) keepClaim(db, claim, told.id)
}

/** Returns its node. */
function keepActor(db: Connection, actor: ActorAnchor): string | null {
  const node = nodeRule(db)(actor.id, actor.key)
  db.run(
    `INSERT INTO actor (id, source, start, "end", name, type, names, registered, country, key, node, is_current) VALUES (${marks(Array.from({ length: 11 }))}, 1)
    ON CONFLICT (id) DO UPDATE SET start = excluded.start, "end" = excluded."end", name = excluded.name, type = excluded.type, names = excluded.names, registered = excluded.registered, country = excluded.country, key = excluded.key, node = excluded.node, is_current = 1`,
    actor.id, actor.source, actor.start, actor.end, actor.name, actor.type, JSON.stringify(actor.names), actor.registered, actor.country, actor.key, node,
  )
  return node
}

/** A claim that is found again is the same by its words; where it hangs (anchors, days of its event, band) is as the latest reading has it. */
function keepClaim(db: Connection, claim: Claim, made: string): void {
  db.run(
    `INSERT INTO claim (id, slot, source, about, field, band, because, from_day, to_day, low, high, data, made, is_current) VALUES (${marks(Array.from({ length: 13 }))}, 1)
    ON CONFLICT (id) DO UPDATE SET slot = excluded.slot, about = excluded.about, band = excluded.band, because = excluded.because, from_day = excluded.from_day, to_day = excluded.to_day, low = excluded.low, high = excluded.high, data = excluded.data, is_current = 1`,
    claim.id, claim.slot, claim.source, claim.about, claim.field, claim.band, claim.because, dayOf(claim.from), dayOf(claim.to), claim.low, claim.high, claimData(claim), made,
  )
}

/** The new reading's claims become the current ones; an accepted claim that is no longer read stays in sight. */
export function rereadDocuments(db: Connection, readings: readonly Told[], stamp: Stamp): void {
  db.transaction(() => {
    logged(db, 'reread', { readings: readings.map(({ id, reading }) => ({ source: reading.source.id, reading: id })) }, stamp)
    const nodes = new Set<string>()
    for (const told of readings) {
      const { id } = told.reading.source
      if (!db.get('SELECT 1 FROM source WHERE id = ?', id)) throw new StoreError('unknown-target', `No source ${id} in this record.`)
      const nodesHere = (): void => { for (const row of db.all('SELECT DISTINCT node FROM actor WHERE source = ? AND node IS NOT NULL', id)) nodes.add(text(row['node'])) }
      nodesHere()
      db.run('UPDATE reading SET is_current = 0 WHERE source = ? AND is_current = 1', id)
      db.run("UPDATE actor SET is_current = 0 WHERE source = ? AND id NOT LIKE '%/p%'", id)
      db.run("UPDATE event SET is_current = 0 WHERE source = ? AND id NOT LIKE '%/h%'", id)
      db.run("UPDATE claim SET is_current = 0 WHERE source = ? AND made NOT LIKE 'j%'", id)
      addReading(db, told, stamp.at)
      settleEvents(db, decidedEvents(db, id))
      indexClaimsOf(db, id)
      nodesHere()
    }
    renewNodes(db, nodes)
    settleIdentity(db)
  })
}

export function keepDecisions(db: Connection, decisions: readonly Decision[], stamp: Stamp): Judgement[] {
  if (decisions.length === 0) return []
  return db.transaction(() => {
    const first = Number(db.get('SELECT coalesce(max(n), 0) + 1 AS n FROM log')!['n'])
    const kept = decisions.map((decision) => {
      assertTargets(decision, (what, id) => isThere(db, what, id))
      const n = logged(db, decision.kind, decision, stamp)
      const { kind, target, other = null, claim, why = null } = decision
      db.run('INSERT INTO judgement (n, batch, kind, target, other, claim, why, by, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)', n, first, kind, target, other, claim ? JSON.stringify(claim) : null, why, stamp.by, stamp.at)
      if (claim) {
        keepClaim(db, claim, `j${n}`)
        showOrHide(db, claim.id)
      }
      return n
    })
    settle(db)
    const undone = decisions.filter(({ kind }) => kind === 'undo').flatMap(({ target }) => db.all('SELECT * FROM judgement WHERE n = ?', Number(target)).map(judgementOf))
    for (const { kind, target, claim, n } of [...undone, ...reaches(db, undone)]) {
      if (claim) showOrHide(db, claim.id, n)
      if (kind === 'accept') showOrHide(db, target)
    }
    for (const { kind, target } of decisions) if (kind === 'accept') showOrHide(db, target)
    const claims = new Set([...decisions, ...undone, ...reaches(db, undone)].flatMap(({ target, claim }) => [target, ...(claim ? [claim.id] : [])]))
    settleEvents(db, new Set([...claims].flatMap((id) => db.all('SELECT about FROM claim WHERE id = ?', id).map((row) => text(row['about'])))))
    if ([...decisions, ...undone, ...reaches(db, undone)].some(({ kind }) => identityKinds.has(kind))) settleIdentity(db)
    return db.all(`SELECT * FROM judgement WHERE n IN (${marks(kept)}) ORDER BY n`, ...kept).map(judgementOf)
  })
}

/** What an undone undo brings back, followed to its end. */
function reaches(db: Connection, judgements: readonly Judgement[]): Judgement[] {
  const next = judgements.filter(({ kind }) => kind === 'undo').flatMap(({ target }) => db.all('SELECT * FROM judgement WHERE n = ?', Number(target)).map(judgementOf))
  return next.length === 0 ? [] : [...next, ...reaches(db, next)]
}

/** A claim of a person goes out of sight when its judgement is taken back; a claim no longer read comes into sight when it is accepted. */
function showOrHide(db: Connection, claim: string, addedBy?: number): void {
  if (addedBy !== undefined) {
    const stands = db.get('SELECT 1 FROM undone WHERE n = ?', addedBy) === undefined
    db.run('UPDATE claim SET is_current = ? WHERE id = ? AND made = ?', stands ? 1 : 0, claim, `j${addedBy}`)
  }
  const row = db.get('SELECT * FROM claim WHERE id = ?', claim)
  if (!row) return
  settleByHand(db, text(row['about']))
  db.run('DELETE FROM claim_node WHERE claim = ?', claim)
  if (db.get(`SELECT 1 FROM claim WHERE id = ? AND ${shown}`, claim)) indexClaim(db, claimOf(row), dayOfSource(db, text(row['source'])), nodeRule(db))
}

/** An actor that people made is as the latest claim about it that stands says, and not there when none does. */
function settleByHand(db: Connection, about: string): void {
  if (!isByHand(about)) return
  const claims = db.all("SELECT * FROM claim WHERE about = ? AND field = 'name' AND is_current = 1 ORDER BY CAST(substr(made, 2) AS INTEGER)", about).map(claimOf)
  const actor = claims.flatMap((claim) => actorByHand(claim) ?? []).at(-1)
  const before = textOrNull(db.get('SELECT node FROM actor WHERE id = ?', about)?.['node'])
  db.run('UPDATE actor SET is_current = 0 WHERE id = ?', about)
  const node = actor ? keepActor(db, actor) : null
  renewNodes(db, [before, node].filter((it) => it !== null))
}

function dayOfSource(db: Connection, source: string): number | null {
  const day = db.get('SELECT day FROM source WHERE id = ?', source)?.['day']
  return day === null || day === undefined ? null : Number(day)
}

/** One query for each kind of thing that a decision may be about. */
const there: Readonly<Record<TargetKind, readonly string[]>> = {
  source: ['SELECT 1 FROM source WHERE id = ?'],
  claim: ['SELECT 1 FROM claim WHERE id = ?'],
  judgement: ['SELECT 1 FROM judgement WHERE n = CAST(? AS INTEGER)'],
  'actor or event': ['SELECT 1 FROM node WHERE node = ?', 'SELECT 1 FROM event WHERE id = ?', 'SELECT 1 FROM actor WHERE id = ?', 'SELECT 1 FROM actor WHERE key = ? LIMIT 1', 'SELECT 1 FROM tie WHERE key = ? LIMIT 1'],
}

function isThere(db: Connection, what: TargetKind, id: string): boolean {
  return there[what].some((sql) => db.get(sql, id) !== undefined)
}

export function keepTies(db: Connection, ties: readonly { readonly node: string; readonly key: string }[], stamp: Stamp, file?: string): void {
  db.transaction(() => {
    const before = db.all('SELECT node, key FROM tie ORDER BY node, key').map((row) => `${text(row['node'])}\t${text(row['key'])}`)
    const after = [...new Set(ties.map(({ node, key }) => `${node}\t${key}`))].toSorted()
    const last = db.get("SELECT payload FROM log WHERE act = 'names' ORDER BY n DESC LIMIT 1")?.['payload']
    const told = last === undefined || last === null ? undefined : (JSON.parse(text(last)) as { file?: string }).file
    if (before.join('\n') === after.join('\n') && told === file) return
    logged(db, 'names', { ties: after.length, ...(file === undefined ? {} : { file }) }, stamp)
    db.run('DELETE FROM tie')
    for (const { node, key } of ties) db.run('INSERT OR IGNORE INTO tie (node, key) VALUES (?, ?)', node, key)
    settleIdentity(db)
  })
}

export function keepOrigins(db: Connection, origins: readonly (readonly [string, string])[]): void {
  if (origins.length > 0) db.transaction(() => { for (const [source, origin] of origins) db.run('UPDATE source SET origin = ? WHERE id = ?', origin, source) })
}
