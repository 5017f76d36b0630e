// From what a person types to a change of a claim, by the field it is about.
import { parseDate, publishedValue } from '../read/published.ts'
import { eventTypes } from '../scheme/events/index.ts'
import type { ActorAnchor, Claim, ClaimParty } from '../record/claim.ts'
import type { DateRecord, PlaceRecord, QuantityRecord } from '../reading/reading.ts'
import type { Change } from './claimByHand.ts'
import { DecisionError } from './problem.ts'
import { quantityOf } from './quantity.ts'

/** Looks up a place by name; undefined when it is unknown or several bear the name. */
export type PlaceNamed = (name: string) => Pick<PlaceRecord, 'label' | 'country' | 'precision' | 'lat' | 'lon' | 'place'> | undefined

/**
 * The value that `typed` means for this claim: a figure where it counts, a date, a place, a type of event, else words.
 * @throws DecisionError when it cannot mean a value of that field
 */
export function changeOf({ field, value }: Claim, typed: string, placeNamed: PlaceNamed = () => undefined): Change {
  const text = typed.trim()
  if (text === '') throw new DecisionError('bad-value', 'A correction gives another value; to say that nothing is right, reject the claim.')
  if (field === 'event.date') return dated(text)
  if (field === 'event.place') return placed(text, placeNamed)
  if (field === 'event') return typeOf(text)
  const quantity = value['quantity'] as QuantityRecord | null | undefined
  if (quantity) return counted(text, quantity)
  if (field.startsWith('fact.')) return { value: { value: text }, text }
  if (field === 'name') return { value: { name: text }, text }
  if (field.startsWith('event.role.')) return { value: { text, actor: null }, text, parties: [] }
  throw new DecisionError('bad-value', `The value of ${field} is not typed as words: choose another actor for it (--actor), or reject it and add the right one.`)
}

function counted(text: string, { unit }: QuantityRecord): Change {
  const quantity = quantityOf(text, unit)
  if (!quantity) throw new DecisionError('bad-value', `"${text}" is no figure: write 24, 24-25, "at least 24" or "about 2000".`)
  return { value: { quantity }, text, low: quantity.low, high: quantity.high }
}

function dated(text: string): Change {
  const date = parseDate(text)
  if (!date) throw new DecisionError('bad-value', `"${text}" is no date: write 2020-05-12, 2020-05 or 2020, as precise as it is known.`)
  const { earliest, latest, granularity, relation, approx, edtf } = publishedValue(date, 'human')
  const value: Omit<DateRecord, 'evidence' | 'because'> = { text, earliest, latest, granularity, relation, approx, candidates: [], anchor: null, edtf: edtf ?? null }
  return { value, text, from: earliest, to: latest }
}

function placed(text: string, placeNamed: PlaceNamed): Change {
  const { label, country, precision, lat, lon, place } = placeNamed(text) ?? { label: text, country: null, precision: 'unknown', lat: null, lon: null, place: null }
  return { value: { text, label, country, relation: 'in', precision, lat, lon, place }, text }
}

function typeOf(text: string): Change {
  if (!eventTypes.some(({ id }) => id === text)) throw new DecisionError('bad-value', `"${text}" is no event type of the codebook: docs/codebook.md lists them (attack.suicide, law.arrest …).`)
  return { value: { type: text } }
}

/**
 * Another actor in the place of the one that the claim names. `as` says which, where it names two (`from`, `to`).
 * @throws DecisionError when the claim has no such place
 */
export function fillerChange(claim: Claim, actor: Pick<ActorAnchor, 'id' | 'name' | 'key'>, as?: string): Change {
  const slot = as ?? slotOf(claim)
  const party = { anchor: actor.id, name: actor.name }
  const key = { responsible: 'actor', subject: 'subject' }[slot] ?? (slot in claim.value ? slot : 'actor')
  if (!(key in claim.value)) throw new DecisionError('bad-value', `${claim.field} names no ${slot}. It has: ${claim.parties.map((it) => it.as).join(', ') || 'nobody'}.`)
  const filled: ClaimParty = { as: slot, anchor: actor.id, key: actor.key, members: false }
  const value = { ...claim.value, [key]: party }
  const names = [value['from'], value['to']].map((it) => (it as { name?: string } | null | undefined)?.name)
  return { value, text: claim.field.startsWith('relation.') ? names.join(' – ') : actor.name, parties: [...claim.parties.filter((it) => it.as !== slot), filled] }
}

function slotOf({ field, value }: Claim): string {
  if (field === 'event.responsibility') return 'responsible'
  if (field.startsWith('event.role.')) return field.slice('event.role.'.length)
  if (field.startsWith('aggregate.')) return 'subject'
  if ('about' in value && value['about'] !== null) return 'about'
  throw new DecisionError('bad-value', field.startsWith('relation.') ? 'A relation has two ends: say which one, --as from or --as to.' : `${field} has no filler to choose.`)
}
