// Cursors of lists: where the next page begins, opaque to the caller.

export interface Paged<T> {
  readonly items: readonly T[]
  /** Null on the last page. */
  readonly next: string | null
}

export const pageDefault = 50
export const pageMost = 500

/** Offset in a cursor; 0 for none or one that is not ours. */
export function offsetOf(cursor: string | undefined): number {
  const match = /^o(\d{1,9})$/.exec(cursor === undefined ? '' : Buffer.from(cursor, 'base64url').toString())
  return match ? Number(match[1]) : 0
}

/** A page of `limit`, from one more than that was asked for. */
export function pageOf<T>(oneMore: readonly T[], offset: number, limit: number): Paged<T> {
  return { items: oneMore.slice(0, limit), next: oneMore.length > limit ? Buffer.from(`o${offset + limit}`).toString('base64url') : null }
}
