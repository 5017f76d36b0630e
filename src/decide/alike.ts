// Claims that are wrong in the same way as one that was just rejected: made by the same rule, for the same field, of the same words. They are offered, never taken along.
import { fold } from '../ground/fold.ts'
import type { Claim } from '../record/claim.ts'
import { statusesOf } from '../query/status.ts'
import type { Store, StoredClaim } from '../store/store.ts'
import { chunks } from './candidates/profiles.ts'

/** Looked through for one answer. */
const lookedMost = 20_000

export interface Alike {
  /** What they have in common, in the words of the text: the word that names the event, or the value with its numbers left out. */
  readonly words: string
  readonly claims: readonly StoredClaim[]
}

/** Those of the record that are like this one, machine-made and undecided, in the order of their sources. */
export async function alikeOf(store: Store, claim: StoredClaim): Promise<Alike> {
  if (claim.because.startsWith('human:')) return { words: '', claims: [] }
  const same = (await store.claims({ field: claim.field, limit: lookedMost })).filter(({ id, field, because }) => id !== claim.id && field === claim.field && because === claim.because)
  const patterns = await patternsOf(store, [claim, ...same])
  const words = patterns.get(claim.id)!
  const alike = same.filter(({ id }) => patterns.get(id) === words)
  const statuses = statusesOf(alike, alike.length === 0 ? [] : await store.judgements({ targets: alike.map(({ id }) => id), limit: 1e6 }))
  return { words, claims: alike.filter(({ id }) => statuses.get(id)!.status === 'open') }
}

/** The word of its event where it is about one: there the rule went by that word. Else the value itself, whatever its numbers. */
async function patternsOf(store: Store, claims: readonly Claim[]): Promise<Map<string, string>> {
  const about = [...new Set(claims.filter(({ field }) => field.startsWith('event')).map((it) => it.about))]
  const triggers = new Map<string, string>()
  for (const ids of chunks(about)) for (const { id, trigger } of await store.events({ ids, limit: 1e6 })) triggers.set(id, trigger)
  return new Map(claims.map(({ id, about: event, text }) => [id, fold(triggers.get(event) ?? text.replace(/\d[\d.,]*/g, '#'))]))
}
