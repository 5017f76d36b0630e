// The arms of a state: which words mean the same body, and the register's id for it.
import type { Found } from '../actors/found.ts'

/** "leger" and "troepen" are one body, each ministry is its own. */
export function bodyKey({ concept, noun }: Pick<Found, 'concept' | 'noun'>, words = ''): string {
  if (concept === 'troops') return 'army'
  if (concept === 'ministry' || concept === undefined || concept === noun) return `${concept ?? noun ?? ''} ${words.toLowerCase()}`.trim()
  return concept
}

const registered: Readonly<Record<string, string>> = { police: 'police', army: 'military', troops: 'military', government: 'government', intelligence: 'intelligence', prosecution: 'prosecution', court: 'court', parliament: 'parliament' }

/** The register derives these from country and body; absent for bodies it does not derive. */
export function registeredBody({ concept, country }: Pick<Found, 'concept' | 'country'>): string | undefined {
  const body = concept === undefined ? undefined : registered[concept]
  return body === undefined || country === undefined ? undefined : `${body}:${country}`
}
