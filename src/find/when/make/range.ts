// Dates made of dates: from … to, since, until, before, after, about; and words of time that give no date.
import type { DateMention, DateRelation, Granularity } from '../../../model/date.ts'
import type { Context, Value } from '../value.ts'
import { edtfOf, value } from '../value.ts'
import type { Maker } from './slots.ts'

/** "van 3 mei tot 5 juni 2020": the first date is the last of its kind up to the second. */
export const range: Maker = caught => {
  const [first, second] = [caught.part(0), caught.part(1)]
  return context => {
    const to = second.make(context)
    if (!to || to.hi === null) {
      const from = first.make(context)
      return from && value(from.lo, null, 'vague_period', { kind: from.kind, relation: 'during' })
    }
    // "van maandag tot woensdag": the Monday is looked for before that Wednesday, not before the publication.
    const before: Context = { ...context, ref: { lo: to.lo ?? to.hi, hi: to.hi }, earlier: [], future: false }
    const plain = first.make(context)
    const from = plain?.kind === 'absolute' && plain.lo !== null && plain.lo <= to.hi && to.kind !== 'absolute' ? plain : first.make(before)
    if (!from || from.lo === null || from.lo > to.hi) return undefined
    const kind = from.kind === 'absolute' ? to.kind : from.kind
    const short = from.granularity === 'day' && to.granularity === 'day' && to.hi - from.lo < 7
    const granularity: Granularity = short ? 'days' : from.granularity === to.granularity && to.granularity !== 'day' ? to.granularity : 'vague_period'
    return value(from.lo, to.hi, granularity, { kind, relation: 'during', approx: from.approx || to.approx, ...(kind === 'relative' ? { anchor: 'published' as const } : {}) })
  }
}

export const relation: Maker = caught => {
  const name = caught.option('relation') as DateRelation
  const part = caught.part(0)
  return context => {
    const past = part.make(context)
    // "by May", "tot september": the nearest one, ahead or behind.
    const next = past && (name === 'by' || name === 'until') && past.kind === 'relative' && (past.granularity === 'month' || past.granularity === 'season') ? part.make({ ...context, future: true }) : undefined
    const inner = next && context.ref && past && distance(next, context.ref.hi) < distance(past, context.ref.hi) ? next : past
    return inner && related(inner, name, context)
  }
}

function distance({ lo, hi }: Value, day: number): number {
  return lo === null || hi === null ? Infinity : Math.max(lo - day, day - hi, 0)
}

function related(inner: Value, name: DateRelation, context: Context): Value {
  const { days: _, edtf: __, ...rest } = inner
  const last = context.ref?.hi ?? null
  switch (name) {
    case 'since': {
      if (inner.lo === null) return { ...rest, hi: last, relation: name, granularity: 'ongoing' }
      // Started after the publication: "vanaf maandag" of what is to come has no end.
      const end = last !== null && last >= inner.lo ? last : null
      const start = edtfOf({ ...inner, relation: 'at' })
      return { ...rest, hi: end, relation: name, granularity: 'ongoing', ...(start && !start.includes('/') && !start.startsWith('[') ? { edtf: `${start}/..` } : {}) }
    }
    case 'until': return { ...rest, lo: null, relation: name }
    case 'by': return { ...rest, lo: null, relation: name }
    case 'before': return { ...rest, lo: null, hi: inner.lo === null ? null : inner.lo - 1, relation: name }
    case 'after': return { ...rest, lo: inner.hi === null ? null : inner.hi + 1, hi: null, relation: name }
    case 'during': case 'at': return { ...inner, relation: name }
  }
}

/** "rond 3 mei", "omstreeks 2015". */
export const approx: Maker = caught => {
  const part = caught.part(0)
  return context => {
    const inner = part.make(context)
    return inner && { ...inner, approx: true }
  }
}

/** Words of time without a date of their own: never, every week, now, for three days. */
export const vague: Maker = caught => {
  const kind = (caught.option('kind') ?? 'vague') as DateMention['kind']
  const granularity = (caught.option('granularity') ?? 'unknown') as Granularity
  const relation = (caught.option('relation') ?? 'at') as DateRelation
  return context => value(null, caught.option('upto') === 'published' ? context.ref?.hi ?? null : null, granularity, { kind, relation, approx: kind === 'vague' })
}
