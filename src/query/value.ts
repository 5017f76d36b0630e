// The value of a claim in typed parts, and when two claims give the same value.
import type { Casualty, DateRecord, EventRecord, PlaceRecord, QuantityRecord, Responsibility } from '../reading/reading.ts'
import type { Claim, Party } from '../record/claim.ts'
import { nameKey } from '../record/identity-key.ts'
import { propertyTypes } from '../scheme/properties/index.ts'

type Valued = Pick<Claim, 'field' | 'value' | 'text' | 'said' | 'id'>
export type DateValueOf = Omit<DateRecord, 'evidence' | 'because'>
export type PlaceValueOf = Omit<PlaceRecord, 'evidence' | 'because'>

/** Values by field: the record keeps them as JSON, here they get back the types of the reading. */
export interface Values {
  readonly event: Pick<EventRecord, 'type' | 'realis' | 'number'> & { readonly partOf: string | null }
  readonly date: DateValueOf
  readonly place: PlaceValueOf
  readonly role: { readonly text: string; readonly type: string | null; readonly actor: Party | null }
  readonly responsibility: { readonly basis: Responsibility['basis']; readonly level: Responsibility['level']; readonly actor: Party | null }
  readonly casualty: Pick<Casualty, 'group' | 'who' | 'quantity' | 'scope' | 'includesAttackers' | 'superseded'>
  readonly relation: { readonly from: Party; readonly to: Party; readonly ended: boolean; readonly date: DateValueOf | null }
  readonly fact: { readonly value: string; readonly quantity: QuantityRecord | null; readonly date: DateValueOf | null; readonly place: PlaceValueOf | null; readonly about: Party | null }
  readonly aggregate: { readonly quantity: QuantityRecord; readonly period: DateValueOf | null; readonly place: PlaceValueOf | null; readonly subject: Party | null }
  readonly statement: { readonly content: readonly string[]; readonly to: string | null; readonly about: Party | null }
  readonly name: { readonly name: string; readonly kind: string }
}

export type ValueKind = keyof Values
export type Value = { readonly [Kind in ValueKind]: { readonly kind: Kind; readonly of: Values[Kind] } }[ValueKind]

const kinds: readonly (readonly [prefix: string, kind: ValueKind])[] = [
  ['event.date', 'date'], ['event.place', 'place'], ['event.role.', 'role'], ['event.responsibility', 'responsibility'], ['event.casualty.', 'casualty'], ['event', 'event'],
  ['relation.', 'relation'], ['fact.', 'fact'], ['aggregate.', 'aggregate'], ['statement', 'statement'], ['name', 'name'],
]

export function valueOf({ field, value }: Pick<Claim, 'field' | 'value'>): Value {
  const kind = kinds.find(([prefix]) => field.startsWith(prefix))?.[1] ?? 'fact'
  return { kind, of: value } as unknown as Value
}

/** The counted value of a claim; null where it has none. */
export function quantityOf(claim: Pick<Claim, 'field' | 'value'>): QuantityRecord | null {
  const value = valueOf(claim)
  return value.kind === 'casualty' || value.kind === 'aggregate' || value.kind === 'fact' ? value.of.quantity : null
}

/** The last part of a field: `killed` of `event.casualty.killed`, `size` of `fact.size`. */
export function lastPart(field: string): string {
  return field.slice(field.lastIndexOf('.') + 1)
}

const dated: ReadonlySet<string> = new Set(propertyTypes.filter(({ value }) => value === 'date').map(({ id }) => id))
const worded: ReadonlySet<string> = new Set(propertyTypes.filter(({ value }) => value === 'text').map(({ id }) => id))
const placed: ReadonlySet<string> = new Set(propertyTypes.filter(({ value }) => value === 'place').map(({ id }) => id))

/** Equal for claims of one field that give the same value; `who` says which actors are one. A denial is another value. */
export function valueKey(claim: Valued, who: (party: Party) => string): string {
  const value = valueOf(claim)
  const parts = partsOf(value, claim, (party) => identity(party, who))
  return [...parts, claim.said.polarity === 'NEG' ? 'not' : ''].join('|')
}

function partsOf(value: Value, { field, text, id }: Valued, who: (party: Party | null) => string): readonly unknown[] {
  switch (value.kind) {
    case 'event': return [value.of.type, value.of.realis, value.of.number]
    case 'date': return [dateKey(value.of)]
    case 'place': return [placeKey(value.of)]
    case 'role': return [value.of.actor === null ? nameKey(value.of.text) : who(value.of.actor)]
    case 'responsibility': return [value.of.basis, who(value.of.actor)]
    case 'casualty': return [value.of.group, value.of.scope, value.of.includesAttackers === 'yes', value.of.superseded, quantityKey(value.of.quantity)]
    case 'relation': return [who(value.of.from), who(value.of.to), value.of.ended]
    case 'fact': return [factKey(lastPart(field), value.of, text, who)]
    case 'aggregate': return [quantityKey(value.of.quantity), dateKey(value.of.period), placeKey(value.of.place)]
    case 'statement': return [id]
    case 'name': return [nameKey(value.of.name)]
  }
}

function factKey(property: string, { quantity, date, place, about, value }: Values['fact'], text: string, who: (party: Party | null) => string): string {
  if (quantity !== null) return quantityKey(quantity)
  if (dated.has(property) && date !== null) return dateKey(date)
  if (placed.has(property) && place !== null) return placeKey(place)
  // Two things said in comparison with one other are two values.
  return about === null || worded.has(property) ? nameKey(value || text) : who(about)
}

function quantityKey({ op, low, best, high, text }: QuantityRecord): string {
  return low === null && best === null && high === null ? `${op}:${nameKey(text ?? '')}` : [op, low, best, high].join(':')
}

function dateKey(date: DateValueOf | null): string {
  return date === null ? '' : [date.relation, date.earliest, date.latest, date.approx, date.candidates.length > 1].join(':')
}

function placeKey(place: PlaceValueOf | null): string {
  return place === null ? '' : [place.relation === 'in' || place.relation === 'unknown' ? '' : place.relation, nameKey(place.label) || place.place].join(':')
}

/** Those with an identity by that; people known in one text only by their words. */
function identity(party: Party | null, who: (party: Party) => string): string {
  if (party === null) return 'nobody'
  const cluster = who(party)
  return cluster === party.anchor ? `words:${nameKey(party.name)}` : cluster
}
