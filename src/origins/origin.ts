// From which text a new one was copied, so that "12 articles" can say "3 origins".
import type { Reading } from '../reading/reading.ts'
import type { Incoming, Store, StoredSource } from '../store/store.ts'
import { keysOf } from './keys.ts'
import { likeness, printOf, type Print } from './likeness.ts'

/** How many texts that share keys are compared word for word. */
const comparedMost = 12
/** More copies of one report than anyone keeps. */
const groupMost = 100_000

type Found = Pick<Incoming, 'copyKeys' | 'origin'>

/**
 * Keys of the text and the origin it shares: that of the text in the record, or earlier in the same batch, that it is most like; its own id else.
 * A text that joins two groups which did not know of each other makes them one.
 */
export async function originOf({ source }: Pick<Reading, 'source'>, store: Pick<Store, 'sharingCopyKeys' | 'sources' | 'setOrigins'>, earlier: readonly Incoming[] = []): Promise<Found> {
  const print = printOf(source)
  const copyKeys = keysOf(print.shingles)
  const stored = await copiesStored(print, copyKeys, source.id, store)
  const batched = copiesIn(print, copyKeys, earlier)
  const best = [...stored, ...batched].toSorted((a, b) => b.containment - a.containment || (a.origin < b.origin ? -1 : 1))[0]
  if (best === undefined) return { copyKeys, origin: source.id }
  const others = new Set(stored.map(({ origin }) => origin).filter((origin) => origin !== best.origin))
  for (const origin of others) await store.setOrigins((await store.sources({ origin, limit: groupMost })).map(({ id }) => [id, best.origin] as const))
  return { copyKeys, origin: best.origin }
}

interface Copy {
  readonly origin: string
  readonly containment: number
}

async function copiesStored(print: Print, keys: readonly string[], self: string, store: Pick<Store, 'sharingCopyKeys' | 'sources'>): Promise<Copy[]> {
  const ids = (await store.sharingCopyKeys(keys)).filter((id) => id !== self).slice(0, comparedMost)
  if (ids.length === 0) return []
  const alike = (it: StoredSource): Copy[] => copy(print, printOf(it), it.origin)
  return (await store.sources({ ids })).flatMap(alike)
}

function copiesIn(print: Print, keys: readonly string[], earlier: readonly Incoming[]): Copy[] {
  const wanted = new Set(keys)
  return earlier
    .filter(({ copyKeys }) => copyKeys.some((key) => wanted.has(key)))
    .flatMap(({ told, origin }) => copy(print, printOf(told.reading.source), origin))
}

function copy(a: Print, b: Print, origin: string): Copy[] {
  const like = likeness(a, b)
  return like.copy ? [{ origin, containment: like.containment }] : []
}
