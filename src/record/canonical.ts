// One text for one value: JSON with its keys in order, and hashes of it.
import { createHash } from 'node:crypto'

/** JSON with keys sorted at every depth; `undefined` is left out. Equal values give equal texts. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item === undefined ? null : item)).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const parts = Object.entries(value).filter(([, part]) => part !== undefined).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${parts.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`
}

export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex')
}

/** 16 hex digits (64 bits) over a value: enough for tens of millions of claims. */
export function shortHash(value: unknown): string {
  return sha256(canonical(value)).slice(0, 16)
}
