// Derived tables: who is who, names, what is shown. All follow from sources, readings and judgements, and can be made anew.
import type { ActorAnchor, Claim } from '../../record/claim.ts'
import { nameKey } from '../../record/identity-key.ts'
import { membership } from '../identity.ts'
import { identityKinds, standing, type Judgement } from '../judgement.ts'
import type { Connection } from './connection.ts'
import { actorOf, claimOf, dayOf, judgementOf, text } from './rows.ts'

// A node goes by the fullest name and the most telling type that texts give it, whichever came first.
const nameOrder = (table: string): string => `(${table}.type = 'organisation'), -length(${table}.name), ${table}.name, ${table}.type`
const betterName = `(${nameOrder('excluded')}) < (${nameOrder('node')})`

/** Puts an actor's names and node where lookups find them. */
export function indexActor(db: Connection, actor: ActorAnchor, node: string | null): void {
  if (node === null) return
  const newHere = db.get('SELECT 1 FROM actor WHERE node = ? AND source = ? AND is_current = 1 AND id <> ? LIMIT 1', node, actor.source, actor.id) === undefined
  db.run(
    `INSERT INTO node (node, name, type, sources) VALUES (?, ?, ?, 1) ON CONFLICT (node) DO UPDATE SET sources = sources + ?,
      name = CASE WHEN ${betterName} THEN excluded.name ELSE name END, type = CASE WHEN ${betterName} THEN excluded.type ELSE type END`,
    node, actor.name, actor.type, newHere ? 1 : 0,
  )
  for (const norm of normsOf(actor)) {
    if (db.run('INSERT OR IGNORE INTO node_name (norm, node) VALUES (?, ?)', norm, node) === 0) continue
    if (db.get('SELECT 1 FROM node_name WHERE norm = ? AND node <> ? LIMIT 1', norm, node) === undefined) db.run('INSERT INTO name_index (norm) VALUES (?)', norm)
  }
}

function normsOf({ name, names }: ActorAnchor): Set<string> {
  return new Set([name, ...names.filter(({ kind }) => kind !== 'description').map((it) => it.text)].map(nameKey).filter((it) => it !== ''))
}

/** Puts a claim under the nodes of its parties. */
export function indexClaim(db: Connection, { id, field, about, source, from, parties }: Claim, day: number | null, nodeOf: (anchor: string, key: string | null) => string | null): void {
  for (const { as, anchor, key, members } of parties) {
    const node = nodeOf(anchor, key)
    if (node !== null) db.run('INSERT OR IGNORE INTO claim_node (node, field, day, claim, part, anchor, about, source, members) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)', node, field, dayOf(from) ?? day ?? 0, id, as, anchor, about, source, members ? 1 : 0)
  }
}

/** The node of an anchor: itself where a judgement names it, else its key. */
export function nodeRule(db: Connection): (anchor: string, key: string | null) => string | null {
  return (anchor, key) => (key !== null && db.get('SELECT 1 FROM member WHERE node = ?', anchor) ? anchor : key)
}

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

/** Works out again who is who. Only nodes that a judgement or a tie names are in the table; all others stand alone. */
export function settleIdentity(db: Connection): void {
  const kinds = [...identityKinds].map((kind) => `'${kind}'`).join(', ')
  const judgements = standingJudgements(db, `AND kind IN (${kinds})`)
  const named = new Set(judgements.flatMap(({ target, other }) => (other === undefined ? [] : [target, other])))
  // A key that is judged is a node as it is; an anchor hangs on its own key unless a person says otherwise.
  const anchors = [...named].flatMap((node) => db.all('SELECT * FROM actor WHERE id = ?', node).map(actorOf))
  const ties = [
    ...db.all('SELECT node, key FROM tie').map((row) => ({ node: text(row['node']), key: text(row['key']) })),
    ...anchors.flatMap(({ id, key }) => (key === null ? [] : [{ node: id, key }])),
  ]
  const { clusters } = membership(judgements, ties)
  const before = new Set(db.all("SELECT node FROM member WHERE node IN (SELECT id FROM actor)").map((row) => text(row['node'])))
  db.run('DELETE FROM member')
  for (const [node, cluster] of clusters) db.run('INSERT INTO member (node, cluster) VALUES (?, ?)', node, cluster)
  const after = new Set(anchors.map(({ id }) => id))
  for (const anchor of [...before, ...after]) if (before.has(anchor) !== after.has(anchor)) moveAnchor(db, anchor, after.has(anchor))
}

/** An anchor that becomes a node of its own takes its claims with it, and brings them back. */
function moveAnchor(db: Connection, id: string, alone: boolean): void {
  const row = db.get('SELECT * FROM actor WHERE id = ?', id)
  if (!row) return
  const actor = actorOf(row)
  if (actor.key === null) return
  const node = alone ? id : actor.key
  db.run('UPDATE actor SET node = ? WHERE id = ?', node, id)
  db.run('UPDATE claim_node SET node = ? WHERE anchor = ?', node, id)
  indexActor(db, actor, node)
  recount(db, [id, actor.key])
}

/** Counts anew in how many sources nodes are spoken of. */
export function recount(db: Connection, nodes: Iterable<string>): void {
  for (const node of new Set(nodes)) {
    const sources = Number(db.get('SELECT count(DISTINCT source) AS n FROM actor WHERE node = ? AND is_current = 1', node)!['n'])
    if (sources > 0) {
      db.run(
        `UPDATE node SET sources = ?1, name = best.name, type = best.type
        FROM (SELECT name, type FROM actor WHERE node = ?2 AND is_current = 1 ORDER BY ${nameOrder('actor')} LIMIT 1) AS best WHERE node.node = ?2`,
        sources, node,
      )
    }
    else {
      db.run('DELETE FROM node WHERE node = ?', node)
      db.run('DELETE FROM node_name WHERE node = ?', node)
    }
  }
}

/** Makes every derived table but the text index anew. */
export function rebuild(db: Connection): void {
  for (const table of ['claim_node', 'member', 'node', 'node_name', 'name_index']) db.run(`DELETE FROM ${table}`)
  db.run('UPDATE actor SET node = key WHERE node IS NOT key')
  settle(db)
  for (const row of db.all('SELECT * FROM actor WHERE is_current = 1 ORDER BY rowid')) indexActor(db, actorOf(row), actorOf(row).key)
  const days = new Map(db.all('SELECT id, day FROM source').map((row) => [text(row['id']), row['day'] === null ? null : Number(row['day'])]))
  for (const row of db.all(`SELECT * FROM claim WHERE ${shown} ORDER BY rowid`)) indexClaim(db, claimOf(row), days.get(text(row['source'])) ?? null, (_anchor, key) => key)
  settleIdentity(db)
}

/** Claims that count: found by the latest reading, added by a person, or accepted although no longer read. */
export const shown = `(is_current = 1 OR id IN (SELECT target FROM judgement WHERE kind = 'accept' AND n NOT IN (SELECT n FROM undone)))`
