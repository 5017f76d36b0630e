// Whether a name stands anywhere in what the log keeps of an act: as whole words, in any spelling of case and accents.
import { fold } from '../ground/fold.ts'

export function mentions(value: unknown, names: readonly string[]): boolean {
  if (typeof value === 'string') return names.some((name) => fold(name) !== '' && ` ${fold(value)} `.includes(` ${fold(name)} `))
  if (value === null || typeof value !== 'object') return false
  return Object.entries(value).some(([key, part]) => mentions(key, names) || mentions(part, names))
}

/** Acts of which the log keeps nothing but ids. */
export const idsOnly: ReadonlySet<string> = new Set(['add', 'reread', 'erase', 'restore'])
