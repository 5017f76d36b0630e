// A claim as it is shown: with its source, what people decided of it, the sentence it stands in, and who its actors are in the whole record.
import type { Party } from '../record/claim.ts'
import type { Store, StoredClaim, StoredSource } from '../store/store.ts'
import { identityKinds } from '../store/judgement.ts'
import { quotesOf, type Quote } from './quotes.ts'
import { chosenOf, statusesOf, type ClaimStatus } from './status.ts'
import type { Judgement } from '../store/judgement.ts'

/** A source without its text. */
export type SourceCard = Omit<StoredSource, 'text' | 'sha256' | 'bytes' | 'format' | 'reading'>

export interface Shown {
  readonly claim: StoredClaim
  readonly source: SourceCard
  readonly status: ClaimStatus
  readonly quotes: readonly Quote[]
}

export interface Showing {
  readonly shown: readonly Shown[]
  /** Cluster of an actor as a claim names it: one for all texts that speak of it; the anchor itself for those known in one text only. */
  who(party: Pick<Party, 'anchor'>): string
  /** The claim that a person chose as figure to display among these. */
  chosen(claims: readonly Shown[]): { readonly claim: Shown; readonly judgement: Judgement } | null
}

/** Most judgements looked up for one answer: more than any page of claims has. */
const all = 1_000_000

export async function showing(store: Store, claims: readonly StoredClaim[]): Promise<Showing> {
  const [sources, standing] = [await store.sources({ ids: distinct(claims.map(({ source }) => source)), limit: all }), await judgementsOn(store, claims)]
  const byId = new Map(sources.map((source) => [source.id, source]))
  const statuses = statusesOf(claims, standing)
  const shown = claims.flatMap((claim): Shown[] => {
    const source = byId.get(claim.source)
    return source === undefined ? [] : [shownOf(claim, source, statuses.get(claim.id)!)]
  })
  const who = await identities(store, claims, standing)
  return {
    shown, who,
    chosen(list) {
      const choice = chosenOf(new Set(list.map(({ claim }) => claim.slot)), standing)
      const claim = choice && list.find((it) => it.claim.id === choice.claim)
      return choice && claim ? { claim, judgement: choice.judgement } : null
    },
  }
}

/** The quotes are cut when somebody looks at them: most claims are only counted. */
function shownOf(claim: StoredClaim, source: StoredSource, status: ClaimStatus): Shown {
  let quotes: readonly Quote[] | undefined
  return { claim, source: cardOf(source), status, get quotes() { return quotes ??= quotesOf(source, claim.evidence) } }
}

export function cardOf({ id, name, language, title, outlet, author, url, published, origin, added }: StoredSource): SourceCard {
  return { id, name, language, title, outlet, author, url, published, origin, added }
}

/** Judgements about these claims, their slots, and the actors that they name. */
async function judgementsOn(store: Store, claims: readonly StoredClaim[]): Promise<Judgement[]> {
  const targets = distinct(claims.flatMap(({ id, slot, parties }) => [id, slot, ...parties.map(({ anchor }) => anchor)]))
  return targets.length === 0 ? [] : store.judgements({ targets, limit: all })
}

/** Judgements that say of these nodes who or what is one, oldest first. */
export async function identityOf(store: Store, nodes: readonly string[]): Promise<Judgement[]> {
  return (await store.judgements({ targets: nodes, kinds: [...identityKinds], limit: all })).toSorted((a, b) => a.n - b.n)
}

async function identities(store: Store, claims: readonly StoredClaim[], standing: readonly Judgement[]): Promise<Showing['who']> {
  // An anchor hangs on its key, but for those that a person judged by themselves.
  const judged = new Set(standing.filter(({ kind }) => identityKinds.has(kind)).flatMap(({ target, other }) => [target, other ?? '']))
  const keyOf = new Map(claims.flatMap(({ parties }) => parties.map(({ anchor, key }) => [anchor, judged.has(anchor) ? anchor : key ?? anchor] as const)))
  const clusters = await store.clusterOf(distinct([...keyOf.values()]))
  return ({ anchor }) => {
    const node = keyOf.get(anchor) ?? anchor
    return clusters.get(node) ?? node
  }
}

export function distinct<T>(list: readonly T[]): T[] {
  return [...new Set(list)]
}

/** Day by which a source is ordered: as it was published. */
export function publishedOn({ published }: Pick<SourceCard, 'published'>): string {
  return published?.earliest ?? published?.latest ?? ''
}

/** Newest told first. */
export function newestFirst(a: Shown, b: Shown): number {
  return publishedOn(b.source).localeCompare(publishedOn(a.source)) || b.source.added - a.source.added || a.claim.id.localeCompare(b.claim.id)
}
