// Derived tables: who is who, names, what is shown. All follow from sources, readings and judgements, and can be made anew.
import type { ActorAnchor, Claim } from '../../record/claim.ts'
import { nameKey } from '../../record/identity-key.ts'
import { membership } from '../identity.ts'
import { identityKinds } from '../judgement.ts'
import type { Connection } from './connection.ts'
import { decidedEvents, settleEvents } from './events.ts'
import { actorOf, claimOf, dayOf, parsed, text } from './rows.ts'
import { settle, shown, standingJudgements } from './standing.ts'

// A node goes by the fullest name and the most telling type that texts give it, whichever came first.
const nameOrder = (table: string): string => `(${table}.type = 'organisation'), -length(${table}.name), ${table}.name, ${table}.type`
const betterName = `(${nameOrder('excluded')}) < (${nameOrder('node')})`

/** Puts the actors of a new source where lookups find them: adds to what is there, as `renewNodes` would make it anew. */
export function indexActors(db: Connection, actors: readonly { readonly actor: ActorAnchor; readonly node: string | null }[]): void {
  const seen = new Set<string>()
  for (const { actor, node } of actors) {
    if (node === null) continue
    db.run(
      `INSERT INTO node (node, name, type, sources) VALUES (?, ?, ?, 1) ON CONFLICT (node) DO UPDATE SET sources = sources + ?,
        name = CASE WHEN ${betterName} THEN excluded.name ELSE name END, type = CASE WHEN ${betterName} THEN excluded.type ELSE type END`,
      node, actor.name, actor.type, seen.has(node) ? 0 : 1,
    )
    seen.add(node)
    for (const norm of normsOf(actor)) keepName(db, norm, node)
  }
}

function normsOf({ name, names }: Pick<ActorAnchor, 'name' | 'names'>): Set<string> {
  return new Set([name, ...names.filter(({ kind }) => kind !== 'description').map((it) => it.text)].map(nameKey).filter((it) => it !== ''))
}

function keepName(db: Connection, norm: string, node: string): void {
  if (db.run('INSERT OR IGNORE INTO node_name (norm, node) VALUES (?, ?)', norm, node) === 0) return
  if (db.get('SELECT 1 FROM node_name WHERE norm = ? AND node <> ? LIMIT 1', norm, node) === undefined) db.run('INSERT INTO name_index (norm) VALUES (?)', norm)
}

function dropName(db: Connection, norm: string, node: string): void {
  db.run('DELETE FROM node_name WHERE norm = ? AND node = ?', norm, node)
  if (db.get('SELECT 1 FROM node_name WHERE norm = ? LIMIT 1', norm) !== undefined) return
  // Found by its letters: looking through all names takes too long when many go.
  if (norm.length < 3) db.run('DELETE FROM name_index WHERE norm = ?', norm)
  else db.run('DELETE FROM name_index WHERE rowid IN (SELECT rowid FROM name_index WHERE name_index MATCH ? AND norm = ?)', `"${norm.replaceAll('"', '""')}"`, norm)
}

/** Puts a claim under the nodes of its parties. */
export function indexClaim(db: Connection, { id, field, about, source, from, parties }: Claim, day: number | null, nodeOf: (anchor: string, key: string | null) => string | null): void {
  for (const { as, anchor, key, members } of parties) {
    const node = nodeOf(anchor, key)
    if (node !== null) db.run('INSERT OR IGNORE INTO claim_node (node, field, day, claim, part, anchor, about, source, members) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)', node, field, dayOf(from) ?? day ?? 0, id, as, anchor, about, source, members ? 1 : 0)
  }
}

/** Puts the claims of a source that are in sight under their nodes, and no others. */
export function indexClaimsOf(db: Connection, source: string): void {
  const day = db.get('SELECT day FROM source WHERE id = ?', source)?.['day'] ?? null
  const nodeOf = nodeRule(db)
  db.run('DELETE FROM claim_node WHERE claim IN (SELECT id FROM claim WHERE source = ?)', source)
  for (const row of db.all(`SELECT * FROM claim WHERE source = ? AND ${shown}`, source)) indexClaim(db, claimOf(row), day === null ? null : Number(day), nodeOf)
}

/** The node of an anchor: itself where a judgement or a tie names it, else its key. */
export function nodeRule(db: Connection): (anchor: string, key: string | null) => string | null {
  return (anchor, key) => (db.get('SELECT 1 FROM member WHERE node = ?', anchor) ? anchor : key)
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
  const anchorsIn = (): Set<string> => new Set(db.all('SELECT node FROM member WHERE node IN (SELECT id FROM actor)').map((row) => text(row['node'])))
  const before = anchorsIn()
  db.run('DELETE FROM member')
  for (const [node, cluster] of clusters) db.run('INSERT INTO member (node, cluster) VALUES (?, ?)', node, cluster)
  const after = anchorsIn()
  moveAnchors(db, [...new Set([...before, ...after])].filter((anchor) => before.has(anchor) !== after.has(anchor)))
}

/** An anchor that becomes a node of its own takes its claims with it, and brings them back. */
function moveAnchors(db: Connection, ids: readonly string[]): void {
  const nodeOf = nodeRule(db)
  const [sources, nodes] = [new Set<string>(), new Set<string>()]
  for (const id of ids) {
    const { source, key } = actorOf(db.get('SELECT * FROM actor WHERE id = ?', id)!)
    db.run('UPDATE actor SET node = ? WHERE id = ?', nodeOf(id, key), id)
    sources.add(source)
    for (const node of [id, key]) if (node !== null) nodes.add(node)
  }
  for (const source of sources) indexClaimsOf(db, source)
  renewNodes(db, nodes)
}

/** Makes what is shown of these nodes anew from their anchors: name, type, number of sources, names to be found by. */
export function renewNodes(db: Connection, nodes: Iterable<string>): void {
  for (const node of new Set(nodes)) {
    const sources = Number(db.get('SELECT count(DISTINCT source) AS n FROM actor WHERE node = ? AND is_current = 1', node)!['n'])
    db.run('DELETE FROM node WHERE node = ?', node)
    if (sources > 0) db.run(`INSERT INTO node (node, name, type, sources) SELECT ?1, name, type, ?2 FROM actor WHERE node = ?1 AND is_current = 1 ORDER BY ${nameOrder('actor')} LIMIT 1`, node, sources)
    const anchors = db.all('SELECT DISTINCT name, names FROM actor WHERE node = ? AND is_current = 1', node)
    const norms = new Set(anchors.flatMap((row) => [...normsOf({ name: text(row['name']), names: parsed(row['names']) })]))
    const known = new Set(db.all('SELECT norm FROM node_name WHERE node = ?', node).map((row) => text(row['norm'])))
    for (const norm of norms) if (!known.has(norm)) keepName(db, norm, node)
    for (const norm of known) if (!norms.has(norm)) dropName(db, norm, node)
  }
}

/** Makes every derived table but the text index anew. */
export function rebuild(db: Connection): void {
  for (const table of ['claim_node', 'member', 'node', 'node_name', 'name_index']) db.run(`DELETE FROM ${table}`)
  db.run('UPDATE actor SET node = key WHERE node IS NOT key')
  settle(db)
  settleEvents(db, new Set([...decidedEvents(db), ...db.all('SELECT id FROM event WHERE as_read IS NOT NULL').map((row) => text(row['id']))]))
  for (const source of db.all('SELECT id FROM source').map((row) => text(row['id']))) {
    indexActors(db, db.all('SELECT * FROM actor WHERE source = ? AND is_current = 1', source).map(actorOf).map((actor) => ({ actor, node: actor.key })))
    indexClaimsOf(db, source)
  }
  settleIdentity(db)
}
