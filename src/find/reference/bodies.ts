// The arms of a state: which words mean the same body, and the register's id for it.
import type { Found } from '../actors/found.ts'

const registered: Readonly<Record<string, string>> = { police: 'police', army: 'military', troops: 'military', government: 'government', intelligence: 'intelligence', prosecution: 'prosecution', court: 'court', parliament: 'parliament', embassy: 'embassy' }

/** "leger" and "troepen" are one body; each ministry and each hospital is its own. */
export function bodyKey({ concept, noun }: Pick<Found, 'concept' | 'noun'>, words = ''): string {
  if (concept === 'troops') return 'army'
  if (concept === 'security' || (concept !== undefined && registered[concept] !== undefined)) return concept
  return `${concept ?? noun ?? ''} ${words.toLowerCase()}`.trim()
}

/** The register derives these from country and body; absent for bodies it does not derive. */
export function registeredBody({ concept, country }: Pick<Found, 'concept' | 'country'>): string | undefined {
  const body = concept === undefined ? undefined : registered[concept]
  return body === undefined || country === undefined ? undefined : `${body}:${country}`
}
