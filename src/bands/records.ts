// The same records with other bands.
import type { Band } from '../reading/reading.ts'
import { bandedValues, type BandedValue, type Records } from './values.ts'

/** The same records, each value in the band that `bandOf` gives it. */
export function rebanded(records: Records, bandOf: (value: BandedValue) => Band): Records {
  const bands = [...bandedValues(records)].map(bandOf)
  let at = 0
  // Visits in the order of `bandedValues`, which the tests hold it to.
  const next = <T extends { readonly band: Band }>(it: T): T => ({ ...it, band: bands[at++]! })
  return {
    events: records.events.map((event) => {
      const own = next(event)
      return {
        ...own,
        date: own.date && next(own.date),
        places: own.places.map(next),
        roles: own.roles.map(next),
        responsibility: own.responsibility.map(next),
        casualties: own.casualties.map(next),
      }
    }),
    relations: records.relations.map(next),
    facts: records.facts.map(next),
    aggregates: records.aggregates.map(next),
    statements: records.statements.map(next),
  }
}

/** Without trees nothing that was read is more than doubtful: who did what to whom is then a guess from the order of words. */
export function doubtful(records: Records): Records {
  return rebanded(records, () => 'doubtful')
}
