// Pairs of actors that may be one: by names that resemble, letters that another text expands, and what is said of both.
import { spellingKey } from '../../ground/fold.ts'
import type { ActorAnchor, Party } from '../../record/claim.ts'
import type { Store } from '../../store/store.ts'
import { actorProfile, scoreActors, type ActorProfile, type ActorReason } from './actorScore.ts'
import { pairsByKey, type Blocked } from './blocks.ts'
import { onePerPair, pairKey, settledPairs, worthAsking } from './events.ts'
import { chunks } from './profiles.ts'

export interface ActorCandidate {
  readonly a: string
  readonly b: string
  readonly names: readonly [string, string]
  readonly score: number
  readonly reasons: readonly ActorReason[]
}

export interface ActorCandidates {
  readonly candidates: readonly ActorCandidate[]
  readonly capped: Blocked<unknown>['capped']
  readonly compared: number
}

const bucketMost = 60
/** Nodes that most sources speak of come first. */
const nodesMost = 20_000

export async function actorCandidates(store: Store, { least = worthAsking }: { readonly least?: number } = {}): Promise<ActorCandidates> {
  const nodes = await store.nodes('', { limit: nodesMost })
  const anchors = new Map<string, ActorAnchor[]>()
  for (const part of chunks(nodes.map(({ node }) => node))) {
    for (const anchor of await store.actors({ nodes: part, limit: 1e6 })) if (anchor.key !== null) anchors.set(anchor.key, [...anchors.get(anchor.key) ?? [], anchor])
  }
  const clusters = await store.clusterOf(nodes.map(({ node }) => node))
  const clusterOf = (node: string): string => clusters.get(node) ?? node
  const settled = await settledPairs(store)
  const profiles = nodes.flatMap(({ node }) => (anchors.has(node) ? [actorProfile(node, anchors.get(node)!)] : []))
  const { pairs, capped } = pairsByKey(profiles, actorKeys, { most: bucketMost, apart: (a, b) => apart(a, b) || clusterOf(a.node) === clusterOf(b.node) || settled.has(pairKey(clusterOf(a.node), clusterOf(b.node))) })
  // What is said of both is looked up only where the names say something.
  const near = pairs.filter(([a, b]) => scoreActors(a, b).score >= least / 4)
  const ties = await tiesOf(store, [...new Set(near.flat().map(({ node }) => node))], clusters)
  const full = (profile: ActorProfile): ActorProfile => ({ ...profile, ties: ties.get(profile.node) ?? new Set() })
  const candidates = near.map(([a, b]) => ({ a: a.node, b: b.node, names: [a.name, b.name] as const, ...scoreActors(full(a), full(b)) })).filter(({ score }) => score >= least)
  const more = nodes.length === nodesMost ? [{ key: 'actors', count: (await store.counts()).actors }] : []
  const sorted = candidates.toSorted((x, y) => y.score - x.score || (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1))
  return { candidates: onePerPair(sorted, clusterOf), capped: [...more, ...capped], compared: pairs.length }
}

/** Two rows of the register are two actors; states are known by their country. */
function apart(a: ActorProfile, b: ActorProfile): boolean {
  return (a.node.startsWith('reg:') && b.node.startsWith('reg:')) || a.kind === 'other' || b.kind === 'other'
}

export function actorKeys({ names, letters, kind }: ActorProfile): string[] {
  const spelled = [...names].map(spellingKey)
  return [
    ...[...names].map((name) => `name ${name}`),
    ...spelled.map((name) => `spelling ${kind} ${name}`),
    ...[...letters].map((it) => `letters ${it}`),
    ...[...names].flatMap((name) => initialsOf(name).map((it) => `letters ${it}`)),
    ...spelled.flatMap((name) => name.split(' ').filter((word) => word.length >= 4).map((word) => `word ${kind} ${word}`)),
    ...spelled.filter((name) => name.length >= 6).flatMap((name) => [`begin ${kind} ${name.slice(0, 5)}`, `end ${kind} ${name.slice(-5)}`]),
  ]
}

function initialsOf(name: string): string[] {
  const words = name.split(' ')
  const whole = words.map((word) => word[0]).join('')
  const long = words.filter((word) => word.length > 3).map((word) => word[0]).join('')
  return [...new Set([whole, long])].filter(({ length }) => length >= 3)
}

async function tiesOf(store: Store, nodes: readonly string[], clusters: ReadonlyMap<string, string>): Promise<Map<string, Set<string>>> {
  const ties = new Map<string, Set<string>>()
  for (const node of nodes) {
    const found = new Set<string>()
    for (const { field, parties, value } of await store.claims({ nodes: [node], field: 'relation', limit: 200 })) {
      for (const { as, key } of parties) {
        const other = key ?? (value[as] as Party | undefined)?.name
        if (key !== node && other !== undefined) found.add(`${field.slice('relation.'.length)} ${as} ${clusters.get(other) ?? other}`)
      }
    }
    ties.set(node, found)
  }
  return ties
}
