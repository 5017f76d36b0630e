// Values that cannot both hold, side by side. Nothing is chosen: a later figure may be an update, and a denial may be false.
import { propertyTypes } from '../scheme/properties/index.ts'
import { dates, figures, figuresAtOneTime, happened, places, relationsOppose, responsibilityOf, standing, voiceOf, type Excludes } from './conflict/pairs.ts'
import { distinct, publishedOn, type Showing } from './shown.ts'
import type { FieldValues, ValueGroup } from './groups.ts'
import { lastPart, valueOf } from './value.ts'

/** `denied`: said and denied. `doer`: different ones are named. `claim`: claimed, and said to be claimed by nobody. */
export type ContradictionKind = 'figure' | 'date' | 'place' | 'happened' | 'denied' | 'doer' | 'claim' | 'relation'

export interface Contradiction {
  readonly kind: ContradictionKind
  readonly field: string
  readonly values: readonly ValueGroup[]
  /** Each value was told on a later day than the one before: it may be an update. */
  readonly mayBeUpdate: boolean
}

/** All contradictions among the fields of one event, or of one actor. */
export function contradictionsIn(fields: readonly FieldValues[], who: Showing['who']): Contradiction[] {
  const told = fields.map(({ field, values }) => ({ field, values: values.filter((value) => value.support.claims > 0) }))
  const manyEvents = told.some(({ field, values }) => field === 'event' && values.some(({ claims: [claim] }) => {
    const value = valueOf(claim!.claim)
    return value.kind === 'event' && value.of.number !== 'single'
  }))
  return [
    ...told.flatMap(({ field, values }) => {
      const rule = ruleOf(field)
      // Several attacks in one telling have several tolls, days and places.
      if (rule === undefined || manyEvents && field !== 'event' && field.startsWith('event.')) return []
      return found(rule[0], field, values, rule[1])
    }),
    ...told.flatMap(({ field, values }) => (field === 'event' || field.startsWith('event.casualty') ? [] : found('denied', field, values, field === 'event.responsibility' ? denies : negates))),
    ...told.filter(({ field }) => field === 'event.responsibility').flatMap(({ field, values }) => [...found('doer', field, values, otherDoer(who)), ...found('claim', field, values, claimedByNobody)]),
    ...opposedRelations(told),
  ]
}

const dated: ReadonlySet<string> = new Set(propertyTypes.filter(({ value }) => value === 'date').map(({ id }) => id))
const counted: ReadonlySet<string> = new Set(propertyTypes.filter(({ value }) => value === 'quantity').map(({ id }) => id))

function ruleOf(field: string): readonly [ContradictionKind, Excludes] | undefined {
  if (field === 'event') return ['happened', happened]
  if (field === 'event.date') return ['date', dates]
  if (field === 'event.place') return ['place', places]
  if (field.startsWith('event.casualty.')) return ['figure', figures]
  if (field.startsWith('fact.') && dated.has(lastPart(field))) return ['date', dates]
  if (field.startsWith('fact.') && counted.has(lastPart(field))) return ['figure', figuresAtOneTime]
  return undefined
}

/** All values of the field that some other value excludes, as one contradiction. */
function found(kind: ContradictionKind, field: string, values: readonly ValueGroup[], excludes: Excludes): Contradiction[] {
  const involved = values.filter((a) => values.some((b) => a !== b && (excludes(a, b) || excludes(b, a))))
  return involved.length < 2 ? [] : [{ kind, field, values: involved, mayBeUpdate: mayBeUpdate(involved) }]
}

function mayBeUpdate(values: readonly ValueGroup[]): boolean {
  const spans = values.map((group) => standing(group).map(({ source }) => publishedOn(source)).toSorted()).toSorted((a, b) => (a[0]! < b[0]! ? -1 : 1))
  return spans.every((days, index) => days[0] !== '' && (index === 0 || days[0]! > spans[index - 1]!.at(-1)!))
}

/** One value said and denied. */
const negates: Excludes = (a, b) => a.key === `${b.key}not`

/** X is said to have done it, or says so itself, and that is denied, or X was cleared. */
const denies: Excludes = (a, b) => {
  const [x, y] = [responsibilityOf(a), responsibilityOf(b)]
  return x.denied && !y.denied && y.basis !== 'unclaimed' && x.actor !== null && x.key === y.key
}

/** Two groups are named as the ones who did it, by claims of which none names both. */
function otherDoer(who: Showing['who']): Excludes {
  return (a, b) => {
    const [x, y] = [responsibilityOf(a), responsibilityOf(b)]
    const names = (it: typeof x): boolean => !it.denied && it.basis !== 'unclaimed' && it.actor !== null && it.level === 'organisation' && who(it.actor) !== it.actor.anchor
    return names(x) && names(y) && x.key !== y.key && !together(a, b)
  }
}

/** The same source of the same article names both: it may mean that they did it together. */
function together(a: ValueGroup, b: ValueGroup): boolean {
  const voices = (group: ValueGroup): string[] => group.claims.map(voiceOf)
  const other = new Set(voices(b))
  return voices(a).some((voice) => other.has(voice))
}

/** "Claimed by nobody" is true until somebody claims it: only when it is said on that day or later does it contradict. */
const claimedByNobody: Excludes = (a, b) => {
  const [x, y] = [responsibilityOf(a), responsibilityOf(b)]
  if (x.basis !== 'unclaimed' || y.basis !== 'claimed' || x.denied || y.denied) return false
  return standing(a).some((nobody) => standing(b).some((somebody) => publishedOn(nobody.source) > publishedOn(somebody.source) && publishedOn(somebody.source) !== ''))
}

function opposedRelations(fields: readonly { readonly field: string; readonly values: readonly ValueGroup[] }[]): Contradiction[] {
  const all = fields.filter(({ field }) => field.startsWith('relation.')).flatMap(({ field, values }) => values.map((group) => ({ field, group })))
  return all.flatMap((a, index) => all.slice(index + 1).filter((b) => relationsOppose(a, b)).map((b) => {
    const values = [a.group, b.group]
    return { kind: 'relation' as const, field: distinct([a.field, b.field]).join(' '), values, mayBeUpdate: mayBeUpdate(values) }
  }))
}
