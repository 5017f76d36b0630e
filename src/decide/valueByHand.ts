// The value of a claim that a person adds, from what is typed: the same as a correction of an empty claim of that field.
import type { QuantityRecord } from '../reading/reading.ts'
import type { Claim, ClaimValue, Field } from '../record/claim.ts'
import { changeOf, type PlaceNamed } from './change.ts'
import type { ByHand } from './claimByHand.ts'
import { DecisionError } from './problem.ts'

const uncounted: QuantityRecord = { text: null, low: null, best: null, high: null, op: 'unstated', unit: null }

/** What a claim of this field holds before anything is said; undefined for fields that are not made by typing a value. */
function emptyValue(field: Field): ClaimValue | undefined {
  if (field.startsWith('event.casualty.')) return { group: 'total', who: null, quantity: uncounted, scope: 'total', includesAttackers: 'unknown', superseded: false }
  if (field.startsWith('event.role.')) return { text: '', type: null, actor: null }
  if (field.startsWith('fact.')) return { value: '', quantity: field === 'fact.size' ? uncounted : null, date: null, place: null, about: null }
  if (field === 'event.date' || field === 'event.place') return {}
  return field === 'name' ? { name: '', kind: 'alias' } : undefined
}

/** @throws DecisionError when the words cannot mean a value of that field, or the field takes no typed value */
export function valueByHand(field: Field, typed: string, placeNamed?: PlaceNamed): Pick<ByHand, 'value' | 'text' | 'from' | 'to' | 'low' | 'high'> {
  const value = emptyValue(field)
  if (value === undefined) throw new DecisionError('bad-value', `A ${field} is not added by typing a value: event.date, event.place, event.role.…, event.casualty.…, fact.… and name are.`)
  const { parties: _parties, said: _said, ...change } = changeOf({ field, value } as Claim, typed, placeNamed)
  return { ...change, value: { ...value, ...change.value } }
}
