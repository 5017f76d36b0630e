// What nobody tells of an event: the fields of its type that no claim fills.
import { eventTypes } from '../scheme/events/index.ts'
import type { Shown } from './shown.ts'
import { counts } from './status.ts'
import { valueOf } from './value.ts'

/** Fields that any event may have, and those that only violence has. */
const always = ['event.date', 'event.place'] as const
const ofViolence = ['event.responsibility', 'event.casualty.killed', 'event.casualty.wounded'] as const

/** Doers are told of in the responsibility, with how it is known. */
const inResponsibility: ReadonlySet<string> = new Set(['perpetrator'])

/** Field ids in the order of the claim table; `event.responsibility.claimed` when somebody is blamed and nobody says whether it was claimed. */
export function notTold(types: readonly string[], claims: readonly Shown[]): string[] {
  const known = eventTypes.filter(({ id }) => types.includes(id))
  const told = claims.filter(({ status }) => counts(status))
  const violent = known.some(({ family }) => family === 'violence')
  const asked = [...always, ...(violent ? ofViolence : []), ...new Set(known.flatMap(({ roles }) => roles.filter((role) => !inResponsibility.has(role)).map((role) => `event.role.${role}`)))]
  // One side of a fight is as good as the other, and a victim may be told of as a target or in figures.
  const missing = asked.filter((field) => !told.some(({ claim }) => claim.field === field))
  const claimed = told.some(({ claim }) => {
    const value = valueOf(claim)
    return value.kind === 'responsibility' && ['claimed', 'claim_denied', 'unclaimed'].includes(value.of.basis)
  })
  return violent && !claimed && !missing.includes('event.responsibility') ? [...missing, 'event.responsibility.claimed'] : missing
}
